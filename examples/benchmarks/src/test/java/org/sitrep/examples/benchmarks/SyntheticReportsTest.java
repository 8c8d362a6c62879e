package org.sitrep.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

class SyntheticReportsTest {

  private static final List<Report> REPORTS = new SyntheticReports(1).reports(20, 2000);

  @Test
  void areTheSameForTheSameSeed() {
    assertThat(new SyntheticReports(1).reports(20, 2000)).isEqualTo(REPORTS);
    assertThat(new SyntheticReports(2).reports(20, 2000)).isNotEqualTo(REPORTS);
  }

  @Test
  void areAsLongAsAskedFor() {
    assertThat(REPORTS).allSatisfy(it -> assertThat(it.text()).hasSizeBetween(1990, 2400));
  }

  @Test
  void giveTheReaderSomethingToFind() {
    assertThat(REPORTS)
        .map(ReportParser.standard()::parse)
        .allSatisfy(reading -> assertThat(reading.attacks()).isNotEmpty());
  }
}
