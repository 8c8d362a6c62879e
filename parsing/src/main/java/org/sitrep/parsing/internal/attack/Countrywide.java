package org.sitrep.parsing.internal.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
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

  /** The country of a claim of an attack; empty if it is of a place, or the text names none. */
  Optional<PlaceMention> of(Claim claim, AttackDraft draft, Document document) {
    List<PlaceMention> scenes =
        draft.places.values().stream()
            .filter(it -> it.place() != null && !province(it.place()).isEmpty())
            .toList();
    if (claim.place().isPresent()
        || claim.evidence().isEmpty()
        || parts(scenes, Place::country) != 1
        || parts(scenes, Countrywide::province) < MANY) {
      return Optional.empty();
    }
    Evidence evidence = claim.evidence().get();
    boolean before =
        scenes.stream().allMatch(it -> evidence.start() < document.token(it.from()).start());
    return before
        ? scenes.stream()
            .flatMap(it -> Stream.ofNullable(it.place()))
            .findFirst()
            .map(it -> countries.get(it.country()))
        : Optional.empty();
  }

  private static long parts(List<PlaceMention> scenes, Function<Place, String> part) {
    return scenes.stream()
        .flatMap(it -> Stream.ofNullable(it.place()))
        .map(part)
        .distinct()
        .count();
  }

  private static String province(Place place) {
    return place.isAdmin1() ? place.name() : place.admin1();
  }
}
