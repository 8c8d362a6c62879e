package org.sitrep.validation.incident;

import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.PlacePrecision;

/** Compares where two accounts have their attack happen. */
final class PlaceMatch {

  private static final double NEAR_KILOMETRES = 25;
  private static final double FAR_KILOMETRES = 60;
  private static final double EARTH_KILOMETRES = 6371;

  private PlaceMatch() {}

  static Ground of(Traits one, Traits other) {
    Ground best = null;
    for (Place here : one.places()) {
      for (Place there : other.places()) {
        Ground ground = compare(here, there);
        if (best == null || ground.fit().compareTo(best.fit()) < 0) {
          best = ground;
        }
      }
    }
    return best == null ? ground(MatchReason.Fit.NOT_TOLD, () -> "no place is told") : best;
  }

  /** True if {@link #of} excludes that they are one event; no words are made of it. */
  static boolean excludes(Traits one, Traits other) {
    boolean any = false;
    for (Place here : one.places()) {
      for (Place there : other.places()) {
        if (!excludes(here, there)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean excludes(Place here, Place there) {
    if (here.isSameAs(there)) {
      return false;
    }
    if (Place.differ(here.country(), there.country())) {
      return true;
    }
    if (here.liesIn(there) || there.liesIn(here)) {
      return false;
    }
    return kilometres(here, there)
        .map(apart -> apart > FAR_KILOMETRES)
        .orElseGet(() -> Place.differ(here.admin1(), there.admin1()));
  }

  private static Ground compare(Place here, Place there) {
    if (here.isSameAs(there)) {
      return switch (here.level()) {
        case 2 ->
            ground(MatchReason.Fit.NOT_TOLD, () -> "both in " + here.name() + ", which is wide");
        case 1 -> ground(MatchReason.Fit.MAY_AGREE, () -> "both in " + here.name());
        default -> ground(MatchReason.Fit.AGREES, () -> "both " + here.name());
      };
    }
    if (Place.differ(here.country(), there.country())) {
      return ground(
          MatchReason.Fit.EXCLUDES, () -> both(here, there) + " are in different countries");
    }
    boolean inside = here.liesIn(there);
    if (inside || there.liesIn(here)) {
      Place inner = inside ? here : there;
      Place outer = inside ? there : here;
      return ground(
          outer.level() == 2 ? MatchReason.Fit.NOT_TOLD : MatchReason.Fit.MAY_AGREE,
          () -> inner.name() + " is in " + outer.name());
    }
    Optional<Double> kilometres = kilometres(here, there);
    if (kilometres.isPresent()) {
      return ground(
          kilometres.get() <= NEAR_KILOMETRES
              ? MatchReason.Fit.MAY_AGREE
              : kilometres.get() <= FAR_KILOMETRES
                  ? MatchReason.Fit.DIFFERS
                  : MatchReason.Fit.EXCLUDES,
          () -> both(here, there) + " are " + Math.round(kilometres.get()) + " km apart");
    }
    if (Place.differ(here.admin1(), there.admin1())) {
      return ground(
          MatchReason.Fit.EXCLUDES, () -> both(here, there) + " are in different provinces");
    }
    return ground(MatchReason.Fit.DIFFERS, () -> both(here, there) + " are different names");
  }

  /** Between points that stand for the places themselves. */
  private static Optional<Double> kilometres(Place here, Place there) {
    return point(here).flatMap(one -> point(there).map(other -> kilometres(one, other)));
  }

  private static Optional<GeoPoint> point(Place place) {
    boolean close =
        place.level() == 0
            && place
                .location()
                .precision()
                .map(it -> it.compareTo(PlacePrecision.NEAR) <= 0)
                .orElse(true);
    return close ? place.location().point() : Optional.empty();
  }

  private static double kilometres(GeoPoint one, GeoPoint other) {
    double first = Math.toRadians(one.latitude());
    double second = Math.toRadians(other.latitude());
    double north = Math.sin((second - first) / 2);
    double east = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
    double half = north * north + Math.cos(first) * Math.cos(second) * east * east;
    return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, half)));
  }

  private static String both(Place here, Place there) {
    return here.name() + " and " + there.name();
  }

  private static Ground ground(MatchReason.Fit fit, Supplier<String> text) {
    return new Ground(MatchReason.Aspect.PLACE, fit, text);
  }
}
