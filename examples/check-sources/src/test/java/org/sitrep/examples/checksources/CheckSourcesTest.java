package org.sitrep.examples.checksources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.incident.Grade;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.Incidents;

class CheckSourcesTest {

  private static final ProgramUnderTest PROGRAM = CheckSources::run;

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "examples.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(?:json|text)\\R(.*?)```");

  @TempDir Path folder;

  @Test
  void tellsTheBundledEventsApart() {
    Invocation run = PROGRAM.with();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            """
            EVENT 1 of 3: rocket fire, 2025-03-09, Tell Rahal air base
              Grade   fair: 5 independent sources report it
              Told by Gulf Courier, 2025-03-10 (a2#1)
                      Norden Wire, 2025-03-10 (a1#1)
                      Rafidain Daily, 2025-03-11 (a3#1)
                      Norden Wire, 2025-03-12 (a4#1)
            """)
        .contains(
            """
                wounded [military]: 3, one source
                  + wounded: 3 soldiers, says a doctor at the Haditha hospital (medical)
                    [a2#1/c4]
                  + wounded: 3 soldiers, says a doctor at the Haditha hospital (medical)
                    [a3#1/c2]
                  - wounded: 4 soldiers, says the Iraqi defence ministry (ministry)
                    [a4#1/c1]
            """)
        .contains(
            """
              Revised
                the Iraqi defence ministry: wounded 2 on 2025-03-10, 4 on 2025-03-12
            """)
        .contains(
            """
            EVENT 2 of 3: drone strike, night of 2025-04-01, Kharkiv
              Grade   confirmed: The Northern Brigade says that it did it
            """)
        .contains(
            """
                ERROR "24" fired (drones), according to the air force, contradicts "At least
                30" fired (drones), according to the mayor.
                  [b1#1/c1, b3#1/c1]
            """)
        .contains(
            """
            EVENT 3 of 3: bombing, 2025-05-17, Maiduguri
              Grade   contested: The Lake Movement and the Red River Front are each said to
                      have done it
            """)
        .contains("    wounded: 41, 2 independent sources agree\n")
        .endsWith("10 reports, 3 events; 4 contradictions.\n")
        .doesNotContain("\u001B", "Why one event");
  }

  @Test
  void explainsMatchesAndRefusals() {
    assertThat(PROGRAM.with("--explain").out())
        .contains(
            """
              Why one event
                c1#1 and c2#1 are one event: both 2025-05-17; both Maiduguri; both at a
                market
            """)
        .contains(
            """
            NOT ONE EVENT
              b1#1 is not c1#1: 2025-04-01 to 2025-04-02 and 2025-05-17 are 45 days apart;
              Kharkiv and Maiduguri are in different countries
            """);
  }

  @Test
  void onlyWhatIsSureEnoughContradicts() {
    assertThat(PROGRAM.with("--check-confidence", "1").out())
        .endsWith("10 reports, 3 events; 0 contradictions.\n");
  }

  @Test
  void thePolicyDecidesWhatContradicts() {
    assertThat(PROGRAM.with("--policy", "wide").out())
        .endsWith("10 reports, 3 events; 2 contradictions.\n");
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("sources.html");

    Invocation run = PROGRAM.with("--html", page.toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(page))
        .contains("Sources compared", "Norden Wire", "Gulf Courier", "contradicts")
        .containsPattern("(?s)id=\"events\".*Rocket fire, Tell Rahal air base, 9 March.*>fair<")
        .contains("5 independent sources report it", "2 independent sources agree")
        .contains("the Iraqi defence ministry: wounded 2 on 2025-03-10, 4 on 2025-03-12")
        .contains("The Lake Movement and the Red River Front are each said to have done it")
        .contains("c1#1 and c2#1 are one event", "b1#1 is not c1#1")
        .doesNotContain("<script src");
  }

  @Test
  void saysThatAPageCannotBeWritten() {
    Invocation run = PROGRAM.with("--html", folder.resolve("none/x.html").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("check-sources: ").contains("x.html cannot be written");
  }

  @Test
  void thePageLinksOwnVoicesAndNamelessSpeakersToTheirReports() throws IOException {
    Path page = folder.resolve("sources.html");
    String line =
        """
        {"id": "%s", "outlet": "%s", "published": "2025-03-10", "text": "%s"}
        """;
    String own = "%s rockets were fired at Haditha on Sunday.";
    String nameless = own + " An official said %s people were killed in Haditha.";

    Invocation run =
        PROGRAM.withInput(
            line.formatted("a", "<b>One</b>", nameless.formatted("Nine", "five"))
                + line.formatted("b", "Two & Sons", own.formatted("Nine"))
                + line.formatted("c", "Three", nameless.formatted("Four", "two")),
            "-",
            "--html",
            page.toString());

    assertThat(run.out()).endsWith("3 reports, 1 event; 1 contradiction.\n");
    assertThat(Files.readString(page))
        .contains("3 reports, 1 event; 1 contradiction.")
        .contains("1 set of claims cannot all be true; 1 difference deserves a look.")
        .contains("&lt;b&gt;One&lt;/b&gt;", "Two &amp; Sons")
        .doesNotContain("<b>One", "#1/c", "<span class=\"ref\">");
    assertThat(conflicts(page))
        .containsExactlyInAnyOrder(Set.of("R1 c1", "R3 c1"), Set.of("R1 c2", "R3 c2"));
  }

  /** The labels of the claims of each conflict of a page. */
  private static List<Set<String>> conflicts(Path page) throws IOException {
    String section = Files.readString(page).split("id=\"events\"", 2)[0];
    return Arrays.stream(section.split("id=\"(conflict|difference)-\\d+\""))
        .skip(1)
        .map(
            conflict ->
                Pattern.compile(">(R\\d c\\d+)<")
                    .matcher(conflict)
                    .results()
                    .map(label -> label.group(1))
                    .collect(Collectors.toSet()))
        .toList();
  }

  @Test
  void thePageSaysWhatWasSetAside() {
    Path page = folder.resolve("sources.html");

    PROGRAM.withInput("nonsense\n", "-", "--html", page.toString());

    assertThat(page).content().contains("0 reports, 0 events", "line 1: set aside: Not valid JSON");
  }

  @Test
  void aPageReplacesNoReport() throws IOException {
    Path report = Files.writeString(folder.resolve("a.txt"), "Nine rockets were fired.");

    Invocation run = PROGRAM.with(report, "--html", folder.resolve("./a.txt"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.txt would be replaced; choose another place");
    assertThat(report).hasContent("Nine rockets were fired.");
  }

  @Test
  void printsJson() {
    Invocation run = PROGRAM.with("--json");
    Incidents incidents = SitrepJson.mapper().readValue(run.out(), Incidents.class);
    assertThat(incidents.incidents())
        .extracting(Incident::grade)
        .containsExactly(Grade.FAIR, Grade.CONFIRMED, Grade.CONTESTED);
  }

  @Test
  void readsTextFiles() throws IOException {
    Path one =
        Files.writeString(
            folder.resolve("one.txt"), "Three rockets were fired at Haditha on Sunday.");
    Path two =
        Files.writeString(
            folder.resolve("two.txt"), "Five rockets were fired at Haditha on Sunday.");
    Invocation run = PROGRAM.with(one.toString(), two.toString(), "--published", "2025-03-10");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Told by a report, 2025-03-10 (one.txt#1)")
        .contains("+ fired: 3 rockets, says one.txt (media) [one.txt#1/c1]")
        .endsWith("2 reports, 1 event; 1 contradiction.\n");
  }

  @Test
  void setsBadLinesAside() {
    Invocation run = PROGRAM.withInput("{\"text\": \"Nothing.\"}\nnonsense\n\n", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).endsWith("1 report, 0 events; 0 contradictions.\n");
    assertThat(run.err())
        .contains("check-sources: -, line 1: \"id\" is missing; the report is called line-1")
        .contains("check-sources: -, line 2: set aside: Not valid JSON: ");
  }

  @Test
  void saysWhatItCannotRead() {
    Invocation missing = PROGRAM.with("nowhere.jsonl");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err())
        .startsWith("check-sources: nowhere.jsonl cannot be read; is it there");
    assertThat(PROGRAM.with("nowhere.txt").err())
        .startsWith("check-sources: nowhere.txt does not exist; ");
    Invocation wrong = PROGRAM.with("--sideways");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("check-sources --help shows what can be asked.");
  }

  @Test
  void answersForHelp() {
    Invocation help = PROGRAM.with("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("--published", "--policy", "--explain", "--json", "Exit codes");
    assertThat(PROGRAM.with("--version").out()).startsWith("check-sources ");
  }

  @Test
  void theGuideShowsWhatItPrints() throws IOException {
    String section = Files.readString(DOCUMENT).split("(?m)^## `check-sources`", -1)[1];
    var blocks = BLOCK.matcher(section).results().map(block -> block.group(1)).toList();
    assertThat(PROGRAM.withInput(blocks.get(0), "-").out()).isEqualTo(blocks.get(1));
  }
}
