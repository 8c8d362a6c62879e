package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.AttackRule;
import org.sitrep.validation.finding.Bound;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Repair;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;
import org.sitrep.validation.internal.figures.ConflictSearch;
import org.sitrep.validation.internal.figures.Conflicts;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Network;
import org.sitrep.validation.internal.figures.Terms;
import org.sitrep.validation.internal.rules.AttackFacts;
import org.sitrep.validation.internal.rules.Findings;
import org.sitrep.validation.internal.rules.Inference;
import org.sitrep.validation.internal.rules.ReportFacts;
import org.sitrep.validation.internal.rules.Reports;
import org.sitrep.validation.internal.rules.Rules;

/**
 * Checks whether what is said of attacks can all be true together, by the rules that docs/rules.md
 * lists.
 *
 * <p>Of counts it looks at those that are asserted or unconfirmed. What is denied, what a later
 * claim revises or retracts, and totals over many attacks are left out. Every set of counts that is
 * reported as contradictory is minimal: read as they were among all, they can all be true without
 * any one of them. If the counts cannot all be true, at least one set is reported.
 *
 * <p>The order of the claims changes neither the verdict nor which claims contradict each other.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class ConsistencyChecker {

  /** The least confidence of claims that {@link #standard()} holds against each other. */
  public static final double LEAST_CONFIDENCE = 0.7;

  private final Terms terms;
  private final Optional<EventTime> window;
  private final List<AttackRule> rules;

  private ConsistencyChecker(Terms terms, Optional<EventTime> window, List<AttackRule> rules) {
    this.terms = terms;
    this.window = window;
    this.rules = rules;
  }

  /** A checker that reads quantities by {@link QuantityPolicy#standard()}. */
  public static ConsistencyChecker standard() {
    return with(QuantityPolicy.standard());
  }

  /** A checker that reads quantities by a policy. */
  public static ConsistencyChecker with(QuantityPolicy policy) {
    Objects.requireNonNull(policy, "policy");
    return new ConsistencyChecker(new Terms(policy, LEAST_CONFIDENCE), Optional.empty(), List.of());
  }

  /**
   * The same that holds only claims against each other that were read with at least this {@link
   * org.sitrep.model.Claim#confidence() confidence}, in place of {@value #LEAST_CONFIDENCE}. Claims
   * without one are made by hand and sure.
   *
   * @param least from 0, which takes all, to 1, both inclusive
   * @throws IllegalArgumentException if it is outside these bounds
   */
  public ConsistencyChecker withLeastConfidence(double least) {
    return new ConsistencyChecker(new Terms(terms.policy(), least), window, rules);
  }

  /** The same for reports that are to be about a window of time, such as the day of a bulletin. */
  public ConsistencyChecker within(EventTime window) {
    return new ConsistencyChecker(terms, Optional.of(window), rules);
  }

  /** The same with a rule of your own, whose findings stand among the others. */
  public ConsistencyChecker and(AttackRule rule) {
    return new ConsistencyChecker(
        terms, window, Stream.concat(rules.stream(), Stream.of(rule)).toList());
  }

  /**
   * Checks the claims of an attack against each other, and its places. Where no claim counts, the
   * munitions and casualties that are recorded in the attack itself are checked against each other.
   *
   * <p>Of the sets of counts that contradict in the same way it names one: that of the least
   * reliable sources. Of each rule it names the first 100 findings.
   *
   * @return the verdict and what it rests on; never an exception because of what claims say, unless
   *     a rule of your own throws one
   */
  public ConsistencyResult check(Attack attack) {
    Network network = network(attack);
    AttackFacts facts = new AttackFacts(attack, terms, network, Conflicts.preferred(network));
    return check(facts, Findings.LIMIT, true);
  }

  /**
   * Checks an attack as {@link #check(Attack)} does, and names every minimal set of counts that
   * contradict.
   *
   * @param most how many sets to name at the most, which bounds the time as well; the result tells
   *     if there may be more
   * @throws IllegalArgumentException if the number is not positive
   */
  public ConsistencyResult checkAll(Attack attack, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("At least one set must be asked for, not " + most);
    }
    Network network = network(attack);
    ConflictSearch search = new ConflictSearch(network, most);
    AttackFacts facts = new AttackFacts(attack, terms, network, search.found());
    return check(facts, Math.max(most, Findings.LIMIT), search.isComplete());
  }

  private ConsistencyResult check(AttackFacts facts, int limit, boolean complete) {
    Attack attack = facts.attack();
    Findings findings = new Findings(terms.policy(), limit);
    Rules.check(Rules.OF_ATTACKS, facts, findings);
    Stream<Finding> own = rules.stream().flatMap(rule -> findings(rule, attack));
    List<Finding> all =
        Stream.concat(findings.sorted().stream(), own)
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    boolean read =
        !attack.claims().isEmpty()
            || !attack.munitions().isEmpty()
            || !attack.casualties().isEmpty();
    return result(all, complete && findings.isComplete(), read);
  }

  private Stream<Finding> findings(AttackRule rule, Attack attack) {
    List<Finding> found = rule.check(attack, terms.policy());
    if (found == null || found.stream().anyMatch(Objects::isNull)) {
      throw new IllegalStateException(
          "The rule "
              + rule.getClass().getName()
              + " gave null; a rule that finds nothing gives an empty list");
    }
    return found.stream();
  }

  /**
   * Checks each attack of a report, and when they are said to have taken place against each other,
   * the day of publication, and the window if there is one.
   *
   * @return the findings of all, with paths from the report, such as {@code attacks[0].claims[2]}
   */
  public ConsistencyResult check(ParsedReport report) {
    List<ConsistencyResult> results = new ArrayList<>();
    for (int i = 0; i < report.attacks().size(); i++) {
      results.add(below(new FieldPath("attacks").at(i), check(report.attacks().get(i))));
    }
    results.add(times(report));
    return together(results);
  }

  /**
   * Checks several reports of one event: each by itself, and whether the tolls of one speaker fall
   * from one report to a later one. Reports without a day of publication are left out of the
   * latter.
   *
   * @return the findings of all, with paths from the list, such as {@code reports[1].attacks[0]}
   */
  public ConsistencyResult check(List<ParsedReport> reports) {
    List<ConsistencyResult> results = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      results.add(below(new FieldPath("reports").at(i), check(reports.get(i))));
    }
    results.add(tolls(reports));
    return together(results);
  }

  /**
   * Of what {@link #check(List)} checks, only when attacks are said to have taken place, and
   * whether tolls fall.
   */
  public ConsistencyResult checkTimes(List<ParsedReport> reports) {
    List<ConsistencyResult> results = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      results.add(below(new FieldPath("reports").at(i), times(reports.get(i))));
    }
    results.add(tolls(reports));
    return together(results);
  }

  private ConsistencyResult times(ParsedReport report) {
    Findings findings = new Findings(terms.policy(), Findings.LIMIT);
    Rules.check(Rules.OF_REPORTS, new ReportFacts(report, window), findings);
    return result(findings.sorted(), findings.isComplete(), false);
  }

  private ConsistencyResult tolls(List<ParsedReport> reports) {
    Findings findings = new Findings(terms.policy(), Findings.LIMIT);
    Rules.check(Rules.OF_EVENTS, new Reports(reports, terms), findings);
    return result(findings.sorted(), findings.isComplete(), false);
  }

  /**
   * What follows from the counts of an attack: how many at least and at most of each kind met with
   * each thing, such as 15 fired, because 13 were intercepted and 2 hit.
   *
   * <p>Where counts contradict each other each bound still follows from the claims named with it.
   * Of more than 100 claims behind a bound 100 are named.
   *
   * @return the bounds in the order of {@link org.sitrep.model.Measure}, wide kinds before narrow
   */
  public List<Bound> infer(Attack attack) {
    return Inference.of(network(attack));
  }

  private Network network(Attack attack) {
    return Network.of(Figures.firm(attack, terms));
  }

  private ConsistencyResult together(List<ConsistencyResult> results) {
    boolean read = results.stream().anyMatch(it -> it.verdict() != Verdict.NOTHING_READ);
    return result(
        results.stream()
            .flatMap(result -> result.findings().stream())
            .sorted(Comparator.comparing(Finding::severity))
            .toList(),
        results.stream().allMatch(ConsistencyResult::complete),
        read);
  }

  private ConsistencyResult result(List<Finding> findings, boolean complete, boolean read) {
    return ConsistencyResult.builder()
        .verdict(verdict(findings, read))
        .policy(terms.policy())
        .findings(findings)
        .complete(complete)
        .build();
  }

  private static Verdict verdict(List<Finding> findings, boolean read) {
    Verdict verdict = read ? Verdict.CONSISTENT : Verdict.NOTHING_READ;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return Verdict.CONTRADICTORY;
      }
      if (Rules.isDifference(finding)) {
        verdict = Verdict.DISAGREEING;
      }
    }
    return verdict;
  }

  private static ConsistencyResult below(FieldPath prefix, ConsistencyResult result) {
    return ConsistencyResult.builder()
        .from(result)
        .findings(result.findings().stream().map(finding -> below(prefix, finding)).toList())
        .build();
  }

  private static Finding below(FieldPath prefix, Finding finding) {
    Optional<Repair> repair =
        finding.repair().map(it -> Repair.builder().from(it).path(prefix.then(it.path())).build());
    Finding.Builder below = Finding.builder();
    below.from(finding).repair(repair);
    return below.paths(finding.paths().stream().map(prefix::then).toList()).build();
  }
}
