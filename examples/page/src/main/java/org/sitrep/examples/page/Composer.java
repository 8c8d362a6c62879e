package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Source;
import org.sitrep.validation.finding.Finding;

/** Puts a page together: conflicts first, then the texts, then the attacks. */
final class Composer {

  private final String title;
  private final List<String> notes;
  private final Optional<Fragment> form;
  private final List<CheckedReport> reports;
  private final TableViews tables;
  private final ClaimRefs refs;
  private final AttackViews attackViews;
  private final Conflicts conflicts;

  Composer(
      String title,
      List<String> notes,
      Optional<Fragment> form,
      List<CheckedReport> reports,
      List<Finding> across,
      TableViews tables) {
    this.title = title;
    this.notes = notes;
    this.form = form;
    this.reports = reports;
    this.tables = tables;
    this.refs = new ClaimRefs(reports);
    this.attackViews = new AttackViews(refs, reports.size() > 1);
    QuantityPolicy policy = policies().stream().findFirst().orElse(QuantityPolicy.standard());
    this.conflicts = new Conflicts(reports, across, policy, refs, attackViews);
  }

  PageView view() {
    List<AttackView> attacks = new ArrayList<>();
    List<ReportView> texts = new ArrayList<>();
    List<MapDrawing.Entry> places = new ArrayList<>();
    List<Timeline.Entry> times = new ArrayList<>();
    ReportViews reportViews =
        new ReportViews(refs, attackViews, conflicts.byClaim(), reports.size() > 1);
    for (int report = 0; report < reports.size(); report++) {
      CheckedReport checked = reports.get(report);
      texts.add(reportViews.view(report, checked));
      for (int i = 0; i < checked.attacks().size(); i++) {
        attacks.add(attackViews.view(report, i, checked));
        String id = AttackViews.id(report, i);
        String name = attackViews.heading(report, i, checked);
        Attack attack = checked.attacks().get(i).attack();
        places.addAll(MapDrawing.entries(attack, id, name));
        attack.time().ifPresent(time -> times.add(new Timeline.Entry(id, name, time)));
      }
    }
    Optional<MapView> map = MapDrawing.of(places);
    Optional<TimelineView> timeline = Timeline.of(times);
    List<PageView.TableView> tableViews = tables.views();
    return new PageView(
        Assets.contentSecurityPolicy(form.isPresent()),
        Assets.STYLE,
        Assets.SCRIPT,
        title,
        notes,
        form.map(Fragment::html),
        reports.isEmpty() && tables.isEmpty()
            ? Optional.empty()
            : Optional.of(Verdicts.of(reports, conflicts, tables)),
        reports.isEmpty() ? List.of() : figures(),
        sections(tableViews, attacks, map, timeline),
        conflicts.views(),
        conflicts.fits(),
        tableViews,
        attacks,
        texts,
        map,
        timeline,
        policies().stream().map(QuantityPolicy::statement).toList());
  }

  private List<QuantityPolicy> policies() {
    return reports.stream()
        .flatMap(report -> report.attacks().stream())
        .map(attack -> attack.result().policy())
        .distinct()
        .toList();
  }

  private List<PageView.Figure> figures() {
    long attacks = reports.stream().mapToLong(report -> report.attacks().size()).sum();
    long claims = reports.stream().mapToLong(report -> report.parsed().claims().size()).sum();
    long speakers =
        reports.stream()
            .flatMap(report -> report.parsed().claims().stream())
            .flatMap(claim -> claim.sources().stream())
            .map(Source::words)
            .distinct()
            .count();
    return Stream.of(
            figure(reports.size(), "report", "reports"),
            figure(attacks, "attack", "attacks"),
            figure(claims, "claim", "claims"),
            figure(speakers, "speaker", "speakers"))
        .toList();
  }

  private static PageView.Figure figure(long number, String one, String many) {
    return new PageView.Figure(Long.toString(number), number == 1 ? one : many);
  }

  private List<PageView.Section> sections(
      List<PageView.TableView> tableViews,
      List<AttackView> attacks,
      Optional<MapView> map,
      Optional<TimelineView> timeline) {
    List<PageView.Section> sections = new ArrayList<>();
    if (!conflicts.isEmpty()) {
      sections.add(new PageView.Section("conflicts", "Conflicts"));
    }
    tableViews.forEach(table -> sections.add(new PageView.Section(table.id(), table.heading())));
    if (!reports.isEmpty()) {
      sections.add(new PageView.Section("texts", reports.size() > 1 ? "Texts" : "Text"));
    }
    if (!attacks.isEmpty()) {
      sections.add(new PageView.Section("attacks", "Attacks"));
    }
    if (map.isPresent()) {
      sections.add(new PageView.Section("map", "Map"));
    }
    if (timeline.isPresent()) {
      sections.add(new PageView.Section("timeline", "Time line"));
    }
    return sections;
  }
}
