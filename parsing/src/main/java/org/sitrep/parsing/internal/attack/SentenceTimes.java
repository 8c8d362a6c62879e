package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.text.WordSet;
import org.sitrep.parsing.internal.time.TimeMention;

/** Finds when what a sentence tells happened. */
final class SentenceTimes {

  private static final WordSet COMPARING =
      WordSet.of("first", "most", "worst", "largest", "biggest");

  private final Document document;

  SentenceTimes(Document document) {
    this.document = document;
  }

  /** The expression of time nearest to a count, those of attributions left out. */
  @Nullable TimeMention nearest(SentenceReading reading, @Nullable CountMention count) {
    TimeMention nearest = null;
    int least = Integer.MAX_VALUE;
    for (TimeMention time : reading.times()) {
      boolean attribution = reading.isAttribution(time.from());
      boolean useful = time.isDated() || time.kind() == TimeMention.Kind.SINCE;
      if (attribution || !useful) {
        continue;
      }
      int at = count == null ? reading.from() : count.from();
      int distance = Math.abs(time.from() - at) + (time.isDay() ? 0 : 40);
      if (distance < least) {
        nearest = time;
        least = distance;
      }
    }
    return nearest;
  }

  /** True if the sentence counts over more than one attack: "since the war began". */
  boolean isCumulative(SentenceReading reading) {
    if (isComparison(reading)) {
      return false;
    }
    for (TimeMention time : reading.times()) {
      boolean attribution = reading.isAttribution(time.from());
      if (!attribution && time.kind() == TimeMention.Kind.SINCE) {
        return true;
      }
    }
    for (int i = reading.from(); i + 1 < reading.sentence().to(); i++) {
      Token token = document.token(i);
      Token next = document.token(i + 1);
      boolean since =
          token.is("since")
              && (next.is("the") || next.is("then") || next.is("it") || next.is("its"));
      boolean soFar =
          token.is("so")
              && next.is("far")
              && !document.slice(i, i + 3).isEmpty()
              && i + 2 < reading.sentence().to()
              && document.token(i + 2).is("this");
      if (since || soFar) {
        return true;
      }
    }
    return false;
  }

  /** "the heaviest barrage since the war" compares and does not add up. */
  private boolean isComparison(SentenceReading reading) {
    for (int i = reading.from(); i < reading.sentence().to(); i++) {
      Token token = document.token(i);
      if (token.is("since")) {
        return false;
      }
      if (COMPARING.contains(token)
          || token.lower().length() > 5 && token.lower().endsWith("iest")) {
        return true;
      }
    }
    return false;
  }

  /** True for "just after midnight". */
  boolean isMidnight(TimeMention time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (document.token(i).is("midnight")) {
        return true;
      }
    }
    return false;
  }
}
