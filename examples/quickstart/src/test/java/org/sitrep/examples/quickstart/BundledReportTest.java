package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Report;

class BundledReportTest {

  @Test
  void hasItsOutletAndDayAndNoCommentInTheText() {
    Report report = BundledReport.read();

    assertThat(report.outlet()).contains("Meridian Wire");
    assertThat(report.published()).contains(LocalDate.parse("2025-03-10"));
    assertThat(report.text()).startsWith("Drones and missiles").doesNotContain("#");
  }
}
