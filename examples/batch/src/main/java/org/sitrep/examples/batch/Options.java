package org.sitrep.examples.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.examples.shared.CheckConfidenceOption;
import org.sitrep.examples.shared.PolicyOption;
import org.sitrep.examples.shared.Share;
import org.sitrep.examples.shared.TimeWindow;
import org.sitrep.model.EventTime;
import org.sitrep.validation.ConsistencyChecker;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
final class Options {

  @Parameters(
      index = "0",
      paramLabel = "IN.jsonl",
      description = {
        "The reports, one JSON object a line, with the fields id, published, text, and if you like"
            + " outlet and title. Other fields are passed over. - is standard input."
      })
  private String in = "-";

  @Parameters(
      index = "1",
      paramLabel = "OUT_DIR",
      description = "The folder for the tables. It is made if need be; older tables are replaced.")
  private Path out = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at a time. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

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
      names = "--least-confidence",
      paramLabel = "SHARE",
      converter = Share.class,
      defaultValue = "0",
      description =
          "Leave out claims that were read with less confidence, from 0 to 1; they become issues in"
              + " reports.jsonl. Default: ${DEFAULT-VALUE}, which keeps all.")
  private double leastConfidence;

  @Option(
      names = "--progress",
      negatable = true,
      description = "Show how far it is, or do not. Default: if the program runs in a terminal.")
  private Optional<Boolean> progress = Optional.empty();

  String in() {
    return in;
  }

  Path out() {
    return out;
  }

  int threads() {
    return threads;
  }

  ConsistencyChecker checker() {
    ConsistencyChecker checker = checkConfidence.checker(policy.policy());
    return window.map(checker::within).orElse(checker);
  }

  double leastConfidence() {
    return leastConfidence;
  }

  Optional<Boolean> progress() {
    return progress;
  }
}
