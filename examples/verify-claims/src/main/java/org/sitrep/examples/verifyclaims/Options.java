package org.sitrep.examples.verifyclaims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
      arity = "0..2",
      paramLabel = "FILE",
      description = {
        "The claims as JSON, and the text of the report that they were taken from; - for one of"
            + " them is standard input.",
        "Without them, the program checks claims and a report that it brings along."
      })
  private List<String> files = List.of();

  @Mixin private PublishedOption published = new PublishedOption();

  @Mixin private OutletOption outlet = new OutletOption();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Option(names = "--json", description = "Print one JSON document: the claims and findings.")
  private boolean json;

  List<String> files() {
    return files;
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
}
