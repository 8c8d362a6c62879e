package org.sitrep.validation.incident;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.model.EventTime;

/** Compares when two accounts have their attack happen. */
final class TimeMatch {

  /** Clock times of one event differ by no more than this. */
  private static final Duration CLOCKS = Duration.ofHours(3);

  private TimeMatch() {}

  static Ground of(Traits one, Traits other) {
    Optional<Days> first = one.days();
    Optional<Days> second = other.days();
    if (first.isEmpty() || second.isEmpty()) {
      return ground(
          first.equals(second) ? MatchReason.Fit.MAY_AGREE : MatchReason.Fit.NOT_TOLD,
          () -> "no day is known");
    }
    long gap = first.get().gap(second.get());
    if (gap > 1) {
      return ground(
          MatchReason.Fit.EXCLUDES, () -> days(one, other) + " are " + gap + " days apart");
    }
    if (gap == 1) {
      return ground(MatchReason.Fit.MAY_AGREE, () -> days(one, other) + " are a day apart");
    }
    if (!first.get().told() || !second.get().told()) {
      return ground(
          MatchReason.Fit.MAY_AGREE, () -> days(one, other) + ", as far as publication tells");
    }
    Optional<Duration> clocks = clocks(one, other);
    if (clocks.filter(apart -> apart.compareTo(CLOCKS) > 0).isPresent()) {
      long hours = clocks.get().toHours();
      return ground(
          MatchReason.Fit.EXCLUDES,
          () -> days(one, other) + ", but the clock times are " + hours + " hours apart");
    }
    return ground(MatchReason.Fit.AGREES, () -> days(one, other));
  }

  /** How far apart they are by the clock, where both have one for the same day, or an instant. */
  private static Optional<Duration> clocks(Traits one, Traits other) {
    EventTime first = one.attack().time().orElseThrow();
    EventTime second = other.attack().time().orElseThrow();
    if (first.instant().isPresent() && second.instant().isPresent()) {
      return Optional.of(Duration.between(first.instant().get(), second.instant().get()).abs());
    }
    boolean comparable =
        first.from().equals(second.from())
            && first.precision() == second.precision()
            && first.offset().equals(second.offset());
    return comparable
        ? first.clock().flatMap(a -> second.clock().map(b -> Duration.between(a, b).abs()))
        : Optional.empty();
  }

  private static String days(Traits one, Traits other) {
    Days first = one.days().orElseThrow();
    Days second = other.days().orElseThrow();
    return first.equals(second) ? "both " + first : first + " and " + second;
  }

  private static Ground ground(MatchReason.Fit fit, Supplier<String> text) {
    return new Ground(MatchReason.Aspect.TIME, fit, text);
  }
}
