package org.sitrep.examples.shared;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --outlet}. */
public final class OutletOption {

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the report, such as an agency or a ministry.")
  private Optional<String> outlet = Optional.empty();

  /** The outlet, if it was given. */
  public Optional<String> outlet() {
    return outlet;
  }
}
