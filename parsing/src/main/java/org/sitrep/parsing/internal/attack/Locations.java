package org.sitrep.parsing.internal.attack;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.LowerCase;

/** Turns names of places into the locations of an attack. */
final class Locations {

  /** The least rank of a place that is no area. */
  private static final int TOWN = 3;

  private final Document document;

  Locations(Document document) {
    this.document = document;
  }

  /**
   * The places, each name once: where the news begins, then those in the province of the first town
   * that the text names, then those elsewhere, each most specific first.
   *
   * @param lead where the first sentence on the attack places it; null if it does not
   */
  List<Location> of(Collection<PlaceMention> places, @Nullable PlaceMention lead) {
    Place home = home(places);
    String first = lead == null || lead.rank() == 0 ? "" : name(lead);
    Map<String, Location> locations = new LinkedHashMap<>();
    places.stream()
        .sorted(
            Comparator.comparing((PlaceMention mention) -> !isAt(mention, first))
                .thenComparing(mention -> isElsewhere(mention, home))
                .thenComparing(PlaceMention::rank, Comparator.reverseOrder())
                .thenComparingInt(PlaceMention::from))
        .forEach(mention -> locations.putIfAbsent(key(mention), location(mention)));
    return List.copyOf(locations.values());
  }

  /** "Erbil airport" is at Erbil. */
  private boolean isAt(PlaceMention mention, String lead) {
    return !lead.isEmpty() && name(mention).contains(lead);
  }

  private String name(PlaceMention mention) {
    return LowerCase.of(document.slice(mention.from(), mention.to()));
  }

  /** The first town or site in the text that lies in a known province. */
  private static @Nullable Place home(Collection<PlaceMention> places) {
    Place home = null;
    int first = Integer.MAX_VALUE;
    for (PlaceMention mention : places) {
      Place place = mention.place();
      boolean known = mention.rank() >= TOWN && place != null && !admin1(place).isEmpty();
      if (known && mention.from() < first) {
        home = place;
        first = mention.from();
      }
    }
    return home;
  }

  /** Outside the home province; a site that the gazetteer does not know is taken to be in it. */
  private static boolean isElsewhere(PlaceMention mention, @Nullable Place home) {
    Place place = mention.place();
    if (home == null || place == null) {
      return home != null && mention.rank() <= 1;
    }
    return !(admin1(place).equals(admin1(home)) && place.country().equals(home.country()));
  }

  /** The province of a place, or that it is itself; empty if none is known. */
  static String admin1(Place place) {
    return place.isAdmin1() ? place.name() : place.admin1();
  }

  /** Adds places to those known by their keys, each by its fullest name. */
  void add(Collection<PlaceMention> places, Map<String, PlaceMention> known) {
    places.forEach(place -> known.merge(key(place), place, Locations::fuller));
  }

  /** Of two names of one place the one with more words: "Ain al-Asad base" before "the base". */
  private static PlaceMention fuller(PlaceMention known, PlaceMention here) {
    return here.to() - here.from() > known.to() - known.from() ? here : known;
  }

  private String key(PlaceMention mention) {
    Place place = mention.place();
    return place == null || mention.rank() != place.rank()
        ? LowerCase.of(document.slice(mention.from(), mention.to()))
        : place.id();
  }

  Location location(PlaceMention mention) {
    Location.Builder location = Location.builder();
    location.name(document.slice(mention.from(), mention.to()));
    Place place = mention.place();
    if (place == null) {
      return location.build();
    }
    if (!place.country().isEmpty()) {
      location.country(place.country());
    }
    if (!admin1(place).isEmpty()) {
      location.admin1(admin1(place));
    }
    if (place.rank() >= mention.rank()) {
      location.kind(place.kind()).gazetteerId(place.id());
      if (!document.slice(mention.from(), mention.to()).equals(place.name())) {
        location.addOtherNames(place.name());
      }
      if (place.hasPoint()) {
        location
            .point(new GeoPoint(place.latitude(), place.longitude()))
            .precision(
                mention.role() == PlaceMention.Role.NEAR ? PlacePrecision.NEAR : precision(place));
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
