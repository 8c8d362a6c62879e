package org.sitrep.parsing.grammar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GrammarReadingTest {

  private static final Path FLOORS =
      Path.of("src", "test", "resources", "org", "sitrep", "parsing", "grammar", "floors.tsv");
  private static final Path PAGE = Path.of("..", "docs", "testing.md");
  private static final String BEGIN = "<!-- generated: begin -->\n";
  private static final String END = "<!-- generated: end -->";

  /** The page shows floors below this one. */
  private static final double SHOWN = 0.45;

  @Test
  void everyAnswerHasARow() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    GrammarReading.sampled(20, "").print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    String[] lines = bytes.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertThat(lines[0]).startsWith("answer");
    assertThat(lines).anyMatch(line -> line.startsWith("Layout.PROSE"));
    assertThat(lines).anyMatch(line -> line.matches("all +20 .*"));
  }

  @Test
  void aFloorCoversWhatHasBothAnswers() {
    Choices choices = PairwiseChoices.all().get(0);
    String one = Choices.label(choices.answers().get(0));

    assertThat(new Floor(one, "*", 1).covers(choices)).isTrue();
    assertThat(new Floor(one, one, 1).covers(choices)).isTrue();
    assertThat(new Floor(one, "Shape.NO_SUCH", 1).covers(choices)).isFalse();
  }

  /** Writes the floors anew if the system property {@code sitrep.floors.update} is true. */
  @Test
  @Tag("large")
  void whatTheGrammarWritesIsRead() throws IOException {
    GrammarReading reading = GrammarReading.pairwise("");
    if (Boolean.getBoolean("sitrep.floors.update")) {
      String notes =
          Files.readString(FLOORS).lines().filter(it -> it.startsWith("#")).collect(joining("\n"));
      Files.writeString(FLOORS, notes + "\none\tother\tleast\n" + reading.floors());
    }
    assertThat(reading.broken()).isEmpty();
    assertThat(reading.shortfalls()).isEmpty();
  }

  @Test
  void everyAnswerHasAFloor() {
    assertThat(Floor.all())
        .extracting(Floor::one)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("*"),
                    PairwiseChoices.all().stream()
                        .flatMap(choices -> choices.answers().stream())
                        .map(Choices::label)
                        .distinct())
                .toList());
  }

  /**
   * Writes the answers of which least is read into docs/testing.md if the system property {@code
   * sitrep.docs.update} is true; checks in any case that they stand there.
   */
  @Test
  void thePageTellsWhatIsNotReadYet() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String fresh = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("sitrep.docs.update")) {
      Files.writeString(PAGE, fresh);
      page = fresh;
    }
    assertThat(page.equals(fresh))
        .as("docs/testing.md is out of date: run the test with -Dsitrep.docs.update=true")
        .isTrue();
  }

  private static String table() {
    return "| of reports with | at least this share is read |\n| --- | --- |\n"
        + Floor.all().stream()
            .filter(floor -> floor.least() < SHOWN || floor.one().equals("*"))
            .map(
                floor ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %.2f |%n",
                        floor.one().equals("*") ? "any answers" : "`" + floor.one() + "`",
                        floor.least()))
            .collect(joining());
  }

  @Test
  @Tag("slow")
  void nothingThatTheGrammarWritesBreaksTheParser() {
    GrammarReading reading = GrammarReading.sampled(100_000, "");
    reading.print(System.out);

    assertThat(reading.broken()).isEmpty();
  }
}
