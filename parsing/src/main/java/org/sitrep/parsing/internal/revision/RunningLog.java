package org.sitrep.parsing.internal.revision;

import java.time.LocalTime;
import java.util.List;

/** The entries of a running report: "09:40. Eight dead ... 15:50. Nine dead". */
final class RunningLog {

  /** How many figures back one of the same may stand. */
  private static final int MEMORY = 60;

  private final List<Figure> figures;
  private final Voices voices;
  private final boolean rising;

  RunningLog(List<Figure> figures, Voices voices) {
    this.figures = figures;
    this.voices = voices;
    this.rising = isRising(figures);
  }

  /** True if the entries go from hour to hour; false where the last stands first. */
  private static boolean isRising(List<Figure> figures) {
    int steps = 0;
    LocalTime before = null;
    for (Figure figure : figures) {
      LocalTime clock = figure.scene().clock();
      if (clock != null && before != null) {
        steps += Integer.signum(clock.compareTo(before));
      }
      before = clock == null ? before : clock;
    }
    return steps >= 0;
  }

  /** Holds a figure against the last of the same above it: the later entry holds. */
  void revise(int at, ClaimLinks links) {
    int above = figures.get(at).isLogged() ? above(at) : -1;
    if (above >= 0) {
      Figure newer = figures.get(rising ? at : above);
      Figure older = figures.get(rising ? above : at);
      if (older.isFewer(newer)) {
        links.revise(newer.claim(), older.claim());
      }
    }
  }

  /** The last figure of the same in another entry above; -1 without. */
  private int above(int at) {
    Figure figure = figures.get(at);
    for (int i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      Figure other = figures.get(i);
      if (other.isLogged()
          && other.scene().paragraph() != figure.scene().paragraph()
          && other.isOfSame(figure)
          && voices.isOne(other, figure)) {
        return i;
      }
    }
    return -1;
  }
}
