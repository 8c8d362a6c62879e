package org.sitrep.parsing.internal.count;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;

/** Whether words tell that a figure holds no more, or that it holds since another was given. */
final class FigureAge {

  private FigureAge() {}

  /** "had put the toll at 9", "an earlier toll of 33": what somebody once said. */
  static boolean isEarlier(Candidate candidate, Counting sentence) {
    Phrase phrase = candidate.phrase();
    Phrase toll = sentence.host(phrase);
    if (toll != null && isFigure(toll, sentence) && isDescribed(toll.head(), sentence)
        || UpdateRules.isChanged(phrase, sentence)
        || isOfWriting(phrase, sentence)) {
      return true;
    }
    return !hasChild(phrase.anchor(), WordClass.LATER, sentence)
        && isTold(candidate, sentence, it -> isEarlier(it, sentence) || isError(it, sentence))
        && !isTold(candidate, sentence, it -> isLater(it, sentence));
  }

  /** "has risen to 12", "first nine, then 12": the words beside the figure tell it. */
  static boolean isNew(Candidate candidate, Counting sentence) {
    Clause clause = candidate.clause();
    return clause != null && clause.is(VerbTag.RISE)
        || hasChild(candidate.phrase().anchor(), WordClass.LATER, sentence);
  }

  /** "now stands at 12", "the new count is 12": what holds since. */
  static boolean isLater(Candidate candidate, Counting sentence) {
    Clause clause = candidate.clause();
    int word = candidate.phrase().anchor();
    Phrase first = sentence.host(candidate.phrase());
    if (first != null
        && first.isQuantified()
        && sentence.tree().relation(word).base() == Relation.CONJ) {
      return false;
    }
    return isTold(candidate, sentence, it -> isLater(it, sentence) || isCorrection(it, sentence))
        || isNow(candidate, sentence)
        || clause != null && isOfNewFigure(clause, sentence);
  }

  /** "now says", "by evening it spoke of": with a word for when the figure took its place. */
  static boolean isLater(Clause clause, Counting sentence) {
    return hasChild(clause.verb(), WordClass.LATER, sentence)
        || clause.complements().stream()
            .anyMatch(
                it -> it.is(WordClass.AGENT) && sentence.is(it.phrase().head(), WordClass.DAYPART));
  }

  /** "now says 15", "had reported three": the verb whose word a number alone is; null without. */
  static @Nullable Clause moving(Phrase number, Counting sentence) {
    boolean ends = number.to() >= sentence.tree().to() || sentence.token(number.to()).isMark();
    return sentence.syntax().clauses().stream()
        .filter(it -> ends && it.is(VerbTag.SPEECH) && !it.is(Trait.PASSIVE) && it.isFact())
        .filter(it -> it.objects().size() == 1 && it.objects().contains(number))
        .filter(it -> isEarlier(it, sentence) || isLater(it, sentence))
        .findFirst()
        .orElse(null);
  }

  /** "That is corrected: there were", "this story has been corrected to show that". */
  private static boolean isCorrection(Clause clause, Counting sentence) {
    boolean changed =
        clause.is(VerbTag.RISE) && clause.is(VerbTag.FIGURE) && clause.is(Trait.PASSIVE);
    return changed
        && clause.subjects().stream()
            .anyMatch(it -> it.isPronoun() || sentence.is(it.head(), WordClass.WRITING));
  }

  /** "There are now five wounded", "now seven wounded". */
  private static boolean isNow(Candidate candidate, Counting sentence) {
    Phrase phrase = candidate.phrase();
    QuantityMention quantity = phrase.quantity();
    int verb = sentence.tree().head(phrase.anchor());
    boolean is =
        verb >= 0 && sentence.is(verb, WordClass.BE) && sentence.syntax().clause(verb) != null;
    return candidate.domain() == Domain.STATE
        && quantity != null
        && (hasChild(quantity.from(), WordClass.LATER, sentence)
            || is && hasChild(verb, WordClass.LATER, sentence));
  }

  /** "The new count is 14". */
  private static boolean isOfNewFigure(Clause clause, Counting sentence) {
    return Stream.concat(clause.subjects().stream(), clause.objects().stream())
        .anyMatch(it -> isFigure(it, sentence) && hasChild(it.head(), WordClass.NEWER, sentence));
  }

