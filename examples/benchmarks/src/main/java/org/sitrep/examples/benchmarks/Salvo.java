package org.sitrep.examples.benchmarks;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

/**
 * A salvo of missiles and drones in figures, the subject of all three ways to check.
 *
 * @param fired all that were fired
 * @param missiles the missiles fired
 * @param drones the drones fired
 * @param intercepted all that were intercepted
 * @param missilesIntercepted the missiles among them
 * @param dronesIntercepted the drones among them
 * @param hit all that hit
 * @param missed all that missed
 */
record Salvo(
    int fired,
    int missiles,
    int drones,
    int intercepted,
    int missilesIntercepted,
    int dronesIntercepted,
    int hit,
    int missed) {

  /** Figures that can all be true. */
  static final Salvo POSSIBLE = new Salvo(40, 12, 28, 33, 8, 25, 4, 3);

  /** Figures that cannot: too many drones were intercepted. */
  static final Salvo IMPOSSIBLE = new Salvo(40, 12, 28, 33, 8, 29, 4, 3);

  /** The figures as claims of two speakers. */
  Attack attack() {
    return Attack.builder()
        .addAllClaims(
            List.of(
                claim(Measure.FIRED, "UNSPECIFIED", fired, "the air force"),
                claim(Measure.FIRED, "MISSILE", missiles, "the air force"),
                claim(Measure.FIRED, "DRONE", drones, "the air force"),
                claim(Measure.INTERCEPTED, "UNSPECIFIED", intercepted, "the air force"),
                claim(Measure.INTERCEPTED, "MISSILE", missilesIntercepted, "the governor"),
                claim(Measure.INTERCEPTED, "DRONE", dronesIntercepted, "the governor"),
                claim(Measure.HIT, "UNSPECIFIED", hit, "the governor"),
                claim(Measure.MISSED, "UNSPECIFIED", missed, "the air force")))
        .build();
  }

  private static Claim claim(Measure measure, String type, int number, String speaker) {
    return Claim.builder()
        .assertion(
            Count.builder()
                .measure(measure)
                .quantity(Quantity.exactly(number))
                .subject(Subject.of(type))
                .build())
        .addSources(Source.of(speaker))
        .build();
  }
}
