package org.sitrep.examples.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.QuantityPolicy;

/** The policies by which quantities can be read. */
enum Policy {
  STANDARD(QuantityPolicy.standard(), "\"around\" reaches 20 % to either side"),
  STRICT(QuantityPolicy.strict(), "\"around\" is not there"),
  WIDE(QuantityPolicy.wide(), "\"around\" reaches 50 % to either side"),
  ACLED(QuantityPolicy.acled(), "the one figure that ACLED would enter");

  private final QuantityPolicy policy;
  private final String meaning;

  Policy(QuantityPolicy policy, String meaning) {
    this.policy = policy;
    this.meaning = meaning;
  }

  /** The policy with this name, in any case. */
  static Optional<Policy> named(String name) {
    return Stream.of(values())
        .filter(it -> it.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  QuantityPolicy policy() {
    return policy;
  }

  String meaning() {
    return meaning;
  }
}
