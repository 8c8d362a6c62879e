package org.sitrep.validation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;

/** Puts contradictions between figures into words. */
final class CountRules {

  /** More names of figures than anybody reads in one sentence. */
  private static final int LISTED = 12;

  private final Repairs repairs;
  private final Findings findings;

  CountRules(Figures figures, QuantityPolicy policy, Findings findings) {
    this.repairs = new Repairs(figures, policy);
    this.findings = findings;
  }

  void report(List<Conflict> conflicts) {
    for (Conflict conflict : conflicts) {
      Rule rule = conflict.rule();
      if (SameThing.isTold(conflict) && !findings.isFull(rule)) {
        findings.addFigures(
            rule,
            message(rule, conflict),
            conflict.figures(),
            repairs.least(conflict),
            repairs.slack(conflict));
      }
    }
  }

  private static String message(Rule rule, Conflict conflict) {
    String verb = rule.severity() == Severity.ERROR ? "contradicts" : "differs from";
    Figure limit = conflict.limit().figure();
    List<Figure> parts = conflict.parts();
    boolean pair = rule == Rule.COUNT_AGREEMENT || rule == Rule.COUNT_DIFFERENCE;
    if (pair && conflict.more().isEmpty()) {
      boolean inOrder = limit.index() < parts.get(0).index();
      return Words.attributed(inOrder ? limit : parts.get(0))
          + ", "
          + verb
          + " "
          + Words.attributed(inOrder ? parts.get(0) : limit)
          + ".";
    }
    List<Figure> others = new ArrayList<>(parts);
    others.remove(limit);
    List<Figure> further = conflict.further().stream().map(Limit::figure).toList();
    List<Figure> most = new ArrayList<>(List.of(limit));
    most.addAll(further);
    most.addAll(conflict.more());
    return Words.attributed(limit)
        + with(further)
        + onTop(conflict.more())
        + ", "
        + verb
        + " "
        + listed(others, Words::attributed, ", and ")
        + ": "
        + reckoning(parts, Figure::low)
        + " is more than "
        + reckoning(most, Figure::high)
        + ".";
  }

  private static String with(List<Figure> further) {
    return further.isEmpty() ? "" : ", with " + listed(further, Words::attributed, ", and ");
  }

  private static String onTop(List<Figure> more) {
    return more.isEmpty() ? "" : ", with " + listed(more, Words::attributed, ", and ") + ", on top";
  }

  /** The numbers and what they come to, however large. */
  private static String reckoning(List<Figure> figures, Function<Figure, Long> number) {
    BigInteger sum = BigInteger.ZERO;
    for (Figure figure : figures) {
      sum = sum.add(BigInteger.valueOf(number.apply(figure)));
    }
    return figures.size() == 1
        ? sum.toString()
        : listed(figures, figure -> number.apply(figure).toString(), " + ") + " = " + sum;
  }

  private static String listed(
      List<Figure> figures, Function<Figure, String> words, String separator) {
    StringJoiner listed = new StringJoiner(separator);
    for (Figure figure : figures.subList(0, Math.min(LISTED, figures.size()))) {
      listed.add(words.apply(figure));
    }
    if (figures.size() > LISTED) {
      listed.add("others (" + (figures.size() - LISTED) + ")");
    }
    return listed.toString();
  }

  /** What follows of the munitions fired, where it is more than anybody says. */
  void infer(Network network) {
    for (Node node : network.nodes()) {
      if (node.measure() != Measure.FIRED
          || findings.isFull(Rule.INFERRED_BOUND)
          || !network.addsOutcomes(node)) {
        continue;
      }
      long low = network.low(node);
      Optional<Figure> said = network.lowers(node).stream().findFirst();
      boolean within = network.limits(node).stream().allMatch(limit -> low <= limit.high());
      List<Figure> support = network.lowSupport(node);
      if (within && support.size() > 1 && said.map(Figure::low).orElse(0L) < low) {
        findings.addFigures(
            Rule.INFERRED_BOUND,
            "At least %d %s: %s, because of %s."
                .formatted(
                    low,
                    Words.counted(node),
                    reckoning(support, Figure::low),
                    listed(support, Words::attributed, ", and ")),
            support);
      }
    }
  }
}
