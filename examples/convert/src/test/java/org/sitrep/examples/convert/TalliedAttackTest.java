package org.sitrep.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.tables.Loss;
import org.sitrep.tables.Losses;

class TalliedAttackTest {

  private final Losses losses = new Losses();

  private static Claim claim(String speaker, Measure measure, long number, String... subject) {
    Count.Builder count = Count.builder();
    count.measure(measure).quantity(Quantity.exactly(number));
    for (String code : subject) {
      count.subject(Subject.of(code));
    }
    return Claim.builder().assertion(count.build()).addSources(Source.of(speaker)).build();
  }

  private Attack tallied(Claim... claims) {
    return TalliedAttack.of(Attack.builder().addClaims(claims).build(), losses);
  }

  @Test
  void makesOneMunitionOfEachWidestType() {
    Attack attack =
        tallied(
            claim("army", Measure.FIRED, 20, "MISSILE"),
            claim("army", Measure.FIRED, 5, "BALLISTIC_MISSILE"),
            claim("army", Measure.INTERCEPTED, 7, "DRONE"));

    assertThat(attack.munitions())
        .extracting(Munition::type)
        .containsExactlyInAnyOrder(MunitionType.MISSILE, MunitionType.DRONE);
    assertThat(losses.report())
        .contains(new Loss("FIRED figures", "a wider type of munition covers them", 1));
  }

  @Test
  void givesAFigureWithoutATypeToTheOnlyType() {
    Attack attack =
        tallied(claim("army", Measure.FIRED, 20), claim("army", Measure.INTERCEPTED, 7, "DRONE"));

    assertThat(attack.munitions()).hasSize(1);
    assertThat(attack.munitions().get(0).type()).isEqualTo(MunitionType.DRONE);
    assertThat(attack.munitions().get(0).fired().orElseThrow().low()).isEqualTo(20);
  }

  @Test
  void spansFiguresThatDisagreeAndSaysSo() {
    Attack attack = tallied(claim("army", Measure.KILLED, 3), claim("police", Measure.KILLED, 5));

    assertThat(attack.casualties().get(0).killed()).contains(Quantity.between(3, 5));
    assertThat(losses.report())
        .containsExactly(
            new Loss("KILLED figures", "speakers disagree; the range spans what they say", 1));
  }

  @Test
  void keepsFiguresThatAreHeldAlready() {
    Attack held = Attack.of(Munition.of(MunitionType.ROCKET).fired(9).build());
    Attack attack = Attack.builder().from(held).addClaims(claim("a", Measure.FIRED, 8)).build();

    assertThat(TalliedAttack.of(attack, losses).munitions()).isEqualTo(held.munitions());
    assertThat(TalliedAttack.of(attack, losses).claims()).isEqualTo(List.copyOf(attack.claims()));
  }
}
