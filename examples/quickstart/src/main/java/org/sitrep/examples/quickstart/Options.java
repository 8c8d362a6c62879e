package org.sitrep.examples.quickstart;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.examples.page.HtmlOption;
import org.sitrep.examples.shared.OutletOption;
import org.sitrep.examples.shared.PolicyOption;
import org.sitrep.examples.shared.PublishedOption;
import org.sitrep.model.QuantityPolicy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
final class Options {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = {
        "A text, a page in HTML or Markdown, or - for standard input.",
        "Without it, the program reads a report that it brings along."
      })
  private Optional<String> file = Optional.empty();

  @Mixin private PublishedOption published = new PublishedOption();

  @Mixin private OutletOption outlet = new OutletOption();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Option(
      names = "--json",
      description = "Print one JSON document: the parsed report, the findings, the policy.")
  private boolean json;

  @Mixin private HtmlOption html = new HtmlOption();

  @Option(
      names = "--explain",
      description = "Also print which rule found each claim, and what the other numbers are.")
  private boolean explain;

  Optional<String> file() {
    return file;
  }

  Optional<LocalDate> published() {
    return published.published();
  }

  Optional<String> outlet() {
    return outlet.outlet();
  }

  QuantityPolicy policy() {
    return policy.policy();
  }

  boolean json() {
    return json;
  }

  HtmlOption html() {
    return html;
  }

  boolean explain() {
    return explain;
  }
}
