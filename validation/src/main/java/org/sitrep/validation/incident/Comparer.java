package org.sitrep.validation.incident;

import java.util.List;

/** Weighs what speaks for two accounts being of the same event. */
final class Comparer {

  /** The points that make two accounts one event. */
  static final int ENOUGH = 4;

  private Comparer() {}

  /** True if two accounts cannot be of the same event. */
  static boolean excludes(Traits one, Traits other) {
    return isExcluded(
        List.of(report(one, other), TimeMatch.of(one, other), PlaceMatch.of(one, other)));
  }

  static boolean isExcluded(List<MatchReason> grounds) {
    return grounds.stream().anyMatch(ground -> ground.fit() == MatchReason.Fit.EXCLUDES);
  }

  static Comparison compare(Traits one, Traits other) {
    List<MatchReason> grounds =
        List.of(
            report(one, other),
            TimeMatch.of(one, other),
            PlaceMatch.of(one, other),
            DeedMatch.munitions(one, other),
            DeedMatch.target(one, other),
            DeedMatch.perpetrator(one, other),
            DeedMatch.scope(one, other));
    int points = grounds.stream().mapToInt(Comparer::points).sum();
    return Comparison.builder()
        .one(one.account().id())
        .other(other.account().id())
        .same(!isExcluded(grounds) && points >= ENOUGH)
        .points(points)
        .grounds(grounds.stream().filter(ground -> !isPlain(ground)).toList())
        .build();
  }

  /** True if a ground says what is so of nearly all pairs. */
  private static boolean isPlain(MatchReason ground) {
    return switch (ground.aspect()) {
      case REPORT, SCOPE -> ground.fit() == MatchReason.Fit.AGREES;
      case MUNITIONS, TARGET, PERPETRATOR -> ground.fit() == MatchReason.Fit.NOT_TOLD;
      case TIME, PLACE -> false;
    };
  }

  private static MatchReason report(Traits one, Traits other) {
    if (one.account().report().equals(other.account().report())) {
      return new MatchReason(
          MatchReason.Aspect.REPORT,
          MatchReason.Fit.EXCLUDES,
          "one report tells of both as two attacks");
    }
    if (one.campaign() || other.campaign()) {
      return new MatchReason(
          MatchReason.Aspect.REPORT,
          MatchReason.Fit.EXCLUDES,
          (one.campaign() ? one : other).account().id()
              + " is of a stretch of time, not of one event");
    }
    return new MatchReason(MatchReason.Aspect.REPORT, MatchReason.Fit.AGREES, "two reports");
  }

  private static int points(MatchReason ground) {
    return switch (ground.aspect()) {
      case REPORT -> 0;
      case TIME -> closeness(ground);
      case PLACE -> ground.fit() == MatchReason.Fit.DIFFERS ? -1 : closeness(ground);
      case MUNITIONS, TARGET ->
          switch (ground.fit()) {
            case AGREES -> 1;
            case DIFFERS -> -1;
            default -> 0;
          };
      case PERPETRATOR, SCOPE -> ground.fit() == MatchReason.Fit.DIFFERS ? -1 : 0;
    };
  }

  private static int closeness(MatchReason ground) {
    return switch (ground.fit()) {
      case AGREES -> 2;
      case MAY_AGREE -> 1;
      default -> 0;
    };
  }
}
