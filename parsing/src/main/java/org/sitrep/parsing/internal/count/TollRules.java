package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on figures with a topic: tolls that stand, rise or are put at a number. */
final class TollRules {

  private TollRules() {}

  /** "the toll rose from 11 to 12", "put the number of wounded at more than 40". */
  static List<Candidate> moved(Phrase phrase, Counting sentence) {
    if (!isFigure(phrase)) {
      return List.of();
    }
    for (Clause clause : sentence.syntax().clauses()) {
      boolean moving = clause.is(VerbTag.TOLL) || clause.is(Trait.COPULA);
      Measure measure = moving && !clause.is(Trait.POSSIBLE) ? toll(clause, phrase) : null;
      if (measure == null) {
        continue;
      }
      if (clause.objects().contains(phrase) && !clause.is(VerbTag.FIGURE)
          || clause.verb() == phrase.anchor()) {
        return List.of(new Candidate(measure, Domain.TOLL, phrase, clause));
      }
      for (Complement complement : clause.complements()) {
        boolean before = complement.is(WordClass.ORIGIN);
        boolean now = complement.is(WordClass.AIM) || complement.is(WordClass.PART);
        if (complement.phrase() == phrase && (before || now)) {
          Link link = before ? Link.SUPERSEDED : Link.TOTAL;
          return List.of(new Candidate(measure, Domain.TOLL, phrase, clause, link));
        }
      }
    }
    return List.of();
  }

  private static @Nullable Measure toll(Clause clause, Phrase figure) {
    Measure measure = clause.is(VerbTag.FIGURE) ? toll(clause.objects(), figure) : null;
    return measure != null ? measure : toll(clause.subjects(), figure);
  }

  private static @Nullable Measure toll(List<Phrase> phrases, Phrase figure) {
    for (Phrase phrase : phrases) {
      Noun noun = phrase.noun();
      boolean state =
          noun != null
              && noun.domain() == Domain.STATE
              && phrase.isDefinite()
              && !phrase.isQuantified()
              && !noun.code().equals("ANY");
      if (phrase != figure && noun != null && (noun.domain() == Domain.TOLL || state)) {
        return Measure.valueOf(noun.code());
      }
    }
    return null;
  }

  private static boolean isFigure(Phrase phrase) {
    return phrase.quantity() != null
        && !phrase.quantity().all()
        && !phrase.quantity().article()
        && (phrase.isBare()
            || phrase.domain() == Domain.PERSON
            || phrase.domain() == Domain.STATE);
  }
}
