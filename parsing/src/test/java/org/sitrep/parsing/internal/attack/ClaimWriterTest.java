package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

class ClaimWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels said they killed 12 guards. The claim could not be verified.",
        "The rebels said they killed 12 guards, a claim that could not be independently verified.",
        "The rebels said they killed 12 guards. The newspaper was unable to confirm the report.",
        "The rebels said they killed 12 guards. The army has not confirmed the figure.",
      })
  void marksWhatCouldNotBeVerified(String text) {
    assertThat(Readings.counts(text))
        .as(text)
        .containsExactly("KILLED 12 (The rebels) UNCONFIRMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels said they killed 12 guards. The claim was verified.",
        "The rebels said they killed 12 guards. They did not verify the wiring of the bomb.",
      })
  void leavesTheRestAsserted(String text) {
    assertThat(Readings.counts(text)).as(text).containsExactly("KILLED 12 (The rebels)");
  }
}
