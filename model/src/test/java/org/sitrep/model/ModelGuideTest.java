package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** The code of docs/model.md. */
class ModelGuideTest {

  @Test
  void anAttack() {
    Attack attack =
        Attack.builder()
            .id("a1")
            .time(EventTime.on(LocalDate.of(2024, 1, 20)))
            .addLocations(Location.of("Ain al-Asad base"))
            .addMunitions(Munition.of(MunitionType.ROCKET).fired(15).intercepted(13).hit(2).build())
            .build();

    String json = SitrepJson.mapper().writeValueAsString(attack);
    Attack read = SitrepJson.mapper().readValue(json, Attack.class);

    assertThat(read).isEqualTo(attack);
  }

  @Test
  void claims() {
    Source outlet = Source.of("the agency");
    Source ministry = Source.builder().words("the ministry").through(outlet).build();
    Source commander =
        Source.builder()
            .words("a commander")
            .anonymous(true)
            .speaksFor("the navy")
            .through(ministry)
            .build();
    Claim claim =
        Claim.builder()
            .id("c1")
            .assertion(Count.of(Measure.FIRED, Quantity.atLeast(13)))
            .addSources(commander)
            .build();

    Claim corrected =
        Claim.builder()
            .id("c2")
            .assertion(Count.of(Measure.FIRED, Quantity.exactly(17)))
            .addSources(commander)
            .addRevises("c1")
            .build();
    Attack told = Attack.builder().addClaims(claim, corrected).build();
    List<Claim> standing = told.standingClaims(); // c2 alone

    Claim inThePort =
        Claim.builder()
            .id("c3")
            .assertion(
                Count.builder()
                    .measure(Measure.HIT)
                    .quantity(Quantity.all(2))
                    .partial(true)
                    .build())
            .place(Location.of("the port"))
            .addPartOf("c2")
            .build();

    assertThat(inThePort.place()).contains(Location.of("the port"));
    assertThat(inThePort.partOf()).containsExactly("c2");
    assertThat(standing).containsExactly(corrected);
    assertThat(commander.chain()).containsExactly(commander, ministry, outlet);
  }

  @Test
  void quantities() {
    Quantity said = Quantity.parse("around 10");
    Interval standard = QuantityPolicy.standard().bounds(said); // 8 to 12
    Interval strict = QuantityPolicy.strict().bounds(said); // 10

    Interval left = Interval.exactly(15).minus(Interval.atLeast(13)); // 2 or fewer
    Optional<Interval> counted = left.intersection(Interval.atLeast(0)); // 0 to 2
    Truth fewer = Interval.atLeast(13).isLessThan(Interval.exactly(15)); // CANNOT_TELL

    assertThat(standard).hasToString("8 to 12");
    assertThat(strict).hasToString("10");
    assertThat(left).hasToString("2 or fewer");
    assertThat(counted).contains(new Interval(0, 2));
    assertThat(fewer).isEqualTo(Truth.CANNOT_TELL);
  }

  @Test
  void times() {
    EventTime month = EventTime.parseEdtf("2024-01");
    EventTime since = EventTime.since(LocalDate.of(2023, 10, 17));
    String edtf = since.toEdtf(); // 2023-10-17/..

    assertThat(month.to()).contains(LocalDate.of(2024, 1, 31));
    assertThat(edtf).isEqualTo("2023-10-17/..");
  }

  @Test
  void codes() {
    boolean missile = MunitionType.BALLISTIC_MISSILE.isA(MunitionType.MISSILE); // true
    Optional<String> weapon = MunitionType.of("FPV_DRONE").codebookClass(); // DRONE
    List<Vocabulary.Entry> named = Vocabulary.designations().search("geran 2"); // Shahed-136
    Vocabulary own =
        Vocabulary.munitionTypes()
            .with(Vocabulary.Entry.of("DEATH_RAY", "DIRECTED_ENERGY_WEAPON", "death ray"));

    assertThat(missile).isTrue();
    assertThat(weapon).contains("DRONE");
    assertThat(named).extracting(Vocabulary.Entry::code).containsExactly("Shahed-136");
    assertThat(own.isA("DEATH_RAY", "UNSPECIFIED")).isTrue();
  }

  @Test
  void selectors() {
    String text = "Fifteen rockets were fired at the base.";
    Evidence evidence = Evidence.in(text, 0, 15);
    TextSelector.Quote quote = TextSelector.quote(evidence, text);
    TextSelector.Position position = TextSelector.position(evidence, text);

    assertThat(quote.find(text)).contains(evidence);
    assertThat(position).isEqualTo(new TextSelector.Position(0, 15));
  }

  @Group
  class OurTableTest extends OurTableProperties {

    @Override
    String toOurTable(Attack attack) {
      return SitrepJson.mapper().writeValueAsString(attack);
    }

    @Override
    Attack fromOurTable(String row) {
      return SitrepJson.mapper().readValue(row, Attack.class);
    }
  }
}

abstract class OurTableProperties {
  abstract String toOurTable(Attack attack);

  abstract Attack fromOurTable(String row);

  @Property
  @Domain(ModelDomain.class)
  void ourTableKeepsWhatItIsGiven(@ForAll Attack attack) {
    assertThat(fromOurTable(toOurTable(attack))).isEqualTo(attack);
  }
}
