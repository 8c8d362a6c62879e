package org.sitrep.parsing.internal.inflected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.uk.Ukrainian;

class ParadigmsTest {

  private static final Paradigms UKRAINIAN =
      new Paradigms(DataFile.rows(Ukrainian.class, "paradigms.tsv"));

  private static List<String> forms(String phrase) {
    return UKRAINIAN.forms(phrase).stream().map(Paradigms.Form::text).toList();
  }

  @Test
  void aStemTakesTheEndingsOfItsClass() {
    assertThat(forms("ракет:f1"))
        .contains("ракета", "ракети", "ракеті", "ракету", "ракетою", "ракет", "ракетами");
  }

  @Test
  void aSecondStemStandsBeforeNoEnding() {
    assertThat(forms("будинк~будинок:m1"))
        .contains("будинок", "будинку", "будинків")
        .doesNotContain("будинк", "будиноку");
  }

  @Test
  void adjectivesGoWithTheirNoun() {
    assertThat(forms("крилат:A ракет:f1"))
        .contains("крилата ракета", "крилатих ракет", "крилатими ракетами")
        .doesNotContain("крилатий ракета", "крилатого ракети");
  }

  @Test
  void wordsWithHyphensChangePartByPart() {
    assertThat(forms("дрон:m1a-камікадзе")).contains("дрони-камікадзе", "дронами-камікадзе");
    assertThat(forms("дрон:m1a-імітатор:m1a")).contains("дронів-імітаторів");
  }

  @Test
  void whatHasNoClassNeverChanges() {
    assertThat(forms("бпла")).containsExactly("бпла");
  }

  @Test
  void formsTellTheirCases() {
    Paradigms.Form form =
        UKRAINIAN.forms("ракет:f1").stream()
            .filter(it -> it.text().equals("ракетами"))
            .findFirst()
            .orElseThrow();
    assertThat(Cases.only(form.cases(), Cases.INSTRUMENTAL)).isTrue();
    assertThat(Cases.may(form.cases(), Cases.NOMINATIVE)).isFalse();
  }

  @Test
  void anUnknownClassIsTold() {
    assertThatThrownBy(() -> UKRAINIAN.forms("ракет:nope"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nope");
  }
}
