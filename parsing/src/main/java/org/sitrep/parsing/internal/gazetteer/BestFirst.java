package org.sitrep.parsing.internal.gazetteer;

import java.util.Comparator;

/**
 * The order of places of one name: countries, then sites that are known by it, then divisions and
 * towns by population, the wider one first where that is equal. No two places are equal in it.
 */
final class BestFirst implements Comparator<Place> {

  static final BestFirst ORDER = new BestFirst();

  private BestFirst() {}

  @Override
  public int compare(Place a, Place b) {
    int order = Integer.compare(group(a), group(b));
    if (order == 0) {
      order = Long.compare(b.population(), a.population());
    }
    if (order == 0) {
      order = Integer.compare(a.rank(), b.rank());
    }
    if (order == 0) {
      order = a.country().compareTo(b.country());
    }
    if (order == 0) {
      order = a.kind().compareTo(b.kind());
    }
    return order == 0 ? a.id().compareTo(b.id()) : order;
  }

  private static int group(Place place) {
    if (place.isCountry()) {
      return 0;
    }
    return place.isAdmin1() || place.isAdmin2() || place.isPopulated() ? 2 : 1;
  }
}
