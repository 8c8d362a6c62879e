package org.sitrep.examples.verifyclaims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.shared.PolicyName;
import org.sitrep.model.QuantityPolicy;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
final class Options {

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description = {
        "The claims as JSON, and the text of the report that they were taken from; - for one of"
            + " them is standard input.",
        "Without them, the program checks claims and a report that it brings along."
      })
  private List<String> files = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication of the report, such as 2025-03-10.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the report, such as an agency or a ministry.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      defaultValue = "standard",
      description =
          "How far \"around\" reaches: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PolicyName policy = PolicyName.STANDARD;

  @Option(names = "--json", description = "Print one JSON document: the claims and findings.")
  private boolean json;

  List<String> files() {
    return files;
  }

  Optional<LocalDate> published() {
    return published;
  }

  Optional<String> outlet() {
    return outlet;
  }

  QuantityPolicy policy() {
    return policy.policy();
  }

  boolean json() {
    return json;
  }
}
