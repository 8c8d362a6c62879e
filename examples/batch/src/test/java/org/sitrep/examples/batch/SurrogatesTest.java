package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {

  @Test
  void leavesWholeCharactersAlone() {
    String text = "15 \uD83D\uDE80 \u05D0";

    assertThat(Surrogates.escaped(text)).isSameAs(text);
    assertThat(Surrogates.replaced(text)).isSameAs(text);
  }

  @Test
  void dealsWithHalves() {
    assertThat(Surrogates.escaped("a\uDE80\uD83D")).isEqualTo("a\\uDE80\\uD83D");
    assertThat(Surrogates.replaced("a\uDE80\uD83Db")).isEqualTo("a\uFFFD\uFFFDb");
  }
}
