package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;

/** Texts that are long, or hold what no text should. */
class TextLimitTest {

  private static final String CLAIM = "Three people were killed in Odesa.";

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {ReportParser.MAX_TEXT - 1, ReportParser.MAX_TEXT})
  void readsATextUpToTheLimit(int length) {
    String text = CLAIM + " ".repeat(length - 2 * CLAIM.length()) + CLAIM;
    assertThat(parse(text).claims()).hasSize(2);
  }

  @Test
  void refusesATextBeyondTheLimit() {
    Report report = Report.of(" ".repeat(ReportParser.MAX_TEXT + 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportParser.standard().parse(report))
        .withMessage(
            "The text has 16000001 characters, more than the 16000000 that are read at once; split"
                + " it into its reports");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF",
        "\u0000",
        "\uD83D",
        "\uDE80",
        "\uFFFD",
        "\r\n",
        "\r",
        "\n\r\n\t",
        "\u202E",
        "zzz."
      })
  void readsTheSameBehindAnyOddCharacter(String odd) {
    Claim plain = parse(CLAIM).claims().get(0);
    Claim behind = parse(odd + " " + CLAIM).claims().get(0);
    assertThat(behind.assertion()).isEqualTo(plain.assertion());
    assertThat(behind.evidence().orElseThrow().start())
        .isEqualTo(plain.evidence().orElseThrow().start() + odd.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsTheSameWithAnyLineEnd(String end) {
    String text =
        String.join(end, "Three people", "were killed in Odesa.", "", "Four", "were hurt.");
    assertThat(parse(text).claims())
        .extracting(Claim::assertion)
        .usingRecursiveComparison()
        .isEqualTo(parse(text.replace(end, "\n")).claims().stream().map(Claim::assertion).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9,999,", "9."})
  void accountsForANumberOfAnyLength(String digits) {
    ParsedReport parsed =
        parse("They fired " + digits.repeat(100_000 / digits.length()) + " rockets at Odesa.");
    assertThat(parsed.claims().size() + parsed.issues().size()).isPositive();
  }

  private static ParsedReport parse(String text) {
    return ReportParser.standard().parse(Report.of(text));
  }
}
