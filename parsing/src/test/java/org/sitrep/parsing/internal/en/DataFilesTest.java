package org.sitrep.parsing.internal.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.QuantityWord;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.uk.Ukrainian;

class DataFilesTest {

  private static final Pattern FRAME = Pattern.compile("[SOW]:[A-Z_]+>[A-Z_]+");

  private static List<String[]> rows(String name) {
    return DataFile.rows(English.class, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words.tsv",
        "nouns.tsv",
        "verbs.tsv",
        "quantities.tsv",
        "numbers.tsv",
        "times.tsv",
        "time-idioms.tsv",
        "places.tsv",
        "targets.tsv",
        "responsibility.tsv",
        "speakers.tsv",
        "spelling.tsv",
        "mentions.tsv",
        "discourse.tsv"
      })
  void isWellFormed(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                English.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    }
    assertThat(lines.get(0)).as("a note on where the words come from").startsWith("#");
    Set<String> seen = new HashSet<>();
    for (String line : lines) {
      assertThat(seen.add(line)).as("row twice: %s", line).isTrue();
      assertThat(line).as("white space at the end").doesNotContainPattern(" +(\t|$)");
      assertThat(line).as("white space at the start of a cell").doesNotContainPattern("(\t|^) ");
      assertThat(line).as("two spaces").doesNotContain("  ");
      if (!line.startsWith("#")) {
        assertThat(line).as("stray brackets").doesNotContainPattern("[\\[\\]{}<]");
        assertThat(line)
            .as("empty alternatives")
            .doesNotContain("||")
            .doesNotContainPattern("\\|(\t|$)");
      }
    }
  }

  @Test
  void framesNameRealRolesDomainsAndMeasures() {
    for (String[] row : rows("verbs.tsv")) {
      for (String frame : row[5].isEmpty() ? new String[0] : row[5].split(";", -1)) {
        assertThat(frame).as(row[0]).matches(FRAME);
        Domain domain = Domain.valueOf(frame.substring(2, frame.indexOf('>')));
        Measure measure = Measure.valueOf(frame.substring(frame.indexOf('>') + 1));
        Measure.Domain expected =
            switch (domain) {
              case MUNITION -> Measure.Domain.MUNITIONS;
              case PERSON, BODY, STATE -> Measure.Domain.PEOPLE;
              case THING -> Measure.Domain.THINGS;
              case ATTACK -> Measure.Domain.EVENTS;
              default -> measure.domain();
            };
        boolean onTheGround =
            domain == Domain.MUNITION && measure.domain() == Measure.Domain.THINGS;
        if (!onTheGround) {
          assertThat(measure.domain()).as("%s %s", row[0], frame).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void everyVerbHasOneRow() {
    assertThat(rows("verbs.tsv")).extracting(row -> row[0]).doesNotHaveDuplicates();
  }

  @Test
  void nounsHaveDomainsAndCodes() {
    for (String[] row : rows("nouns.tsv")) {
      switch (Domain.valueOf(row[0])) {
        case MUNITION -> MunitionType.of(row[1]);
        case PERSON -> PersonGroup.of(row[1]);
        case OUTCOME -> Arrays.stream(row[1].split("\\+", -1)).forEach(Measure::valueOf);
        case TOLL -> Measure.valueOf(row[1]);
        default -> assertThat(row[1]).as(row[2]).isNotEmpty();
      }
    }
  }

  @Test
  void nounsAreWrittenInLowerCase() {
    for (String name : List.of("nouns.tsv", "quantities.tsv", "words.tsv", "targets.tsv")) {
      for (String[] row : rows(name)) {
        String words = row[row.length - 1];
        assertThat(words).as(name).isEqualTo(words.toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  @Test
  void aNounStandsOnceInItsDomain() {
    Set<String> seen = new HashSet<>();
    for (String[] row : rows("nouns.tsv")) {
      for (String noun : row[2].split("\\|", -1)) {
        assertThat(seen.add(row[0] + " " + noun)).as("%s %s twice", row[0], noun).isTrue();
      }
    }
  }

  @Test
  void quantitiesHaveBoundsInOrder() {
    for (String[] row : rows("quantities.tsv")) {
      QuantityWord.Effect.valueOf(row[1]);
      boolean words = row[0].equals("words");
      assertThat(row[2].isEmpty()).as(row[4]).isEqualTo(!words);
      if (!row[3].isEmpty()) {
        assertThat(Long.parseLong(row[3])).isGreaterThanOrEqualTo(Long.parseLong(row[2]));
      }
    }
  }

  @Test
  void aPhraseOfQuantityStandsOnceInItsPlace() {
    Set<String> seen = new HashSet<>();
    for (String[] row : rows("quantities.tsv")) {
      for (String phrase : row[4].split("\\|", -1)) {
        assertThat(seen.add(row[0] + " " + phrase)).as("%s %s twice", row[0], phrase).isTrue();
      }
    }
  }

  @Test
  void everyWordClassHasWords() {
    Set<String> classes = new HashSet<>();
    rows("words.tsv").forEach(row -> classes.add(row[0]));
    DataFile.rows(Ukrainian.class, "words.tsv").forEach(row -> classes.add(row[0]));
    assertThat(classes)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(WordClass.values()).map(Enum::name).toList());
  }

  @Test
  void abbreviationsKeepTheirStop() {
    assertThat(new English().lexicon().words(WordClass.ABBREVIATION))
        .isNotEmpty()
        .allMatch(word -> word.endsWith("."));
  }

  @Test
  void numbersAreInOrder() {
    Map<String, Long> last = new HashMap<>();
    for (String[] row : rows("numbers.tsv")) {
      if (!row[1].isEmpty()) {
        long value = Long.parseLong(row[1]);
        assertThat(value).as(row[2]).isGreaterThan(last.getOrDefault(row[0], -1L));
        last.put(row[0], value);
      }
    }
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> rows("nothing.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing.tsv");
  }
}
