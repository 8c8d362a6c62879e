package org.sitrep.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is lost on the way from one form to another. Not safe for use by several threads. */
public final class Losses {

  private final Map<What, Long> counts = new LinkedHashMap<>();

  private record What(String what, String reason) {}

  /** Notes that something was lost once. */
  public void add(String what, String reason) {
    add(what, reason, 1);
  }

  /** Notes that something was lost so many times; none is no loss. */
  public void add(String what, String reason, long count) {
    if (count > 0) {
      counts.merge(new What(what, reason), count, Long::sum);
    }
  }

  /** What was lost, in the order in which it first was. */
  public List<Loss> report() {
    return counts.entrySet().stream()
        .map(entry -> new Loss(entry.getKey().what(), entry.getKey().reason(), entry.getValue()))
        .toList();
  }
}
