package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A point on the earth in WGS 84.
 *
 * @param latitude degrees north, from -90 to 90 inclusive
 * @param longitude degrees east, from -180 to 180 inclusive
 */
public record GeoPoint(
    @JsonProperty(required = true) double latitude,
    @JsonProperty(required = true) double longitude) {

  /** Checks the ranges; NaN is out of range. */
  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("Latitude must be from -90 to 90, not " + latitude);
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("Longitude must be from -180 to 180, not " + longitude);
    }
  }
}
