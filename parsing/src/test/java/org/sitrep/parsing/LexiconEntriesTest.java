package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SourceKind;

class LexiconEntriesTest {

  private static final String NOUNS = "kind\tcode\twords\n";
  private static final String VERBS = "lemma\tthird\tpast\tparticiple\ting\tframes\ttags\n";

  private static ParsedReport read(String table, String text) {
    return ReportParser.standard().with(LexiconEntries.read(table)).parse(Report.of(text));
  }

  private static Count count(ParsedReport parsed) {
    assertThat(parsed.claims()).hasSize(1);
    return (Count) parsed.claims().get(0).assertion();
  }

  @Test
  void aNounOfTheUserIsCounted() {
    String text = "Six whirligigs were fired at the base.";
    String table = "# our words\r\n" + NOUNS + "\nMUNITION\tFPV_DRONE\tWhirligig|wasp/waspen\n";

    assertThat(ReportParser.standard().parse(Report.of(text)).claims()).isEmpty();
    ParsedReport parsed = read(table, text);
    assertThat(count(parsed).subject().flatMap(it -> it.code())).contains("FPV_DRONE");
    assertThat(parsed.attacks().get(0).kind()).hasToString("DRONE_STRIKE");
    assertThat(count(read(table, "Two waspen were shot down.")).measure())
        .isEqualTo(Measure.INTERCEPTED);
  }

  @Test
  void aVerbOfTheUserMakesClaims() {
    String text = "Air defences swatted 12 drones.";
    String table = VERBS + "swat\tswats\tswatted\tswatted\tswatting\tO:MUNITION>INTERCEPTED\t\n";

    assertThat(count(read(table, text)).measure()).isEqualTo(Measure.INTERCEPTED);
    assertThat(read(table, text).claims().get(0).foundBy()).startsWith("swat");
  }

  @Test
  void aMeaningOfTheUserReplacesOurs() {
    String text = "Two rockets were neutralised.";
    String silent = VERBS + "neutralise\tneutralises\tneutralised\tneutralised\tneutralising\t\t\n";

    assertThat(ReportParser.standard().parse(Report.of(text)).claims()).hasSize(1);
    assertThat(read(silent, text).claims()).isEmpty();
    assertThat(ReportParser.standard().parse(Report.of(text)).claims()).hasSize(1);
  }

  @Test
  void aSpeakerOfTheUserHasAKind() {
    ParsedReport parsed =
        read(
            NOUNS + "SPEAKER\tMONITOR\tskywatch bureau\n",
            "The Skywatch Bureau said 3 rockets were fired.");

    assertThat(parsed.claims().get(0).sources().get(0).kind()).isEqualTo(SourceKind.of("MONITOR"));
  }

  @Test
  void theLastOfSeveralTablesCounts() {
    LexiconEntries first = LexiconEntries.read(NOUNS + "MUNITION\tROCKET\twhirligig");
    LexiconEntries second = LexiconEntries.read("\uFEFF" + NOUNS + "MUNITION\tDRONE\twhirligig");
    Report report = Report.of("Six whirligigs were fired.");

    ParsedReport joined = ReportParser.standard().with(first.and(second)).parse(report);
    ParsedReport stacked = ReportParser.standard().with(first).with(second).parse(report);

    assertThat(count(joined).subject().flatMap(it -> it.code())).contains("DRONE");
    assertThat(stacked).isEqualTo(joined);
    assertThat(ReportParser.standard().withLeastConfidence(0).with(first).parse(report).claims())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kind/code/words~GUN/ROCKET/x                  | Line 2: the kind "GUN" is none of MUNITION
          kind/code/words~MUNITION/ROKET/x              | Line 2: MUNITION has no code "ROKET"; its codes are those of Vocabulary.munitionTypes()
          kind/code/words~PERSON/NOBODY/x               | Line 2: PERSON has no code
          kind/code/words~SPEAKER/NOBODY/x              | Line 2: SPEAKER has no code
          kind/code/words~ATTACK/NOBODY/x               | Line 2: ATTACK has no code
          kind/code/words~THING/OTHER/x                 | Line 2: THING has no code "OTHER"; its code is THING
          kind/code/words~NOT_COUNTED/OTHER/x           | Line 2: NOT_COUNTED has no code "OTHER"; its codes are DAMAGE
          kind/code/words~MUNITION/ROCKET               | Line 2: 2 cells where the columns are 3
          kind/code/words~#note~MUNITION/ROCKET/a;b     | Line 3: "a;b" is no word or phrase
          kind/code/words~MUNITION/ROCKET/              | Line 2: "" is no word or phrase
          kind/code/words~MUNITION/ROCKET/x~MUNITION/DRONE/X | Line 3: "x" stands in line 2 already
          word/meaning                                  | Line 1: the columns are word, meaning; nouns have kind, code, words
          #nothing                                      | Line 1: there are no columns
          lemma/third/past/participle/ing/frames/tags~zap/////O MUNITION/ | Line 2: the frame "O MUNITION" is not of the form
          lemma/third/past/participle/ing/frames/tags~zap/////O:GUN>HIT/ | Line 2: the frame "O:GUN>HIT" names "GUN", which is none of ATTACK
          lemma/third/past/participle/ing/frames/tags~zap/////O:PERSON>HIT/ | Line 2: the frame "O:PERSON>HIT" names the measure "HIT"; of PERSON there are
          lemma/third/past/participle/ing/frames/tags~zap//////LOUD | Line 2: the tag "LOUD" is none of ATTACK
          """)
  void whatIsWrongIsToldWithItsLine(String table, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LexiconEntries.read(table.replace('/', '\t').replace('~', '\n')))
        .withMessageContaining(message);
  }

  @Test
  void aNounHasOnePlural() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LexiconEntries.read(NOUNS + "MUNITION\tROCKET\ta/b/c"))
        .withMessageContaining("more than one plural");
  }

  @Test
  void aTableHasALimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LexiconEntries.read("#".repeat(LexiconEntries.MAX_TABLE + 1)))
        .withMessageContaining("divide it");
  }
}
