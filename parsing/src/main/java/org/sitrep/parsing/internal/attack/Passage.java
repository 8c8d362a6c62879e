package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * A sentence where it stands in its text.
 *
 * @param scenes its places at which something happens
 * @param paragraph the paragraph up to it
 * @param preface what the text told before its first attack
 * @param said the day on which somebody said what it tells; null if it names none
 * @param published the day of the report; null if it is not known
 * @param sides who fights whom in it
 * @param isNews true if it tells of an attack as news, not as known
 * @param memory index of the token from which on it tells of another attack in passing; its end if
 *     it does not
 */
record Passage(
    Document document,
    SentenceReading reading,
    List<PlaceMention> scenes,
    Paragraph paragraph,
    Preface preface,
    @Nullable LocalDate said,
    @Nullable LocalDate published,
    Sides sides,
    boolean isNews,
    int memory) {

  /** How many tokens into a sentence a place still opens it. */
  private static final int OPENING = 3;

  /** How many days back an attack without a date can have happened when a date turns up for it. */
  private static final int NEWS_DAYS = 4;

  /** Index of the first token of the sentence. */
  int from() {
    return reading.sentence().from();
  }

  /** True for what stands in the latter half of the text: no first news. */
  boolean isLate() {
    return from() > document.tokens().size() / 2;
  }

  /** News is at most a few days old; an older day belongs to the background. */
  boolean isRecent(TimeMention time) {
    return isRecent(time, published);
  }

  /** True for what surely began in the last few days. */
  boolean isLately(TimeMention time) {
    return published != null && time.first() != null && isRecent(time);
  }

  /** The same of a report of a day; null if that is not known. */
  static boolean isRecent(TimeMention time, @Nullable LocalDate published) {
    LocalDate day = time.first();
    return day == null || published == null || !day.isBefore(published.minusDays(NEWS_DAYS));
  }

  /** A digest tells of one attack a bullet. */
  boolean isBullet() {
    Token first = document.token(reading.from());
    return first.is("*") || first.is("•") || first.is("-") || first.is("▪");
  }

  /** "- Ruritania: ...": a digest that goes from country to country. */
  boolean isHeaded() {
    for (PlaceMention place : reading.places()) {
      boolean headed = place.to() < reading.sentence().to() && document.token(place.to()).is(":");
      if (headed && isOpening(place)) {
        return true;
      }
    }
    return false;
  }

  /** Bulleted lists tell of one strike a line: "Near Mosul, seven strikes". */
  boolean opensWithPlace() {
    boolean strikes = false;
    for (CountMention found : reading.counts()) {
      strikes |= found.measure() == Measure.ATTACKS;
    }
    boolean fronted = false;
    for (PlaceMention place : reading.places()) {
      fronted |= isOpening(place) && place.rank() >= 1 && place.isScene();
    }
    return strikes && fronted;
  }

  private boolean isOpening(PlaceMention place) {
    return place.from() <= reading.from() + OPENING;
  }
}
