package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.SitrepValidator;

/** Any text has a reading, the reading a JSON form, and its claims a verdict. */
class ParserFuzzTest {

  private static final ReportParser PARSER = ReportParser.standard();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

  @FuzzTest(maxDuration = "5m")
  void reads(FuzzedDataProvider data) {
    Report.Builder report = Report.builder();
    if (data.consumeBoolean()) {
      report.published(PUBLISHED);
    }
    if (data.consumeBoolean()) {
      report.title(data.consumeString(60));
    }
    report.text(data.consumeRemainingAsString());
    check(report.build());
  }

  /** Reads a report, and asks of the reading what holds for every one. */
  static void check(Report report) {
    ParsedReport parsed = PARSER.parse(report);
    for (Claim claim : parsed.claims()) {
      claim
          .evidence()
          .ifPresent(
              it ->
                  assertThat(parsed.report().text().substring(it.start(), it.end()))
                      .isEqualTo(it.text()));
    }
    String json = SitrepJson.mapper().writeValueAsString(parsed);
    assertThat(SitrepJson.mapper().readValue(json, ParsedReport.class)).isEqualTo(parsed);
    assertThat(SitrepValidator.standard().validate(parsed)).isNotNull();
    assertThat(ConsistencyChecker.standard().check(parsed)).isNotNull();
  }
}
