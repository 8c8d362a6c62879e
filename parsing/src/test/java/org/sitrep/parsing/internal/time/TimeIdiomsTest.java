package org.sitrep.parsing.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.TimePrecision;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.language.Language;
import org.sitrep.parsing.internal.ru.Russian;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.uk.Ukrainian;

/** Each row of the table of idioms brings the sentence that tests it. */
class TimeIdiomsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  /** The languages that are read, each as the class beside its tables. */
  static Stream<Class<?>> languages() {
    return Stream.of(English.class, Ukrainian.class, Russian.class);
  }

  private static List<String[]> rows(Class<?> language) {
    return DataFile.rows(language, "time-idioms.tsv");
  }

  static Stream<Arguments> idioms() {
    return Stream.of(Stages.ENGLISH, new Ukrainian(), new Russian())
        .flatMap(
            language ->
                rows(language.getClass()).stream()
                    .filter(row -> !row[2].equals("SHAPE"))
                    .map(row -> Arguments.of(row[0], row[3], row[4], language)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("idioms")
  void readsItsExample(String name, String example, String reads, Language language) {
    Document document =
        Document.of(example, language.lexicon().knownWords(), language.tokenRules());
    List<TimeMention> times = new TimeReader(language.times(), document, PUBLISHED).mentions();
    assertThat(times).as(example).isNotEmpty();
    assertThat(words(times.get(times.size() - 1))).as(example).isEqualTo(reads);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesTellIdiomsApart(Class<?> language) {
    assertThat(rows(language)).extracting(row -> row[0]).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void shapesHaveNoExample(Class<?> language) {
    for (String[] row : rows(language)) {
      assertThat(row[3].isEmpty()).as(row[0]).isEqualTo(row[2].equals("SHAPE"));
    }
  }

  private static String words(TimeMention time) {
    StringBuilder words = new StringBuilder();
    if (time.kind() == TimeMention.Kind.AHEAD || time.kind() == TimeMention.Kind.OF_EVENT) {
      words.append(time.kind()).append(' ');
    }
    words.append(time.first() == null ? "-" : time.first());
    if (time.last() != null && !time.last().equals(time.first())) {
      words.append('/').append(time.last());
    }
    if (time.first() != null && time.precision() != TimePrecision.DAY) {
      words.append(' ').append(time.precision());
    }
    TimeOfDay clock = time.clock();
    if (clock != null && time.first() == null) {
      words.append(' ').append(clock.time());
      words.append(clock.zone().isEmpty() ? "" : " " + clock.zone());
    }
    return words.toString();
  }
}
