package org.sitrep.validation.internal.tallies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.tally.TallyPolicy;

/** Which figures a policy of tallies goes by. */
final class TallyChoice {

  private TallyChoice() {}

  /** The figures that count of those that may be the total, which are one at least. */
  static List<Figure> select(TallyPolicy policy, List<Figure> totals) {
    return switch (policy) {
      case EVERY_CLAIM -> totals;
      case WIDEST_AGREEMENT -> widestAgreement(totals);
      case MOST_RELIABLE -> {
        int most = totals.stream().mapToInt(TallyChoice::trust).max().orElseThrow();
        yield totals.stream().filter(figure -> trust(figure) == most).toList();
      }
      case LATEST -> totals.subList(totals.size() - 1, totals.size());
      case MOST_CONSERVATIVE ->
          List.of(
              totals.stream()
                  .min(Comparator.comparingLong(Figure::low).thenComparing(Figure::index))
                  .orElseThrow());
    };
  }

  private static int trust(Figure figure) {
    return figure.trust();
  }

  /** Goes through the least numbers, at one of which the most ranges overlap, from below. */
  private static List<Figure> widestAgreement(List<Figure> totals) {
    List<Figure> rising = new ArrayList<>(totals);
    rising.sort(Comparator.comparingLong(Figure::low));
    List<Figure> falling = new ArrayList<>(totals);
    falling.sort(Comparator.comparingLong(Figure::high));
    long best = rising.get(0).low();
    int most = 0;
    Multiset speaking = new Multiset();
    int gone = 0;
    for (int i = 0; i < rising.size(); i++) {
      Figure figure = rising.get(i);
      while (falling.get(gone).high() < figure.low()) {
        speaking.remove(falling.get(gone).speakers());
        gone++;
      }
      speaking.add(figure.speakers());
      boolean lastOfItsNumber = i + 1 == rising.size() || rising.get(i + 1).low() > figure.low();
      if (lastOfItsNumber && speaking.size() > most) {
        most = speaking.size();
        best = figure.low();
      }
    }
    long agreed = best;
    return totals.stream().filter(figure -> figure.bounds().contains(agreed)).toList();
  }

  /** Speakers, each as often as they speak. */
  private static final class Multiset {

    private final Map<SpeakerKey, Integer> counts = new HashMap<>();

    void add(Collection<SpeakerKey> speakers) {
      speakers.forEach(speaker -> counts.merge(speaker, 1, Integer::sum));
    }

    void remove(Collection<SpeakerKey> speakers) {
      speakers.forEach(
          speaker ->
              counts.computeIfPresent(speaker, (key, count) -> count == 1 ? null : count - 1));
    }

    int size() {
      return counts.size();
    }
  }
}
