package org.sitrep.parsing.internal.attack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventTime;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.time.TimeMention;

/** Writes down when something happened, with the words that tell it. */
final class EventTimes {

  private final Document document;

  EventTimes(Document document) {
    this.document = document;
  }

  /** The time that an expression tells; empty if it tells no day. */
  Optional<EventTime> of(@Nullable TimeMention time) {
    if (time == null || time.first() == null) {
      return Optional.empty();
    }
    EventTime.Builder builder = EventTime.builder();
    builder.from(time.first()).words(document.slice(time.from(), time.to()));
    if (time.kind() == TimeMention.Kind.SINCE) {
      builder.precision(TimePrecision.OPEN);
    } else {
      builder.precision(time.precision());
      if (time.last() != null) {
        builder.to(time.last());
      }
    }
    return Optional.of(builder.build());
  }
}
