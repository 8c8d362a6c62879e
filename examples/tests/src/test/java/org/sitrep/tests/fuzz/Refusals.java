package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;

/** What a reader may say to a text that it does not take. */
final class Refusals {

  /** No message repeats a long input in full. */
  private static final int LONGEST_MESSAGE = 500;

  private Refusals() {}

  /** What was read; empty if the text was refused, as it must be, with a short message. */
  static <T> Optional<T> refusedOr(Function<String, T> reader, String text) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException e) {
      assertThat(e).message().isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
      return Optional.empty();
    }
  }
}
