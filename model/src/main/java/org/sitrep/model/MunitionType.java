package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A type of munition, such as {@code BALLISTIC_MISSILE}, as a code of the vocabulary {@code
 * munition-types}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record MunitionType(@JsonValue String code) {

  /** Munitions of any or several types. */
  public static final MunitionType UNSPECIFIED = new MunitionType("UNSPECIFIED");

  /** Unguided or guided rockets. */
  public static final MunitionType ROCKET = new MunitionType("ROCKET");

  /** Missiles of any kind. */
  public static final MunitionType MISSILE = new MunitionType("MISSILE");

  /** Ballistic missiles. */
  public static final MunitionType BALLISTIC_MISSILE = new MunitionType("BALLISTIC_MISSILE");

  /** Cruise missiles. */
  public static final MunitionType CRUISE_MISSILE = new MunitionType("CRUISE_MISSILE");

  /** Armed or one-way unmanned aircraft. */
  public static final MunitionType DRONE = new MunitionType("DRONE");

  /** Things shot through the air that nobody calls rockets, missiles or shells. */
  public static final MunitionType PROJECTILE = new MunitionType("PROJECTILE");

  /** Unmanned aircraft that are spent in the attack. */
  public static final MunitionType ONE_WAY_ATTACK_DRONE = new MunitionType("ONE_WAY_ATTACK_DRONE");

  /** Bombs dropped from the air. */
  public static final MunitionType BOMB = new MunitionType("BOMB");

  /** Artillery shells. */
  public static final MunitionType ARTILLERY = new MunitionType("ARTILLERY");

  /** Mortar rounds. */
  public static final MunitionType MORTAR = new MunitionType("MORTAR");

  /** Planted, vehicle-borne and worn bombs. */
  public static final MunitionType IED = new MunitionType("IED");

  /** Hand and rocket-propelled grenades. */
  public static final MunitionType GRENADE = new MunitionType("GRENADE");

  /** Mines on land and at sea. */
  public static final MunitionType MINE = new MunitionType("MINE");

  /** Rifles, machine guns and other firearms. */
  public static final MunitionType SMALL_ARMS = new MunitionType("SMALL_ARMS");

  /** Unmanned boats and underwater vehicles. */
  public static final MunitionType NAVAL_DRONE = new MunitionType("NAVAL_DRONE");

  /** Checks the form of the code. */
  public MunitionType {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static MunitionType of(String code) {
    return new MunitionType(code);
  }

  /** What the vocabulary says of it; empty for a code that is not in it. */
  public Optional<Vocabulary.Entry> entry() {
    return Vocabulary.munitionTypes().find(code);
  }

  /** True if the vocabulary has this code; any other well-formed one is accepted as well. */
  public boolean isKnown() {
    return entry().isPresent();
  }

  /** True if it is the other type or one of its kinds, by {@link Vocabulary#munitionTypes()}. */
  public boolean isA(MunitionType other) {
    return Vocabulary.munitionTypes().isA(code, other.code);
  }

  /** The weapon class of the coding rules; empty for a code that is not in the vocabulary. */
  public Optional<String> codebookClass() {
    return entry().flatMap(entry -> entry.field("codebook"));
  }

  @Override
  public String toString() {
    return code;
  }
}
