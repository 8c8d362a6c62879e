package org.sitrep.examples.shared;

import org.sitrep.model.QuantityPolicy;
import picocli.CommandLine.Option;

/** The option {@code --policy}. */
public final class PolicyOption {

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      defaultValue = "standard",
      description =
          "How far \"around\" reaches: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PolicyName policy = PolicyName.STANDARD;

  /** The policy that was asked for. */
  public QuantityPolicy policy() {
    return policy.policy();
  }
}
