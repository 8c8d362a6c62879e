package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.finding.AttackRule;

/**
 * Finds which attacks of several reports are one event.
 *
 * <p>Two accounts are one event if nothing excludes it and these points add up to {@value
 * Weighing#ENOUGH} or more: a shared day 2, a day apart or known from publication alone 1; the same
 * place 2, one within 25 km or in the other's province 1; munitions of a kind 1; the same target 1.
 * Other munitions, other place names, another perpetrator, and an attack that is only recalled take
 * one off. More than a day, another country or province, more than 60 km, clock times more than
 * three hours apart, and one report that tells of both exclude it. Accounts of more than a week are
 * of no single event.
 *
 * <p>Pairs with more points are joined first. The order of the reports never changes the result. Of
 * up to 1,000 accounts every pair is compared; of more, those that may share a day and a country.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class IncidentFinder {

  /** More refusals than these are not listed. */
  public static final int MAX_REFUSALS = 1_000;

  private final QuantityPolicy policy;
  private final ConsistencyChecker checker;
  private final boolean parallel;

  private IncidentFinder(QuantityPolicy policy, ConsistencyChecker checker, boolean parallel) {
    this.policy = policy;
    this.checker = checker;
    this.parallel = parallel;
  }

  /** A finder that reads quantities by {@link QuantityPolicy#standard()}. */
  public static IncidentFinder standard() {
    return with(QuantityPolicy.standard());
  }

  /** A finder that reads quantities by a policy. */
  public static IncidentFinder with(QuantityPolicy policy) {
    return new IncidentFinder(policy, ConsistencyChecker.with(policy), false);
  }

  /** The same for reports that are to be about a window of time, such as the day of a bulletin. */
  public IncidentFinder within(EventTime window) {
    return new IncidentFinder(policy, checker.within(window), parallel);
  }

  /** The same that checks events as {@link ConsistencyChecker#withLeastConfidence} says. */
  public IncidentFinder withLeastConfidence(double least) {
    return new IncidentFinder(policy, checker.withLeastConfidence(least), parallel);
  }

  /**
   * The same with a rule of your own, which is asked once of each event: of {@link
   * Incident#attack()}, with the claims of all accounts. Which accounts are one event does not
   * depend on it.
   */
  public IncidentFinder and(AttackRule rule) {
    return new IncidentFinder(policy, checker.and(rule), parallel);
  }

  /**
   * The same that checks many events at a time, with the same result: in the threads of the pool
   * that {@link #find} is called in, or of {@link java.util.concurrent.ForkJoinPool#commonPool()},
   * which has no more than the machine has processors. Rules of your own must bear that. Without it
   * all is done in the thread that calls.
   */
  public IncidentFinder inParallel() {
    return new IncidentFinder(policy, checker, true);
  }

  /**
   * Gathers the attacks of reports into events.
   *
   * @param reports the reports; their identifiers should differ, and get a number where they do not
   */
  public Incidents find(Collection<ParsedReport> reports) {
    Map<String, String> texts = new HashMap<>();
    List<Account> accounts = Accounts.of(reports, texts);
    List<Traits> traits = stream(accounts).map(Traits::of).toList();
    Candidates candidates = new Candidates(accounts);
    Refusals refusals = new Refusals();
    List<Pair> alike = alike(candidates, traits, refusals);
    Clusters clusters = new Clusters(traits);
    Map<Integer, List<Comparison>> matches = join(alike, traits, clusters, refusals);
    Chronology chronology = new Chronology(checker, stream(Chronology.byReport(accounts)));
    List<Incident> incidents =
        stream(clusters.all())
            .map(
                cluster ->
                    incident(
                        cluster.stream().map(accounts::get).toList(),
                        cluster.stream()
                            .flatMap(i -> matches.getOrDefault(i, List.of()).stream())
                            .toList(),
                        texts,
                        chronology))
            .toList();
    Set<String> notes = new LinkedHashSet<>(candidates.notes());
    refusals.note().ifPresent(notes::add);
    return Incidents.builder()
        .incidents(incidents)
        .refusals(refusals.between(incidents))
        .notes(notes)
        .build();
  }

  private <T> Stream<T> stream(Collection<T> all) {
    return parallel ? all.parallelStream() : all.stream();
  }

  /** The pairs that are alike, the most alike first. */
  private static List<Pair> alike(Candidates candidates, List<Traits> traits, Refusals refusals) {
    List<Pair> alike = new ArrayList<>();
    candidates.forEach(
        (one, other) -> {
          // Most pairs of a day are far apart, and few of these are listed.
          if (PlaceMatch.excludes(traits.get(one), traits.get(other))
              && refusals.passesOverExcluded()) {
            return;
          }
          Weighing weighing = Weighing.of(traits.get(one), traits.get(other));
          if (weighing.same()) {
            alike.add(new Pair(one, other, weighing.points()));
          } else {
            refusals.add(weighing);
          }
        });
    alike.sort(Pair.NEAREST);
    return alike;
  }

  /** Joins what is alike; gives for each account what joined it with later ones. */
  private static Map<Integer, List<Comparison>> join(
      List<Pair> alike, List<Traits> traits, Clusters clusters, Refusals refusals) {
    Map<Integer, List<Comparison>> matches = new HashMap<>();
    for (Pair pair : alike) {
      if (clusters.isJoined(pair.one(), pair.other())) {
        continue;
      }
      Weighing weighing = Weighing.of(traits.get(pair.one()), traits.get(pair.other()));
      if (clusters.join(pair.one(), pair.other())) {
        matches.computeIfAbsent(pair.one(), key -> new ArrayList<>()).add(weighing.inWords());
      } else {
        refusals.addKeptApart(weighing);
      }
    }
    return matches;
  }

  private Incident incident(
      List<Account> accounts,
      List<Comparison> matches,
      Map<String, String> texts,
      Chronology chronology) {
    AccountMerger union = new AccountMerger(accounts);
    Attack attack = union.attack();
    Origins origins = new Origins(accounts, attack.claims(), texts);
    Grading grading = Grading.of(attack, origins);
    return Incident.builder()
        .accounts(accounts)
        .matches(matches)
        .attack(attack)
        .revisions(union.revisions())
        .consistency(
            chronology.complete(checker.check(attack), accounts, union.told(), attack.claims()))
        .corroborations(new Agreement(origins, policy).of(attack))
        .grade(grading.grade())
        .gradedBecause(grading.because())
        .build();
  }

  /** Two accounts that are alike; what makes them so is worked out again where it is wanted. */
  private record Pair(int one, int other, int points) {

    static final Comparator<Pair> NEAREST =
        Comparator.comparingInt(Pair::points)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other);
  }
}
