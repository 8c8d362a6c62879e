package org.sitrep.examples.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import tools.jackson.databind.JsonNode;

class SitrepTest {

  private static final ProgramUnderTest SITREP = Sitrep::run;

  private static final String TABLE =
      "time_start,time_end,model,launched,destroyed\n2024-01-01,2024-01-01,Kalibr,4,6\n";

  @TempDir Path folder;

  @Test
  void tellsItsCommands() {
    Invocation help = SITREP.with("--help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("Usage: sitrep [-hV] COMMAND");
    assertThat(help.out().lines().map(line -> line.strip().split(" ", 2)[0]).toList())
        .containsAll(Arrays.stream(Commands.values()).map(Commands::label).toList());
    assertThat(SITREP.with("--version").out()).startsWith("sitrep ");
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyCommandTellsWhatCanBeAsked(Commands command) {
    Invocation help = SITREP.with(command.label(), "--help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("Usage: sitrep " + command.label() + " ");
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyCommandSaysItsNameWhereItIsAskedWrongly(Commands command) {
    String name = "sitrep " + command.label();

    Invocation wrong = SITREP.with(command.label(), "--no-such-option");

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith(name + ": ").contains(name + " --help shows");
  }

  @ParameterizedTest
  @CsvSource({"'', Name a command", "'reed', Unmatched argument at index 0: 'reed'"})
  void asksForACommand(String command, String message) {
    Invocation wrong = command.isEmpty() ? SITREP.with() : SITREP.with(command);

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .startsWith("sitrep: " + message)
        .contains("sitrep --help shows what can be asked.");
  }

  @Test
  void readsVerifiesAndComparesReports() throws IOException {
    String text = "Nine rockets were fired at the base, police said.";
    Path one = Files.writeString(folder.resolve("one.txt"), text);
    Path two = Files.writeString(folder.resolve("two.txt"), "The army said 9 rockets were fired.");

    assertThat(SITREP.withInput(text, "read", "-").out()).contains("9 rockets (police)");
    assertThat(SITREP.with("check-sources", one, two).code()).isZero();
    assertThat(SITREP.with("verify").out()).isNotEmpty();
    Invocation missing = SITREP.with("read", folder.resolve("none.txt"));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).startsWith("sitrep read: ");
  }

  @ParameterizedTest
  @CsvSource({
    "report.txt, UTF-8, 'Nine rockets were fired. The army said 4 fell.'",
    "report.txt, UTF-16LE, 'Nine rockets were fired. The army said 4 fell.'",
    "page.html, UTF-8, '<h1>A night</h1><p>Nine <b>rockets</b> were&nbsp;fired.<p>The army said 4 fell.'",
    "note.md, UTF-8, '# A night\n\n* Nine **rockets** were fired.\n* The army said 4 fell.'"
  })
  void quotesTheWordsThatItRead(String name, Charset charset, String text) throws IOException {
    Path file = Files.write(folder.resolve(name), text.translateEscapes().getBytes(charset));

    JsonNode printed = SitrepJson.mapper().readTree(SITREP.with("read", "--json", file).out());

    ParsedReport parsed =
        SitrepJson.mapper().treeToValue(printed.get("parsed"), ParsedReport.class);
    List<Evidence> evidence =
        parsed.attacks().stream()
            .flatMap(attack -> attack.claims().stream())
            .flatMap(claim -> claim.evidence().stream())
            .toList();
    assertThat(evidence)
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(parsed.report().text().substring(it.start(), it.end()))
                    .isEqualTo(it.text()));
    assertThat(evidence.get(0).text().replace('\u00a0', ' ')).isEqualTo("Nine rockets were fired");
  }

  @Test
  void readsTheMessagesOfAChannel() throws IOException {
    Path export =
        Files.writeString(
            folder.resolve("result.json"),
            "{\n\"name\": \"C\", \"messages\": [{\"id\": 1, \"date\": \"2024-03-05T10:12:00\","
                + " \"text\": \"Nine rockets were fired at Homs today.\"}]}");

    assertThat(SITREP.with("batch", export, folder.resolve("out")).code()).isZero();
    assertThat(folder.resolve("out/claims.csv")).content().contains("C/1,", "2024-03-05");
    assertThat(SITREP.with("check-sources", export).code()).isZero();
  }

  @Test
  void readsManyReports() throws IOException {
    Path reports =
        Files.writeString(
            folder.resolve("reports.jsonl"), "{\"id\":\"a\",\"text\":\"Nine died.\"}\nnothing\n");

    Invocation batch = SITREP.with("batch", reports, folder.resolve("out"));

    assertThat(batch.code()).isEqualTo(1);
    assertThat(batch.err()).startsWith("sitrep batch: 1 line set aside");
    assertThat(folder.resolve("out/claims.csv")).exists();
  }

  @Test
  void convertsAuditsAndComparesTables() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
    Path out = folder.resolve("out");

    assertThat(SITREP.with("convert", "--to", "acled", table, "-").out())
        .contains("missile attack");
    assertThat(SITREP.with("audit", table, out).code()).isEqualTo(1);
    assertThat(SITREP.with("compare", table, table, out).out()).contains("1 record is the same");
    Invocation missing = SITREP.with("audit", folder.resolve("none.csv"), out);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).startsWith("sitrep audit: ").contains("does not exist");
  }

  @Test
  void completesCommandsAndOptions() {
    Invocation script = SITREP.with("completion");

    assertThat(script.code()).isZero();
    assertThat(script.out())
        .contains("complete -F _complete_sitrep", "check-sources", "--read-notes", "--explain");
  }

  @Test
  void setsUpWhatIsAskedForOnly() {
    assertThat(
            Sitrep.command(List.of(Commands.READ), System.in, System.out, System.err)
                .getSubcommands())
        .containsOnlyKeys("read");
  }
}