  private static boolean isFigure(Phrase phrase, Counting sentence) {
    return phrase.domain() == Domain.TOLL || sentence.is(phrase.head(), WordClass.TALLY);
  }

  /** "An earlier version of this release stated that five died". */
  private static boolean isOfWriting(Phrase phrase, Counting sentence) {
    Clause telling = null;
    for (Clause clause : sentence.syntax().clauses()) {
      boolean before = clause.verb() < phrase.from();
      telling = before && clause.is(VerbTag.SPEECH) ? clause : telling;
    }
    return telling != null && isByWriting(telling, sentence);
  }

  private static boolean isByWriting(Clause telling, Counting sentence) {
    Phrase writing = null;
    for (Phrase phrase : sentence.syntax().phrases()) {
      boolean before = phrase.to() <= telling.verb();
      writing = before && sentence.is(phrase.head(), WordClass.WRITING) ? phrase : writing;
    }
    if (writing == null) {
      return false;
    }
    Phrase by = writing;
    boolean near =
        sentence.syntax().clauses().stream()
            .noneMatch(it -> it.verb() > by.to() && it.verb() < telling.verb());
    return near && sentence.syntax().phrases().stream().anyMatch(it -> isOlder(it, by, sentence));
  }

  /** "an earlier version", also "of this story". */
  private static boolean isOlder(Phrase phrase, Phrase last, Counting sentence) {
    return phrase.to() <= last.to()
        && sentence.is(phrase.head(), WordClass.WRITING)
        && hasChild(phrase.head(), WordClass.EARLIER, sentence);
  }

  /** "was wrongly given as seven": by those who speak themselves. */
  private static boolean isError(Clause clause, Counting sentence) {
    return clause.is(Trait.PASSIVE) && hasChild(clause.verb(), WordClass.UNTRUE, sentence);
  }

  /** True if a verb that tells of a figure, above it in the tree, does so in some way. */
  private static boolean isTold(Candidate candidate, Counting sentence, Predicate<Clause> way) {
    int word = sentence.tree().head(candidate.phrase().anchor());
    for (int at = word; at >= 0; at = above(at, sentence)) {
      Clause clause = sentence.syntax().clause(at);
      if (clause != null && tells(clause, candidate) && way.test(clause)) {
        return true;
      }
    }
    return false;
  }

  /** "first spoke of", "had reported": of what somebody has corrected since. */
  static boolean isEarlier(Clause clause, Counting sentence) {
    int verb = clause.verb();
    return clause.is(VerbTag.RISE)
        ? sentence.tree().anyChild(verb, it -> it < verb && sentence.is(it, WordClass.EARLIER))
        : hasChild(verb, WordClass.EARLIER, sentence)
            || hasChild(verb, WordClass.PLUPERFECT, sentence);
  }

  /** The word on which another hangs; a clause beside or under another has a time of its own. */
  private static int above(int word, Counting sentence) {
    Relation relation = sentence.tree().relation(word).base();
    boolean apart =
        relation == Relation.CONJ || relation == Relation.ADVCL || relation == Relation.ACL;
    boolean ends = apart && sentence.syntax().clause(word) != null;
    return ends ? -1 : sentence.tree().head(word);
  }

  private static boolean tells(Clause clause, Candidate candidate) {
    return clause.is(VerbTag.SPEECH)
        || clause.is(VerbTag.FIGURE)
        || clause.is(VerbTag.RECORD) && !clause.is(Trait.PASSIVE)
        || clause.is(VerbTag.TOLL) && candidate.domain() == Domain.TOLL;
  }

  /** "an earlier toll of 33", "a toll of 13 issued earlier". */
  static boolean isDescribed(int noun, Counting sentence) {
    int described = sentence.tree().child(noun, Relation.ACL);
    return hasChild(noun, WordClass.EARLIER, sentence)
        || described >= 0 && hasChild(described, WordClass.EARLIER, sentence);
  }

  private static boolean hasChild(int word, WordClass kind, Counting sentence) {
    return sentence.tree().anyChild(word, child -> sentence.is(child, kind));
  }
}
