package org.sitrep.parsing.internal.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.QuantityMention;

/** Counts of tolls that stand, rise or are put at a figure. */
final class TollCounts {

  private static final Set<String> TOLL_PREPOSITIONS =
      Set.of("to", "at", "of", "from", "past", "above", "over", "beyond", "by");

  private static final Set<String> ABOVE = Set.of("past", "above", "over", "beyond");

  private static final Set<String> TOLL_LIFTS =
      Set.of(
          "put", "set", "place", "bring", "raise", "revise", "give", "update", "lower", "estimate");

  private final Counts counts;

  TollCounts(Counts counts) {
    this.counts = counts;
  }

  /** "the toll rose from 11 to 12", "put the number of wounded at more than 40". */
  void read(Clause clause) {
    VerbPhrase verb = clause.verb();
    boolean moving = verb.is(VerbTag.TOLL) || verb.isCopula();
    if (!moving || verb.possible() || clause.isHypothetical()) {
      return;
    }
    boolean lift = verb.form() != null && TOLL_LIFTS.contains(verb.form().verb().lemma());
    Measure measure =
        tollMeasure(lift && !isTollSubject(clause) ? clause.objects() : clause.subjects());
    if (measure == null) {
      return;
    }
    if (!lift) {
      clause.objects().stream()
          .filter(TollCounts::isFigure)
          .forEach(figure -> counts.emit(measure, Domain.TOLL, figure, verb, "toll"));
    }
    for (Clause.Complement complement : clause.complements()) {
      NounPhrase figure = complement.phrase();
      QuantityMention quantity = figure.quantity();
      if (quantity != null
          && TOLL_PREPOSITIONS.contains(complement.preposition())
          && isFigure(figure)) {
        boolean above = ABOVE.contains(complement.preposition()) && quantity.high().isPresent();
        counts.emit(
            measure, Domain.TOLL, above ? figure.with(quantity.above()) : figure, verb, "toll");
      }
    }
  }

  private static boolean isTollSubject(Clause clause) {
    return tollMeasure(clause.subjects()) != null;
  }

  private static @Nullable Measure tollMeasure(List<NounPhrase> phrases) {
    for (NounPhrase phrase : phrases) {
      Noun noun = phrase.noun();
      boolean state =
          noun != null
              && noun.domain() == Domain.STATE
              && phrase.definite()
              && !phrase.isQuantified()
              && !noun.code().equals("ANY");
      if (noun != null && (noun.domain() == Domain.TOLL || state)) {
        return Measure.valueOf(noun.code());
      }
    }
    return null;
  }

  private static boolean isFigure(NounPhrase phrase) {
    QuantityMention quantity = phrase.quantity();
    return quantity != null
        && !quantity.all()
        && (phrase.isBare() || phrase.domain() == Domain.PERSON || phrase.domain() == Domain.STATE);
  }
}
