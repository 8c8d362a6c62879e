package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Measure;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Ledger;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SubjectKey;

/** The exact figures that each speaker gives, the greatest of each kind. */
final class ExactFigures {

  private ExactFigures() {}

  static Map<SpeakerKey, Map<Measure, Map<SubjectKey, Figure>>> bySpeaker(Figures figures) {
    Map<SpeakerKey, Map<Measure, Map<SubjectKey, Figure>>> bySpeaker = new LinkedHashMap<>();
    for (Figure figure : figures.byContent()) {
      if (figure.isNumber() && figure.isExact() && figure.low() > 0) {
        for (SpeakerKey speaker : figure.speakers()) {
          bySpeaker
              .computeIfAbsent(speaker, key -> new EnumMap<>(Measure.class))
              .computeIfAbsent(figure.measure(), key -> new LinkedHashMap<>())
              .merge(figure.kind(), figure, (one, other) -> other.low() > one.low() ? other : one);
        }
      }
    }
    return bySpeaker;
  }

  /** What became of those that a total counts, by the same speaker. */
  static List<Figure> outcomes(
      Map<Measure, Map<SubjectKey, Figure>> said, boolean sole, Figure total) {
    List<Figure> parts = new ArrayList<>();
    for (Map.Entry<Measure, Map<SubjectKey, Figure>> entry : said.entrySet()) {
      if (Ledger.whole(entry.getKey()).filter(total.measure()::equals).isPresent()) {
        Figure figure = entry.getValue().get(total.kind());
        if (figure == null && sole) {
          figure = entry.getValue().get(SubjectKey.ALL);
        }
        if (figure != null) {
          parts.add(figure);
        }
      }
    }
    return parts;
  }
}
