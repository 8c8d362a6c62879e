package org.sitrep.validation.finding;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;

/**
 * A rule of your own over one attack and its claims, for {@link
 * ConsistencyChecker#and(AttackRule)}, {@link
 * org.sitrep.validation.incident.IncidentFinder#and(AttackRule)} and {@link
 * org.sitrep.validation.verify.ClaimVerifier#and(AttackRule)}.
 *
 * <p>It may be asked by several threads at a time. What it throws reaches whoever asked for the
 * check.
 */
@FunctionalInterface
public interface AttackRule {

  /**
   * What the rule has to say. The {@link Finding#rule()} is an identifier of your own, none of
   * those that docs/rules.md lists; the {@link Finding#paths()} begin at the attack, such as {@code
   * claims[2]}. An error makes the verdict {@link Verdict#CONTRADICTORY}.
   *
   * @param policy how far the words of quantities reach in this check
   * @return the findings; an empty list if all is well
   */
  List<Finding> check(Attack attack, QuantityPolicy policy);
}
