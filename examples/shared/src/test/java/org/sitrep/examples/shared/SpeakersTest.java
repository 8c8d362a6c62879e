package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;

class SpeakersTest {

  @Test
  void countsOneSpeakerOnceHoweverTheSentenceBegins() {
    List<Claim> claims =
        Stream.of("police", "The police", "Police", "the army", "Theodore")
            .map(
                name ->
                    Claim.builder()
                        .assertion(Count.of(Measure.KILLED, Quantity.exactly(1)))
                        .addSources(Source.of(name))
                        .build())
            .toList();

    assertThat(Speakers.number(claims)).isEqualTo(3);
    assertThat(Speakers.number(List.of())).isZero();
  }
}
