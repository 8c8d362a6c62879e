package org.sitrep.parsing.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports in Ukrainian and Russian, our own words in the genres in which figures are first
 * published. Errors of odd ones were read while the rules were written, of even ones only the
 * scores were seen; the floors hold for each half.
 */
class BulletinsTest {

  @ParameterizedTest
  @CsvSource({
    "uk, 40, 1, 0.97, 0.96, 0.95",
    "uk, 40, 0, 0.97, 0.93, 0.91",
    "ru, 24, 1, 0.97, 0.97, 0.86",
    "ru, 24, 0, 0.92, 0.92, 0.94"
  })
  void areReadAsWellAsThis(
      String language, int reports, int half, double count, double claim, double place)
      throws IOException {
    List<JsonNode> gold = gold(language);
    assertThat(gold).hasSize(reports);
    GoldScore score = new GoldScore();
    for (int i = 0; i < gold.size(); i++) {
      if ((i + 1) % 2 == half) {
        score.add(gold.get(i), parse(gold.get(i)));
      }
    }

    assertThat(score.count()).as("counts").isGreaterThanOrEqualTo(count);
    assertThat(score.claim()).as("claims").isGreaterThanOrEqualTo(claim);
    assertThat(score.place()).as("places").isGreaterThanOrEqualTo(place);
  }

  private static ParsedReport parse(JsonNode report) {
    return ReportParser.standard()
        .parse(
            Report.builder()
                .text(report.get("text").asString())
                .published(LocalDate.parse(report.get("published").asString()))
                .outlet(Optional.of(report.get("outlet").asString()))
                .build());
  }

  private static List<JsonNode> gold(String language) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> reports = new ArrayList<>();
    try (InputStream stream = BulletinsTest.class.getResourceAsStream(language + ".jsonl")) {
      assertThat(stream).isNotNull();
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      all.lines().map(mapper::readTree).forEach(reports::add);
    }
    return reports;
  }
}
