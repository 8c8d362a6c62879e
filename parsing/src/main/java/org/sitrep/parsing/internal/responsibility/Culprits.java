package org.sitrep.parsing.internal.responsibility;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** Those who are blamed. */
final class Culprits {

  private final Document document;
  private final Names names;

  Culprits(Document document, Names names) {
    this.document = document;
    this.names = names;
  }

  /** The weather can be blamed, a hotel cannot; neither did it. */
  boolean isActor(Phrase phrase) {
    boolean actor =
        phrase.domain() == null
            || phrase.domain() == Domain.PERSON
            || phrase.domain() == Domain.NOT_COUNTED;
    return actor
        && (names.isNamed(phrase)
            || phrase.domain() == Domain.PERSON
            || names.isForce(phrase)
            || names.isGroup(phrase)
            || names.isPronoun(phrase)
            || document.token(phrase.from()).isCapital()
                && !document.token(phrase.from()).is("the"));
  }

  /** Who blames in a speech; null if the text itself does. */
  static @Nullable Source accuser(@Nullable Speech speech) {
    return speech == null ? null : speech.sources().get(0);
  }

  /** A finding that somebody is blamed. */
  ResponsibilityFinding blamed(
      Phrase culprit, @Nullable Source accuser, int from, int to, String rule) {
    boolean both = document.token(culprit.from()).is("both") && culprit.to() - culprit.from() > 1;
    String name = document.slice(both ? culprit.from() + 1 : culprit.from(), culprit.to());
    return new ResponsibilityFinding(
        ResponsibilityKind.BLAMED, name, accuser, from, Math.max(from + 1, to), rule);
  }
}
