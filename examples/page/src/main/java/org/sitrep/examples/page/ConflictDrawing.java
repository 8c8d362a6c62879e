package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;

/**
 * Draws the numbers of contradicting claims on one scale: figures for the same thing as ranges that
 * do not meet, parts of a total end to end until they pass it.
 */
final class ConflictDrawing {

  private static final Set<Measure> OUTCOMES =
      Set.of(Measure.INTERCEPTED, Measure.HIT, Measure.MISSED, Measure.IN_FLIGHT);

  private final Finding finding;
  private final List<ClaimRef> refs;
  private final QuantityPolicy policy;

  ConflictDrawing(Finding finding, List<ClaimRef> refs, QuantityPolicy policy) {
    this.finding = finding;
    this.refs = refs;
    this.policy = policy;
  }

  ConflictView view(ConflictLink link, ConflictView.Steps steps, String where) {
    List<Optional<Interval>> ranges = finding.claims().stream().map(this::range).toList();
    Optional<Integer> total = total(ranges);
    long sum = total.map(at -> sumOfParts(ranges, at)).orElse(0L);
    Scale scale = scale(ranges, sum);
    List<ConflictView.Row> rows = new ArrayList<>();
    total.ifPresent(at -> rows.add(row(at, ranges.get(at).map(it -> Bar.from(0, it, scale)))));
    long base = 0;
    for (int i = 0; i < ranges.size(); i++) {
      if (total.isEmpty()) {
        rows.add(row(i, ranges.get(i).map(range -> Bar.range(range, scale))));
      } else if (total.get() != i) {
        long end = sum(base, ranges.get(i).map(Interval::low).orElse(0L));
        Bar bar = Bar.limited(base, end, limit(ranges, total.get()), scale);
        rows.add(row(i, Optional.of(bar)));
        base = end;
      }
    }
    boolean drawn = ranges.stream().anyMatch(Optional::isPresent);
    return new ConflictView(
        link,
        steps,
        where,
        finding.message(),
        finding.rule(),
        rows,
        total
            .filter(at -> ranges.size() > 2)
            .map(at -> new ConflictView.Sum(sum, Bar.limited(0, sum, limit(ranges, at), scale))),
        total.map(at -> scale.percent(limit(ranges, at))),
        drawn ? Optional.of(Long.toString((long) scale.greatest())) : Optional.empty());
  }

  private ConflictView.Row row(int claim, Optional<Bar> bar) {
    return new ConflictView.Row(refs.get(claim), bar);
  }

  private Optional<Interval> range(Claim claim) {
    return claim.assertion() instanceof Count count
        ? Optional.of(policy.bounds(count.quantity()))
        : Optional.empty();
  }

  /** Which claim is the bounded total of all the others, if one is. */
  private Optional<Integer> total(List<Optional<Interval>> ranges) {
    Optional<Integer> total = Optional.empty();
    for (int i = 0; i < ranges.size(); i++) {
      if (!(finding.claims().get(i).assertion() instanceof Count count)) {
        return Optional.empty();
      }
      if (count.measure() == Measure.FIRED) {
        if (total.isPresent() || !ranges.get(i).map(Interval::isBounded).orElse(false)) {
          return Optional.empty();
        }
        total = Optional.of(i);
      } else if (!OUTCOMES.contains(count.measure())) {
        return Optional.empty();
      }
    }
    long most = total.map(at -> limit(ranges, at)).orElse(0L);
    return total.filter(at -> ranges.size() > 1 && sumOfParts(ranges, at) > most);
  }

  private static long limit(List<Optional<Interval>> ranges, int total) {
    return ranges.get(total).map(Interval::high).orElse(0L);
  }

  /** The least sum of all but the total; the greatest number there is if it is beyond. */
  private static long sumOfParts(List<Optional<Interval>> ranges, int total) {
    long sum = 0;
    for (int i = 0; i < ranges.size(); i++) {
      long low = i == total ? 0 : ranges.get(i).map(Interval::low).orElse(0L);
      sum = sum(sum, low);
    }
    return sum;
  }

  // The greatest number stands for an open end.
  private static long sum(long a, long b) {
    return a > Interval.UNBOUNDED - 1 - b ? Interval.UNBOUNDED - 1 : a + b;
  }

  private static Scale scale(List<Optional<Interval>> ranges, long sum) {
    List<Long> ends = new ArrayList<>();
    ends.add(sum);
    ranges.stream()
        .flatMap(Optional::stream)
        .forEach(range -> ends.add(range.isBounded() ? range.high() : range.low()));
    return Scale.fromZero(ends);
  }
}
