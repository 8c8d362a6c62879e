package org.sitrep.parsing.internal.attack;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Document;

/** Turns names of places into the locations of an attack. */
final class Locations {

  private final Document document;

  Locations(Document document) {
    this.document = document;
  }

  /** The places, most specific first, each name once. */
  List<Location> of(Collection<PlaceMention> places) {
    Map<String, Location> locations = new LinkedHashMap<>();
    places.stream()
        .sorted(
            Comparator.comparingInt(PlaceMention::rank)
                .reversed()
                .thenComparingInt(PlaceMention::from))
        .forEach(mention -> locations.putIfAbsent(key(mention), location(mention)));
    return List.copyOf(locations.values());
  }

  /** Of two names of one place the one with more words: "Ain al-Asad base" before "the base". */
  static PlaceMention fuller(PlaceMention known, PlaceMention here) {
    return here.to() - here.from() > known.to() - known.from() ? here : known;
  }

  String key(PlaceMention mention) {
    Place place = mention.place();
    return place == null || mention.rank() != place.rank()
        ? document.slice(mention.from(), mention.to()).toLowerCase(Locale.ROOT)
        : place.id();
  }

  private Location location(PlaceMention mention) {
    Location.Builder location = Location.builder();
    location.name(document.slice(mention.from(), mention.to()));
    Place place = mention.place();
    if (place == null) {
      return location.build();
    }
    if (!place.country().isEmpty()) {
      location.country(place.country());
    }
    String admin1 = place.isAdmin1() ? place.name() : place.admin1();
    if (!admin1.isEmpty()) {
      location.admin1(admin1);
    }
    if (place.rank() >= mention.rank()) {
      location.kind(place.kind()).gazetteerId(place.id());
      if (!document.slice(mention.from(), mention.to()).equals(place.name())) {
        location.addOtherNames(place.name());
      }
      if (place.hasPoint()) {
        location
            .point(new GeoPoint(place.latitude(), place.longitude()))
            .precision(precision(place));
      }
    }
    return location.build();
  }

  private static PlacePrecision precision(Place place) {
    if (place.isWater()) {
      return PlacePrecision.INTERNATIONAL;
    }
    return switch (place.rank()) {
      case 0 -> PlacePrecision.COUNTRY;
      case 1 -> place.isAdmin1() ? PlacePrecision.ADMIN1 : PlacePrecision.AREA;
      case 2 -> PlacePrecision.ADMIN2;
      default -> PlacePrecision.EXACT;
    };
  }
}
