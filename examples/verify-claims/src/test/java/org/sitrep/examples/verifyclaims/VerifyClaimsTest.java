package org.sitrep.examples.verifyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
            5   UNGROUNDED wounded: 4, says a hospital doctor
                ERROR evidence: The evidence is not in the text: "four soldiers were
                wounded".
            """)
        .endsWith("6 claims: 3 supported, 1 doubtful, 1 ungrounded, 1 refuted, 0 unreadable.\n");
  }

  static Stream<Arguments> eventsOfThreeSources() {
    return Stream.of(
        arguments(
            """
            Eleven rockets were fired at the port of Karsa on Monday night, a port official said. \
            The coast guard said seven rockets fell into the sea. Four dock workers were wounded, a \
            nurse at the port clinic said.
            """,
            """
            [{"measure": "fired", "number": 11, "of": "rockets", "speaker": "a port official",
              "evidence": "Eleven rockets were fired"},
             {"measure": "missed", "number": 7, "of": "rockets", "speaker": "the coast guard",
              "evidence": "seven rockets fell into the sea"},
             {"measure": "wounded", "number": 4, "speaker": "the coast guard",
              "evidence": "Four dock workers were wounded"}]
            """,
            """
            1   SUPPORTED fired: 11 rockets, says a port official
                \u201CEleven rockets were fired\u201D, exact, 0 to 25
            2   SUPPORTED missed: 7 rockets, says the coast guard
                \u201Cseven rockets fell into the sea\u201D, exact, 107 to 138
            3   DOUBTFUL wounded: 4, says the coast guard
                \u201CFour dock workers were wounded\u201D, exact, 140 to 170
                WARNING speaker: The claim has the speaker "the coast guard", the parser
                reads "a nurse at the port clinic".
            """),
        arguments(
            """
            The air force said it shot down 22 of 26 drones over Lviv on Friday. Three drones hit a \
            warehouse, the mayor said. Rescue workers said two people were killed.
            """,
            """
            [{"measure": "intercepted", "number": 22, "of": "drones", "speaker": "the air force",
              "evidence": "shot down 22 of 26 drones"},
             {"measure": "hit", "number": 5, "of": "drones", "speaker": "the mayor",
              "evidence": "Three drones hit a warehouse"},
             {"measure": "killed", "number": 2, "speaker": "rescue workers",
              "evidence": "two people were killed"}]
            """,
            """
            1   SUPPORTED intercepted: 22 drones, says the air force
                \u201Cshot down 22 of 26 drones\u201D, exact, 22 to 47
            2   REFUTED hit: 5 drones, says the mayor
                \u201CThree drones hit a warehouse\u201D, exact, 69 to 97
                ERROR number: The number claimed, 5, is not in "Three drones hit a
                warehouse", which has 3.
                WARNING number: The claim has the number 5, the parser reads 3.
            3   SUPPORTED killed: 2, says rescue workers
                \u201Ctwo people were killed\u201D, exact, 135 to 157
            """),
        arguments(
            """
            A bomb exploded at a market in Mosul on Sunday, killing nine people, police said. A \
            hospital official said 14 people were killed and 30 wounded. The Black Banner group \
            claimed responsibility for the attack.
            """,
            """
            [{"measure": "killed", "number": 9, "speaker": "police",
              "evidence": "killing nine people"},
             {"measure": "killed", "number": 14, "speaker": "a hospital official",
              "evidence": "14 people were killed"},
             {"responsibility": "claimed", "actor": "The Black Banner group",
              "speaker": "The Black Banner group",
              "evidence": "The Black Banner group claimed responsibility"}]
            """,
            """
            1   SUPPORTED killed: 9, says police
                \u201Ckilling nine people\u201D, exact, 48 to 67
            2   SUPPORTED killed: 14, says a hospital official
                \u201C14 people were killed\u201D, exact, 107 to 128
            3   SUPPORTED claimed by The Black Banner group, says The Black Banner group
                \u201CThe Black Banner group claimed responsibility\u201D, exact, 145 to 190

            TOGETHER
                WARNING count-difference: "9" killed, according to police, differs from "14"
                killed, according to a hospital official.
                  [p1, p2]
            """));
  }

  @ParameterizedTest
  @MethodSource
  void eventsOfThreeSources(String text, String claims, String verdicts) throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), text);
    Invocation run = PROGRAM.withInput(claims, "-", report.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(verdicts);
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
        .endsWith("2 claims: 2 supported, 0 doubtful, 0 ungrounded, 0 refuted, 0 unreadable.\n");
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
