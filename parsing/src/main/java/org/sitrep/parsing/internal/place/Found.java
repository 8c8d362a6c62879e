package org.sitrep.parsing.internal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.parsing.internal.gazetteer.Place;

/**
 * A name of a place, before it is known which place it means.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param candidates the places that it may mean, the best first
 * @param rank how narrow the words beside it say it is; -1 if they say nothing
 * @param country the country that it may mean; empty if it names none
 */
record Found(int from, int to, List<Place> candidates, int rank, String country) {

  /** The rank of a name of which nothing tells how narrow it is. */
  static final int UNRANKED = -1;

  /** Takes places as the gazetteer gives them, which puts countries first. */
  static Found of(int from, int to, List<Place> places, int rank) {
    boolean country = !places.isEmpty() && places.get(0).isCountry();
    return new Found(from, to, places, rank, country ? places.get(0).country() : "").fitting();
  }

  /** The same, with places of a rank first. */
  Found withRank(int other) {
    return new Found(from, to, candidates, other, country).fitting();
  }

  /** The same as the name of a province, if there is one of that name. */
  Found asProvince() {
    List<Place> provinces = candidates.stream().filter(Place::isAdmin1).toList();
    return provinces.isEmpty() ? this : new Found(from, to, provinces, 1, country);
  }

  private Found fitting() {
    if (rank < 0 || candidates.size() < 2) {
      return this;
    }
    List<Place> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparing(place -> place.rank() != rank));
    return new Found(from, to, sorted, rank, country);
  }
}
