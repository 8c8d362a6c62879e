package org.sitrep.parsing.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "KYIV", "Straße", "ΟΔΟΣ", "İzmir", "Ǆ", "\uD801\uDC00"})
  void isThatOfStringsForAWord(String word) {
    assertThat(LowerCase.of(word)).isEqualTo(word.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KYIV ", "Ä", "ẞ", "Ǆ", "\uD801\uDC00", "\uD801"})
  void isThatOfStringsForARowOfWords(String word) {
    String words = word.repeat(1000);
    assertThat(LowerCase.of(words)).isEqualTo(words.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Σ", "İ", "ΣA\uD801\uDC00"})
  void turnsALongRowLetterByLetter(String word) {
    String letter = word.replace('Σ', 'σ').replace('İ', 'i').replace('A', 'a');
    assertThat(LowerCase.of(word.repeat(1000)))
        .isEqualTo(letter.replace("\uD801\uDC00", "\uD801\uDC28").repeat(1000));
  }
}
