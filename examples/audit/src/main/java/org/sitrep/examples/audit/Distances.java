package org.sitrep.examples.audit;

import java.util.Optional;
import org.sitrep.model.GeoPoint;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;

/** Points of records, and how far they are from each other. */
final class Distances {

  private static final double EARTH_RADIUS = 6_371_000;

  private Distances() {}

  /** The point of a record, if both degrees are there and in range. */
  static Optional<GeoPoint> point(Facts facts) {
    return facts
        .get(Field.LATITUDE)
        .flatMap(north -> facts.get(Field.LONGITUDE).flatMap(east -> point(north, east)));
  }

  static Optional<GeoPoint> point(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new GeoPoint(latitude, longitude))
        : Optional.empty();
  }

  /** The distance along the surface, in metres. */
  static double metres(GeoPoint one, GeoPoint other) {
    double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
    double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
    double share =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
  }
}
