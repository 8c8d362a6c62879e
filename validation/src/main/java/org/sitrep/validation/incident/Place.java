package org.sitrep.validation.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;

/**
 * A location made ready for many comparisons.
 *
 * @param location the location
 * @param level 2 for a country, 1 for a first-level division, 0 for anything closer
 * @param names its names, folded
 * @param country its country, folded; empty if it is not known
 * @param admin1 its first-level division, folded; empty if it is not known
 * @param wider the places in which it lies, the nearest first
 */
record Place(
    Location location,
    int level,
    Set<String> names,
    String country,
    String admin1,
    List<Place> wider) {

  static Place of(Location location) {
    List<Location> chain = location.chain();
    return of(
        location, chain.subList(1, chain.size()).stream().map(it -> of(it, List.of())).toList());
  }

  private static Place of(Location location, List<Place> wider) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Names.fold(location.name()));
    location.otherNames().stream().map(Names::fold).forEach(names::add);
    int level =
        is(location, "PCL", PlacePrecision.COUNTRY)
            ? 2
            : is(location, "ADM1", PlacePrecision.ADMIN1) ? 1 : 0;
    String admin1 = location.admin1().map(Names::fold).orElse("");
    if (level == 1 && !admin1.isEmpty()) {
      names.add(admin1);
    }
    String country = location.country().map(Names::fold).orElse("");
    return new Place(location, level, names, country, admin1, wider);
  }

  private static boolean is(Location location, String kind, PlacePrecision precision) {
    return location.kind().filter(it -> it.startsWith(kind)).isPresent()
        || location.precision().filter(it -> it == precision).isPresent();
  }

  String name() {
    return location.name();
  }

  boolean isSameAs(Place other) {
    Optional<String> id = location.gazetteerId();
    if (id.isPresent() && other.location.gazetteerId().isPresent()) {
      return id.equals(other.location.gazetteerId());
    }
    return names.stream().anyMatch(other.names::contains)
        && !differ(country, other.country)
        && !differ(admin1, other.admin1);
  }

  /** True if it lies within another, as far as its wider places, province and country say. */
  boolean liesIn(Place outer) {
    if (wider.stream().anyMatch(place -> place.isSameAs(outer))) {
      return true;
    }
    if (level >= outer.level || differ(country, outer.country)) {
      return false;
    }
    return outer.level == 2
        ? !country.isEmpty() && country.equals(outer.country)
        : outer.names.contains(admin1);
  }

  /** True if this is only there to say where a closer one may lie, of which nobody knows more. */
  boolean isContextOf(Place closer) {
    if (closer.liesIn(this)) {
      return !liesIn(closer);
    }
    return level > closer.level
        && (level == 2 ? closer.country.isEmpty() : level == 1 && closer.admin1.isEmpty());
  }

  /** True if both are known and not the same. */
  static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}
