package org.sitrep.examples.verifyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.verify.Verification;

class VerifyClaimsTest {

  private static final ProgramUnderTest PROGRAM = VerifyClaims::run;

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "examples.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(?:json|text)\\R(.*?)```");

  @TempDir Path folder;

  @Test
  void judgesTheBundledClaims() {
    Invocation run = PROGRAM.with();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            1   SUPPORTED fired: 16 to 24 rockets, says a police official
                \u201CAround 20 rockets were fired\u201D, exact, 0 to 28
            2   SUPPORTED intercepted: 13 rockets, says a police official
                \u201C13 of the rockets were shot down\u201D, fuzzy, 107 to 139
            """)
        .contains(
            """
            3   REFUTED hit: 3 rockets, says a police official
                \u201Ctwo hit the runway\u201D, exact, 144 to 162
                ERROR number: The number claimed, 3, is not in "two hit the runway", which
                has 2.
            """)
        .contains(
            """
            4   DOUBTFUL fired: 9 rockets, says a police official
                \u201C9 rockets were fired at the base\u201D, exact, 178 to 210
                WARNING speaker: The claim has the speaker "a police official", the parser
                reads "The army".
            5   REFUTED wounded: 4, says a hospital doctor
                ERROR evidence: The evidence is not in the text: "four soldiers were
                wounded".
            """)
        .endsWith("6 claims: 3 supported, 1 doubtful, 2 refuted, 0 unreadable.\n");
  }

  @Test
  void whatTheParserReadsStands() throws IOException {
    String text = "The army said 9 rockets were fired at Haditha and two people were wounded.";
    Path report = Files.writeString(folder.resolve("report.txt"), text);
    String claims =
        SitrepJson.mapper().writeValueAsString(ReportParser.standard().parse(Report.of(text)));
    Invocation run = PROGRAM.withInput(claims, "-", report.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Nothing speaks against them.", "All that the parser reads was proposed.")
        .endsWith("2 claims: 2 supported, 0 doubtful, 0 refuted, 0 unreadable.\n");
  }

  @Test
  void printsJson() {
    Invocation run = PROGRAM.with("--json");
    assertThat(SitrepJson.mapper().readValue(run.out(), Verification.class).claims()).hasSize(6);
  }

  @Test
  void saysWhatItCannotUse() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "Nothing.");
    Invocation broken = PROGRAM.withInput("{", "-", report.toString());
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).startsWith("verify-claims: The claims are not valid JSON: ");
    assertThat(PROGRAM.with(report.toString()).err())
        .isEqualTo(
            "verify-claims: Two files are needed: the claims as JSON, and the text of the"
                + " report.\n");
    assertThat(PROGRAM.with("-", "-").err())
        .isEqualTo("verify-claims: The claims and the report are the same input.\n");
    assertThat(PROGRAM.with("--published", "Monday").err())
        .contains("\"Monday\" is no day; write it as year-month-day");
  }

  @Test
  void answersForHelp() {
    Invocation help = PROGRAM.with("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("--published", "--outlet", "--policy", "--json", "Exit codes");
    assertThat(PROGRAM.with("--version").out()).startsWith("verify-claims ");
  }

  @Test
  void theGuideShowsWhatItPrints() throws IOException {
    String section = Files.readString(DOCUMENT).split("(?m)^## `verify-claims`", -1)[1];
    var blocks = BLOCK.matcher(section).results().map(block -> block.group(1)).toList();
    Path report = Files.writeString(folder.resolve("report.txt"), blocks.get(1));
    assertThat(PROGRAM.withInput(blocks.get(0), "-", report.toString()).out())
        .isEqualTo(blocks.get(2));
  }
}
