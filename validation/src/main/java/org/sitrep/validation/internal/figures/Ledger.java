package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Measure;

/**
 * Which measures are parts of which: what became of munitions, of those fired; the killed and the
 * wounded, of casualties.
 */
public final class Ledger {

  private static final Map<Measure, Measure> WHOLES =
      Map.of(
          Measure.INTERCEPTED, Measure.FIRED,
          Measure.HIT, Measure.FIRED,
          Measure.MISSED, Measure.FIRED,
          Measure.IN_FLIGHT, Measure.FIRED,
          Measure.KILLED, Measure.CASUALTIES,
          Measure.WOUNDED, Measure.CASUALTIES);

  private static final Map<Measure, List<Measure>> OUTCOMES = outcomes();

  private Ledger() {}

  private static Map<Measure, List<Measure>> outcomes() {
    Map<Measure, List<Measure>> outcomes = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Measure whole = WHOLES.get(measure);
      if (whole != null) {
        outcomes.computeIfAbsent(whole, key -> new ArrayList<>()).add(measure);
      }
    }
    outcomes.replaceAll((whole, list) -> List.copyOf(list));
    return outcomes;
  }

  /** The measures of which this one is the whole, in their order; none if it is no whole. */
  public static List<Measure> outcomes(Measure whole) {
    return OUTCOMES.getOrDefault(whole, List.of());
  }

  /** The measure that counts these and others of its kind once each; empty if there is none. */
  public static Optional<Measure> whole(Measure measure) {
    return Optional.ofNullable(WHOLES.get(measure));
  }
}
