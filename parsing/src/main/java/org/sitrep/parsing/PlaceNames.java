package org.sitrep.parsing;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.gazetteer.Place;

/** The places that bear a name, by the gazetteer that the library ships. */
public final class PlaceNames {

  private static final Pattern WORDS = Pattern.compile("[\\s-]+");

  private PlaceNames() {}

  /**
   * The places of a name, the most likely one first; empty if none is known. The name of each is as
   * it was asked for, and the gazetteer's stands among the other names.
   *
   * @param name the name alone, such as "Homs" or "Odesa oblast"
   */
  public static List<Location> find(String name) {
    return Gazetteer.standard().find(name).stream().map(place -> location(name, place)).toList();
  }

  /**
   * True if two spellings of a name differ in their letters as transliterations do, or not at all:
   * Paktia and Paktiya, Taiz and Ta'izz. Al Anbar and Anbar are two names.
   */
  public static boolean isSameSpelling(String name, String other) {
    return WORDS.split(name.strip()).length == WORDS.split(other.strip()).length
        && Gazetteer.fold(name).equals(Gazetteer.fold(other));
  }

  private static Location location(String name, Place place) {
    Location.Builder location = Location.builder();
    location.name(name).addOtherNames(place.name()).kind(place.kind()).gazetteerId(place.id());
    if (!place.country().isEmpty()) {
      location.country(place.country());
    }
    if (!place.admin1().isEmpty()) {
      location.admin1(place.admin1());
    }
    if (place.hasPoint()) {
      location.point(new GeoPoint(place.latitude(), place.longitude()));
      location.precision(precision(place));
    }
    return location.build();
  }

  private static PlacePrecision precision(Place place) {
    return switch (place.rank()) {
      case 0 -> PlacePrecision.COUNTRY;
      case 1 -> place.isAdmin1() ? PlacePrecision.ADMIN1 : PlacePrecision.AREA;
      case 2 -> PlacePrecision.ADMIN2;
      default -> PlacePrecision.NEAR;
    };
  }
}
