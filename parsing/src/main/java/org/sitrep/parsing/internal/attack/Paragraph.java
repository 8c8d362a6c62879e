package org.sitrep.parsing.internal.attack;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * A paragraph up to one of its sentences, with what those before it leave to it.
 *
 * @param number its number in the text
 * @param from index of its first token
 * @param day the day that heads it; null without
 * @param clock the hour that heads it; null without
 * @param note as what the text brings itself up to date by it
 * @param isCounted true if a sentence so far counts something
 * @param scene the place of the last sentence so far that tells one
 * @param isHeading true while it may only head what follows
 * @param heading the place of the paragraph that heads it
 */
record Paragraph(
    int number,
    int from,
    @Nullable TimeMention day,
    @Nullable LocalTime clock,
    Note note,
    boolean isCounted,
    Optional<PlaceMention> scene,
    boolean isHeading,
    Optional<PlaceMention> heading) {

  /** Before the first paragraph. */
  static final Paragraph NONE =
      new Paragraph(
          -1, -1, null, null, Note.NONE, false, Optional.empty(), false, Optional.empty());

  /**
   * How a paragraph brings the text up to date: "UPD 11:40. Five are wounded.", "CORRECTION: There
   * were four missiles."
   */
  enum Note {
    /** Not at all. */
    NONE,
    /** It says what is new. */
    UPDATE,
    /** It is no more than the heading of one that does. */
    HEADING
  }

  /** True if it begins with the sentence. */
  boolean opensWith(Sentence sentence) {
    return sentence.from() == from;
  }

  /** The paragraph with the next item of a list, which has a place of its own. */
  Paragraph withoutScene() {
    return new Paragraph(
        number, from, day, clock, note, isCounted, Optional.empty(), isHeading, heading);
  }

  /** True if it brings the text up to date. */
  boolean isUpdate() {
    return note != Note.NONE;
  }
}
