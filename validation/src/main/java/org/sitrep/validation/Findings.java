package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one rule found, up to a limit. */
final class Findings {

  /** More of one rule and severity than anybody reads: beyond it a sentence says so. */
  static final int LIMIT = 100;

  private final String rule;
  private final String policy;
  private final Map<List<Integer>, Finding> found = new LinkedHashMap<>();
  private final Map<Severity, Integer> counts = new LinkedHashMap<>();

  Findings(String rule, String policy) {
    this.rule = rule;
    this.policy = policy;
  }

  /** True if nothing more of this severity is wanted. */
  boolean full(Severity severity) {
    return counts.getOrDefault(severity, 0) > LIMIT;
  }

  void add(Severity severity, String message, Collection<Figure> figures) {
    List<Figure> sorted = figures.stream().sorted(Comparator.comparingInt(Figure::index)).toList();
    List<Integer> key = sorted.stream().map(Figure::index).toList();
    if (found.containsKey(key) || full(severity)) {
      return;
    }
    Finding.Builder finding =
        Finding.builder().severity(severity).rule(rule).message(message).policy(policy);
    finding.path(
        key.stream().map(index -> "claims[" + index + "]").collect(Collectors.joining(", ")));
    sorted.forEach(figure -> finding.addClaims(figure.claim()));
    if (counts.merge(severity, 1, Integer::sum) <= LIMIT) {
      found.put(key, finding.build());
    }
  }

  /** The findings, the heavier first, then in the order of the claims. */
  List<Finding> sorted() {
    List<Finding> all = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      found.entrySet().stream()
          .filter(entry -> entry.getValue().severity() == severity)
          .sorted(Map.Entry.comparingByKey(Findings::compare))
          .forEach(entry -> all.add(entry.getValue()));
      if (full(severity)) {
        all.add(
            Finding.builder()
                .severity(severity)
                .rule(rule)
                .message("There are more than " + LIMIT + " of these; the rest is left out.")
                .policy(policy)
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
