package org.sitrep.validation.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource({
    "The Army, army",
    "'  an  Iraqi police-official ', iraqi police official",
    "a, a",
    "'The, the army!', army",
    "Kh-59, kh 59",
    "theatre of an army, theatre of army",
    "'...', ''",
    "Čačak, čačak",
    "عين الأسد, عين الأسد"
  })
  void plainWordsHaveNoCaseNoPunctuationAndNoArticles(String words, String plain) {
    assertThat(FigureText.plain(words)).isEqualTo(plain);
  }
}
