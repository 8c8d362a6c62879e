package org.sitrep.examples.shared;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --language}. */
public final class LanguageOption {

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language of the report, such as en. Without it, the text tells.")
  private Optional<String> language = Optional.empty();

  /** The language, if it was given. */
  public Optional<String> language() {
    return language;
  }
}
