package org.sitrep.examples.quickstart;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.examples.page.HtmlOption;
import org.sitrep.examples.shared.CheckConfidenceOption;
import org.sitrep.examples.shared.LanguageOption;
import org.sitrep.examples.shared.OutletOption;
import org.sitrep.examples.shared.PolicyOption;
import org.sitrep.examples.shared.PublishedOption;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
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

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private CheckConfidenceOption checkConfidence = new CheckConfidenceOption();

  @Option(
      names = "--json",
      description = "Print one JSON document: the parsed report, the findings, the policy.")
  private boolean json;

  @Mixin private HtmlOption html = new HtmlOption();

  @Option(
      names = "--claims",
      description = "Also print the claims one by one, each with the words that carry it.")
  private boolean claims;

  @Option(
      names = "--explain",
      description = {
        "Also print the claims with the rule that found each and how sure it is, and what the other"
            + " numbers are."
      })
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

  Optional<String> language() {
    return language.language();
  }

  ConsistencyChecker checker() {
    return checkConfidence.checker(policy());
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

  Detail detail() {
    if (explain) {
      return Detail.ALL;
    }
    return claims ? Detail.CLAIMS : Detail.VERDICT;
  }
}
