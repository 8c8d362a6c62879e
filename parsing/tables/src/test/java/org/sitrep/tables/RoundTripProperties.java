package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.TimePrecision;
import org.sitrep.tables.Tables.Written;

class RoundTripProperties {

  @Property(tries = 300)
  void whatIsReadBackIsWhatWasWrittenUpToTheLossReport(
      @ForAll("formats") TableFormat format, @ForAll("facts") Facts facts) throws IOException {
    Written written = Tables.written(out -> new TableWriter(format, out), facts);

    List<Row> rows = Tables.rows(written.text(), Optional.of(format));

    Set<String> lost = written.losses().stream().map(Loss::what).collect(Collectors.toSet());
    assertThat(rows).hasSize(1);
    if (rows.get(0) instanceof TableRecord record) {
      assertThat(record.problems()).isEmpty();
      for (Field<?> field : facts.fields()) {
        boolean same = record.facts().get(field).equals(facts.get(field));
        assertThat(same).as("%s of %s", field, facts).isEqualTo(!lost.contains(field.name()));
      }
    } else {
      // A row without what every row needs is kept aside by the reader; the report says so.
      assertThat(lost).contains("record");
    }
  }

  /** A row with nothing but this identifier looks like an HXL row of hashtags, and is none. */
  @Example
  void anIdentifierThatLooksLikeAHashtagIsReadBack() throws IOException {
    for (TableFormat format : TableFormat.standard()) {
      whatIsReadBackIsWhatWasWrittenUpToTheLossReport(
          format, Facts.builder().set(Field.ID, "#A").build());
    }
  }

  @Property(tries = 300)
  void aTableThatIsReadLosesNothingWhenItIsWrittenAgain(
      @ForAll("formats") TableFormat format, @ForAll("facts") Facts facts) throws IOException {
    List<TableRecord> records =
        records(format, Tables.written(out -> new TableWriter(format, out), facts).text());

    Written again = Tables.written(out -> new TableWriter(format, out), records);

    assertThat(again.losses()).isEmpty();
    List<TableRecord> readAgain = records(format, again.text());
    assertThat(readAgain).hasSameSizeAs(records);
    for (int i = 0; i < records.size(); i++) {
      Facts before = records.get(i).facts();
      Facts after = readAgain.get(i).facts();
      assertThat(before.fields())
          .allSatisfy(field -> assertThat(after.get(field)).isEqualTo(before.get(field)));
    }
  }

  private static List<TableRecord> records(TableFormat format, String table) throws IOException {
    List<TableRecord> records = new ArrayList<>();
    for (Row row : Tables.rows(table, Optional.of(format))) {
      if (row instanceof TableRecord record) {
        records.add(record);
      }
    }
    return records;
  }

  @Property(tries = 200)
  void theModelHoldsWhatItHasPlacesFor(@ForAll("facts") Facts facts) {
    Facts held = AttackFacts.facts(AttackFacts.attack(facts), new Losses()).get(0);

    assertThat(AttackFacts.attack(held)).isEqualTo(AttackFacts.attack(facts));
  }

  @Property(tries = 100)
  void stixKeepsTheRulesOfItsSpecification(
      @ForAll("facts") Facts facts, @ForAll("facts") Facts others) {
    String bundle = Tables.written(StixWriter::new, facts, others, facts).text();

    StixRules.assertKept(SitrepJson.mapper().readTree(bundle));
  }

  @Provide
  Arbitrary<TableFormat> formats() {
    return Arbitraries.of(TableFormat.standard());
  }

  @Provide
  Arbitrary<Facts> facts() {
    return Arbitraries.of(Field.all())
        .set()
        .ofMaxSize(20)
        .flatMap(
            fields -> {
              Arbitrary<Facts.Builder> builder = Arbitraries.create(Facts::builder);
              for (Field<?> field : fields) {
                builder = with(builder, field);
              }
              return builder.map(Facts.Builder::build);
            });
  }

  private static <T> Arbitrary<Facts.Builder> with(
      Arbitrary<Facts.Builder> builder, Field<T> field) {
    return Combinators.combine(builder, values(field))
        .as((facts, value) -> facts.set(field, field.type().cast(value)));
  }

  private static Arbitrary<?> values(Field<?> field) {
    if (field.equals(Field.COUNTRY)) {
      return Arbitraries.of("UA", "YE", "XK", "Black Sea", "Congo");
    }
    if (field.equals(Field.KIND)) {
      return Arbitraries.of("STRIKE", "DRONE_STRIKE", "SHOOTING", "UNHEARD_OF");
    }
    if (field.equals(Field.TARGET_TYPE)) {
      return Arbitraries.of("MILITARY_BASE", "SCHOOL");
    }
    if (field.equals(Field.MUNITION_TYPE)) {
      return Arbitraries.of("ROCKET", "CRUISE_MISSILE");
    }
    Class<?> type = field.type();
    if (type.equals(String.class)) {
      return Arbitraries.strings()
          .ascii()
          .ofMinLength(1)
          .ofMaxLength(12)
          .filter(text -> !text.isBlank());
    }
    if (type.equals(Long.class)) {
      return Arbitraries.longs().between(-5, 2100);
    }
    if (type.equals(Double.class)) {
      return Arbitraries.doubles().between(-200, 200).ofScale(5);
    }
    if (type.equals(Moment.class)) {
      Arbitrary<LocalDate> days =
          Arbitraries.longs().between(-700_000, 40_000).map(LocalDate::ofEpochDay);
      Arbitrary<LocalTime> clocks =
          Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
      return Combinators.combine(days, clocks.optional()).as(Moment::new);
    }
    if (type.equals(Quantity.class)) {
      return quantities();
    }
    if (type.equals(Breakdown.class)) {
      return Arbitraries.maps(Arbitraries.strings().ascii().ofMaxLength(8), quantities().optional())
          .ofMaxSize(3)
          .map(
              parts -> {
                Map<String, Optional<Quantity>> ordered = new LinkedHashMap<>(parts);
                return new Breakdown(ordered);
              });
    }
    return type.equals(PlacePrecision.class)
        ? Arbitraries.of(PlacePrecision.class)
        : Arbitraries.of(TimePrecision.class);
  }

  private static Arbitrary<Quantity> quantities() {
    return Arbitraries.longs()
        .between(0, 500)
        .flatMap(
            number ->
                Arbitraries.of(
                    Quantity.exactly(number),
                    Quantity.around(number),
                    Quantity.atLeast(number),
                    Quantity.between(number, number + 5)));
  }
}
