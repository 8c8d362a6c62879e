package org.sitrep.examples.page;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.Tallies;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.tally.Tally;

/**
 * An attack, whether its claims can all be true, and what they add up to.
 *
 * @param attack the attack
 * @param result what the check of its claims found
 * @param tallies what its claims add up to
 */
public record CheckedAttack(Attack attack, ConsistencyResult result, List<Tally> tallies) {

  /** Copies the tallies. */
  public CheckedAttack {
    tallies = List.copyOf(tallies);
  }

  /** Checks an attack and adds it up, with quantities read by a policy. */
  public static CheckedAttack of(Attack attack, QuantityPolicy policy) {
    return of(attack, policy, ConsistencyChecker.with(policy));
  }

  /** Checks an attack by a checker of your own, which reads quantities by the same policy. */
  public static CheckedAttack of(Attack attack, QuantityPolicy policy, ConsistencyChecker checker) {
    return new CheckedAttack(attack, checker.check(attack), Tallies.of(attack, policy));
  }

  /** The findings of the check, the heavier first. */
  public List<Finding> findings() {
    return result.findings();
  }
}
