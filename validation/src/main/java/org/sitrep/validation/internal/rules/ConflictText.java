package org.sitrep.validation.internal.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Limit;

/** Contradictions between figures in words. */
final class ConflictText {

  /** More names of figures than anybody reads in one sentence. */
  private static final int LISTED = 12;

  private ConflictText() {}

  /** What contradicts what, by how much. */
  static String of(Conflict conflict, String verb) {
    Figure limit = conflict.limit().figure();
    List<Figure> parts = conflict.parts();
    if (conflict.isOfTotal() && conflict.isOfOneNumber() && conflict.more().isEmpty()) {
      boolean inOrder = limit.index() < parts.get(0).index();
      return FigureText.attributed(inOrder ? limit : parts.get(0))
          + ", "
          + verb
          + " "
          + FigureText.attributed(inOrder ? parts.get(0) : limit)
          + ".";
    }
    List<Figure> others = new ArrayList<>(parts);
    others.remove(limit);
    List<Figure> further = conflict.further().stream().map(Limit::figure).toList();
    List<Figure> most = new ArrayList<>(List.of(limit));
    most.addAll(further);
    most.addAll(conflict.more());
    return FigureText.attributed(limit)
        + with(further)
        + onTop(conflict.more())
        + ", "
        + verb
        + " "
        + listed(others, FigureText::attributed, ", and ")
        + ": "
        + reckoning(parts, Figure::low)
        + " is more than "
        + reckoning(most, Figure::high)
        + ".";
  }

  private static String with(List<Figure> further) {
    return further.isEmpty() ? "" : ", with " + listed(further, FigureText::attributed, ", and ");
  }

  private static String onTop(List<Figure> more) {
    return more.isEmpty()
        ? ""
        : ", with " + listed(more, FigureText::attributed, ", and ") + ", on top";
  }

  /** The numbers and what they come to, however large. */
  static String reckoning(List<Figure> figures, Function<Figure, Long> number) {
    BigInteger sum = BigInteger.ZERO;
    for (Figure figure : figures) {
      sum = sum.add(BigInteger.valueOf(number.apply(figure)));
    }
    return figures.size() == 1
        ? sum.toString()
        : listed(figures, figure -> number.apply(figure).toString(), " + ") + " = " + sum;
  }

  static String listed(List<Figure> figures, Function<Figure, String> words, String separator) {
    StringJoiner listed = new StringJoiner(separator);
    for (Figure figure : figures.subList(0, Math.min(LISTED, figures.size()))) {
      listed.add(words.apply(figure));
    }
    if (figures.size() > LISTED) {
      listed.add("others (" + (figures.size() - LISTED) + ")");
    }
    return listed.toString();
  }
}
