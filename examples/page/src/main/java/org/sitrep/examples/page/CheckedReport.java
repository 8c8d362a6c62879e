package org.sitrep.examples.page;

import java.util.List;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;

/**
 * A report that was read, and its attacks checked.
 *
 * @param parsed the report as it was read
 * @param attacks its attacks, in the same order
 */
public record CheckedReport(ParsedReport parsed, List<CheckedAttack> attacks) {

  /** Copies the attacks. */
  public CheckedReport {
    attacks = List.copyOf(attacks);
  }

  /** Checks each attack of a report, with quantities read by a policy. */
  public static CheckedReport of(ParsedReport parsed, QuantityPolicy policy) {
    return of(parsed, policy, ConsistencyChecker.with(policy));
  }

  /** Checks each attack by a checker of your own, which reads quantities by the same policy. */
  public static CheckedReport of(
      ParsedReport parsed, QuantityPolicy policy, ConsistencyChecker checker) {
    return new CheckedReport(
        parsed,
        parsed.attacks().stream()
            .map(attack -> CheckedAttack.of(attack, policy, checker))
            .toList());
  }
}
