package org.sitrep.parsing.internal.place;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Place;

/**
 * The name of a place in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param place what the gazetteer knows of it; null if it is a place by its form alone
 * @param rank how narrow it is: 0 a country, 1 a province, sea or region, 2 a district, 3 a town, 4
 *     a site
 * @param role what it does in its sentence
 */
public record PlaceMention(int from, int to, @Nullable Place place, int rank, Role role) {

  /** What a place does in its sentence. */
  public enum Role {
    /** Something happens there. */
    SCENE,
    /** Something happens some way off: "30 km from Gao", "outside Gao". */
    NEAR,
    /** It heads what is told of it: "Kharkiv region: two killed". */
    LABEL,
    /** Something comes from there. */
    ORIGIN,
    /** It stands for a government or a force that acts or speaks, or only describes something. */
    ACTOR,
    /** It belongs to the name of somebody who speaks: "the governor of Kharkiv said". */
    OFFICE,
    /** Somebody speaks there, or a text comes from there. */
    DATELINE
  }

  /** True if something happens there or near it. */
  public boolean isScene() {
    return role == Role.SCENE || role == Role.NEAR || role == Role.LABEL;
  }

  PlaceMention as(Role other) {
    return new PlaceMention(from, to, place, rank, other);
  }
}
