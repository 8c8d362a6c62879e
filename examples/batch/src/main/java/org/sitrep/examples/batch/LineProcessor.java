package org.sitrep.examples.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.examples.shared.BadLineException;
import org.sitrep.examples.shared.Line;
import org.sitrep.examples.shared.ReportLine;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.ConsistencyChecker;

/** Turns one line into what is written of it; safe for use by several threads. */
final class LineProcessor implements Function<Line, Outcome> {

  private final Function<Report, ParsedReport> parser;
  private final FindingRows findings;

  LineProcessor(Function<Report, ParsedReport> parser, ConsistencyChecker checker) {
    this.parser = parser;
    this.findings = new FindingRows(checker);
  }

  @Override
  public Outcome apply(Line line) {
    ReportLine read;
    try {
      read = ReportLine.read(line);
    } catch (BadLineException e) {
      return Outcome.failed(line.number(), String.valueOf(e.getMessage()));
    }
    try {
      return outcome(line, read, parser.apply(read.report()));
    } catch (RuntimeException | StackOverflowError e) {
      // One report that the library cannot take must not cost the others.
      return defect(line, read.report(), e);
    }
  }

  private static Outcome defect(Line line, Report report, Throwable e) {
    String message =
        "A defect of Sitrep, not of the report, which stands unread in reports.jsonl. Please tell us"
            + " its text and this: "
            + e;
    return Outcome.defect(line.number(), ParsedReport.builder().report(report).build(), message);
  }

  private Outcome outcome(Line line, ReportLine read, ParsedReport parsed) {
    Map<Table, List<List<String>>> rows = new EnumMap<>(Table.class);
    rows.put(Table.CLAIMS, ClaimRows.of(parsed));
    rows.put(Table.ATTACKS, AttackRows.of(parsed));
    rows.put(Table.TALLIES, TallyRows.of(parsed));
    List<List<String>> found = findings.of(parsed);
    rows.put(Table.FINDINGS, found);
    String json = Surrogates.escaped(SitrepJson.mapper().writeValueAsString(parsed));
    return new Outcome(
        line.number(),
        parsed.report().id(),
        json,
        rows,
        parsed.unreadLanguage().isPresent(),
        FindingRows.errors(found),
        read.warnings(),
        "");
  }
}
