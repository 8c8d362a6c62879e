package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;

/** What the days of reports and attacks, and tolls from report to report, say of an event. */
final class Chronology {

  private final ConsistencyChecker checker;
  private final Map<String, List<Finding>> times = new HashMap<>();
  private final boolean complete;

  /**
   * @param byReport the accounts of each report
   */
  Chronology(ConsistencyChecker checker, Stream<List<Account>> byReport) {
    this.checker = checker;
    List<Times> all = byReport.map(this::times).toList();
    all.forEach(it -> times.putAll(it.ofAccount()));
    complete = all.stream().allMatch(Times::complete);
  }

  /** What was found about the times of one report. */
  private record Times(Map<String, List<Finding>> ofAccount, boolean complete) {}

  static Collection<List<Account>> byReport(List<Account> all) {
    return all.stream()
        .collect(Collectors.groupingBy(Account::report, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** Checks when the attacks of one report took place, which takes all of them. */
  private Times times(List<Account> ofReport) {
    ParsedReport.Builder report = ParsedReport.builder();
    report.report(report(ofReport.get(0)));
    Map<List<FieldPath>, String> accounts = new HashMap<>();
    for (Account account : ofReport) {
      accounts.put(List.of(attack(0, accounts.size()).then("time")), account.id());
      Attack.Builder attack = Attack.builder();
      report.addAttacks(attack.from(account.attack()).claims(List.of()).build());
    }
    ConsistencyResult result = checker.checkTimes(List.of(report.build()));
    Map<String, List<Finding>> found = new HashMap<>();
    for (Finding finding : result.findings()) {
      String account = accounts.get(finding.paths());
      if (account != null) {
        found.computeIfAbsent(account, key -> new ArrayList<>()).add(finding);
      }
    }
    return new Times(found, result.complete());
  }

  /**
   * What was found about the claims of an event, and about its times and tolls.
   *
   * @param result what was found about the claims
   * @param accounts the accounts of the event
   * @param told their claims, before newer ones took the place of older ones
   * @param claims their claims, in the same order, as the event has them
   */
  ConsistencyResult complete(
      ConsistencyResult result, List<Account> accounts, List<Claim> told, List<Claim> claims) {
    List<Finding> found = new ArrayList<>();
    List<ParsedReport> reports = new ArrayList<>();
    Map<FieldPath, Integer> places = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      for (Finding finding : times.getOrDefault(account.id(), List.of())) {
        found.add(moved(finding, List.of(time(i)), finding.claims()));
      }
      List<Claim> own =
          told.subList(places.size(), places.size() + account.attack().claims().size());
      for (int j = 0; j < own.size(); j++) {
        places.put(attack(i, 0).then(FieldPath.claim(j)), places.size());
      }
      Attack.Builder attack = Attack.builder();
      attack.scope(account.attack().scope()).claims(own);
      ParsedReport.Builder report = ParsedReport.builder();
      reports.add(report.report(report(account)).addAttacks(attack.build()).build());
    }
    ConsistencyResult tolls = checker.checkTimes(reports);
    for (Finding finding : tolls.findings()) {
      List<Integer> at =
          finding.paths().stream().map(path -> places.getOrDefault(path, -1)).toList();
      found.add(
          at.isEmpty() || at.contains(-1)
              ? finding
              : moved(
                  finding,
                  at.stream().map(FieldPath::claim).toList(),
                  at.stream().map(claims::get).toList()));
    }
    // What is recorded apart from claims cannot be, whatever the claims say.
    boolean impossible = found.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    found.addAll(0, result.findings());
    found.sort(Comparator.comparing(Finding::severity));
    return ConsistencyResult.builder()
        .from(result)
        .findings(found)
        .verdict(impossible ? Verdict.CONTRADICTORY : result.verdict())
        .complete(result.complete() && tolls.complete() && complete)
        .build();
  }

  private static Finding moved(Finding finding, List<FieldPath> paths, List<Claim> claims) {
    Finding.Builder moved = Finding.builder();
    return moved.from(finding).paths(paths).claims(claims).build();
  }

  private static FieldPath attack(int report, int attack) {
    return new FieldPath("reports").at(report).then("attacks").at(attack);
  }

  private static FieldPath time(int account) {
    return new FieldPath("accounts").at(account).then("attack").then("time");
  }

  private static Report report(Account account) {
    Report.Builder report = Report.builder();
    return report
        .id(account.report())
        .text("")
        .outlet(account.outlet())
        .published(account.published())
        .build();
  }
}
