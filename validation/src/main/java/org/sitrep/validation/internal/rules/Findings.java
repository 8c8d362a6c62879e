package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Repair;
import org.sitrep.validation.internal.figures.Figure;

/** What the rules found, up to a limit for each of them. */
public final class Findings {

  /** More of one rule than anybody reads: beyond it a sentence says so. */
  public static final int LIMIT = 100;

  private static final Comparator<Found> ORDER =
      Comparator.comparing((Found found) -> found.finding().severity())
          .thenComparingInt((Found found) -> Rules.order(found.rule()))
          .thenComparing(Found::at, Findings::compare);

  private final QuantityPolicy policy;
  private final int limit;
  private final List<Found> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<List<FieldPath>>> seen = new HashMap<>();

  private record Found(Rule<?> rule, List<Integer> at, Finding finding) {}

  /** A claim or a part of the attack that is not as it should be. */
  record Place(int index, FieldPath path, Optional<Claim> claim) {

    static Place of(int index, Claim claim) {
      return new Place(index, FieldPath.claim(index), Optional.of(claim));
    }

    static Place of(int index, FieldPath path) {
      return new Place(index, path, Optional.empty());
    }
  }

  public Findings(QuantityPolicy policy, int limit) {
    this.policy = policy;
    this.limit = limit;
  }

  /** True if nothing more of this rule is wanted. */
  boolean isFull(Rule<?> rule) {
    return counts.getOrDefault(rule.id(), 0) > limit;
  }

  /** Adds what is wrong with something that is counted. */
  void addFigures(Rule<?> rule, String message, Collection<Figure> figures) {
    addFigures(rule, message, figures, Optional.empty(), OptionalInt.empty());
  }

  void addFigures(
      Rule<?> rule,
      String message,
      Collection<Figure> figures,
      Optional<Repair> repair,
      OptionalInt slack) {
    List<Place> places =
        figures.stream()
            .sorted(Figure.IN_ORDER)
            .map(
                figure ->
                    new Place(
                        figure.index(),
                        figure.path(),
                        figure.recorded() ? Optional.empty() : Optional.of(figure.claim())))
            .toList();
    Finding.Builder finding = Finding.builder();
    add(rule, places, finding.message(message).policy(policy.name()).repair(repair).slack(slack));
  }

  /** Adds what is wrong with something else. */
  void add(Rule<?> rule, String message, List<Place> places) {
    add(rule, places, Finding.builder().message(message));
  }

  private void add(Rule<?> rule, List<Place> places, Finding.Builder finding) {
    List<Integer> at = places.stream().map(Place::index).toList();
    List<FieldPath> paths = places.stream().map(Place::path).toList();
    if (isFull(rule) || !seen.computeIfAbsent(rule.id(), key -> new HashSet<>()).add(paths)) {
      return;
    }
    if (counts.merge(rule.id(), 1, Integer::sum) <= limit) {
      finding.severity(rule.severity()).rule(rule.id());
      finding.paths(paths);
      places.forEach(place -> place.claim().ifPresent(finding::addClaims));
      found.add(new Found(rule, at, finding.build()));
    }
  }

  /** True if nothing was left out. */
  public boolean isComplete() {
    return counts.values().stream().allMatch(count -> count <= limit);
  }

  /** The findings, the heavier first, then rule by rule in the order of the claims. */
  public List<Finding> sorted() {
    List<Finding> all = new ArrayList<>();
    found.sort(ORDER);
    for (int i = 0; i < found.size(); i++) {
      Rule<?> rule = found.get(i).rule();
      all.add(found.get(i).finding());
      boolean last = i + 1 == found.size() || found.get(i + 1).rule() != rule;
      if (last && isFull(rule)) {
        all.add(
            Finding.builder()
                .severity(rule.severity())
                .rule(rule.id())
                .message("There are more than " + limit + " of these; the rest is left out.")
                .build());
      }
    }
    return all;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
