package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void breaksBetweenWords() {
    assertThat(Wrap.lines("three hit the runway", 10)).containsExactly("three hit", "the runway");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(Wrap.lines("a abcdefghij", 4)).containsExactly("a", "abcd", "efgh", "ij");
  }

  @Test
  void keepsAMarkWithItsLetter() {
    assertThat(Wrap.lines("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void countsWideCharactersTwice() {
    assertThat(Wrap.columns("\u6F22\u5B57 ab\u0301")).isEqualTo(7);
  }

  @Test
  void makesOneLineOfMany() {
    assertThat(Wrap.printable(" a\r\n\tb\u00A0 c \n")).isEqualTo("a b c");
  }

  @Test
  void hasNoLineForNothing() {
    assertThat(Wrap.lines(" \n ", 10)).isEmpty();
  }
}
