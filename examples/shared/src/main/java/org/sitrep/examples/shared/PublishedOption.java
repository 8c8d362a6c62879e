package org.sitrep.examples.shared;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --published}. */
public final class PublishedOption {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day of publication of a text, such as 2025-03-10. \"On Sunday\" is worked out from"
              + " it.")
  private Optional<LocalDate> published = Optional.empty();

  /** The day, if it was given. */
  public Optional<LocalDate> published() {
    return published;
  }
}
