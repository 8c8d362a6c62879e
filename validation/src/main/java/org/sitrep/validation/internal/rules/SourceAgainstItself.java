package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Interval;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.SpeakerKey;

/** Two figures of one speaker. */
final class SourceAgainstItself extends WrittenRule<AttackFacts> {

  SourceAgainstItself() {
    super(
        "source-against-itself",
        Severity.INFO,
        "One speaker's figures of the same thing share a number; if not, the smaller "
            + "is read as a part of the greater.",
        "Admiralty: reliability begins with a source that agrees with itself");
  }

  private record Pair(Interval smaller, int greater) {}

  /** Names each smaller figure with the greatest of the same source; the report's voice is none. */
  @Override
  public void check(AttackFacts facts, Findings findings) {
    Map<CountKey, List<Figure>> byNode = new LinkedHashMap<>();
    for (Figure figure : facts.figures().byContent()) {
      if (figure.isNumber() && !figure.recorded()) {
        byNode.computeIfAbsent(figure.node(), key -> new ArrayList<>()).add(figure);
      }
    }
    byNode.values().forEach(ofNode -> compare(ofNode, findings));
  }

  private void compare(List<Figure> ofNode, Findings findings) {
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
            && !findings.isFull(this)) {
          findings.addFigures(
              this,
              FigureText.attributed(figure)
                  + ", differs from "
                  + FigureText.attributed(other)
                  + "; it is read as a part of it.",
              List.of(figure, other));
        }
      }
    }
  }
}
