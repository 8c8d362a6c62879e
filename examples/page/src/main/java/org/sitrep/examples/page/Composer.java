package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Source;
import org.sitrep.validation.Finding;
import org.sitrep.validation.Severity;

/** Puts a page together: conflicts first, then the texts, then the attacks. */
final class Composer {

  private final String title;
  private final Optional<String> note;
  private final Optional<Fragment> form;
  private final List<CheckedReport> reports;
  private final List<FindingTable> tables;
  private final ClaimRefs refs;
  private final AttackViews attackViews;
  private final List<ConflictView> conflicts = new ArrayList<>();
  private final List<PageView.Fit> fits = new ArrayList<>();
  private final Map<String, List<Integer>> conflictsByClaim = new HashMap<>();

  Composer(
      String title,
      Optional<String> note,
      Optional<Fragment> form,
      List<CheckedReport> reports,
      List<Finding> across,
      List<FindingTable> tables) {
    this.title = title;
    this.note = note;
    this.form = form;
    this.reports = reports;
    this.tables = tables;
    this.refs = new ClaimRefs(reports);
    this.attackViews = new AttackViews(refs, reports.size() > 1);
    collect(across);
  }

  /** Sorts what was found into conflicts, the heavier first, and what fits together. */
  private void collect(List<Finding> across) {
    for (Severity severity : Severity.values()) {
      for (Finding finding : across) {
        if (finding.severity() == severity) {
          QuantityPolicy policy = policies().stream().findFirst().orElse(QuantityPolicy.standard());
          add(finding, refs.across(finding.claims(), policy), policy, "Across reports");
        }
      }
      for (int report = 0; report < reports.size(); report++) {
        collect(report, severity);
      }
    }
  }

  private void collect(int report, Severity severity) {
    List<CheckedAttack> attacks = reports.get(report).attacks();
    for (int i = 0; i < attacks.size(); i++) {
      QuantityPolicy policy = attacks.get(i).result().policy();
      for (Finding finding : attacks.get(i).findings()) {
        if (finding.severity() == severity) {
          int at = report;
          List<ClaimRef> claims =
              finding.claims().stream().map(claim -> refs.of(at, claim, policy)).toList();
          add(finding, claims, policy, attackViews.heading(report, i, reports.get(report)));
        }
      }
    }
  }

  private void add(Finding finding, List<ClaimRef> claims, QuantityPolicy policy, String where) {
    if (finding.severity() == Severity.INFO) {
      fits.add(new PageView.Fit(where, finding.message(), claims));
      return;
    }
    int number = conflicts.size() + 1;
    conflicts.add(new ConflictDrawing(finding, claims, policy).view(number, where));
    if (finding.severity() == Severity.ERROR) {
      for (ClaimRef claim : claims) {
        conflictsByClaim.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(number);
      }
    }
  }

  PageView view() {
    List<AttackView> attacks = new ArrayList<>();
    List<ReportView> texts = new ArrayList<>();
    List<MapDrawing.Entry> places = new ArrayList<>();
    List<Timeline.Entry> times = new ArrayList<>();
    ReportViews reportViews =
        new ReportViews(refs, attackViews, conflictsByClaim, reports.size() > 1);
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
    List<PageView.TableView> tableViews = tableViews();
    return new PageView(
        Assets.contentSecurityPolicy(form.isPresent()),
        Assets.STYLE,
        Assets.SCRIPT,
        title,
        note,
        form.map(Fragment::html),
        reports.isEmpty() && tables.isEmpty() ? Optional.empty() : Optional.of(verdict()),
        reports.isEmpty() ? List.of() : figures(),
        sections(tableViews, attacks, map, timeline),
        conflicts,
        fits,
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

  private PageView.Verdict verdict() {
    long errors = number(Severity.ERROR);
    long warnings = number(Severity.WARNING);
    if (reports.isEmpty()) {
      return verdict(
          errors,
          warnings,
          Phrases.number(errors, "finding that cannot be right", "findings that cannot be right"),
          Phrases.number(warnings, "finding deserves a look", "findings deserve a look"),
          "Nothing was found.");
    }
    return verdict(
        errors,
        warnings,
        Phrases.number(
            errors, "set of claims cannot all be true", "sets of claims cannot all be true"),
        Phrases.number(warnings, "difference deserves a look", "differences deserve a look"),
        "Nothing speaks against it: the claims can all be true.");
  }

  private static PageView.Verdict verdict(
      long errors, long warnings, String wrong, String doubtful, String fine) {
    if (errors > 0) {
      return new PageView.Verdict(
          "error", "\u2715", wrong + (warnings > 0 ? "; " + doubtful + "." : "."));
    }
    return warnings > 0
        ? new PageView.Verdict("warning", "!", doubtful + ".")
        : new PageView.Verdict("fine", "\u2713", fine);
  }

  private long number(Severity severity) {
    long inConflicts =
        conflicts.stream()
            .filter(conflict -> conflict.error() == (severity == Severity.ERROR))
            .count();
    long inTables =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> row.severity() == severity)
            .count();
    return inConflicts + inTables;
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
    if (!conflicts.isEmpty() || !fits.isEmpty()) {
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

  private List<PageView.TableView> tableViews() {
    List<PageView.TableView> views = new ArrayList<>();
    for (FindingTable table : tables) {
      int left = table.rows().size() - FindingTable.MAX_ROWS;
      views.add(
          new PageView.TableView(
              "findings" + (views.size() + 1),
              table.heading(),
              summary(table),
              table.rows().stream().limit(FindingTable.MAX_ROWS).map(Composer::row).toList(),
              left > 0
                  ? Phrases.number(left, "more finding is", "more findings are")
                      + " not shown here."
                  : ""));
    }
    return views;
  }

  private static String summary(FindingTable table) {
    Map<String, Long> rules =
        table.rows().stream()
            .collect(
                Collectors.groupingBy(FindingTable.Row::rule, TreeMap::new, Collectors.counting()));
    return Phrases.number(table.rows().size(), "finding", "findings")
        + (rules.isEmpty() ? "" : ": ")
        + rules.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static PageView.Row row(FindingTable.Row row) {
    return switch (row.severity()) {
      case ERROR -> row(row, "error", "\u2715 error");
      case WARNING -> row(row, "warning", "! warning");
      case INFO -> row(row, "fine", "info");
    };
  }

  private static PageView.Row row(FindingTable.Row row, String look, String severity) {
    return new PageView.Row(look, severity, row.rule(), row.record(), row.fields(), row.message());
  }
}
