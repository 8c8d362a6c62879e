package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.tables.BadRow;
import org.sitrep.tables.Row;
import org.sitrep.tables.TableReader;
import org.sitrep.tables.TableRecord;

/** Applies all rules to a table in one pass. */
final class Auditor {

  /** More of one rule than anybody reads: the rest is counted, not listed. */
  static final int MAX_FINDINGS = 100_000;

  private final List<Applied> applied = new ArrayList<>();
  private long rows;

  /** A rule with its check and what it has found. */
  private static final class Applied implements Check.Faults {

    private final Rule rule;
    private final Check check;
    private final List<AuditFinding> findings = new ArrayList<>();
    private long leftOut;

    Applied(Rule rule, Check check) {
      this.rule = rule;
      this.check = check;
    }

    @Override
    public void add(
        Place place, long otherLine, List<String> columns, String cause, String message) {
      if (findings.size() >= MAX_FINDINGS) {
        leftOut++;
        return;
      }
      findings.add(
          new AuditFinding(
              rule.severity(),
              rule.id(),
              place.line(),
              otherLine,
              place.id(),
              columns,
              cause,
              message));
    }
  }

  private Auditor(AuditSettings settings) {
    for (Rule rule : Rules.all()) {
      applied.add(new Applied(rule, Checks.of(rule, settings)));
    }
  }

  /**
   * Audits what is left of a table.
   *
   * @param kept takes the records, for those who need them later
   */
  static AuditResult audit(TableReader table, AuditSettings settings, Consumer<TableRecord> kept) {
    Auditor auditor = new Auditor(settings);
    while (table.hasNext()) {
      Row row = table.next();
      auditor.see(row);
      if (row instanceof TableRecord record) {
        kept.accept(record);
      }
    }
    return auditor.result(table);
  }

  /** Audits what is left of a table. */
  static AuditResult audit(TableReader table, AuditSettings settings) {
    return audit(table, settings, record -> {});
  }

  private void see(Row row) {
    rows++;
    for (Applied rule : applied) {
      if (row instanceof TableRecord record) {
        rule.check.see(record, rule);
      } else if (row instanceof BadRow bad) {
        rule.check.see(bad, rule);
      }
    }
  }

  private AuditResult result(TableReader table) {
    List<AuditFinding> findings = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    long leftOut = 0;
    for (Applied rule : applied) {
      rule.check.end(rule);
      findings.addAll(rule.findings);
      series.addAll(rule.check.series());
      rule.check.note().ifPresent(notes::add);
      leftOut += rule.leftOut;
    }
    // Stable: findings of one line keep the order of the rules.
    findings.sort(Comparator.comparingLong(AuditFinding::line));
    notes.addAll(0, table.notes());
    return new AuditResult(table.format(), table.header(), rows, findings, leftOut, series, notes);
  }
}
