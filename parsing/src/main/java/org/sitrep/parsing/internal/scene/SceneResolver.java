package org.sitrep.parsing.internal.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;

/**
 * Finds the place of what a word of a sentence tells. Only scenes count, never origins, those who
 * act or speak, and no place at which somebody only speaks.
 */
public final class SceneResolver {

  /** The most tokens between a place and the wider one that it lies in. */
  private static final int GAP = 3;

  /** How much farther a place in front of a word counts. */
  private static final int IN_FRONT = 2;

  private final Tree tree;
  private final List<PlaceMention> scenes = new ArrayList<>();
  private final List<PlaceMention> offices = new ArrayList<>();
  private final IntPredicate speaks;

  /**
   * A resolver for one sentence.
   *
   * @param places all names of places of the sentence
   * @param speaks true for words that tell that somebody speaks
   */
  public SceneResolver(Tree tree, List<PlaceMention> places, IntPredicate speaks) {
    this.tree = tree;
    this.speaks = speaks;
    for (PlaceMention place : places) {
      if (place.isScene()) {
        scenes.add(place);
      } else if (place.role() == Role.OFFICE && place.rank() > 0) {
        offices.add(place);
      }
    }
  }

  /** The scene of what a word tells, of several the nearest and most specific; empty without. */
  public Optional<PlaceMention> at(int word) {
    return scenes.stream()
        .filter(place -> !isSpoken(place) && !isOfSpeaker(place, word))
        .min(
            Comparator.comparing((PlaceMention place) -> place.role() == Role.LABEL)
                .thenComparing(place -> bond(place, word))
                .thenComparing(place -> distance(place, word)))
        .map(this::narrowest);
  }

  /**
   * The place of somebody who speaks of what happened in his charge: "the governor of Kharkiv said
   * two were killed". It is weak evidence, where there is no scene.
   */
  public Optional<PlaceMention> office() {
    return offices.stream().findFirst();
  }

  /** The scene of the sentence as a whole. */
  public Optional<PlaceMention> main() {
    return at(tree.root());
  }

  private Bond bond(PlaceMention place, int word) {
    return Bond.of(tree, word, tree.head(place.from(), place.to()));
  }

  /** True where somebody speaks and nothing else happens; not of "In Acre, police said". */
  private boolean isSpoken(PlaceMention place) {
    int head = tree.head(place.from(), place.to());
    boolean fronted = tree.child(head, Relation.CASE) == tree.from();
    return !fronted && speaks.test(Bond.predicate(tree, head)) && !isOfNoun(head);
  }

  /** "confirmed the killing of 25 in a raid near X": it hangs on what is told. */
  private boolean isOfNoun(int head) {
    int above = tree.head(head);
    return above >= 0
        && tree.relation(head).base() == Relation.NMOD
        && tree.upos(above) == Upos.NOUN
        && tree.relation(above).base() != Relation.NSUBJ;
  }

  /** "The mayor, who runs the town of X, said": where the speaker is from tells no scene. */
  private boolean isOfSpeaker(PlaceMention place, int word) {
    return isBehindSpeaker(place, word) || isOnSpeaker(place, word);
  }

  /** Between the subject of a verb of speech and that verb stands what describes who speaks. */
  private boolean isBehindSpeaker(PlaceMention place, int word) {
    for (int verb = tree.head(word); verb >= place.to(); verb = tree.head(verb)) {
      int subject = speaks.test(verb) ? tree.child(verb, Relation.NSUBJ) : Tree.NO_WORD;
      if (subject != Tree.NO_WORD && subject < place.from() && word > verb) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnSpeaker(PlaceMention place, int word) {
    int at = tree.head(place.from(), place.to());
    while (at >= 0) {
      int above = tree.head(at);
      boolean speaker = tree.relation(at) == Relation.NSUBJ && above >= 0 && speaks.test(above);
      if (speaker) {
        return !tree.dependsOn(word, at);
      }
      at = above;
    }
    return false;
  }

  /** In tokens; what stands behind a word belongs to it before what stands in front. */
  private static int distance(PlaceMention place, int word) {
    return place.from() > word ? place.from() - word : word - place.to() + 1 + IN_FRONT;
  }

  /** "Ain al-Asad base in Anbar": of places that stand together the narrowest. */
  private PlaceMention narrowest(PlaceMention place) {
    PlaceMention narrowest = place;
    int i = scenes.indexOf(place);
    for (int n = i - 1; n >= 0 && isChained(scenes.get(n), scenes.get(n + 1)); n--) {
      narrowest = scenes.get(n).rank() > narrowest.rank() ? scenes.get(n) : narrowest;
    }
    for (int n = i + 1; n < scenes.size() && isChained(scenes.get(n - 1), scenes.get(n)); n++) {
      narrowest = scenes.get(n).rank() > narrowest.rank() ? scenes.get(n) : narrowest;
    }
    return narrowest;
  }

  /** True if the later place hangs on the earlier one, or stands right behind it. */
  private boolean isChained(PlaceMention place, PlaceMention next) {
    int gap = next.from() - place.to();
    int head = tree.head(place.from(), place.to());
    int other = tree.head(next.from(), next.to());
    boolean near = gap <= GAP || gap <= 2 * GAP && tree.dependsOn(other, head);
    if (!near || place.rank() == next.rank()) {
      return false;
    }
    return gap <= 1
        || isShore(place, next, gap)
        || tree.dependsOn(other, head)
        || tree.dependsOn(head, other)
        || isInside(place, next) && tree.head(other) == tree.head(head);
  }

  /** "In Odesa, on the Black Sea,": a comma and a preposition join a town to its water. */
  private boolean isShore(PlaceMention place, PlaceMention next, int gap) {
    Place water = next.place();
    return water != null
        && water.isWater()
        && next.rank() < place.rank()
        && gap <= GAP
        && tree.upos(place.to()) == Upos.PUNCT
        && tree.upos(place.to() + 1) == Upos.ADP;
  }

  /** "Erbil airport in northern Iraq": the later place holds the earlier one. */
  private static boolean isInside(PlaceMention inner, PlaceMention outer) {
    Place narrow = inner.place();
    Place wide = outer.place();
    return narrow != null
        && wide != null
        && outer.rank() < inner.rank()
        && (wide.isCountry() || wide.isAdmin1())
        && narrow.country().equals(wide.country());
  }
}
