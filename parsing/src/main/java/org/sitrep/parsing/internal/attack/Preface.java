package org.sitrep.parsing.internal.attack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.time.TimeMention;

/** Time and places told before the first attack: in titles, datelines, a first move. */
final class Preface {

  private final Locations locations;
  private final SentenceTimes times;
  private final Map<String, PlaceMention> places = new LinkedHashMap<>();
  private @Nullable TimeMention header;
  private boolean headed;

  Preface(Locations locations, SentenceTimes times) {
    this.locations = locations;
    this.times = times;
  }

  /** When it was; null if no sentence before the first attack tells. */
  @Nullable TimeMention time() {
    return header;
  }

  /** Where it was. */
  Collection<PlaceMention> places() {
    return places.values();
  }

  /** Takes a sentence before the first attack. */
  void add(SentenceReading reading) {
    TimeMention time = times.nearest(reading, null);
    boolean verb = !reading.syntax().clauses().isEmpty();
    if (time != null && time.isDated() && (header == null || verb && !headed)) {
      header = time;
      headed = verb;
    }
    for (PlaceMention place : reading.places()) {
      boolean attribution = reading.isAttribution(place.from());
      if (!attribution && place.isScene()) {
        places.merge(locations.key(place), place, Locations::fuller);
      }
    }
  }
}
