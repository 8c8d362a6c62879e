package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on the hurt by who takes care of them, and where. */
final class CareRules {

  private CareRules() {}

  /** "were taken to hospital", "one in intensive care", "The clinic admitted 17 people". */
  static List<Candidate> cared(Phrase phrase, Counting sentence) {
    if (!HarmRules.isSomebody(phrase, sentence)) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      boolean object = place.role() == Frame.Role.OBJECT && clause.isFact();
      boolean speaks = phrase.isArticle() && isSpeaker(phrase, sentence);
      if (object && !speaks && (isTreated(clause, sentence) || isInCare(clause, sentence))) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, clause));
      }
    }
    for (Phrase care : sentence.syntax().phrases()) {
      boolean of = sentence.host(care) == phrase && sentence.preposition(care) >= 0;
      boolean stays = of && isIn(care, sentence);
      if (stays || (of || isOfThem(phrase, care, sentence)) && isGrave(care, sentence)) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, null));
      }
    }
    return List.of();
  }

  /** "said a nurse who was in hospital": who speaks is not counted. */
  private static boolean isSpeaker(Phrase phrase, Counting sentence) {
    return sentence.places(phrase).stream()
        .map(Counting.Place::clause)
        .anyMatch(it -> it.is(VerbTag.SPEECH) && it.subjects().contains(phrase));
  }

  /** "14 of them in a critical condition", where the tree has no phrase of it. */
  private static boolean isOfThem(Phrase phrase, Phrase care, Counting sentence) {
    Phrase whole = phrase.whole();
    return whole != null && whole.isPronoun() && sentence.preposition(care) == whole.to();
  }

  /** "20 of them were sent on to Kirkuk": of those who were hurt. */
  static List<Candidate> moved(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole();
    boolean some = phrase.isBare() && (whole == null || whole.isPronoun() && !whole.isQuantified());
    if (!some || phrase.isNone() || told(phrase, sentence) != Measure.WOUNDED) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      boolean goes =
          place.role() == Frame.Role.OBJECT
              && clause.is(Trait.PASSIVE)
              && clause.isFact()
              && clause.is(VerbTag.MOVE)
              && (whole != null || clause.complements().isEmpty());
      if (goes) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, clause, Link.PART));
      }
    }
    return List.of();
  }

  /** What became of those who were counted last before a number. */
  private static @Nullable Measure told(Phrase phrase, Counting sentence) {
    Phrase last = sentence.countedBefore(phrase, found -> true);
    return last == null ? sentence.before().measure() : sentence.found(last).get(0).measure();
  }

  /** "were being treated", "has treated 12", not "for shock". */
  private static boolean isTreated(Clause clause, Counting sentence) {
    boolean takes =
        clause.is(VerbTag.CARE)
            || clause.is(VerbTag.HANDLE)
                && clause.subjects().stream().anyMatch(it -> isHospital(it, sentence));
    boolean treated = clause.is(Trait.PASSIVE) ? clause.is(VerbTag.CARE) : takes;
    return treated
        && clause.complements().stream()
            .noneMatch(
                with -> with.is(WordClass.CAUSE) && !HarmRules.isWound(with.phrase(), sentence));
  }

  /** "were taken to a hospital", "took two to a clinic", "are in critical condition". */
  private static boolean isInCare(Clause clause, Counting sentence) {
    Phrase said = sentence.syntax().phrase(clause.verb());
    if (clause.is(Trait.COPULA)) {
      return said != null
          && sentence.preposition(said) >= 0
          && (isGrave(said, sentence) || isHospital(said, sentence));
    }
    boolean moves = clause.is(Trait.PASSIVE) || clause.is(VerbTag.MOVE);
    return clause.complements().stream()
        .anyMatch(
            with ->
                moves && with.is(WordClass.AIM) && isHospital(with.phrase(), sentence)
                    || moves && isIn(with.phrase(), sentence)
                    || isGrave(with.phrase(), sentence));
  }

  private static boolean isHospital(Phrase phrase, Counting sentence) {
    return (!phrase.isQuantified() || phrase.isArticle())
        && sentence.is(phrase.head(), WordClass.HOSPITAL);
  }

  /** "in hospital": as patients, and not in a building. */
  private static boolean isIn(Phrase phrase, Counting sentence) {
    return isHospital(phrase, sentence) && sentence.preposition(phrase) == phrase.head() - 1;
  }

  private static boolean isGrave(Phrase phrase, Counting sentence) {
    return sentence.is(phrase.head(), WordClass.CARE)
        && sentence.is(phrase.head() - 1, WordClass.GRAVE);
  }
}
