package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.internal.DataFile;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class QuantityTextProperties {

  @Property
  void notationsAreReadBack(@ForAll Quantity quantity) {
    assertThat(Quantity.parse(quantity.notation())).isEqualTo(quantity);
    assertThat(quantity).hasToString(quantity.notation());
  }

  @Property
  void notationsOfOddOnesAreReadBack(
      @ForAll Qualifier qualifier,
      @ForAll @LongRange(min = 0, max = 3) long low,
      @ForAll @LongRange(min = 0, max = 3) long more,
      @ForAll boolean open) {
    Quantity.Builder builder = Quantity.builder();
    builder.qualifier(qualifier).low(low);
    if (!open) {
      builder.high(low + more);
    }
    Quantity quantity = builder.build();
    assertThat(Quantity.parse(quantity.notation())).isEqualTo(quantity);
  }

  @Property
  void rangesBecomeQuantitiesAndComeBack(@ForAll Interval range) {
    Assume.that(range.low() >= 0);
    assertThat(Quantity.of(range).bounds()).isEqualTo(range);
  }

  @Property
  void acledTakesOneFigureButForUpperBounds(@ForAll Quantity quantity) {
    Assume.that(quantity.low() < Interval.UNBOUNDED);
    Interval read = QuantityPolicy.acled().bounds(quantity);
    if (quantity.qualifier() != Qualifier.AT_MOST) {
      assertThat(read).isEqualTo(Interval.exactly(quantity.low()));
    } else {
      assertThat(read).isEqualTo(quantity.bounds());
    }
  }

  @Example
  void quantitiesReadAsPeopleWriteThem() {
    check("exactly 15", Quantity.exactly(15));
    check("around 10", Quantity.around(10));
    check("at least 13", Quantity.atLeast(13));
    check("at most 5", Quantity.atMost(5));
    check("10 to 15", Quantity.between(10, 15));
    check("all 36", Quantity.all(36));
    check("none", Quantity.none());
    check("vaguely 24 or more \"dozens\"", dozens());
    check("around 10 \"\"", withWords(Quantity.around(10), ""));
    check("around 10 \"say \"10\"\"", withWords(Quantity.around(10), "say \"10\""));
    assertThat(Quantity.parse("15")).isEqualTo(Quantity.exactly(15));
    assertThat(Quantity.parse("0")).isEqualTo(Quantity.none());
    assertThat(Quantity.parse("about 10")).isEqualTo(Quantity.around(10));
    assertThat(Quantity.parse("up to 700")).isEqualTo(Quantity.atMost(700));
    assertThat(Quantity.parse("10 or more")).isEqualTo(Quantity.atLeast(10));
    assertThat(Quantity.parse("5 or fewer")).isEqualTo(Quantity.atMost(5));
  }

  @Example
  void whatPeopleWriteIsRead() {
    Map<String, Quantity> written =
        Map.ofEntries(
            Map.entry("more than 20", Quantity.atLeast(21)),
            Map.entry("Over 20", Quantity.atLeast(21)),
            Map.entry(">20", Quantity.atLeast(21)),
            Map.entry("20+", Quantity.atLeast(20)),
            Map.entry("no fewer than 20", Quantity.atLeast(20)),
            Map.entry("fewer than 5", Quantity.atMost(4)),
            Map.entry("< 5", Quantity.atMost(4)),
            Map.entry("no more than 5", Quantity.atMost(5)),
            Map.entry("5 or less", Quantity.atMost(5)),
            Map.entry("10-15", Quantity.between(10, 15)),
            Map.entry("10 \u2013 15", Quantity.between(10, 15)),
            Map.entry("between 10 and 15", Quantity.between(10, 15)),
            Map.entry("1,500", Quantity.exactly(1500)),
            Map.entry("1\u00A0500", Quantity.exactly(1500)),
            Map.entry("~30", Quantity.around(30)),
            Map.entry("nearly 1,500", Quantity.around(1500)),
            Map.entry(" 15 ", Quantity.exactly(15)),
            Map.entry("None", Quantity.none()));

    written.forEach(
        (text, quantity) -> assertThat(Quantity.parse(text)).as(text).isEqualTo(quantity));
  }

  @Example
  void whatPeopleWriteWrongIsRefused() {
    for (String text :
        new String[] {
          "more than 20 or more",
          "more than 5-7",
          "1,50",
          "1.5",
          "10 and 15",
          "15-10",
          "fewer than 0"
        }) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> Quantity.parse(text));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("more than " + Long.MAX_VALUE))
        .withMessageStartingWith("The number is too large");
  }

  private static void check(String notation, Quantity quantity) {
    assertThat(Quantity.parse(notation)).isEqualTo(quantity);
    assertThat(quantity).hasToString(notation);
  }

  private static Quantity withWords(Quantity quantity, String words) {
    return Quantity.builder().from(quantity).words(words).build();
  }

  private static Quantity dozens() {
    return vague(24, "dozens");
  }

  private static Quantity vague(long low, String words) {
    return Quantity.builder().low(low).qualifier(Qualifier.VAGUE).words(words).build();
  }

  @Example
  void whatIsNoQuantityIsRefused() {
    for (String text :
        new String[] {"", "-3", "a dozen", "3 to", "at  least 3", "3 to 4 or more"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Quantity.parse(text))
          .withMessageStartingWith("A quantity is \"15\"");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("9999999999999999999"))
        .withMessage("The number is too large: 9999999999999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("3 \"three"))
        .withMessage("The words have no end: \"3 \"three\"");
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse("3 \""));
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(Interval.atMost(3)));
  }

  @Example
  void policiesReadVagueWordsByTheirTables() {
    assertThat(QuantityPolicy.standard().bounds(dozens())).isEqualTo(Interval.atLeast(24));
    assertThat(QuantityPolicy.strict().bounds(dozens())).isEqualTo(Interval.atLeast(24));
    assertThat(QuantityPolicy.wide().bounds(dozens())).isEqualTo(Interval.atLeast(13));
    QuantityPolicy acled = QuantityPolicy.acled();
    assertThat(acled.bounds(dozens())).isEqualTo(Interval.exactly(12));
    assertThat(acled.bounds(vague(24, "Dozens of "))).isEqualTo(Interval.exactly(12));
    assertThat(acled.bounds(vague(20, "tens of"))).isEqualTo(Interval.exactly(10));
    assertThat(acled.bounds(vague(200, "hundreds"))).isEqualTo(Interval.exactly(100));
    assertThat(acled.bounds(vague(40, "scores"))).isEqualTo(Interval.exactly(40));
    assertThat(acled.bounds(Quantity.atLeast(13))).isEqualTo(Interval.exactly(13));
    assertThat(acled.bounds(Quantity.between(10, 15))).isEqualTo(Interval.exactly(10));
    assertThat(acled.bounds(Quantity.around(10))).isEqualTo(Interval.exactly(10));
    assertThat(acled.statement())
        .isEqualTo(
            "Policy acled: \"around\" is read as exact; vague words are read by its table; of a"
                + " range the least number counts.");
    assertThat(QuantityPolicy.standard().statement())
        .isEqualTo("Policy standard: \"around\" reaches 20 % to either side, at least 1.");
  }

  @Example
  void policyFilesStateTheirSource() {
    for (String name : new String[] {"standard", "strict", "wide", "acled"}) {
      assertThat(DataFile.resource(QuantityPolicy.class, "policy/" + name + ".tsv").notes())
          .anyMatch(note -> note.startsWith("Policy " + name + ": "))
          .anyMatch(note -> note.startsWith("Source: "));
    }
  }
}
