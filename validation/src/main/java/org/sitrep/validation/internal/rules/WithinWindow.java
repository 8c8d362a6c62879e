package org.sitrep.validation.internal.rules;

import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.EventTime;
import org.sitrep.validation.finding.Severity;

/** The window that reports are to be about. */
final class WithinWindow extends AttackTimeRule {

  WithinWindow() {
    super(
        "within-window",
        Severity.ERROR,
        "An attack in focus lies in the window that the reports are about, if one was " + "given.",
        "Situation reports state the hours they cover");
  }

  @Override
  Optional<String> fault(Attack attack, EventTime time, ReportFacts facts) {
    return facts
        .window()
        .filter(window -> attack.scope() == AttackScope.FOCUS && isOutside(time, window))
        .map(
            window ->
                "The attack of %s lies outside of the window %s."
                    .formatted(time.toEdtf(), window.toEdtf()));
  }

  private static boolean isOutside(EventTime time, EventTime window) {
    return time.to().filter(to -> window.from().filter(to::isBefore).isPresent()).isPresent()
        || time.from().filter(from -> window.to().filter(from::isAfter).isPresent()).isPresent();
  }
}
