package org.sitrep.validation.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.validation.finding.Severity;

/** The day of publication. */
final class NotAfterPublication extends AttackTimeRule {

  NotAfterPublication() {
    super(
        "not-after-publication",
        Severity.ERROR,
        "An attack does not begin after the report of it was published; a day is "
            + "allowed for time zones.",
        "ACLED and UCDP GED date events by what was reported");
  }

  @Override
  Optional<String> fault(Attack attack, EventTime time, ReportFacts facts) {
    Optional<LocalDate> from = time.from();
    Optional<LocalDate> published = facts.report().report().published();
    // It may be tomorrow where the attack was.
    boolean after =
        from.isPresent()
            && published.isPresent()
            && from.get().isAfter(published.get().plusDays(1));
    return after
        ? Optional.of(
            "The attack begins on %s, after the report was published on %s."
                .formatted(from.get(), published.get()))
        : Optional.empty();
  }
}
