package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.incident.IncidentFinder;
import org.sitrep.validation.incident.Incidents;

class SyntheticCorpusTest {

  @Test
  void theSameSeedGivesTheSameRecordsAndAnotherGivesOthers() {
    assertThat(Expected.corpus(3, 500)).hasSize(500).isEqualTo(Expected.corpus(3, 500));
    assertThat(Expected.corpus(4, 500)).isNotEqualTo(Expected.corpus(3, 500));
  }

  @Test
  void aRecordInFiveHundredIsBroken() {
    assertThat(Expected.reports(Expected.corpus(1, 800))).hasSize(799);
  }

  @Test
  void outletsTellOfTheSameEventsAndDoNotAlwaysAgree() {
    List<ParsedReport> parsed = Expected.parsed(Expected.corpus(1, 60));
    Incidents found = IncidentFinder.standard().find(parsed);
    assertThat(found.incidents()).anyMatch(incident -> incident.accounts().size() > 2);
    assertThat(found.incidents()).anyMatch(incident -> !incident.betweenSources().isEmpty());
    assertThat(parsed).noneMatch(report -> report.attacks().isEmpty());
  }

  @Test
  void recordsAreOneLineEach() {
    List<String> records = Expected.corpus(9, 200);
    assertThat(records).noneMatch(record -> record.contains("\n"));
  }
}
