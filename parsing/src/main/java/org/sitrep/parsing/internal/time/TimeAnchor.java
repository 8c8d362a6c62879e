package org.sitrep.parsing.internal.time;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How what is told lies to a time. */
public enum TimeAnchor {
  /** At it, or in its course. */
  AT,
  /** From it until now. */
  SINCE,
  /** From it on. */
  FROM,
  /** Up to it. */
  UNTIL,
  /** Before it. */
  BEFORE,
  /** After it. */
  AFTER,
  /** At it at the latest: "by Sunday evening". */
  BY,
  /** It is how things stood then: "as of 08:00". */
  AS_OF;

  private static final Map<String, TimeAnchor> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(TimeAnchor::name, Function.identity()));

  static @Nullable TimeAnchor named(String name) {
    return BY_NAME.get(name);
  }

  /** True if what is told happened in the course of the time. */
  public boolean isWithin() {
    return this == AT || this == FROM;
  }
}
