package org.sitrep.validation.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The pairs that are not one event, the nearest of them. */
final class Refusals {

  private static final Comparator<Refused> NEAREST =
      Comparator.comparing(Refused::excluded)
          .thenComparing(Comparator.comparingInt((Refused it) -> it.pair().points()).reversed())
          .thenComparing(it -> it.pair().one().account().id())
          .thenComparing(it -> it.pair().other().account().id());

  private final TreeSet<Refused> nearest = new TreeSet<>(NEAREST);
  private long all;

  /** Takes note of a pair that is excluded, if such pairs are too far apart to be listed. */
  boolean passesOverExcluded() {
    boolean passed = nearest.size() >= IncidentFinder.MAX_REFUSALS && !nearest.last().excluded();
    all += passed ? 1 : 0;
    return passed;
  }

  /** Takes note of a pair that is not alike enough. */
  void add(Weighing pair) {
    add(new Refused(pair.excluded(), pair, Weighing::inWords));
  }

  /** Takes note of a pair that is alike, but whose reports tell of others that are not. */
  void addKeptApart(Weighing pair) {
    add(new Refused(true, pair, Refusals::keptApart));
  }

  private static Comparison keptApart(Weighing pair) {
    Comparison.Builder refused = Comparison.builder();
    return refused
        .from(pair.inWords())
        .same(false)
        .addGrounds(
            new MatchReason(
                MatchReason.Aspect.REPORT,
                MatchReason.Fit.EXCLUDES,
                "what they were joined with before excludes each other"))
        .build();
  }

  private void add(Refused refused) {
    all++;
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
        .map(Refused::inWords)
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

  private record Refused(boolean excluded, Weighing pair, Function<Weighing, Comparison> words) {

    Comparison inWords() {
      return words.apply(pair);
    }
  }
}
