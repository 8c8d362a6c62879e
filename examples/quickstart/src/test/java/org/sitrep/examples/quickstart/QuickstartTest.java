package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.Wrap;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import tools.jackson.databind.JsonNode;

class QuickstartTest {

  private static final ProgramUnderTest PROGRAM = Quickstart::run;

  private static final String TEXT =
      "A police official said 15 rockets were fired at the base on Sunday."
          + " The army said 9 rockets were shot down. The base is 40 km from the border.\n";

  @TempDir Path folder;

  @Test
  void readsTheBundledReport() {
    Invocation run = PROGRAM.with();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Meridian Wire, published 2025-03-10\nAn invented report")
        .contains("ATTACK 1 of ", "CAN IT ALL BE TRUE?", "HOW SURE IS", "Policy standard:")
        .doesNotContain("Counts", "c1 ");
    assertThat(run.out().replaceAll("\\s+", " "))
        .containsPattern("-- \\d+ attacks?, \\d+ claims? by \\d+ speakers?; [^.]*\\. $");
  }

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), TEXT);

    Invocation run =
        PROGRAM.with("--published", "2025-03-10", "--outlet", "The Gazette", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("The Gazette, published 2025-03-10\n")
        .contains("  fired        15 rockets (a police official)\n")
        .doesNotContain("15 rockets were fired");
    assertThat(PROGRAM.with("--claims", file.toString()).out())
        .contains("fired: 15 rockets", "15 rockets were fired");
  }

  @Test
  void readsStandardInput() {
    Invocation run = PROGRAM.withInput(TEXT, "-");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("A report\nNo day of publication")
        .contains("fired        15 rockets");
  }

  @Test
  void explainsClaimsAndOtherNumbers() {
    Invocation run = PROGRAM.withInput(TEXT, "--explain", "-");

    assertThat(run.out())
        .containsPattern("found by rule \\S+, characters \\d+ to \\d+")
        .containsPattern("read with a confidence of 0\\.\\d\\d")
        .contains("NOT CLAIMS", "\u201C40");
    assertThat(PROGRAM.withInput(TEXT, "-").out())
        .doesNotContain("found by", "NOT CLAIMS", "confidence");
  }

  @Test
  void namesThePolicy() {
    assertThat(PROGRAM.with("--policy", "strict").out()).contains("Policy strict:");
    assertThat(PROGRAM.with("--policy=WIDE").out()).contains("Policy wide:");
  }

  @Test
  void holdsOnlyWhatIsSureEnoughAgainstEachOther() {
    assertThat(PROGRAM.with("--check-confidence", "0.7").out()).isEqualTo(PROGRAM.with().out());
    assertThat(PROGRAM.with().out()).contains("cannot be true together");
    assertThat(PROGRAM.with("--check-confidence", "1").out())
        .doesNotContain("cannot be true together");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--claims", "--explain"})
  void staysWithinEightyColumns(String option) {
    String[] args = option.isEmpty() ? new String[0] : new String[] {option};

    assertThat(PROGRAM.with(args).out().lines())
        .allSatisfy(line -> assertThat(Wrap.columns(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void writesNoColourIntoAFile() {
    assertThat(PROGRAM.with("--explain").out()).doesNotContain("\u001B");
  }

  @Test
  void passesOnNoTerminalCommands() {
    String evil = "\u001B[2JPolice said 15 rockets were fired.\u0007\u202E";

    assertThat(PROGRAM.withInput(evil, "-", "--explain").out())
        .doesNotContain("\u001B", "\u0007", "\u202E");
  }

  @Test
  void printsJsonThatReadsBack() {
    Invocation run = PROGRAM.withInput(TEXT, "-", "--json", "--published=2025-03-10");

    JsonNode document = SitrepJson.mapper().readTree(run.out());
    assertThat(document.propertyNames()).containsExactly("parsed", "findings", "policy");
    assertThat(document.get("findings").isArray()).isTrue();
    assertThat(document.get("policy").get("name").asString()).isEqualTo("standard");
    ParsedReport parsed =
        SitrepJson.mapper().treeToValue(document.get("parsed"), ParsedReport.class);
    assertThat(parsed.report().text()).isEqualTo(TEXT);
    assertThat(parsed.claims())
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.evidence())
                    .hasValueSatisfying(
                        it ->
                            assertThat(TEXT.substring(it.start(), it.end())).isEqualTo(it.text())));
  }

  @Test
  void writesAPageBesideWhatItPrints() throws IOException {
    Path page = folder.resolve("page.html");

    Invocation run = PROGRAM.withInput(TEXT, "-", "--outlet=A & B", "--html", page.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("fired        15 rockets");
    assertThat(Files.readString(page))
        .startsWith("<!doctype html>")
        .contains("<title>Rocket fire – A &amp; B</title>", "15 rockets were fired</mark>");
  }

  @Test
  void saysWhatToDoAboutAPageThatCannotBeWritten() {
    Invocation run = PROGRAM.with("--html", folder.resolve("none/page.html").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("page.html cannot be written; is there such a folder");
  }

  @Test
  void aPageDoesNotReplaceTheReport() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), TEXT);

    Invocation run =
        PROGRAM.with(
            report, "--html", folder.resolve("../" + folder.getFileName() + "/report.txt"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("report.txt would be replaced; choose another place");
    assertThat(report).hasContent(TEXT);
  }

  @Test
  void thePageSaysThatTheTextWasDamaged() {
    Path page = folder.resolve("page.html");

    PROGRAM.withInput(new byte[] {'9', (byte) 0xFF}, "-", "--html", page);

    assertThat(page).content().contains("is not valid UTF-8");
  }

  @Test
  void givesEveryClaimOfTheBundledReportAnIdOfItsOwn() {
    ParsedReport parsed =
        SitrepJson.mapper()
            .treeToValue(
                SitrepJson.mapper().readTree(PROGRAM.with("--json").out()).get("parsed"),
                ParsedReport.class);

    assertThat(parsed.claims()).extracting(Claim::id).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void decodesWhatItCanAndSaysSo() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xFF;

    Invocation run = PROGRAM.withInput(bytes, "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("not valid UTF-8");
    assertThat(run.out()).contains("fired        15 rockets");
  }

  @Test
  void passesOverAByteOrderMark() {
    JsonNode document =
        SitrepJson.mapper().readTree(PROGRAM.withInput("\uFEFF" + TEXT, "-", "--json").out());

    assertThat(document.at("/parsed/report/text").asString()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\r\n", "Nothing happened.", "\uD83D\uDE80", "7"})
  void takesAnyText(String text) {
    Invocation run = PROGRAM.withInput(text, "-", "--explain");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("CAN IT ALL BE TRUE?");
  }

  @Test
  void saysInOneLineThatALanguageIsNotRead() {
    String text =
        "Co najmniej dwanaście osób zginęło, a trzy zostały ranne w ataku na miasto, który według"
            + " policji nie był celowy.";

    Invocation run = PROGRAM.withInput(text, "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "quickstart: The text is in Polish (pl); what is read is English, Russian, Ukrainian."
                + " If it is English, say --language en.\n");
    assertThat(PROGRAM.withInput(text, "-", "--language", "en").code()).isZero();
    assertThat(PROGRAM.withInput(TEXT, "-", "--language", "fr").code()).isEqualTo(3);
    assertThat(PROGRAM.withInput(text, "-", "--json").out()).contains("LANGUAGE_UNSUPPORTED");
    Path page = folder.resolve("page.html");
    assertThat(PROGRAM.withInput(text, "-", "--html", page).code()).isEqualTo(3);
    assertThat(page)
        .content()
        .contains("The text is in Polish (pl); what is read is English, Russian, Ukrainian.");
  }

  @Test
  void refusesMoreThanItReads() {
    byte[] text = new byte[TextSource.MAX_BYTES + 1];
    Arrays.fill(text, (byte) ' ');

    Invocation run = PROGRAM.withInput(text, "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("longer than 16 MiB", "split it");
  }

  @Test
  void saysWhatToDoAboutAFileThatIsNotThere() {
    Invocation run = PROGRAM.with(folder.resolve("none.txt").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.txt does not exist; name a text file");
  }

  @Test
  void saysWhatToDoAboutAFolder() {
    Invocation run = PROGRAM.with(folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder; name a text file in it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--published=yesterday", "--published=2025-02-30", "--policy=x", "--nonsense"})
  void refusesWrongUsage(String option) {
    Invocation run = PROGRAM.with(option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("quickstart: ").contains("--help").doesNotContain("\tat ");
  }

  @Test
  void saysHowADayIsWritten() {
    assertThat(PROGRAM.with("--published", "10/03/2025").err())
        .contains("\"10/03/2025\" is no day; write it as year-month-day");
  }

  @Test
  void refusesTwoFiles() {
    assertThat(PROGRAM.with("a.txt", "b.txt").code()).isEqualTo(2);
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(PROGRAM.with("--help"))
        .satisfies(run -> assertThat(run.code()).isZero())
        .satisfies(
            run ->
                assertThat(run.out()).contains("Usage: quickstart", "--published", "Exit codes"));
    assertThat(PROGRAM.with("--version").out()).startsWith("quickstart ");
  }

  @Test
  void noticesOutputThatCannotBeWritten() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left");
              }
            },
            true,
            StandardCharsets.UTF_8);

    assertThat(Quickstart.run(System.in, full, full)).isEqualTo(2);
  }

  private static String lastLine(String text) {
    List<String> lines = text.lines().toList();
    return lines.get(lines.size() - 1);
  }
}
