package org.sitrep.validation.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.model.TimePrecision;

/**
 * The days on which an account may have its attack happen.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 * @param told true if the account says so; false if it follows from the day of publication alone
 */
record Days(LocalDate first, LocalDate last, boolean told) {

  /** An event of more days than these is a campaign. */
  private static final int LONGEST = 8;

  /** News is of the day of publication or of so many days before. */
  private static final int NEWS = 3;

  /** Empty if nobody knows. */
  static Optional<Days> of(Account account) {
    Attack attack = account.attack();
    Optional<EventTime> time =
        attack.time().filter(it -> it.from().isPresent() && it.to().isPresent());
    if (time.isPresent()) {
      LocalDate to = time.get().to().orElseThrow();
      // A night ends on the morning of the next day.
      boolean night = time.get().precision() == TimePrecision.NIGHT;
      return Optional.of(
          new Days(time.get().from().orElseThrow(), night ? to.plusDays(1) : to, true));
    }
    return account.published().map(day -> new Days(day.minusDays(NEWS), day, false));
  }

  /** True if an account is told of a stretch of time too long for one event. */
  static boolean isCampaign(Account account) {
    return account
        .attack()
        .time()
        .filter(
            time ->
                time.from().isEmpty()
                    || time.to().isEmpty()
                    || ChronoUnit.DAYS.between(time.from().get(), time.to().get()) >= LONGEST)
        .isPresent();
  }

  /** The days between the two, 0 if they share one. */
  long gap(Days other) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(last, other.first),
            ChronoUnit.DAYS.between(other.last, first)));
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
