package org.sitrep.parsing.internal.count;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;

/** Which phrases can stand beside a verb. */
final class Frames {

  private Frames() {}

  /**
   * The frame of a verb that a phrase can fill; null if there is none.
   *
   * @param antecedent what a number alone stands for, as far as the text tells; null if it does not
   */
  static @Nullable Frame of(Verb verb, Role role, Phrase phrase, @Nullable Domain antecedent) {
    Domain domain = phrase.domain();
    boolean alone = phrase.isBare() || domain == Domain.PRONOUN;
    boolean hurt = verb.is(VerbTag.HARM) && phrase.isBare();
    // of what also befalls weapons the number of things before it tells nothing
    boolean things = antecedent == Domain.THING && verb.frame(role, Domain.MUNITION).isPresent();
    Frame open = null;
    for (Frame frame : verb.frames()) {
      if (frame.role() != role
          || frame.domain() != domain && phrase.isArticle()
          || hurt && frame.domain() == Domain.THING) {
        continue;
      }
      if (frame.domain() == domain) {
        return frame;
      }
      boolean unknown = domain == null || domain == Domain.PRONOUN || isOfGroup(phrase);
      if (alone && unknown && frame.domain() == antecedent && !things) {
        return frame;
      }
      boolean fits =
          unknown
              && (alone
                  ? frame.domain() == Domain.PERSON
                          && (antecedent != Domain.MUNITION || isHarm(frame))
                      || isOnly(verb, role, frame)
                          && (isAntecedent(frame, antecedent) || isStopped(frame))
                  : isOpen(frame.domain()) && !verb.is(VerbTag.STRICT) && !phrase.isPronoun());
      open = open == null && fits ? frame : open;
    }
    return open;
  }

  /** "20 of the ship's company": they are people. */
  private static boolean isOfGroup(Phrase phrase) {
    Noun kind = phrase.isBare() ? phrase.kind() : null;
    return kind != null
        && kind.domain() == Domain.NOT_COUNTED
        && kind.code().equals("GROUP")
        && !kind.plural();
  }

  /** Only people are killed and wounded, whatever was told of before. */
  private static boolean isHarm(Frame frame) {
    return frame.measure() == Measure.KILLED
        || frame.role() == Role.OBJECT && frame.measure() == Measure.WOUNDED;
  }

  /** Only weapons are shot down, whoever was told of before. */
  private static boolean isStopped(Frame frame) {
    return frame.measure() == Measure.INTERCEPTED;
  }

  private static boolean isAntecedent(Frame frame, @Nullable Domain antecedent) {
    return antecedent == null || antecedent == frame.domain();
  }

  private static boolean isOnly(Verb verb, Role role, Frame frame) {
    for (Frame other : verb.frames()) {
      if (other.role() == role && other.domain() != frame.domain()) {
        return false;
      }
    }
    return frame.domain() == Domain.MUNITION && !verb.is(VerbTag.STRICT);
  }

  /** People and things have more names than a lexicon holds; weapons have not. */
  private static boolean isOpen(Domain domain) {
    return domain == Domain.PERSON || domain == Domain.THING;
  }
}
