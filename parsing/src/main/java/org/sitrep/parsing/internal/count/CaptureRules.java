package org.sitrep.parsing.internal.count;

import java.util.List;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on those who were taken. */
final class CaptureRules {

  private CaptureRules() {}

  /** "took 12 prisoners", "66 killed, over 20 hostages": a noun tells that they were captured. */
  static List<Candidate> captives(Phrase phrase, Counting sentence) {
    if (!sentence.is(phrase.head(), WordClass.CAPTIVE) || phrase.isNone()) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      if (place.role() == Frame.Role.OBJECT && clause.isFact() && clause.is(VerbTag.CAPTURE)) {
        return List.of(new Candidate(Measure.CAPTURED, Domain.PERSON, phrase, clause));
      }
    }
    boolean stands =
        sentence.preposition(phrase) < 0 && !phrase.isArticle() && !phrase.isDefinite();
    boolean fragment = sentence.syntax().clauses().isEmpty();
    boolean item = stands && (fragment || isItem(phrase, sentence));
    return item ? List.of(new Candidate(Measure.CAPTURED, Domain.PERSON, phrase, null)) : List.of();
  }

  /** True between marks, as in a list of losses. */
  private static boolean isItem(Phrase phrase, Counting sentence) {
    int before = phrase.from() - 1;
    int behind = phrase.to();
    boolean opens =
        sentence.tree().contains(before)
            && sentence.token(before).isMark()
            && !sentence.is(before, WordClass.COLON);
    return opens && (!sentence.tree().contains(behind) || sentence.token(behind).isMark());
  }

  /** "24 travellers were taken from three buses", "took four of the apprentices with them". */
  static List<Candidate> taken(Phrase phrase, Counting sentence) {
    if (phrase.domain() != Domain.PERSON || phrase.isNone()) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      boolean object = place.role() == Frame.Role.OBJECT && clause.isFact();
      if (object && clause.is(VerbTag.CAPTURE) && isAway(clause, sentence)) {
        return List.of(new Candidate(Measure.CAPTURED, Domain.PERSON, phrase, clause));
      }
    }
    return List.of();
  }

  /** "from their homes", not "to hospital". */
  private static boolean isAway(Clause clause, Counting sentence) {
    boolean away = false;
    for (Complement complement : clause.complements()) {
      Phrase phrase = complement.phrase();
      if (complement.is(WordClass.AIM) || sentence.is(phrase.head(), WordClass.HOSPITAL)) {
        return false;
      }
      boolean place =
          phrase.domain() == Domain.THING
              || phrase.domain() == Domain.NOT_COUNTED
              || phrase.isName();
      away |= complement.is(WordClass.ORIGIN) && place;
    }
    return away;
  }
}
