package org.sitrep.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Interval;
import org.sitrep.validation.internal.figures.SpeakerKey;

/** One source whose figures of the same thing share no number. */
final class SelfAgreement {

  private SelfAgreement() {}

  private record Pair(Interval smaller, int greater) {}

  /** Names each smaller figure with the greatest of the same source; the report's voice is none. */
  static void check(Figures figures, Findings findings) {
    Map<Node, List<Figure>> byNode = new LinkedHashMap<>();
    for (Figure figure : figures.byContent()) {
      if (figure.isNumber() && !figure.recorded()) {
        byNode.computeIfAbsent(figure.node(), key -> new ArrayList<>()).add(figure);
      }
    }
    byNode.values().forEach(ofNode -> check(ofNode, findings));
  }

  private static void check(List<Figure> ofNode, Findings findings) {
    Map<SpeakerKey, Figure> greatest = new HashMap<>();
    for (Figure figure : ofNode) {
      for (SpeakerKey speaker : figure.speakers()) {
        greatest.merge(speaker, figure, (one, other) -> other.low() > one.low() ? other : one);
      }
    }
    greatest.remove(SpeakerKey.REPORT);
    Set<Pair> named = new HashSet<>();
    for (Figure figure : ofNode) {
      for (SpeakerKey speaker : figure.speakers()) {
        Figure other = greatest.getOrDefault(speaker, figure);
        if (figure.high() < other.low()
            && named.add(new Pair(figure.bounds(), other.index()))
            && !findings.isFull(Rule.SOURCE_AGAINST_ITSELF)) {
          findings.addFigures(
              Rule.SOURCE_AGAINST_ITSELF,
              Words.attributed(figure)
                  + ", differs from "
                  + Words.attributed(other)
                  + "; it is read as a part of it.",
              List.of(figure, other));
        }
      }
    }
  }
}
