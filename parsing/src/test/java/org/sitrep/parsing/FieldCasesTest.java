package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.Source;

/** What other readers of news got wrong once, as their public reports of errors tell. */
class FieldCasesTest {

  @ParameterizedTest
  @CsvSource({
    "up to 700,FIRED <=700 ROCKET",
    "at most 5,FIRED <=5 ROCKET",
    "no more than 5,FIRED <=5 ROCKET",
    "as many as 15,FIRED <=15 ROCKET",
    "nearly 500,FIRED ~500 ROCKET",
    "just over 10,FIRED 11+ ROCKET",
    "some 20,FIRED ~20 ROCKET",
    "10 or so,FIRED ~10 ROCKET",
    "10 or more,FIRED 10+ ROCKET",
    "hundreds of,FIRED 200* ROCKET",
    "dozens of,FIRED 24* ROCKET",
    "scores of,FIRED 40* ROCKET",
    "several,FIRED 3* ROCKET",
    "a handful of,FIRED 3* ROCKET",
    "two dozen,FIRED 24 ROCKET"
  })
  void wordsBindTheNumber(String words, String expected) {
    String text = Character.toUpperCase(words.charAt(0)) + words.substring(1);

    assertThat(Readings.counts(text + " rockets were fired at the base."))
        .containsExactly(expected);
  }

  @Test
  void aNumberThatStandsTwiceIsFoundWhereItStands() {
    String text = "Two guards were killed. Later two rockets were fired at the gate.";

    List<Evidence> evidence =
        Readings.parse(text).claims().stream()
            .map(claim -> claim.evidence().orElseThrow())
            .toList();

    assertThat(evidence).hasSize(2);
    assertThat(evidence.get(0).end()).isLessThan(evidence.get(1).start());
    assertThat(evidence.get(1).text()).startsWith("two rockets");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Müller wrote: ",
        "\u0642\u0627\u0644 \u0627\u0644\u062c\u064a\u0634. ",
        "\u0427\u0435\u0440\u043d\u0456\u0433\u0456\u0432. ",
        "\ud83d\ude80\ud83d\ude80 ",
        "e\u0301te\u0301. "
      })
  void lettersBeforeTheWordsMoveNoOffset(String before) {
    String text = before + "The army said 12 rockets were fired at the base.";

    assertThat(Readings.parse(text).claims())
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              Evidence evidence = claim.evidence().orElseThrow();
              assertThat(text.substring(evidence.start(), evidence.end()))
                  .isEqualTo(evidence.text())
                  .contains("12 rockets");
            });
  }

  @Test
  void anUnknownPlaceLeavesTheOthers() {
    Attack attack =
        Readings.parse("Rockets hit the village of Qwxzdorf and the city of Kharkiv on Friday.")
            .attacks()
            .get(0);

    assertThat(attack.locations()).extracting(Location::name).contains("Kharkiv");
    assertThat(attack.time().orElseThrow().from()).contains(LocalDate.of(2024, 6, 14));
  }

  @Test
  void anUnknownDateLeavesThePlace() {
    Attack attack =
        Readings.parse("On Blursday 12 rockets were fired at Kharkiv.").attacks().get(0);

    assertThat(attack.locations()).extracting(Location::name).containsExactly("Kharkiv");
    assertThat(attack.time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'On JAN. 27, 2017, 12 rockets were fired at the base.',2017-01-27,2017-01-27",
    "'From Monday 3 to Friday 7 June 12 rockets were fired at it.',2024-06-03,2024-06-07",
    "'Between 3 and 7 June 12 rockets were fired at the base.',2024-06-03,2024-06-07"
  })
  void datesAreReadInTheirManyForms(String text, LocalDate from, LocalDate to) {
    Attack attack = Readings.parse(text).attacks().get(0);

    assertThat(attack.time().orElseThrow().from()).contains(from);
    assertThat(attack.time().orElseThrow().to()).contains(to);
  }

  @Test
  void whatIsToComeIsNoAttack() {
    assertThat(Readings.counts("The group threatened to fire 12 rockets next Friday afternoon."))
        .isEmpty();
  }

  @Test
  void aMissingDateStaysMissing() {
    Attack attack = Readings.parse("Twelve rockets were fired at the base.").attacks().get(0);

    assertThat(attack.time()).isEmpty();
  }

  @Test
  void aDescriptionBesideTheNameBelongsToTheSpeaker() {
    assertThat(speakers("Hugh Hill, a doctor, said: \"Four people were killed.\""))
        .containsExactly("Hugh Hill, a doctor");
  }

  @Test
  void aQuotationGoesOnOverAParagraph() {
    String text =
        "\"Four guards were killed,\" said Hugh Hill, a doctor.\n\n\"Nine more were wounded.\"";

    assertThat(Readings.parse(text).claims()).hasSize(2);
    assertThat(speakers(text)).containsOnly("Hugh Hill, a doctor");
  }

  @Test
  void aNicknameStaysInTheNameOfTheSpeaker() {
    assertThat(speakers("Four people were killed, Gen. John \"Jack\" Miller said."))
        .containsExactly("Gen. John \"Jack\" Miller");
  }

  @Test
  void thePassiveReadsAsTheActive() {
    List<String> expected = List.of("INTERCEPTED 13 ROCKET");

    assertThat(Readings.counts("The army shot down 13 rockets.")).isEqualTo(expected);
    assertThat(Readings.counts("Thirteen rockets were shot down.")).isEqualTo(expected);
    assertThat(Readings.counts("Thirteen rockets were shot down by the army.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The police intercepted three calls.",
        "Parliament shot down two proposals.",
        "He ate one rocket salad.",
        "The singer rocketed to fame with two songs.",
        "The company launched three products."
      })
  void figuresOfSpeechAreNoAttacks(String text) {
    assertThat(Readings.parse(text).claims()).isEmpty();
  }

  @Test
  void aSubjectBehindItsVerbBreaksNothing() {
    String text = "\" celebrate forty story – No one has claimed the THE BORDER.";
    assertThat(Readings.parse(text)).isNotNull();
  }

  @Test
  void aThousandThreadsShareOneParser() throws Exception {
    Report report =
        Report.of("The army said 12 rockets were fired on Friday.", LocalDate.of(2024, 6, 15));
    ParsedReport expected = ReportParser.standard().parse(report);
    List<Callable<ParsedReport>> tasks = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      tasks.add(() -> ReportParser.standard().parse(report));
    }
    ExecutorService threads = Executors.newFixedThreadPool(1000);
    try {
      for (Future<ParsedReport> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> speakers(String text) {
    return Readings.parse(text).claims().stream()
        .map(Claim::sources)
        .flatMap(List::stream)
        .map(Source::words)
        .toList();
  }
}
