package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Network;
import org.sitrep.validation.internal.figures.Terms;

/**
 * An attack, and what its figures come to.
 *
 * @param attack the attack
 * @param terms on what terms its claims are held against each other
 * @param network the figures that are firm, and what follows from them
 * @param conflicts the sets of figures that contradict each other
 */
public record AttackFacts(Attack attack, Terms terms, Network network, List<Conflict> conflicts) {

  QuantityPolicy policy() {
    return terms.policy();
  }

  Figures figures() {
    return network.figures();
  }
}
