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

  private static final Comparator<Comparison> NEAREST =
      Comparator.comparing((Comparison it) -> Comparer.isExcluded(it.grounds()))
          .thenComparing(Comparator.comparingInt(Comparison::points).reversed())
          .thenComparing(Comparison::one)
          .thenComparing(Comparison::other);

  private final TreeSet<Comparison> nearest = new TreeSet<>(NEAREST);
  private long all;

  void add(Comparison comparison) {
    all++;
    nearest.add(comparison);
    if (nearest.size() > IncidentFinder.MAX_REFUSALS) {
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
}
