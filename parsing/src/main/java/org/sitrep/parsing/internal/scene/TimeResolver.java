package org.sitrep.parsing.internal.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * Finds when that happened which a word of a sentence tells. A day on which somebody speaks dates
 * nothing but the speaking.
 */
public final class TimeResolver {

  /** How many words may stand between a verb of speech and its day: "told reporters Thursday". */
  private static final int NEAR = 2;

  private final Tree tree;
  private final List<TimeMention> times;
  private final IntPredicate speaks;

  /**
   * A resolver for one sentence.
   *
   * @param times all expressions of time of the sentence
   * @param speaks true for words that tell that somebody speaks
   */
  public TimeResolver(Tree tree, List<TimeMention> times, IntPredicate speaks) {
    this.tree = tree;
    this.times = times;
    this.speaks = speaks;
  }

  /** The day or days of what a word tells, those that are exact before longer ones. */
  public Optional<TimeMention> at(int word) {
    return times.stream()
        .filter(time -> time.isDated() && time.anchor().isWithin())
        .filter(time -> !isSpeech(time, word))
        .min(
            Comparator.comparing((TimeMention time) -> bond(time, word))
                .thenComparing(TimeMention::isSpan)
                .thenComparing(time -> Math.abs(time.from() - word)));
  }

  /** True for what a word tells of a stretch with an open end: "since Thursday". */
  public boolean isSince(int word) {
    return times.stream()
        .anyMatch(
            time ->
                time.kind() == TimeMention.Kind.SINCE
                    && bond(time, word).compareTo(Bond.CLAUSE) <= 0);
  }

  private Bond bond(TimeMention time, int word) {
    return Bond.of(tree, word, tree.head(time.from(), time.to()));
  }

  /** "said on Tuesday", "on Tuesday, police said": a day on which somebody only speaks. */
  public boolean isOfSpeech(TimeMention time) {
    return isOf(time, speaks);
  }

  /** True if the predicate on which an expression of time hangs is one of these. */
  public boolean isOf(TimeMention time, IntPredicate predicates) {
    return predicates.test(predicate(time));
  }

  /**
   * The predicate of an expression of time; a verb of speech nearer to it, whatever the tree says.
   */
  private int predicate(TimeMention time) {
    int head = tree.head(time.from(), time.to());
    int predicate = Bond.predicate(tree, head);
    int from = tree.spanFrom(head);
    for (int word = from - 1; word > predicate && word >= from - NEAR; word--) {
      if (tree.upos(word) == Upos.VERB && speaks.test(word)) {
        return word;
      }
    }
    return predicate;
  }

  /**
   * "since 16 April, when 11 people died": the day that the clause of a word tells more of; empty
   * if it is no such clause.
   */
  public Optional<TimeMention> described(int word) {
    return times.stream()
        .filter(time -> time.first() != null && time.to() <= word)
        .filter(
            time ->
                tree.dependsOn(word, tree.head(time.from(), time.to())) || opens(time.to(), word))
        .reduce((earlier, later) -> later);
  }

  /** True if the clause of a word begins behind a day with an adverb that stands for the day. */
  private boolean opens(int behind, int word) {
    int first = tree.upos(behind) == Upos.PUNCT ? behind + 1 : behind;
    int verb = tree.head(first);
    return tree.upos(first) == Upos.ADV
        && tree.relation(first) == Relation.ADVMOD
        && verb > first
        && tree.relation(verb).base() == Relation.ADVCL
        && tree.spanFrom(verb) >= behind
        && (word == verb || tree.dependsOn(word, verb));
  }

  /** "said on Tuesday": the day of speaking, unless the word itself is that verb. */
  private boolean isSpeech(TimeMention time, int word) {
    int predicate = predicate(time);
    return predicate != word && speaks.test(predicate);
  }
}
