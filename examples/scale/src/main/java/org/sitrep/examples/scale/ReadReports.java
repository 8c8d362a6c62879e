package org.sitrep.examples.scale;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.batch.AttackRows;
import org.sitrep.examples.batch.ClaimRows;
import org.sitrep.examples.batch.FindingRows;
import org.sitrep.examples.batch.Surrogates;
import org.sitrep.examples.batch.TallyRows;
import org.sitrep.examples.shared.BadLineException;
import org.sitrep.examples.shared.PolicyName;
import org.sitrep.examples.shared.ReportLine;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.ConsistencyChecker;

/** Parses and checks reports, one by one; what is no report becomes a row of errors. */
final class ReadReports extends ProcessFunction<RawRecord, TableRow> {

  /** The accounts of what was read. */
  static final OutputTag<AccountRecord> ACCOUNTS = new OutputTag<>("accounts", AccountRecord.TYPE);

  /** Of a record that is set aside, so many bytes are kept. */
  private static final int KEPT = 1_000;

  private final PolicyName policy;
  private final Gathering gathering;
  private transient @Nullable Tools tools;

  ReadReports(PolicyName policy, Gathering gathering) {
    this.policy = policy;
    this.gathering = gathering;
  }

  /** What a worker builds once. */
  private record Tools(ReportParser parser, FindingRows findings) {}

  @Override
  public void open(OpenContext context) {
    ConsistencyChecker checker = ConsistencyChecker.with(policy.policy());
    tools = new Tools(ReportParser.standard(), new FindingRows(checker));
  }

  @Override
  public void processElement(RawRecord raw, Context context, Collector<TableRow> out) {
    if (!raw.problem().isEmpty()) {
      out.collect(problem(raw, "ERROR", raw.problem()));
      return;
    }
    Tools using = Objects.requireNonNull(tools);
    ReportLine read;
    ParsedReport parsed;
    List<List<String>> findings;
    try {
      read = ReportLine.read(raw.line());
      parsed = using.parser().parse(read.report());
      findings = using.findings().of(parsed);
    } catch (BadLineException e) {
      out.collect(problem(raw, "ERROR", String.valueOf(e.getMessage())));
      return;
    } catch (RuntimeException | StackOverflowError e) {
      // One report that the library cannot take must not cost the others.
      out.collect(problem(raw, "ERROR", "The report could not be worked on: " + e));
      return;
    }
    read.warnings().forEach(warning -> out.collect(problem(raw, "WARNING", warning)));
    out.collect(TableRow.of(OutTable.REPORTS, report(parsed)));
    ClaimRows.of(parsed).forEach(row -> out.collect(TableRow.of(OutTable.CLAIMS, row)));
    AttackRows.of(parsed).forEach(row -> out.collect(TableRow.of(OutTable.ATTACKS, row)));
    TallyRows.of(parsed).forEach(row -> out.collect(TableRow.of(OutTable.TALLIES, row)));
    findings.forEach(row -> out.collect(TableRow.of(OutTable.FINDINGS, row)));
    if (gathering != Gathering.NONE) {
      for (int i = 0; i < parsed.attacks().size(); i++) {
        context.output(ACCOUNTS, AccountRecord.of(parsed, i, raw.place(), gathering));
      }
    }
  }

  private static List<String> report(ParsedReport parsed) {
    Report report = parsed.report();
    return List.of(
        report.id(),
        report.published().map(LocalDate::toString).orElse(""),
        report.outlet().orElse(""),
        report.title().orElse(""),
        Surrogates.escaped(SitrepJson.mapper().writeValueAsString(parsed)));
  }

  private static TableRow problem(RawRecord raw, String severity, String reason) {
    int kept = Math.min(raw.json().length, KEPT);
    String beginning = new String(raw.json(), 0, kept, StandardCharsets.UTF_8);
    String number = Long.toString(raw.number());
    return TableRow.of(OutTable.ERRORS, List.of(raw.file(), number, severity, reason, beginning));
  }
}
