package org.sitrep.validation;

import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Measure;

/**
 * Which measures are parts of which: what became of munitions, of those fired; the killed and the
 * wounded, of casualties.
 */
final class Ledger {

  private static final Map<Measure, Measure> WHOLES =
      Map.of(
          Measure.INTERCEPTED, Measure.FIRED,
          Measure.HIT, Measure.FIRED,
          Measure.MISSED, Measure.FIRED,
          Measure.IN_FLIGHT, Measure.FIRED,
          Measure.KILLED, Measure.CASUALTIES,
          Measure.WOUNDED, Measure.CASUALTIES);

  private Ledger() {}

  /** The measure that counts these and others of its kind once each; empty if there is none. */
  static Optional<Measure> whole(Measure measure) {
    return Optional.ofNullable(WHOLES.get(measure));
  }
}
