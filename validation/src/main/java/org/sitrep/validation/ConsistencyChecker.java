package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;

/**
 * Checks whether the claims about one attack can all be true together.
 *
 * <p>It looks at counts that are asserted or unconfirmed. Claims that are denied, that a later one
 * revises or retracts, and totals over many attacks are left out. The rules are {@code
 * munition-flow}, {@code count-agreement} and {@code arithmetic}. Every set of claims reported as
 * contradictory is minimal: without any one of them, the others can all be true.
 *
 * <p>The order of the claims never changes the verdict. A claim can lift a contradiction only by
 * saying that there was more: a greater figure fired by the same speaker, "another five", another
 * type of munition; or by taking an earlier claim back.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class ConsistencyChecker {

  private static final List<Rule> RULES =
      List.of(new CountAgreement(), new MunitionFlow(), new Arithmetic());

  private final QuantityPolicy policy;

  private ConsistencyChecker(QuantityPolicy policy) {
    this.policy = policy;
  }

  /** A checker that reads quantities by {@link QuantityPolicy#standard()}. */
  public static ConsistencyChecker standard() {
    return with(QuantityPolicy.standard());
  }

  /** A checker that reads quantities by a policy. */
  public static ConsistencyChecker with(QuantityPolicy policy) {
    return new ConsistencyChecker(policy);
  }

  /**
   * Checks the claims of an attack against each other. Its own munitions and casualties are not
   * looked at; they are for {@link SitrepValidator}.
   *
   * @return the verdict and what it rests on; never an exception because of what claims say
   */
  public ConsistencyResult check(Attack attack) {
    Figures figures = Figures.of(attack, policy);
    List<Finding> all = new ArrayList<>();
    for (Rule rule : RULES) {
      Findings findings = new Findings(rule.id(), policy.name());
      rule.check(figures, findings);
      all.addAll(findings.sorted());
    }
    all.sort(Comparator.comparing(Finding::severity));
    boolean contradictory = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return ConsistencyResult.builder()
        .verdict(contradictory ? Verdict.CONTRADICTORY : Verdict.CONSISTENT)
        .policy(policy)
        .findings(all)
        .build();
  }
}
