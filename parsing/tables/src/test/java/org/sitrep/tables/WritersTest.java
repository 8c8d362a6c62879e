package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.SitrepJson;
import org.sitrep.tables.Tables.Written;
import tools.jackson.databind.JsonNode;

class WritersTest {

  private static final Facts STRIKE =
      Facts.builder()
          .set(Field.ID, "X1")
          .set(Field.START, Moment.of(LocalDate.of(2024, 5, 6), LocalTime.of(4, 30)))
          .set(Field.COUNTRY, "UA")
          .set(Field.ADMIN1, "Odesa oblast")
          .set(Field.PLACE, "Odesa")
          .set(Field.LATITUDE, 46.48)
          .set(Field.LONGITUDE, 30.73)
          .set(Field.PLACE_PRECISION, PlacePrecision.NEAR)
          .set(Field.KIND, "DRONE_STRIKE")
          .set(Field.PERPETRATOR, "Side A")
          .set(Field.DESIGNATION, "Shahed-136")
          .set(Field.FIRED, Quantity.exactly(12))
          .set(Field.INTERCEPTED, Quantity.atLeast(9))
          .set(Field.KILLED, Quantity.between(2, 4))
          .set(Field.SOURCE, "Paper")
          .set(Field.NOTES, "Told by \"neighbours\", twice")
          .build();

  private static JsonNode json(String text) {
    return SitrepJson.mapper().readTree(text);
  }

  @Test
  void writesAcledAndTellsWhatItLacks() {
    Written acled = Tables.written(Tables.as("acled"), STRIKE);

    assertThat(acled.text())
        .isEqualTo(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                + "actor1,actor2,iso,region,country,admin1,admin2,location,latitude,longitude,geo_precision,"
                + "source,notes,fatalities,timestamp\r\n"
                + "X1,2024-05-06,2024,,Political violence,Explosions/Remote violence,Air/drone strike,Side A,"
                + ",804,Europe,Ukraine,Odesa oblast,,Odesa,46.48,30.73,1,Paper,"
                + "\"Told by \"\"neighbours\"\", twice\",2,1714953600\r\n");
    assertThat(acled.losses())
        .containsExactly(
            new Loss("start", "it is written less exactly", 1),
            new Loss("place_precision", "it is written less exactly", 1),
            new Loss("kind", "no column for it", 1),
            new Loss("perpetrator", "no column for it", 1),
            new Loss("designation", "no column for it", 1),
            new Loss("fired", "no column for it", 1),
            new Loss("intercepted", "no column for it", 1),
            new Loss("killed", "it is written less exactly", 1));
  }

  @Test
  void writesGedWithItsEstimates() {
    Written ged = Tables.written(Tables.as("ged"), STRIKE);

    assertThat(ged.text()).endsWith(",2,4,2\r\n");
    assertThat(ged.losses())
        .contains(
            new Loss("start", "it is written less exactly", 1),
            new Loss("killed", "it is written less exactly", 1));
  }

  @Test
  void writesTheMissileTable() throws IOException {
    Written missiles = Tables.written(Tables.as("missiles"), STRIKE);

    TableRecord back = Tables.record(missiles.text());
    assertThat(back.facts().get(Field.FIRED)).contains(Quantity.exactly(12));
    assertThat(back.facts().get(Field.START)).isEqualTo(STRIKE.get(Field.START));
    assertThat(back.facts().get(Field.COUNTRY)).contains("UA");
    assertThat(missiles.losses()).contains(new Loss("killed", "no column for it", 1));
  }

  @Test
  void closesTheWriterBelowOnceItIsBroken() {
    for (Function<Writer, RecordWriter> format :
        List.<Function<Writer, RecordWriter>>of(
            StixWriter::new, out -> new GeoJsonWriter(out, Geocoder.NONE))) {
      FullWriter full = new FullWriter();

      assertThatThrownBy(
              () -> {
                try (RecordWriter writer = format.apply(full)) {
                  for (int line = 1; line < 1_000; line++) {
                    Facts facts = Facts.builder().set(Field.ID, "X" + line).build();
                    writer.write(TableRecord.of(line, facts));
                  }
                }
              })
          .hasMessageContaining("full");
      assertThat(full.closed).isTrue();
    }
  }

  /** Takes nothing, as a full disk. */
  private static final class FullWriter extends Writer {

    private boolean closed;

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("The disk is full");
    }

