package org.sitrep.examples.batch;

import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values stand in a cell. */
final class Cells {

  private Cells() {}

  /** Several values in one cell; a separator inside a value becomes a comma. */
  static String joined(Stream<String> values) {
    return values.map(value -> value.replace(';', ',')).collect(Collectors.joining(";"));
  }

  /** A number, or nothing if it is open. */
  static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }
}
