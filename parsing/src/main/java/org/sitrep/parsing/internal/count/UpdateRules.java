package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;

/** Rules on figures whose place others have taken. */
final class UpdateRules {

  private UpdateRules() {}

  /** "Twelve were killed, up from nine", "revising the toll from a previous estimate of 40". */
  static List<Candidate> before(Phrase phrase, Counting sentence) {
    Phrase told = told(phrase, sentence);
    boolean moved =
        TollRules.isFigure(phrase)
            && sentence.hangsBy(told, WordClass.ORIGIN)
            && isMoved(sentence.tree().head(told.anchor()), sentence);
    Candidate newer = moved ? last(phrase, sentence) : null;
    return newer == null ? List.of() : List.of(newer.of(phrase, Link.SUPERSEDED));
  }

  /** "revising a toll of 13", "correcting the figure of 44": the number of what is changed. */
  static List<Candidate> changed(Phrase phrase, Counting sentence) {
    boolean old = TollRules.isFigure(phrase) && isChanged(phrase, sentence);
    Candidate newer = old ? last(phrase, sentence) : null;
    return newer == null ? List.of() : List.of(newer.of(phrase, Link.SUPERSEDED));
  }

  private static boolean isChanged(Phrase phrase, Counting sentence) {
    Phrase figure = sentence.host(phrase);
    boolean of = figure != null && sentence.hangsBy(phrase, WordClass.PART);
    if (figure == null || !of || !isToll(figure, sentence)) {
      return false;
    }
    return sentence.places(figure).stream()
        .map(Counting.Place::clause)
        .anyMatch(
            it -> it.is(VerbTag.RISE) && it.is(VerbTag.FIGURE) && it.objects().contains(figure));
  }

  private static boolean isToll(Phrase phrase, Counting sentence) {
    return phrase.domain() == Domain.TOLL || sentence.is(phrase.head(), WordClass.TALLY);
  }

  /** "from an earlier estimate of 22": the noun that the number is told of. */
  static Phrase told(Phrase phrase, Counting sentence) {
    Phrase host = sentence.host(phrase);
    boolean tally =
        host != null
            && sentence.hangsBy(phrase, WordClass.PART)
            && sentence.is(host.head(), WordClass.TALLY);
    return tally && host != null ? host : phrase;
  }

  private static boolean isMoved(int word, Counting sentence) {
    Clause clause = sentence.syntax().clause(word);
    return sentence.is(word, WordClass.CHANGE) || clause != null && clause.is(VerbTag.TOLL);
  }

  private static @Nullable Candidate last(Phrase phrase, Counting sentence) {
    Phrase last = sentence.countedBefore(phrase, candidates -> true);
    return last == null ? null : sentence.found(last).get(0);
  }

  /** "12 people, not 20, were killed": 20 is what it is not, though somebody had said so. */
  static boolean isContrasted(Candidate candidate, Counting sentence) {
    Phrase phrase = candidate.phrase();
    if (!isDenied(phrase, sentence)) {
      return false;
    }
    for (Phrase other : sentence.syntax().phrases()) {
      boolean told =
          sentence.found(other).stream().anyMatch(it -> it.measure() == candidate.measure());
      if (other != phrase && told && !isDenied(other, sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(Phrase phrase, Counting sentence) {
    return sentence
        .tree()
        .anyChild(
            phrase.anchor(),
            child -> child < phrase.anchor() && sentence.is(child, WordClass.NEGATION));
  }

  /** "had put the toll at 9", "an earlier toll of 33": what somebody once said. */
  static boolean isEarlier(Candidate candidate, Counting sentence) {
    Phrase phrase = candidate.phrase();
    Phrase toll = sentence.host(phrase);
    if (toll != null && toll.domain() == Domain.TOLL && isDescribed(toll.head(), sentence)
        || isChanged(phrase, sentence)) {
      return true;
    }
    return !hasChild(phrase.anchor(), WordClass.LATER, sentence)
        && isTold(candidate, sentence, clause -> isEarlier(clause, sentence));
  }

  /** "has risen to 12", "now stands at 12", "first nine, then 12": what holds since. */
  static boolean isLater(Candidate candidate, Counting sentence) {
    Clause clause = candidate.clause();
    int word = candidate.phrase().anchor();
    if (clause != null && clause.is(VerbTag.RISE) || hasChild(word, WordClass.LATER, sentence)) {
      return true;
    }
    Phrase first = sentence.host(candidate.phrase());
    if (first != null
        && first.isQuantified()
        && sentence.tree().relation(word).base() == Relation.CONJ) {
      return false;
    }
    return isTold(candidate, sentence, it -> hasChild(it.verb(), WordClass.LATER, sentence));
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
    return hasChild(clause.verb(), WordClass.EARLIER, sentence)
        || !clause.is(VerbTag.RISE) && hasChild(clause.verb(), WordClass.PLUPERFECT, sentence);
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
        || clause.is(VerbTag.TOLL) && candidate.domain() == Domain.TOLL;
  }

  /** "an earlier toll of 33", "a toll of 13 issued earlier". */
  private static boolean isDescribed(int noun, Counting sentence) {
    int described = sentence.tree().child(noun, Relation.ACL);
    return hasChild(noun, WordClass.EARLIER, sentence)
        || described >= 0 && hasChild(described, WordClass.EARLIER, sentence);
  }

  private static boolean hasChild(int word, WordClass kind, Counting sentence) {
    return sentence.tree().anyChild(word, child -> sentence.is(child, kind));
  }
}
