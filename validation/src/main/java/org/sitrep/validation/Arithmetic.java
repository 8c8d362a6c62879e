package org.sitrep.validation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Measure;
import org.sitrep.validation.internal.figures.SpeakerKey;

/** One speaker whose exact parts add up to the total that the speaker gives. */
final class Arithmetic {

  /** Fewer parts than these are no sum. */
  private static final int PARTS = 2;

  private Arithmetic() {}

  static void check(Figures figures, Findings findings) {
    Map<SpeakerKey, Map<Measure, Map<Kind, Figure>>> bySpeaker = new LinkedHashMap<>();
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
    bySpeaker.values().forEach(said -> confirm(said, figures.soleKinds(), findings));
  }

  private static void confirm(
      Map<Measure, Map<Kind, Figure>> said, Set<Kind> soleKinds, Findings findings) {
    said.getOrDefault(Measure.FIRED, Map.of())
        .forEach((kind, total) -> outcomes(said, soleKinds.contains(kind), total, findings));
    said.getOrDefault(Measure.CASUALTIES, Map.of())
        .forEach((kind, total) -> outcomes(said, false, total, findings));
    said.forEach(
        (measure, ofMeasure) -> {
          if (ofMeasure.size() <= PARTS) {
            return;
          }
          KindTree tree = KindTree.of(measure.domain(), ofMeasure.keySet());
          ofMeasure.forEach(
              (kind, total) -> {
                // Models are told apart by name here: whether they add up is what is asked.
                for (List<Kind> siblings :
                    tree.disjoint(kind, part -> trait(part, measure.domain()))) {
                  List<Figure> parts = new ArrayList<>();
                  for (Kind part : siblings) {
                    Figure figure = ofMeasure.get(part);
                    if (figure != null) {
                      parts.add(figure);
                    }
                  }
                  confirm(total, parts, findings);
                }
              });
        });
  }

  private static String trait(Kind kind, Measure.Domain domain) {
    return kind.name().isEmpty() ? kind.trait(domain) : "model";
  }

  private static void outcomes(
      Map<Measure, Map<Kind, Figure>> said, boolean sole, Figure total, Findings findings) {
    List<Figure> parts = new ArrayList<>();
    for (Map.Entry<Measure, Map<Kind, Figure>> entry : said.entrySet()) {
      if (Ledger.whole(entry.getKey()).filter(total.measure()::equals).isPresent()) {
        Figure figure = entry.getValue().get(total.kind());
        if (figure == null && sole) {
          figure = entry.getValue().get(Kind.ALL);
        }
        if (figure != null) {
          parts.add(figure);
        }
      }
    }
    confirm(total, parts, findings);
    long sum = parts.stream().mapToLong(Figure::low).reduce(0, Sums::low);
    boolean both = parts.size() == PARTS && total.measure() == Measure.CASUALTIES;
    if (both && sum < total.low()) {
      List<Figure> involved = new ArrayList<>(parts);
      involved.add(total);
      findings.addFigures(
          Rule.CASUALTIES_LEFT_OPEN,
          "%s are %d fewer than %s."
              .formatted(
                  Words.list(parts.stream().map(Words::figure).toList()),
                  total.low() - sum,
                  Words.attributed(total)),
          involved);
    }
  }

  private static void confirm(Figure total, List<Figure> parts, Findings findings) {
    BigInteger sum = BigInteger.ZERO;
    for (Figure part : parts) {
      sum = sum.add(BigInteger.valueOf(part.low()));
    }
    if (parts.size() < PARTS || !sum.equals(BigInteger.valueOf(total.low()))) {
      return;
    }
    String reckoning =
        parts.stream().map(part -> Long.toString(part.low())).collect(Collectors.joining(" + "));
    List<Figure> involved = new ArrayList<>(parts);
    involved.add(total);
    findings.addFigures(
        Rule.ARITHMETIC,
        reckoning
            + " = "
            + sum
            + ": "
            + Words.list(parts.stream().map(Words::figure).toList())
            + " add up to "
            + Words.attributed(total)
            + ".",
        involved);
  }
}
