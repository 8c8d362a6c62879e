package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void keepsTextAndReplacesWhatSteersTheTerminal() {
    assertThat(Printable.line("Дніпро \uD83D\uDE80 é")).isEqualTo("Дніпро \uD83D\uDE80 é");
    assertThat(Printable.line("a\u001B[31mb\nc\u202Ed\u0085")).isEqualTo("a�[31mb�c�d�");
  }
}
