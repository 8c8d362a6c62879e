package org.sitrep.examples.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Claim;
import org.sitrep.model.Interval;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.validation.incident.Account;
import org.sitrep.validation.incident.Comparison;
import org.sitrep.validation.incident.Corroboration;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.Incidents;
import org.sitrep.validation.incident.Revision;

/** Makes the views of events, with links to the claims in the reports of the page. */
final class EventViews {

  private final List<Incident> incidents;
  private final ClaimRefs refs;
  private final AttackNames names;
  private final Map<String, List<ConflictLink>> conflicts;

  EventViews(
      List<Incidents> events,
      ClaimRefs refs,
      AttackNames names,
      Map<String, List<ConflictLink>> conflicts) {
    this.incidents = events.stream().flatMap(some -> some.incidents().stream()).toList();
    this.refs = refs;
    this.names = names;
    this.conflicts = conflicts;
  }

  List<EventView> views() {
    List<EventView> views = new ArrayList<>();
    for (Incident incident : incidents) {
      views.add(new OneEvent(incident).view(views.size() + 1));
    }
    return views;
  }

  /** One event, with its claims as the reports have them. */
  private final class OneEvent {

    private final Incident incident;
    private final Retold retold;
    private final QuantityPolicy policy;

    OneEvent(Incident incident) {
      this.incident = incident;
      this.retold = new Retold(incident);
      this.policy = incident.consistency().policy();
    }

    EventView view(int number) {
      return new EventView(
          number,
          names.name(incident.attack()),
          incident.grade().name().toLowerCase(Locale.ROOT),
          incident.gradedBecause(),
          incident.accounts().stream().map(this::told).toList(),
          incident.corroborations().stream().map(this::figure).toList(),
          refs(
              incident.attack().claims().stream()
                  .filter(claim -> claim.assertion() instanceof Responsibility)
                  .toList()),
          incident.revisions().stream().map(Revision::text).toList(),
          conflicts(),
          incident.matches().stream().map(Comparison::text).toList());
    }

    private EventView.Told told(Account account) {
      String words =
          Stream.of(
                  Optional.of(account.outlet().orElse(account.report())),
                  account.published().map(LocalDate::toString))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", "));
      return new EventView.Told(words, names.anchor(account.attack()));
    }

    private EventView.FigureRow figure(Corroboration figure) {
      boolean several = figure.independent() > 1;
      return new EventView.FigureRow(
          Kind.of(figure.measure()),
          figure.subject().map(Phrases::code).orElse(""),
          new Interval(figure.low(), figure.high().orElse(Interval.UNBOUNDED)).toString(),
          several ? figure.independent() + " independent sources agree" : "one source",
          !figure.differing().isEmpty() ? "warning" : several ? "fine" : "",
          refs(figure.agreeing()),
          refs(figure.differing()));
    }

    private List<ClaimRef> refs(List<Claim> claims) {
      return refs.across(claims.stream().map(retold::original).toList(), policy);
    }

    private List<ConflictLink> conflicts() {
      return refs(incident.attack().claims()).stream()
          .flatMap(claim -> conflicts.getOrDefault(claim.key(), List.of()).stream())
          .distinct()
          .sorted()
          .toList();
    }
  }
}
