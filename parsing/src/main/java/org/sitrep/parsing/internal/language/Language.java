package org.sitrep.parsing.internal.language;

import org.sitrep.parsing.internal.attack.DiscourseWords;
import org.sitrep.parsing.internal.attack.TargetReader;
import org.sitrep.parsing.internal.confidence.Confidence;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.NumberWords;
import org.sitrep.parsing.internal.mention.Percentages;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.place.PlaceWords;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.syntax.Trees;
import org.sitrep.parsing.internal.text.TokenRules;
import org.sitrep.parsing.internal.time.TimeWords;

/**
 * What the stages of reading ask a language: its words, and the readers made of them. Immutable.
 */
public interface Language {

  /** Nouns, verbs and closed classes. */
  Lexicon lexicon();

  /** Whole numbers in digits and words. */
  NumberWords numbers();

  /** Quantities. */
  QuantityReader quantities();

  /** Numbers that count nothing. */
  NumberRoles roles();

  /** Numbers in a hundred. */
  Percentages percentages();

  /** Words of time. */
  TimeWords times();

  /** Words of place. */
  PlaceWords places();

  /** Words of speakers. */
  SpeakerWords speakers();

  /** Words of responsibility. */
  ResponsibilityWords responsibility();

  /** Words by which a text goes on, looks back and leaves untold. */
  DiscourseWords discourse();

  /** Words of targets. */
  TargetReader targets();

  /** How sure each kind of claim is. */
  Confidence confidence();

  /** Trees of sentences. */
  Trees trees();

  /** How words are written. */
  TokenRules tokenRules();
}
