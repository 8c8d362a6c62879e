package org.sitrep.validation.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The pairs that are not one event, the nearest of them. */
final class Refusals {

  private static final Comparator<Refused> NEAREST =
      Comparator.comparing(Refused::excluded)
          .thenComparing(Comparator.comparingInt((Refused it) -> it.pair().points()).reversed())
          .thenComparing(it -> it.pair().one())
          .thenComparing(it -> it.pair().other());

  private final TreeSet<Refused> nearest = new TreeSet<>(NEAREST);
  private long all;

  /** Takes note of a pair that is excluded, if such pairs are too far apart to be listed. */
  boolean passesOverExcluded() {
    boolean passed = nearest.size() >= IncidentFinder.MAX_REFUSALS && !nearest.last().excluded();
    all += passed ? 1 : 0;
    return passed;
  }

  void add(Comparison comparison) {
    all++;
    Refused refused = new Refused(Comparer.isExcluded(comparison.grounds()), comparison);
    if (nearest.size() < IncidentFinder.MAX_REFUSALS) {
      nearest.add(refused);
    } else if (NEAREST.compare(refused, nearest.last()) < 0 && nearest.add(refused)) {
      nearest.pollLast();
    }
  }

  /** Those between events; two accounts may be unlike each other and both like a third. */
  List<Comparison> between(List<Incident> incidents) {
    Map<String, Integer> incidentOf = new HashMap<>();
    for (int i = 0; i < incidents.size(); i++) {
      for (Account account : incidents.get(i).accounts()) {
        incidentOf.put(account.id(), i);
      }
    }
    return nearest.stream()
        .map(Refused::pair)
        .filter(it -> !Objects.equals(incidentOf.get(it.one()), incidentOf.get(it.other())))
        .toList();
  }

  Optional<String> note() {
    return all > nearest.size()
        ? Optional.of(
            "Of %d pairs that are not one event the nearest %d are listed"
                .formatted(all, nearest.size()))
        : Optional.empty();
  }

  private record Refused(boolean excluded, Comparison pair) {}
}
