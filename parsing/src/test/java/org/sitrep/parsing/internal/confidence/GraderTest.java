package org.sitrep.parsing.internal.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.IssueReason;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.Readings;
import org.sitrep.parsing.ReportParser;
import org.sitrep.parsing.internal.en.English;

class GraderTest {

  private static final String TEXT =
      "Fifteen rockets were fired at the base on Friday, the police said. A guard was hurt.";

  @Test
  void everyTraitHasAWeight() {
    assertThat(DataFile.rows(English.class, "confidence.tsv"))
        .extracting(row -> row[0])
        .containsExactlyElementsOf(Arrays.stream(Trait.values()).map(Trait::name).toList());
  }

  @Test
  void weightsAddUpToAShare() {
    Confidence confidence =
        new Confidence(List.of(new String[] {"BASE", "1"}, new String[] {"ONE", "-1"}));

    assertThat(confidence.of(Set.of(Trait.BASE, Trait.ONE))).isEqualTo(0.5);
    assertThat(confidence.of(Set.of(Trait.BASE))).isEqualTo(0.73);
    assertThat(confidence.of(Set.of())).isEqualTo(0.5);
  }

  @Test
  void everyClaimHasAConfidence() {
    assertThat(Readings.parse(TEXT).claims())
        .hasSize(2)
        .extracting(Claim::confidence)
        .allMatch(OptionalDouble::isPresent);
  }

  @Test
  void aSpeakerBesideTheWordsIsSurerThanTheReportsOwnVoice() {
    List<Claim> claims = Readings.parse(TEXT).claims();

    assertThat(claims.get(0).confidence().orElseThrow())
        .isGreaterThan(claims.get(1).confidence().orElseThrow());
  }

  @Test
  void whatFallsShortBecomesAnIssue() {
    Report report = Report.of(TEXT, Readings.PUBLISHED);
    double least = ReportParser.standard().parse(report).claims().get(0).confidence().orElseThrow();

    ParsedReport parsed = ReportParser.standard().withLeastConfidence(least).parse(report);

    assertThat(parsed.claims()).hasSize(1);
    assertThat(parsed.issues())
        .filteredOn(issue -> issue.reason() == IssueReason.LOW_CONFIDENCE)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.evidence().text()).isEqualTo("A guard was hurt");
              assertThat(issue.message())
                  .startsWith("\"A guard was hurt\" was read as a claim with a confidence of 0.")
                  .endsWith(", less than the " + least + " that was asked for.");
            });
  }

  @Test
  void aMunitionIsTalliedFromTheClaimsThatAreKept() {
    Report report = Report.of(TEXT, Readings.PUBLISHED);

    ParsedReport parsed = ReportParser.standard().withLeastConfidence(1).parse(report);

    assertThat(parsed.claims()).isEmpty();
    assertThat(parsed.attacks()).allMatch(attack -> attack.munitions().isEmpty());
  }

  @Test
  void theLeastConfidenceIsAShare() {
    assertThatThrownBy(() -> ReportParser.standard().withLeastConfidence(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The least confidence runs from 0 to 1, both inclusive, but is 1.5");
    assertThatThrownBy(() -> ReportParser.standard().withLeastConfidence(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
