package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;

/** Rules on figures whose place others have taken. */
final class UpdateRules {

  private UpdateRules() {}

  /**
   * "Twelve were killed, up from nine", "revising the toll from a previous estimate of 40", "rather
   * than the 40 first reported".
   */
  static List<Candidate> before(Phrase phrase, Counting sentence) {
    Phrase told = told(phrase, sentence);
    boolean moved =
        sentence.hangsBy(told, WordClass.ORIGIN)
            && isMoved(sentence.tree().head(told.anchor()), sentence);
    boolean old = TollRules.isFigure(phrase) && (moved || isOnceReported(phrase, sentence));
    Candidate newer = old ? last(phrase, sentence) : null;
    return newer == null ? List.of() : List.of(newer.of(phrase, Link.SUPERSEDED));
  }

  /** "revising a toll of 13", "correcting the figure of 44": the number of what is changed. */
  static List<Candidate> changed(Phrase phrase, Counting sentence) {
    boolean old = TollRules.isFigure(phrase) && isChanged(phrase, sentence);
    Candidate newer = old ? last(phrase, sentence) : null;
    return newer == null ? List.of() : List.of(newer.of(phrase, Link.SUPERSEDED));
  }

  /** "the 40 first reported", "the 40 that had been announced". */
  private static boolean isOnceReported(Phrase phrase, Counting sentence) {
    QuantityMention quantity = phrase.quantity();
    boolean plain = quantity != null && quantity.high().orElse(-1) == quantity.low();
    return plain
        && !sentence.hangsBy(phrase, WordClass.PART)
        && sentence.syntax().clauses().stream()
            .anyMatch(
                it ->
                    it.subjects().contains(phrase)
                        && (it.is(VerbTag.SPEECH) || it.is(VerbTag.FIGURE))
                        && FigureAge.isEarlier(it, sentence));
  }

  static boolean isChanged(Phrase phrase, Counting sentence) {
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
}
