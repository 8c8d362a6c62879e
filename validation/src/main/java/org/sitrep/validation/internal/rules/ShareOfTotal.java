package org.sitrep.validation.internal.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Share;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SubjectKey;

/** Percentages of a number against the numbers of those whom they are about. */
final class ShareOfTotal extends WrittenRule<AttackFacts> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  ShareOfTotal() {
    super(
        "share-of-total",
        Severity.WARNING,
        "A percentage that a speaker gives of a number, rounded as it was said, is the number of"
            + " these that the speaker gives.",
        "Arithmetic");
  }

  private record Said(CountKey node, SpeakerKey speaker) {}

  @Override
  public void check(AttackFacts facts, Findings findings) {
    List<Figure> all = facts.figures().byContent();
    if (all.stream().allMatch(figure -> figure.count().shares().isEmpty())) {
      return;
    }
    Map<Said, List<Figure>> said = new HashMap<>();
    for (Figure figure : all) {
      for (SpeakerKey speaker : figure.speakers()) {
        said.computeIfAbsent(new Said(figure.node(), speaker), key -> new ArrayList<>())
            .add(figure);
      }
    }
    said.replaceAll((key, figures) -> Figures.totals(figures));
    Set<SubjectKey> sole = facts.figures().soleKinds();
    for (Figure total : all) {
      for (Share share : total.count().shares()) {
        CountKey node = total.node().of(share.measure());
        for (SpeakerKey speaker : total.speakers()) {
          compare(
              share, total, said.getOrDefault(new Said(node, speaker), List.of()), facts, findings);
          if (sole.contains(total.kind())) {
            Said untyped = new Said(node.of(SubjectKey.ALL), speaker);
            compare(share, total, said.getOrDefault(untyped, List.of()), facts, findings);
          }
        }
      }
    }
  }

  private void compare(
      Share share, Figure total, List<Figure> parts, AttackFacts facts, Findings findings) {
    Interval meant = numbers(share, total.bounds(), facts.policy());
    for (Figure part : parts) {
      if (findings.isFull(this)) {
        return;
      }
      if (part.high() < meant.low() || part.low() > meant.high()) {
        findings.addFigures(
            this,
            "%s percent %s of %s, are %s, not %s."
                .formatted(
                    plain(share.percent()).toPlainString(),
                    FigureText.lower(share.measure().name()),
                    FigureText.attributed(total),
                    meant,
                    FigureText.figure(part)),
            List.of(total, part));
      }
    }
  }

  /** The whole numbers that the share can be; where rounding leaves none, those on either side. */
  private static Interval numbers(Share share, Interval total, QuantityPolicy policy) {
    BigDecimal percent = plain(share.percent());
    BigDecimal reach = HALF.movePointLeft(percent.scale());
    BigDecimal least = part(total.low(), percent.subtract(reach).max(BigDecimal.ZERO));
    Optional<BigDecimal> most =
        total.isBounded()
            ? Optional.of(part(total.high(), percent.add(reach).min(HUNDRED)))
            : Optional.empty();
    boolean none =
        most.isPresent()
            && whole(least, RoundingMode.CEILING) > whole(most.get(), RoundingMode.FLOOR);
    long low = whole(least, none ? RoundingMode.FLOOR : RoundingMode.CEILING);
    long high =
        most.map(number -> whole(number, none ? RoundingMode.CEILING : RoundingMode.FLOOR))
            .orElse(Interval.UNBOUNDED);
    return bound(new Interval(low, high), total, share.qualifier(), policy);
  }

  /** "At least 90 percent", "about 90 percent". */
  private static Interval bound(
      Interval numbers, Interval total, Qualifier qualifier, QuantityPolicy policy) {
    return switch (qualifier) {
      case AT_LEAST -> new Interval(numbers.low(), total.high());
      case AT_MOST -> new Interval(0, numbers.high());
      case APPROXIMATE -> around(numbers, policy);
      case EXACT, RANGE, VAGUE, PLURAL, NONE, ALL -> numbers;
    };
  }

  private static Interval around(Interval numbers, QuantityPolicy policy) {
    long low = policy.bounds(Quantity.around(numbers.low())).low();
    return numbers.isBounded()
        ? new Interval(low, policy.bounds(Quantity.around(numbers.high())).high())
        : new Interval(low, Interval.UNBOUNDED);
  }

  private static BigDecimal part(long total, BigDecimal percent) {
    return BigDecimal.valueOf(total).multiply(percent).divide(HUNDRED);
  }

  private static long whole(BigDecimal number, RoundingMode rounding) {
    return number.setScale(0, rounding).longValueExact();
  }

  /** The number with the decimals that were said. */
  private static BigDecimal plain(double percent) {
    BigDecimal said = BigDecimal.valueOf(percent).stripTrailingZeros();
    return said.scale() < 0 ? said.setScale(0) : said;
  }
}
