package org.sitrep.parsing.internal.place;

import java.util.List;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;

/** Names that stand one behind the other, each in the next: "Mosul, Nineveh, Iraq". */
final class Chain {

  /** The most names around another. */
  private static final int LONGEST = 4;

  /** The most tokens between two names of which one that nobody knows is a part. */
  private static final int GAP = 5;

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
        && isLinked(found.get(end).to(), found.get(end + 1).from())) {
      end++;
    }
    return found.subList(n + 1, end + 1);
  }

  /** "Gao, Mali", "Safi district of Mohmand", "Boungou (Partiaga, Tapoa)" with one unknown name. */
  private boolean isLinked(int to, int from) {
    boolean within = from == to + 1 && (context.is(to, Kind.OF) || context.is(to, Kind.WITHIN));
    return within || context.isChained(to, from) || isBracketed(to, from);
  }

  private boolean isBracketed(int to, int from) {
    if (!context.token(to).is("(") || !context.token(from - 1).is(",") || from - to > GAP) {
      return false;
    }
    for (int i = to + 1; i < from - 1; i++) {
      if (!context.token(i).isWord() || !context.token(i).isCapital()) {
        return false;
      }
    }
    return true;
  }

  /**
   * True for a name that means a province and not its seat: that of what lies around the name
   * before it ("Radaa, Al Bayda", "Maran, Sanaa, Yemen", "Dogofri (Niono, Segou)"), or of its
   * countryside.
   */
  boolean isProvince(int n) {
    Found name = found.get(n);
    if (isRural(name)) {
      return true;
    }
    List<Found> behind = behind(n);
    boolean last = behind.isEmpty() || !behind.get(behind.size() - 1).country().isEmpty();
    boolean goesOn = behind.isEmpty() && context.isListMark(name.to());
    if (n > 0 && context.isChained(found.get(n - 1).to(), name.from())) {
      return last && !goesOn && isIn(found.get(n - 1), name);
    }
    int mark = name.from() - 1;
    boolean inside = context.token(mark).is("(") || context.token(mark).is(",");
    boolean closed = context.token(name.to()).is(")") || !behind.isEmpty();
    return inside && last && closed && context.token(mark - 1).isCapital();
  }

  private boolean isRural(Found name) {
    int before = name.from() - (context.is(name.from() - 1, Kind.OF) ? 2 : 1);
    return context.is(name.to() - 1, Kind.RURAL)
        || context.is(name.to(), Kind.RURAL)
        || context.is(before, Kind.RURAL);
  }

  private static boolean isIn(Found inner, Found outer) {
    return outer.candidates().stream()
        .filter(Place::isAdmin1)
        .anyMatch(area -> inner.candidates().stream().anyMatch(place -> lies(place, area)));
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
