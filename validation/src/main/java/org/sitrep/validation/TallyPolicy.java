package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.validation.internal.figures.SpeakerKey;

/** Which of several figures of the same thing a tally goes by. */
public enum TallyPolicy {
  /**
   * All of them: the numbers that all allow, or, where they disagree, the span of those that do.
   */
  EVERY_CLAIM(
      "everybody's figures; where they share no number, the span of those that do not agree"),
  /**
   * Those of the greatest number of speakers who allow one number; of equally many, the least
   * numbers.
   */
  WIDEST_AGREEMENT("the numbers that the most speakers allow"),
  /** Those of the most reliable sources, by the Admiralty codes that an analyst gave them. */
  MOST_RELIABLE("the figures of the most reliable sources"),
  /** The last in the order of the attack. */
  LATEST("the last figure that was given"),
  /** The least number that anybody gives, as ACLED enters fatalities. */
  MOST_CONSERVATIVE("the least number that anybody gives, as ACLED enters it");

  private final String statement;

  TallyPolicy(String statement) {
    this.statement = statement;
  }

  /** What is taken, in a few words. */
  public String statement() {
    return statement;
  }

  /** The figures that count of those that may be the total, which are one at least. */
  List<Figure> select(List<Figure> totals) {
    return switch (this) {
      case EVERY_CLAIM -> totals;
      case WIDEST_AGREEMENT -> widestAgreement(totals);
      case MOST_RELIABLE -> {
        int most = totals.stream().mapToInt(TallyPolicy::trust).max().orElseThrow();
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
