package org.sitrep.parsing.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GrammarReadingTest {

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

  @Test
  @Tag("large")
  void whatTheGrammarWritesIsRead() {
    assumeFalse(Floor.all().isEmpty(), "floors.tsv has no rows yet, so no share is asked for");

    assertThat(GrammarReading.pairwise("").shortfalls()).isEmpty();
  }

  @Test
  @Tag("slow")
  void nothingThatTheGrammarWritesBreaksTheParser() {
    GrammarReading reading = GrammarReading.sampled(100_000, "");
    reading.print(System.out);

    assertThat(reading.broken()).isEmpty();
  }
}
