package org.sitrep.examples.quickstart;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.Finding;

/**
 * An attack and what the consistency check found in its claims.
 *
 * @param attack the attack
 * @param findings the findings, in the order of the check
 */
record CheckedAttack(Attack attack, List<Finding> findings) {

  CheckedAttack(Attack attack, ConsistencyChecker checker) {
    this(attack, checker.check(attack).findings());
  }
}
