package org.sitrep.examples.shared;

import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
import picocli.CommandLine.Option;

/** The option {@code --check-confidence}. */
public final class CheckConfidenceOption {

  @Option(
      names = "--check-confidence",
      paramLabel = "SHARE",
      converter = Share.class,
      defaultValue = "" + ConsistencyChecker.LEAST_CONFIDENCE,
      description =
          "Hold only claims against each other that were read with at least this confidence, from 0"
              + " to 1. Default: ${DEFAULT-VALUE}.")
  private double least = ConsistencyChecker.LEAST_CONFIDENCE;

  /** A checker that reads quantities by a policy, and holds so much against each other. */
  public ConsistencyChecker checker(QuantityPolicy policy) {
    return ConsistencyChecker.with(policy).withLeastConfidence(least);
  }

  /** The least confidence that was asked for. */
  public double least() {
    return least;
  }
}
