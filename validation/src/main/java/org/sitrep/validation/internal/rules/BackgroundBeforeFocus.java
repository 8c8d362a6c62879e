package org.sitrep.validation.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.EventTime;
import org.sitrep.validation.finding.Severity;

/** The order of focus and background. */
final class BackgroundBeforeFocus extends AttackTimeRule {

  BackgroundBeforeFocus() {
    super(
        "background-before-focus",
        Severity.WARNING,
        "An attack that a report only recalls does not begin after all those in " + "focus.",
        "Coding rules of this project");
  }

  @Override
  Optional<String> fault(Attack attack, EventTime time, ReportFacts facts) {
    if (attack.scope() == AttackScope.FOCUS || time.from().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = time.from().get();
    return lastInFocus(facts.report().attacks())
        .filter(from::isAfter)
        .map(
            last ->
                "The attack is recalled and begins on %s, after those in the news, the last of which was on %s."
                    .formatted(from, last));
  }

  /** The last day of the last attack in focus; empty if one of them may have any last day. */
  private static Optional<LocalDate> lastInFocus(List<Attack> attacks) {
    Optional<LocalDate> last = Optional.empty();
    for (Attack attack : attacks) {
      if (attack.scope() == AttackScope.FOCUS) {
        Optional<LocalDate> to = attack.time().flatMap(EventTime::to);
        if (to.isEmpty()) {
          return Optional.empty();
        }
        last = last.filter(day -> day.isAfter(to.get())).or(() -> to);
      }
    }
    return last;
  }
}
