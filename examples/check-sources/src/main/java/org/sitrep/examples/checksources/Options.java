package org.sitrep.examples.checksources;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.shared.PolicyName;
import org.sitrep.examples.shared.TimeWindow;
import org.sitrep.model.EventTime;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.incident.IncidentFinder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
final class Options {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "Reports: a file whose name ends in .jsonl has one a line, as JSON objects with the fields"
            + " id, outlet, published, title and text; any other file is the text of one report."
            + " - is standard input, one report a line.",
        "Without it, the program reads reports that it brings along."
      })
  private List<String> files = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication of the text files, such as 2025-03-10.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      defaultValue = "standard",
      description =
          "How far \"around\" reaches: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PolicyName policy = PolicyName.STANDARD;

  @Option(
      names = "--window",
      paramLabel = "TIME",
      converter = TimeWindow.class,
      description =
          "The time that the reports are about, such as 2025-03-10 or 2025-03-09/2025-03-10; attacks"
              + " in the news outside of it are errors.")
  private Optional<EventTime> window = Optional.empty();

  @Option(
      names = "--explain",
      description = "Also print why reports were taken for one event, or were not.")
  private boolean explain;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page to look at: one HTML file that needs nothing else.")
  private Optional<Path> html = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document: the events and refusals.")
  private boolean json;

  List<String> files() {
    return files;
  }

  IncidentFinder finder() {
    IncidentFinder finder = IncidentFinder.with(policy());
    return window.map(finder::within).orElse(finder);
  }

  Optional<LocalDate> published() {
    return published;
  }

  QuantityPolicy policy() {
    return policy.policy();
  }

  boolean explain() {
    return explain;
  }

  Optional<Path> html() {
    return html;
  }

  boolean json() {
    return json;
  }
}
