package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceMention;

/**
 * Where an attack was, as far as it tells whether a sentence is about it.
 *
 * @param isNamed true if the text names a place of it
 * @param places the first of its places, by their identifiers
 * @param country the country of the first of them; null if none is known
 * @param around the country of the first place around it; null if none is known
 */
record Whereabouts(
    boolean isNamed, Set<String> places, @Nullable String country, @Nullable String around) {

  /** The text does not say. */
  static final Whereabouts UNKNOWN = new Whereabouts(false, Set.of(), null, null);

  /** How many places tell an attack from others. */
  private static final int MEMORY = 200;

  /** From this rank on places count alike. */
  private static final int TOWN = 2;

  /** With the places that one more sentence tells of the attack. */
  Whereabouts with(List<PlaceMention> scenes) {
    if (scenes.isEmpty()) {
      return this;
    }
    Stream<String> here =
        scenes.stream().flatMap(it -> Stream.ofNullable(it.place())).map(Place::id);
    return new Whereabouts(
        true,
        Stream.concat(places.stream(), here)
            .distinct()
            .limit(MEMORY)
            .collect(Collectors.toUnmodifiableSet()),
        country == null ? country(scenes) : country,
        around);
  }

  /** With the places of a sentence on what is around the attack. */
  Whereabouts around(List<PlaceMention> scenes) {
    return around == null ? new Whereabouts(isNamed, places, country, country(scenes)) : this;
  }

  /** The country that was struck; null if it is not known. */
  @Nullable String struck() {
    return country == null ? around : country;
  }

  /** False if the passage has a scene in another country. */
  boolean isInCountryOf(Passage passage) {
    String here = country == null ? null : country(passage.reading().places());
    return here == null || here.equals(country);
  }

  /** True if the passage names a place of the attack, or none; towns count before provinces. */
  boolean isSharedBy(Passage passage) {
    int rank = 0;
    for (PlaceMention scene : passage.scenes()) {
      rank = Math.max(rank, Math.min(scene.rank(), TOWN));
    }
    for (PlaceMention here : passage.reading().places()) {
      Place place = here.place();
      boolean known = place != null && places.contains(place.id());
      if (known && here.isScene() && here.rank() >= rank) {
        return true;
      }
    }
    return rank == 0;
  }

  private static @Nullable String country(List<PlaceMention> mentions) {
    for (PlaceMention mention : mentions) {
      Place place = mention.place();
      if (mention.isScene() && place != null && !place.country().isEmpty()) {
        return place.country();
      }
    }
    return null;
  }
}
