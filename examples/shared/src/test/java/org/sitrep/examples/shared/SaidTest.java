package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

class SaidTest {

  private static Count.Builder count(Measure measure, Quantity quantity) {
    Count.Builder count = Count.builder();
    count.measure(measure).quantity(quantity);
    return count;
  }

  private static Quantity worded(String notation, String words) {
    return Quantity.builder().from(Quantity.parse(notation)).words(words).build();
  }

  @ParameterizedTest
  @CsvSource({
    "exactly 15, 15 rockets",
    "around 10, about 10 rockets",
    "at least 13, 13 or more rockets",
    "at most 5, 5 or fewer rockets",
    "10 to 15, 10 to 15 rockets",
    "all 36, all 36 rockets",
    "none, no rockets"
  })
  void saysHowManyOfWhat(String notation, String said) {
    Count.Builder count = count(Measure.FIRED, worded(notation, "Words of the text"));
    count.subject(Subject.builder().words("rockets").build());

    assertThat(Said.figure(count.build())).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "FIRED, exactly 1, ROCKET, 1 rocket",
    "HIT, exactly 2, ROCKET, 2 rockets",
    "KILLED, exactly 2, CHILD, 2 children",
    "DAMAGED, exactly 3, AIR_BASE, 3 air bases",
    "KILLED, none, CIVILIAN, no civilians",
    "KILLED, exactly 4, , 4",
    "KILLED, none, , none"
  })
  void namesWhatTheTextDoesNot(Measure measure, String notation, String code, String said) {
    Count.Builder count = count(measure, Quantity.parse(notation));
    if (code != null) {
      count.subject(Subject.of(code));
    }

    assertThat(Said.figure(count.build())).isEqualTo(said);
  }

  @Test
  void keepsWordsWithoutANumberAndSaysWhatIsAdded() {
    Count.Builder dozens = count(Measure.WOUNDED, worded("vaguely 24 or more", "dozens"));
    Count.Builder more = count(Measure.WOUNDED, Quantity.exactly(2));
    Count.Builder person = count(Measure.KILLED, worded("exactly 1", "a"));
    Count.Builder all = count(Measure.ATTACKS, Quantity.exactly(40));

    assertThat(Said.figure(dozens.build())).isEqualTo("dozens");
    assertThat(Said.figure(more.additional(true).build())).isEqualTo("another 2");
    assertThat(Said.figure(person.individual("a cook").build())).isEqualTo("a cook");
    assertThat(Said.figure(all.cumulative(true).build())).isEqualTo("40 over many attacks");
  }

  @Test
  void saysWhoSaysItAndHow() {
    Source army = Source.of("The\n army");
    Source witness = Source.of("Anna");

    assertThat(Said.by("5", Stance.ASSERTED, List.of(List.of()))).isEqualTo("5");
    assertThat(Said.by("5", Stance.ASSERTED, List.of(List.of(army, witness), List.of(army))))
        .isEqualTo("5 (the army and Anna; the army)");
    assertThat(Said.by("5", Stance.DENIED, List.of(List.of(army))))
        .isEqualTo("5 (denied by the army)");
    assertThat(Said.by("5", Stance.UNCONFIRMED, List.of(List.of()))).isEqualTo("5 (unconfirmed)");
    Count five = Count.of(Measure.KILLED, Quantity.exactly(5));
    Claim claim = Claim.builder().assertion(five).addSources(witness).build();
    assertThat(Said.figureBy(claim, five)).isEqualTo("5 (Anna)");
  }
}