    @Override
    public void flush() {
      // Nothing was taken.
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void writesHashtagsBelowTheHeader() throws IOException {
    Written hxl = Tables.written(Tables.as("hxl"), STRIKE);

    assertThat(hxl.text().lines().skip(1).findFirst().orElseThrow())
        .startsWith("\"#event+id\",#date+start,#date+end,#country+name,#country+code");
    assertThat(Tables.record(hxl.text()).facts().get(Field.COUNTRY)).contains("UA");
  }

  @Test
  void tellsCellsThatNoFormatTakesOver() throws IOException {
    TableRecord record =
        Tables.record(
            "time_start,model,launched,destroyed,is_shahed,weather\n2024-01-01,ZALA,x,1,1,rain\n");

    assertThat(Tables.written(Tables.as("missiles"), List.of(record)).losses())
        .containsExactly(
            new Loss("column is_shahed", "no field for it, its cells stay behind", 1),
            new Loss("column weather", "no field for it, its cells stay behind", 1),
            new Loss("column launched", "a cell could not be read", 1));
  }

  @Test
  void writesGeoJsonWithPrecisionAsAProperty() {
    Facts nowhere = Facts.builder().set(Field.LATITUDE, 460.0).set(Field.LONGITUDE, 30.0).build();

    Written written = Tables.written(out -> new GeoJsonWriter(out, Geocoder.NONE), STRIKE, nowhere);

    JsonNode features = json(written.text()).get("features");
    JsonNode feature = features.get(0);
    assertThat(json(written.text()).get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(feature.get("type").asString()).isEqualTo("Feature");
    assertThat(feature.get("id").asString()).isEqualTo("X1");
    assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(30.73);
    assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(46.48);
    assertThat(feature.at("/properties/place_precision").asString()).isEqualTo("NEAR");
    assertThat(feature.at("/properties/fired").asInt()).isEqualTo(12);
    assertThat(feature.at("/properties/killed/high").asInt()).isEqualTo(4);
    assertThat(feature.at("/properties/start").asString()).isEqualTo("2024-05-06T04:30");
    assertThat(features.get(1).get("geometry").isNull()).isTrue();
    assertThat(features.get(1).at("/properties/latitude").asDouble()).isEqualTo(460);
    assertThat(written.losses())
        .containsExactly(new Loss("geometry", "the degrees make no point; they are properties", 1));
  }

  @Test
  void writesAStixBundleWhoseReferencesHold() {
    Written written =
        Tables.written(StixWriter::new, STRIKE, STRIKE.toBuilder().set(Field.ID, "X2").build());

    JsonNode bundle = json(written.text());
    StixRules.assertKept(bundle);
    assertThat(bundle.get("type").asString()).isEqualTo("bundle");
    Set<String> ids = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (JsonNode object : bundle.get("objects")) {
      assertThat(object.get("spec_version").asString()).isEqualTo("2.1");
      assertThat(object.get("id").asString())
          .startsWith(object.get("type").asString() + "--")
          .matches(".*--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
      assertThat(ids.add(object.get("id").asString())).isTrue();
      types.add(object.get("type").asString());
    }
    assertThat(types)
        .containsExactlyInAnyOrder(
            "identity", "extension-definition", "incident", "location", "relationship");
    for (JsonNode object : bundle.get("objects")) {
      for (String reference : List.of("created_by_ref", "source_ref", "target_ref")) {
        if (object.has(reference)) {
          assertThat(ids).contains(object.get(reference).asString());
        }
      }
      if (object.get("type").asString().equals("incident")) {
        assertThat(object.get("created").asString()).isEqualTo("2024-05-06T00:00:00.000Z");
        assertThat(ids).containsAll(object.get("extensions").propertyNames());
      }
      if (object.get("type").asString().equals("location")) {
        assertThat(object.get("country").asString()).isEqualTo("UA");
        assertThat(object.get("precision").asInt()).isEqualTo(25_000);
      }
    }
    assertThat(Tables.written(StixWriter::new, STRIKE).text())
        .isEqualTo(Tables.written(StixWriter::new, STRIKE).text());
  }

  @Test
  void writesPartsOfAStixCountAsAList() {
    Facts facts =
        Facts.builder()
            .set(
                Field.FIRED_BREAKDOWN,
                new Breakdown(Map.of("Kyiv oblast", Optional.of(Quantity.exactly(3)))))
            .set(Field.INTERCEPTED_BREAKDOWN, new Breakdown(Map.of("Sumy", Optional.empty())))
            .build();

    String bundle = Tables.written(StixWriter::new, facts).text();

    StixRules.assertKept(json(bundle));
    assertThat(bundle)
        .contains("\"fired_breakdown\":[{\"part\":\"Kyiv oblast\",\"count\":3}]")
        .contains("\"intercepted_breakdown\":[{\"part\":\"Sumy\"}]");
  }

  @Test
  void writesARecordOfAStixBundleOnce() {
    assertThat(Tables.written(StixWriter::new, STRIKE, STRIKE, Facts.none()).losses())
        .containsExactly(
            new Loss("record", "the same record was written before", 1),
            new Loss("created", "a record without a day stands at 1970-01-01T00:00:00.000Z", 1));
  }

  @Test
  void writesAttacksInTheJsonOfTheModel() {
    Written written = Tables.written(AttackJsonWriter::new, STRIKE);

    Attack attack = SitrepJson.mapper().readValue(written.text(), Attack.class);
    assertThat(attack).isEqualTo(AttackFacts.attack(STRIKE));
    assertThat(written.losses())
        .extracting(Loss::what)
        .containsExactly("killed", "source", "notes");
  }

  @Test
  void writesTheTypeOfEventOfOtherTablesForAcled() {
    Facts missiles =
        Facts.builder()
            .set(Field.START, Moment.of(LocalDate.of(2024, 5, 6)))
            .set(Field.DESIGNATION, "Shahed-136/131")
            .build();
    Facts ged = Facts.builder().set(Field.TYPE_OF_VIOLENCE, 3L).build();
    Facts gtd = Facts.builder().set(Field.EVENT_TYPE, "Bombing/Explosion").build();

    assertThat(Tables.written(Tables.as("acled"), missiles).text())
        .contains(",Political violence,Explosions/Remote violence,Air/drone strike,");
    assertThat(Tables.written(Tables.as("acled"), ged).text())
        .contains(",Political violence,Violence against civilians,Attack,");
    assertThat(Tables.written(Tables.as("acled"), gtd).text())
        .contains(",Political violence,Explosions/Remote violence,,");
  }

  @Test
  void countsDozensAndHundredsAsAcledDoes() {
    Facts dozens = Facts.builder().set(Field.KILLED, vague(24, "dozens")).build();
    Facts hundreds = Facts.builder().set(Field.KILLED, vague(200, "hundreds")).build();

    assertThat(Tables.written(Tables.as("acled"), dozens).text()).endsWith(",12,\r\n");
    assertThat(Tables.written(Tables.as("acled"), hundreds).text()).endsWith(",100,\r\n");
  }

  private static Quantity vague(long low, String words) {
    Quantity.Builder quantity = Quantity.builder();
    return quantity.low(low).qualifier(Qualifier.VAGUE).words(words).build();
  }

  @Test
  void placesWithoutAPointAreGeocodedAndSaidToBe() {
    Geocoder geocoder =
        (words, country) ->
            Set.of("Odesa oblast", "Sumy oblast").contains(words)
                ? List.of(
                    Location.builder()
                        .name(words)
                        .country("UA")
                        .point(new GeoPoint(46.5, 30.7))
                        .precision(PlacePrecision.ADMIN1)
                        .build())
                : List.of();
    Facts.Builder facts = Facts.builder();

    JsonNode features =
        json(Tables.written(
                    out -> new GeoJsonWriter(out, geocoder),
                    facts.set(Field.PLACE, "Odesa oblast").build(),
                    facts.set(Field.PLACE, "Odesa oblast and Sumy oblast").build(),
                    facts.set(Field.PLACE, "Odesa oblast and the south").build(),
                    STRIKE)
                .text())
            .get("features");

    assertThat(features.at("/0/geometry/type").asString()).isEqualTo("Point");
    assertThat(features.at("/0/properties/geocoded").asBoolean()).isTrue();
    assertThat(features.at("/0/properties/place_precision").asString()).isEqualTo("ADMIN1");
    assertThat(features.at("/1/geometry/type").asString()).isEqualTo("MultiPoint");
    assertThat(features.at("/1/geometry/coordinates")).hasSize(2);
    assertThat(features.at("/2/geometry").isNull()).isTrue();
    assertThat(features.at("/3/properties").has("geocoded")).isFalse();
  }

  @Test
  void placesAreGeocodedInTheCountryOfTheRecordAndDirectionsNotAtAll() {
    Geocoder geocoder = (words, country) -> GAZETTEER.getOrDefault(words, List.of());
    Facts.Builder facts = Facts.builder().set(Field.COUNTRY, "UA");

    JsonNode features =
        json(Tables.written(
                    out -> new GeoJsonWriter(out, geocoder),
                    facts.set(Field.PLACE, "Samar").build(),
                    facts.set(Field.PLACE, "South-East").build(),
                    facts.set(Field.PLACE, "Dnipro oblast, Samar").build(),
                    facts.set(Field.PLACE, "Samar and Black Sea").build())
                .text())
            .get("features");

    assertThat(features.at("/0/geometry/coordinates/1").asDouble()).isEqualTo(48.6);
    assertThat(features.at("/1/geometry").isNull()).isTrue();
    assertThat(features.at("/2/geometry/type").asString()).isEqualTo("Point");
    assertThat(features.at("/2/properties/place_precision").asString()).isEqualTo("NEAR");
    assertThat(features.at("/3/geometry/coordinates")).hasSize(2);
  }

  private static final Map<String, List<Location>> GAZETTEER =
      Map.of(
          "Samar",
          List.of(
              place("PH", "Samar", 11.6, PlacePrecision.ADMIN1),
              place("UA", "Dnipro", 48.6, PlacePrecision.NEAR)),
          "South-East",
          List.of(place("UA", "South-East", 47, PlacePrecision.ADMIN1)),
          "Dnipro oblast",
          List.of(place("UA", "Dnipro", 48.3, PlacePrecision.ADMIN1)),
          "Black Sea",
          List.of(
              Location.builder()
                  .name("Black Sea")
                  .point(new GeoPoint(43.5, 34))
                  .precision(PlacePrecision.AREA)
                  .build()));

  private static Location place(
      String country, String admin1, double latitude, PlacePrecision precision) {
    return Location.builder()
        .name("a place")
        .country(country)
        .admin1(admin1)
        .point(new GeoPoint(latitude, 35))
        .precision(precision)
        .build();
  }
}
