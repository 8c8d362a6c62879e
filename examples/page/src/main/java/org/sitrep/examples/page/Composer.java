package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.shared.Speakers;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.incident.Comparison;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.Incidents;

/** Puts a page together: conflicts first, then the events, the texts and the attacks. */
final class Composer {

  private final PageContent content;
  private final List<CheckedReport> reports;
  private final ClaimRefs refs;
  private final AttackNames names;
  private final Conflicts conflicts;
  private final List<AttackView> attacks = new ArrayList<>();
  private final List<ReportView> texts = new ArrayList<>();
  private final List<MapDrawing.Entry> places = new ArrayList<>();
  private final List<Timeline.Entry> times = new ArrayList<>();

  Composer(PageContent content) {
    this.content = content;
    this.reports = content.reports();
    this.refs = new ClaimRefs(reports);
    this.names = new AttackNames(reports);
    QuantityPolicy policy = policies().stream().findFirst().orElse(QuantityPolicy.standard());
    this.conflicts = new Conflicts(reports, across(), policy, refs, names);
  }

  private List<Across> across() {
    List<Across> across = new ArrayList<>();
    across.add(new Across("Across reports", content.across()));
    for (Incidents events : content.events()) {
      for (Incident event : events.incidents()) {
        String where = names.name(event.attack()) + ", across reports";
        across.add(new Across(where, new Retold(event).findings()));
      }
    }
    return across;
  }

  /** Goes through the reports and their attacks. */
  private void gather(FilterView filters) {
    AttackViews attackViews = new AttackViews(refs, names);
    ReportViews reportViews =
        new ReportViews(refs, names, conflicts.byClaim(), !filters.many(), reports.size() > 1);
    for (int report = 0; report < reports.size(); report++) {
      CheckedReport checked = reports.get(report);
      texts.add(reportViews.view(report, checked));
      for (int i = 0; i < checked.attacks().size(); i++) {
        attacks.add(attackViews.view(report, i, checked));
        String id = AttackNames.anchor(report, i);
        String name = names.onPage(report, i);
        Attack attack = checked.attacks().get(i).attack();
        places.addAll(MapDrawing.entries(attack, id, name));
        attack.time().ifPresent(time -> times.add(new Timeline.Entry(id, name, time)));
      }
    }
  }

  /** Everything that the page shows; to be asked for once. */
  PageView view() {
    FilterView filters = Filters.of(reports);
    gather(filters);
    return new PageView(
        Assets.contentSecurityPolicy(content.form()),
        Assets.STYLE,
        Assets.SCRIPT,
        names.first().map(name -> name + " \u2013 ").orElse("") + content.title(),
        content.title(),
        content.notes(),
        content.form(),
        verdict(),
        reports.isEmpty() ? List.of() : figures(),
        filters,
        conflicts.contradictions(),
        conflicts.differences(),
        conflicts.fits(),
        content.tables().findings(),
        content.tables().records(),
        new EventViews(content.events(), refs, names, conflicts.byClaim()).views(),
        refusals(),
        attacks,
        texts,
        MapDrawing.of(places),
        Timeline.of(times),
        policies().stream().map(QuantityPolicy::statement).toList());
  }

  private Optional<PageView.Verdict> verdict() {
    return reports.isEmpty() && content.tables().isEmpty()
        ? Optional.empty()
        : Optional.of(Verdicts.of(reports, conflicts, content.tables()));
  }

  /** Why reports were not taken for one event. */
  private List<String> refusals() {
    return content.events().stream()
        .flatMap(events -> events.refusals().stream())
        .map(Comparison::text)
        .toList();
  }

  private List<QuantityPolicy> policies() {
    return reports.stream()
        .flatMap(report -> report.attacks().stream())
        .map(attack -> attack.result().policy())
        .distinct()
        .toList();
  }

  private List<PageView.Figure> figures() {
    long claims = reports.stream().mapToLong(report -> report.parsed().claims().size()).sum();
    long speakers =
        Speakers.number(
            reports.stream().flatMap(report -> report.parsed().claims().stream()).toList());
    long events = content.events().stream().mapToLong(some -> some.incidents().size()).sum();
    List<PageView.Figure> figures = new ArrayList<>();
    figures.add(figure(reports.size(), "report", "reports"));
    if (!content.events().isEmpty()) {
      figures.add(figure(events, "event", "events"));
    }
    figures.add(figure(attacks.size(), "attack", "attacks"));
    figures.add(figure(claims, "claim", "claims"));
    figures.add(figure(speakers, "speaker", "speakers"));
    return figures;
  }

  private static PageView.Figure figure(long number, String one, String many) {
    return new PageView.Figure(Long.toString(number), number == 1 ? one : many);
  }
}
