package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.finding.AttackRule;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

/**
 * Checks claims from elsewhere against a report and against each other.
 *
 * <p>Only a statement of the text that leaves no room for a claim refutes it. Evidence, a speaker
 * or a number that are not there leave it ungrounded, and where the parser reads something else it
 * is doubtful, since the parser may be wrong as well. Nothing proposed is dropped.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class ClaimVerifier {

  private final ConsistencyChecker checker;
  private final QuantityPolicy policy;
  private final NumberGrammar grammar;

  private ClaimVerifier(ConsistencyChecker checker, QuantityPolicy policy, NumberGrammar grammar) {
    this.checker = checker;
    this.policy = policy;
    this.grammar = grammar;
  }

  /** A verifier that reads quantities by {@link QuantityPolicy#standard()}. */
  public static ClaimVerifier standard() {
    return with(QuantityPolicy.standard());
  }

  /** A verifier that reads quantities by a policy. */
  public static ClaimVerifier with(QuantityPolicy policy) {
    return new ClaimVerifier(ConsistencyChecker.with(policy), policy, NumberGrammar.english());
  }

  /** The same that reads the numbers of the text with another grammar. */
  public ClaimVerifier reading(NumberGrammar numbers) {
    return new ClaimVerifier(checker, policy, numbers);
  }

  /**
   * The same with a rule of your own, which is asked once of each attack that the parser tells
   * apart: of the claims proposed for it that are supported or doubtful, and nothing else of the
   * attack. Its warnings and errors stand in {@link Verification#together()}.
   */
  public ClaimVerifier and(AttackRule rule) {
    return new ClaimVerifier(checker.and(rule), policy, grammar);
  }

  /**
   * Checks claims proposed of a report.
   *
   * @param parsed the report as the parser reads it
   * @param proposals the claims, such as {@link Proposals#read} gives
   */
  public Verification verify(ParsedReport parsed, Collection<Proposal> proposals) {
    ClaimCheck check = new ClaimCheck(parsed, proposals, grammar, policy);
    List<ClaimVerification> verified = proposals.stream().map(check::verify).toList();
    return Verification.builder()
        .claims(verified)
        .together(together(parsed, verified))
        .missed(missed(parsed, verified))
        .build();
  }

  /** Checks the claims that may stand, attack by attack as the parser tells them apart. */
  private List<Finding> together(ParsedReport parsed, List<ClaimVerification> verified) {
    Map<Integer, Attack.Builder> attacks = new LinkedHashMap<>();
    for (ClaimVerification one : verified) {
      if (one.claim().isPresent() && one.verdict().compareTo(ClaimVerdict.DOUBTFUL) <= 0) {
        Claim.Builder numbered = Claim.builder();
        numbered.from(one.claim().get());
        if (one.claim().get().id().isEmpty()) {
          numbered.id("p" + one.number());
        }
        attacks
            .computeIfAbsent(attack(one, parsed), key -> Attack.builder())
            .addClaims(numbered.build());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Attack.Builder attack : attacks.values()) {
      checker.check(attack.build()).findings().stream()
          .filter(finding -> finding.severity() != Severity.INFO)
          .forEach(findings::add);
    }
    return findings;
  }

  /** The number of the attack to which a claim belongs: that of what the parser reads there. */
  private static int attack(ClaimVerification one, ParsedReport parsed) {
    Optional<Evidence> evidence = one.claim().flatMap(Claim::evidence);
    for (int i = 0; evidence.isPresent() && i < parsed.attacks().size(); i++) {
      if (parsed.attacks().get(i).claims().stream()
          .flatMap(claim -> claim.evidence().stream())
          .anyMatch(it -> EvidenceNumbers.overlap(it, evidence.get()))) {
        return i;
      }
    }
    return 0;
  }

  private static List<Claim> missed(ParsedReport parsed, List<ClaimVerification> verified) {
    Set<Claim> read = new HashSet<>();
    verified.forEach(one -> one.reading().ifPresent(read::add));
    return parsed.claims().stream().filter(claim -> !read.contains(claim)).toList();
  }
}
