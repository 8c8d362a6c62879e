package org.sitrep.model.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Quantity;
import org.sitrep.model.SourceKind;
import org.sitrep.model.TargetType;

/** What code of others writes with builders; it stands outside of the package of the model. */
class BuildersTest {

  private static final Count ONE = Count.of(Measure.KILLED, Quantity.exactly(1));

  @Test
  void whatIsBuiltInStreamsNeedsNoCast() {
    List<Claim> claims =
        Stream.of("c1", "c2").map(id -> Claim.builder().id(id).assertion(ONE).build()).toList();
    List<Claim> again =
        claims.stream().map(it -> Claim.builder().from(it).id("x").build()).toList();
    List<Attack> attacks = Stream.of(Attack.builder()).map(it -> it.build()).toList();
    Optional<Claim> first = Optional.of("c1").map(it -> Claim.builder().assertion(ONE).build());

    assertThat(claims).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(again).hasSize(2);
    assertThat(attacks).hasSize(1);
    assertThat(first).isPresent();
  }

  @Test
  void exactNumbersAreSetAsNumbers() {
    Munition munition = Munition.of(MunitionType.DRONE).fired(5).hit(2).inFlight(3).build();
    Casualties casualties =
        Casualties.builder()
            .group(PersonGroup.CHILD)
            .killed(1)
            .wounded(2)
            .missing(3)
            .captured(4)
            .build();

    assertThat(munition.inFlight()).contains(Quantity.exactly(3));
    assertThat(casualties.killed()).contains(Quantity.exactly(1));
    assertThat(casualties.wounded()).contains(Quantity.exactly(2));
    assertThat(casualties.missing()).contains(Quantity.exactly(3));
    assertThat(casualties.captured()).contains(Quantity.exactly(4));
  }

  @Test
  void codesSayWhetherTheyAreKnown() {
    assertThat(MunitionType.DRONE.isKnown()).isTrue();
    assertThat(PersonGroup.of("CHILD").isKnown()).isTrue();
    assertThat(MunitionType.of("DEATH_RAY").isKnown()).isFalse();
    assertThat(AttackKind.of("TICKLING").isKnown()).isFalse();
    assertThat(SourceKind.of("ORACLE").isKnown()).isFalse();
    assertThat(TargetType.of("MOON").isKnown()).isFalse();
  }
}
