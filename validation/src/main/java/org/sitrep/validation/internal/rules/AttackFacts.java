package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Network;

/**
 * An attack, and what its figures come to.
 *
 * @param attack the attack
 * @param policy how quantities are read
 * @param network the figures that are firm, and what follows from them
 * @param conflicts the sets of figures that contradict each other
 */
public record AttackFacts(
    Attack attack, QuantityPolicy policy, Network network, List<Conflict> conflicts) {

  Figures figures() {
    return network.figures();
  }
}
