package org.sitrep.parsing.internal.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;

/** Which of its candidates a name means, by the countries of which the document speaks. */
final class Countries {

  /** What it weighs that a document speaks of a place's country, in powers of ten of people. */
  private static final double COMPANY = 2;

  /** The weight of places without inhabitants. */
  private static final double UNPEOPLED = 6;

  /** The least number of inhabitants of a city that a bare name means before its province. */
  private static final long SEAT = 30_000;

  /** From how many inhabitants on a place is known in texts about any country. */
  private static final long WORLD_CITY = 1_000_000;

  /** From how many inhabitants on a town may stand in a list beside a country. */
  private static final long KNOWN = 100_000;

  /** The most tokens between a name and the country behind it. */
  private static final int NEAR = 3;

  private final PlaceContext context;
  private final Map<String, Integer> spoken = new HashMap<>();

  Countries(PlaceContext context) {
    this.context = context;
  }

  /** Notes that the document names a country. */
  void addName(String country) {
    spoken.merge(country, 2, Integer::sum);
  }

  /** Notes that the document speaks of people or things of a country. */
  void addDemonym(String country) {
    spoken.merge(country, 1, Integer::sum);
  }

  /** The best candidate in a country that the document speaks of, or the best of all. */
  @Nullable Place resolve(Found name, @Nullable Found next, List<Found> chain) {
    Place best = null;
    double bestScore = -1;
    for (Place candidate : name.candidates()) {
      double score = score(candidate, name, next);
      score += Chain.holds(chain, candidate) ? COMPANY * 3 : 0;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best == null
        || isStranger(best)
        || isOutside(best, next, name)
        || isElsewhere(best, chain)) {
      return null;
    }
    return best.isAdmin1() && name.rank() != best.rank() ? seat(best, name) : best;
  }

  private double score(Place candidate, Found name, @Nullable Found next) {
    double company = spoken.getOrDefault(candidate.country(), 0) * COMPANY / 2;
    double score = Math.min(COMPANY, company) + size(candidate);
    String near = next != null && next.from() - name.to() <= NEAR ? next.country() : "";
    score += !near.isEmpty() && near.equals(candidate.country()) ? COMPANY : 0;
    return score + (isInside(candidate, next, name) ? COMPANY * 3 : 0);
  }

  /** The weight of a place by itself: its inhabitants in powers of ten. */
  private static double size(Place place) {
    if (place.isCountry() || place.isWater() || place.isSite() || place.isRegion()) {
      return UNPEOPLED;
    }
    return Math.log10(place.population() + 1) + (place.isCapital() ? 1 : 0);
  }

  /** A place of a country of which the document says nothing, while it speaks much of another. */
  private boolean isStranger(Place place) {
    boolean named =
        place.isCountry()
            || place.isWater()
            || place.country().isEmpty()
            || place.population() >= WORLD_CITY;
    return !named
        && !spoken.containsKey(place.country())
        && spoken.values().stream().mapToInt(Integer::intValue).max().orElse(0) >= COMPANY * 2;
  }

  /** A bare name means the city before the province that is named after it. */
  private static Place seat(Place province, Found name) {
    for (Place candidate : name.candidates()) {
      boolean seat =
          candidate.isPopulated()
              && candidate.country().equals(province.country())
              && candidate.admin1().equals(province.name());
      if (seat && candidate.population() >= SEAT) {
        return candidate;
      }
    }
    return province;
  }

  /** "Khugyani district, Nangarhar province": the one that lies in the area named behind it. */
  private boolean isInside(Place candidate, @Nullable Found next, Found name) {
    return next != null
        && isBeforeArea(name, next)
        && !candidate.isAdmin1()
        && next.candidates().stream().anyMatch(area -> lies(candidate, area));
  }

  /**
   * "Maya village, Khas Kunar district" is none of the places called Maya elsewhere: what the text
   * says of where a place lies counts more than what the gazetteer knows.
   */
  private boolean isOutside(Place best, @Nullable Found next, Found name) {
    if (next == null || next.candidates().isEmpty() || !isBeforeArea(name, next)) {
      return false;
    }
    boolean typed =
        context.words().behind().longest(context.tokens(), next.to() - 1, next.to()) != null;
    return typed
        ? next.candidates().stream().noneMatch(area -> lies(best, area))
        : isPart(name, best)
            && next.candidates().stream().noneMatch(it -> it.country().equals(best.country()));
  }

  /** "Khadra neighborhood", which may be of any town. */
  private static boolean isPart(Found name, Place best) {
    return name.rank() > 1 && best.population() < KNOWN;
  }

  /** "Faruq area, Mosul, Nineveh, Iraq" is no place of another country, nor is "Faruq, Iraq". */
  private static boolean isElsewhere(Place best, List<Found> chain) {
    boolean small = best.isPopulated() || best.isAdmin2() || best.isSite();
    if (chain.isEmpty() || !small || best.isCapital() || best.population() >= WORLD_CITY) {
      return false;
    }
    Place last = chain.get(chain.size() - 1).candidates().stream().findFirst().orElse(null);
    return last != null
        && (last.isCountry() || last.isAdmin1())
        && (Chain.isNested(chain) || best.population() < KNOWN)
        && chain.stream()
            .flatMap(area -> area.candidates().stream())
            .noneMatch(area -> area.country().equals(best.country()));
  }

  /** True for a comma or "in" between a place and an area. */
  private boolean isBeforeArea(Found name, Found next) {
    int between = name.to();
    int gap = next.from() - between;
    boolean linked =
        gap == 0
            || context.token(between).is(",")
            || context.is(between, Kind.WITHIN)
            || context.is(between, Kind.OF);
    return linked && (gap <= 1 || gap == 2 && context.is(between + 1, WordClass.DET));
  }

  private static boolean lies(Place place, Place area) {
    boolean region = area.isAdmin1() || area.rank() == 2;
    String province = area.isAdmin1() ? area.name() : area.admin1();
    return region && area.country().equals(place.country()) && province.equals(place.admin1());
  }
}
