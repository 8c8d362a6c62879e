package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Percentages.Percentage;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/**
 * Shares of a number of munitions that is told with them. Of those whose number stands elsewhere
 * nothing is read: it may be another speaker's.
 */
final class Shares {

  private Shares() {}

  /** "90 percent of 40 missiles", "of 40 missiles 90 percent" were intercepted: 40 were fired. */
  static List<Candidate> whole(Phrase phrase, Counting sentence) {
    return phrase.domain() == Domain.MUNITION && !of(phrase, sentence).isEmpty()
        ? List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase, null))
        : List.of();
  }

  /** The counts, those of wholes with the shares that are told of them. */
  static List<CountMention> told(List<CountMention> counts, Counting sentence) {
    if (sentence.percentages().isEmpty()) {
      return counts;
    }
    List<CountMention> told = new ArrayList<>();
    for (CountMention count : counts) {
      List<ShareMention> shares = new ArrayList<>();
      if (count.measure() == Measure.FIRED) {
        shares.addAll(of(count.phrase(), sentence));
        counts.forEach(part -> beside(part, count, sentence, shares));
      }
      told.add(shares.isEmpty() ? count : count.with(shares));
    }
    return told;
  }

  private static List<ShareMention> of(Phrase whole, Counting sentence) {
    List<ShareMention> shares = new ArrayList<>();
    for (Percentage number : sentence.percentages()) {
      Measure measure =
          isOf(number, whole, sentence) || isFronted(number, whole, sentence)
              ? fate(number, whole, sentence)
              : null;
      if (measure != null) {
        shares.add(new ShareMention(measure, number));
      }
    }
    return shares;
  }

  /** "90 percent of 40 missiles". */
  private static boolean isOf(Percentage number, Phrase whole, Counting sentence) {
    return whole.from() == number.to() + 1 && sentence.is(number.to(), WordClass.PART);
  }

  /** "Of 40 missiles, 90 percent". */
  private static boolean isFronted(Percentage number, Phrase whole, Counting sentence) {
    Clause clause = clause(number, sentence);
    if (clause == null || number.from() < whole.to()) {
      return false;
    }
    for (Complement complement : clause.complements()) {
      if (complement.phrase() == whole && complement.is(WordClass.PART)) {
        return true;
      }
    }
    return false;
  }

  /** "13 of 15 missiles (87 percent)", "13 of 15 missiles, or 87 percent". */
  private static void beside(
      CountMention part, CountMention whole, Counting sentence, List<ShareMention> shares) {
    Phrase of = part.phrase().whole();
    if (of == null || of.anchor() != whole.phrase().anchor()) {
      return;
    }
    for (Percentage number : sentence.percentages()) {
      int before = number.from() - 1;
      boolean or = sentence.is(before, WordClass.ALTERNATIVE);
      int end = or && sentence.token(before - 1).is(",") ? before - 1 : before;
      if (end == of.to() && (or || sentence.token(before).is("("))) {
        shares.add(new ShareMention(part.measure(), number));
      }
    }
  }

  /** What the verb beside a number in a hundred tells of munitions; null if it tells nothing. */
  private static @Nullable Measure fate(Percentage number, Phrase whole, Counting sentence) {
    Clause clause = clause(number, sentence);
    if (clause == null || !clause.isFact() || clause.form() == null) {
      return null;
    }
    Relation relation = sentence.tree().relation(below(number, sentence)).base();
    boolean suffers = clause.is(Trait.PASSIVE) || clause.is(Trait.COPULA);
    boolean object = relation == Relation.OBJ || relation == Relation.NSUBJ && suffers;
    Role role = object ? Role.OBJECT : Role.SUBJECT;
    Frame frame = Frames.of(clause.form().verb(), role, whole, null);
    return frame != null && FrameRules.isFate(frame.measure()) ? frame.measure() : null;
  }

  private static @Nullable Clause clause(Percentage number, Counting sentence) {
    int head = sentence.tree().head(below(number, sentence));
    return head < 0 ? null : sentence.syntax().clause(head);
  }

  /** The word right below the verb that a number in a hundred belongs to. */
  private static int below(Percentage number, Counting sentence) {
    Tree tree = sentence.tree();
    int at = number.to() - 1;
    while (tree.head(at) >= 0 && sentence.syntax().clause(tree.head(at)) == null) {
      at = tree.head(at);
    }
    return at;
  }
}
