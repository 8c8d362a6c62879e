package org.sitrep.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.EventTime;
import org.sitrep.model.ParsedReport;

/** Whether the attacks of a report took place when they can have. */
final class ReportRules {

  private ReportRules() {}

  static void check(ParsedReport report, Optional<EventTime> window, Findings findings) {
    Optional<LocalDate> lastInFocus = lastInFocus(report.attacks());
    for (int i = 0; i < report.attacks().size(); i++) {
      Attack attack = report.attacks().get(i);
      List<Findings.Place> place =
          List.of(Findings.Place.of(i, new FieldPath("attacks").at(i).then("time")));
      Optional<LocalDate> from = attack.time().flatMap(EventTime::from);
      Optional<LocalDate> published = report.report().published();
      // It may be tomorrow where the attack was.
      if (from.isPresent()
          && published.isPresent()
          && from.get().isAfter(published.get().plusDays(1))) {
        findings.add(
            Rule.NOT_AFTER_PUBLICATION,
            "The attack begins on %s, after the report was published on %s."
                .formatted(from.get(), published.get()),
            place);
      }
      if (attack.scope() == AttackScope.FOCUS) {
        attack
            .time()
            .filter(time -> window.isPresent() && isOutside(time, window.get()))
            .ifPresent(
                time ->
                    findings.add(
                        Rule.WITHIN_WINDOW,
                        "The attack of %s lies outside of the window %s."
                            .formatted(time.toEdtf(), window.get().toEdtf()),
                        place));
      } else if (from.isPresent()
          && lastInFocus.isPresent()
          && from.get().isAfter(lastInFocus.get())) {
        findings.add(
            Rule.BACKGROUND_BEFORE_FOCUS,
            "The attack is recalled and begins on %s, after those in the news, the last of which was on %s."
                .formatted(from.get(), lastInFocus.get()),
            place);
      }
    }
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

  private static boolean isOutside(EventTime time, EventTime window) {
    return time.to().filter(to -> window.from().filter(to::isBefore).isPresent()).isPresent()
        || time.from().filter(from -> window.to().filter(from::isAfter).isPresent()).isPresent();
  }
}
