package org.sitrep.validation.incident;

import java.util.List;

/**
 * What speaks for two accounts being of the same event, weighed and not yet put into words.
 *
 * @param one the account that comes first
 * @param other the other account
 * @param grounds what was compared, in the order of {@link MatchReason.Aspect}
 * @param points what the grounds add up to
 * @param excluded true if the two cannot be of the same event
 */
record Weighing(Traits one, Traits other, List<Ground> grounds, int points, boolean excluded) {

  /** The points that make two accounts one event. */
  static final int ENOUGH = 4;

  /** True if two accounts cannot be of the same event. */
  static boolean excludes(Traits one, Traits other) {
    return report(one, other).excludes()
        || TimeMatch.of(one, other).excludes()
        || PlaceMatch.excludes(one, other);
  }

  static Weighing of(Traits one, Traits other) {
    List<Ground> grounds =
        List.of(
            report(one, other),
            TimeMatch.of(one, other),
            PlaceMatch.of(one, other),
            DeedMatch.munitions(one, other),
            DeedMatch.target(one, other),
            DeedMatch.perpetrator(one, other),
            DeedMatch.scope(one, other));
    int points = 0;
    boolean excluded = false;
    for (Ground ground : grounds) {
      points += points(ground);
      excluded |= ground.excludes();
    }
    return new Weighing(one, other, grounds, points, excluded);
  }

  boolean same() {
    return !excluded && points >= ENOUGH;
  }

  /** The same in words. */
  Comparison inWords() {
    return Comparison.builder()
        .one(one.account().id())
        .other(other.account().id())
        .same(same())
        .points(points)
        .grounds(grounds.stream().filter(ground -> !isPlain(ground)).map(Ground::inWords).toList())
        .build();
  }

  /** True if a ground says what is so of nearly all pairs. */
  private static boolean isPlain(Ground ground) {
    return switch (ground.aspect()) {
      case REPORT, SCOPE -> ground.fit() == MatchReason.Fit.AGREES;
      case MUNITIONS, TARGET, PERPETRATOR -> ground.fit() == MatchReason.Fit.NOT_TOLD;
      case TIME, PLACE -> false;
    };
  }

  private static Ground report(Traits one, Traits other) {
    if (one.account().report().equals(other.account().report())) {
      return new Ground(
          MatchReason.Aspect.REPORT,
          MatchReason.Fit.EXCLUDES,
          () -> "one report tells of both as two attacks");
    }
    if (one.campaign() || other.campaign()) {
      return new Ground(
          MatchReason.Aspect.REPORT,
          MatchReason.Fit.EXCLUDES,
          () ->
              (one.campaign() ? one : other).account().id()
                  + " is of a stretch of time, not of one event");
    }
    return new Ground(MatchReason.Aspect.REPORT, MatchReason.Fit.AGREES, () -> "two reports");
  }

  private static int points(Ground ground) {
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

  private static int closeness(Ground ground) {
    return switch (ground.fit()) {
      case AGREES -> 2;
      case MAY_AGREE -> 1;
      default -> 0;
    };
  }
}
