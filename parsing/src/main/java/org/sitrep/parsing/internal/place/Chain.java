package org.sitrep.parsing.internal.place;

import java.util.List;
import org.sitrep.parsing.internal.gazetteer.Place;

/** Names that stand one behind the other, each in the next: "Mosul, Nineveh, Iraq". */
final class Chain {

  /** The most names around another. */
  private static final int LONGEST = 4;

  private final PlaceContext context;
  private final List<Found> found;

  Chain(PlaceContext context, List<Found> found) {
    this.context = context;
    this.found = found;
  }

  /** The names in which a name lies if it stands before them in a chain; empty if in none. */
  List<Found> behind(int n) {
    int end = n;
    while (end - n < LONGEST
        && end + 1 < found.size()
        && context.isChained(found.get(end).to(), found.get(end + 1).from())) {
      end++;
    }
    return found.subList(n + 1, end + 1);
  }

  /** True if a place lies in what one of the names may mean. */
  static boolean holds(List<Found> chain, Place place) {
    return chain.stream()
        .anyMatch(area -> area.candidates().stream().anyMatch(it -> lies(place, it)));
  }

  /** True if something in the chain is known to lie in its last name, so that it is no list. */
  static boolean isNested(List<Found> chain) {
    List<Found> last = chain.subList(chain.size() - 1, chain.size());
    return chain.stream()
        .flatMap(area -> area.candidates().stream())
        .anyMatch(it -> holds(last, it));
  }

  /** True if a place lies in a country, or in the province of an area or in which the area is. */
  static boolean lies(Place place, Place area) {
    if (place.isCountry() || !area.country().equals(place.country())) {
      return false;
    }
    String province = area.isAdmin1() ? area.name() : area.admin1();
    return area.isCountry()
        || !place.isAdmin1() && !province.isEmpty() && province.equals(place.admin1());
  }
}
