package org.sitrep.examples.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.QuantityPolicy;

/** The policies by which quantities can be read. */
enum Policy {
  STANDARD(QuantityPolicy.standard(), "\"around\" is \u00B120 %"),
  STRICT(QuantityPolicy.strict(), "\"around\" is left out"),
  WIDE(QuantityPolicy.wide(), "\"around\" is \u00B150 %"),
  ACLED(QuantityPolicy.acled(), "one figure, as in ACLED");

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
