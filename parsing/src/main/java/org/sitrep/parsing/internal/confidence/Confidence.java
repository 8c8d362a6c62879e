package org.sitrep.parsing.internal.confidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The share of claims with the same traits that are read right: a logistic regression, whose
 * weights are data.
 */
public final class Confidence {

  private final Map<Trait, Double> weights = new EnumMap<>(Trait.class);

  /** Takes rows of a trait and its weight in log odds. */
  public Confidence(List<String[]> rows) {
    for (String[] row : rows) {
      weights.put(Trait.valueOf(row[0]), Double.valueOf(row[1]));
    }
  }

  /** The confidence in a claim with these traits, above 0 and below 1, to two places. */
  public double of(Set<Trait> traits) {
    double odds = 0;
    for (Trait trait : traits) {
      odds += weights.getOrDefault(trait, 0.0);
    }
    double share = 1 / (1 + Math.exp(-odds));
    return Math.min(99, Math.max(1, Math.round(share * 100))) / 100.0;
  }
}
