package org.sitrep.examples.checksources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.page.HtmlOption;
import org.sitrep.examples.shared.CheckConfidenceOption;
import org.sitrep.examples.shared.PolicyOption;
import org.sitrep.examples.shared.PublishedOption;
import org.sitrep.examples.shared.TimeWindow;
import org.sitrep.model.EventTime;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.incident.IncidentFinder;
import picocli.CommandLine.Mixin;
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

  @Mixin private PublishedOption published = new PublishedOption();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private CheckConfidenceOption checkConfidence = new CheckConfidenceOption();

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

  @Mixin private HtmlOption html = new HtmlOption();

  @Option(names = "--json", description = "Print one JSON document: the events and refusals.")
  private boolean json;

  List<String> files() {
    return files;
  }

  IncidentFinder finder() {
    IncidentFinder finder =
        IncidentFinder.with(policy()).withLeastConfidence(checkConfidence.least()).inParallel();
    return window.map(finder::within).orElse(finder);
  }

  Optional<LocalDate> published() {
    return published.published();
  }

  ConsistencyChecker checker() {
    return checkConfidence.checker(policy());
  }

  QuantityPolicy policy() {
    return policy.policy();
  }

  boolean explain() {
    return explain;
  }

  HtmlOption html() {
    return html;
  }

  boolean json() {
    return json;
  }
}
