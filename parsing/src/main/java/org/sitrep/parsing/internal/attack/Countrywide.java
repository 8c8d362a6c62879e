package org.sitrep.parsing.internal.attack;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Document;

/**
 * Figures of a whole country: "The air force shot down 40 drones. In Kyiv ... in Odesa ... in
 * Sumy". What is told before any place, of an attack that turns out to be in many provinces, is of
 * none of them.
 */
final class Countrywide {

  /** In how many provinces an attack is one on the country. */
  private static final int MANY = 3;

  /** The first mention of each country, whatever it does there. */
  private final Map<String, PlaceMention> countries = new HashMap<>();

  /** Takes a place that the text names. */
  void add(PlaceMention mention) {
    Place place = mention.place();
    if (place != null && place.isCountry()) {
      countries.putIfAbsent(place.country(), mention);
    }
  }

  /**
   * The country that an attack is on as a whole.
   *
   * @param country where the text names it
   * @param opening index of the first token of the places of the attack
   */
  record Extent(PlaceMention country, int opening) {

    /** True for a claim without a place that is told before any of them. */
    boolean holds(Claim claim, Document document) {
      return claim.place().isEmpty()
          && claim
              .evidence()
              .filter(evidence -> evidence.start() < document.token(opening).start())
              .isPresent();
    }
  }

  /** The country of an attack at many places of it; empty if it is of few, or none is named. */
  Optional<Extent> of(Collection<PlaceMention> places) {
    List<PlaceMention> scenes =
        places.stream()
            .filter(it -> it.place() != null && !Locations.admin1(it.place()).isEmpty())
            .sorted(Comparator.comparingInt(PlaceMention::from))
            .toList();
    if (parts(scenes, Place::country) != 1 || parts(scenes, Locations::admin1) < MANY) {
      return Optional.empty();
    }
    return scenes.stream()
        .flatMap(it -> Stream.ofNullable(it.place()))
        .findFirst()
        .map(it -> countries.get(it.country()))
        .map(country -> new Extent(country, scenes.get(0).from()));
  }

  private static long parts(List<PlaceMention> scenes, Function<Place, String> part) {
    return scenes.stream()
        .flatMap(it -> Stream.ofNullable(it.place()))
        .map(part)
        .distinct()
        .count();
  }
}
