package org.sitrep.parsing.internal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerDataTest {

  private static final Set<String> COUNTRIES = column("countries.tsv", "code");
  private static final Set<String> DIVISIONS =
      rows("admin1.tsv").stream()
          .map(row -> row.get("country") + "/" + row.get("name"))
          .collect(Collectors.toSet());

  static List<String> files() {
    return Gazetteer.FILES;
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, code alpha3 numeric name aliases demonyms capital latitude longitude population",
    "admin1.tsv, id country name aliases kind latitude longitude population",
    "admin2.tsv, id country admin1 name aliases kind latitude longitude",
    "cities.tsv, id name aliases kind country admin1 latitude longitude population",
    "sites.tsv, id name aliases kind country admin1 latitude longitude",
    "airports.tsv, id name aliases kind country admin1 latitude longitude",
    "stopnames.tsv, name reason",
    "names.tsv, key places demonym stop"
  })
  void startsWithItsSourceAndColumns(String file, String columns) {
    List<String> lines = text(file).lines().toList();

    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.stream().filter(line -> !line.startsWith("#")).findFirst())
        .contains(columns.replace(' ', '\t'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "countries.tsv",
        "admin1.tsv",
        "admin2.tsv",
        "cities.tsv",
        "sites.tsv",
        "airports.tsv",
        "stopnames.tsv",
        "names.tsv"
      })
  void hasAsManyCellsAsColumnsInEveryRow(String file) {
    Tsv table = Tsv.resource(file);

    for (int row = table.first(); table.isRow(row); row = table.next(row)) {
      assertThat(table.cells(row)).as("row %s", table.cell(row, 0)).hasSize(table.width());
    }
    assertThat(text(file)).endsWith("\n").doesNotContain("\r", "\n\n", "\t ", " \t", "|\t", "\t|");
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasUniqueIdsAndNames(String file) {
    List<Map<String, String>> rows = rows(file);

    assertThat(rows).extracting(row -> row.values().iterator().next()).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row.get("name")).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasPointsOnTheGlobe(String file) {
    for (Map<String, String> row : rows(file)) {
      String latitude = row.getOrDefault("latitude", "");
      String longitude = row.getOrDefault("longitude", "");
      assertThat(latitude.isEmpty()).as("%s", row).isEqualTo(longitude.isEmpty());
      if (!latitude.isEmpty()) {
        assertThat(Double.parseDouble(latitude)).as("%s", row).isBetween(-90.0, 90.0);
        assertThat(Double.parseDouble(longitude)).as("%s", row).isBetween(-180.0, 180.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin1.tsv", "admin2.tsv", "cities.tsv", "sites.tsv", "airports.tsv"})
  void namesKnownCountriesAndDivisions(String file) {
    for (Map<String, String> row : rows(file)) {
      String country = row.getOrDefault("country", "");
      String division = row.getOrDefault("admin1", "");
      if (!file.equals("sites.tsv") || !country.isEmpty()) {
        assertThat(COUNTRIES).as("%s", row).contains(country);
      }
      if (!division.isEmpty()) {
        assertThat(DIVISIONS).as("%s", row).contains(country + "/" + division);
      }
      assertThat(row.get("kind")).as("%s", row).matches("[A-Z]{2,5}[0-9]?H?");
    }
  }

  @Test
  void hasAllCountryCodesOnce() {
    List<Map<String, String>> countries = rows("countries.tsv");

    assertThat(countries).hasSize(250);
    assertThat(COUNTRIES).hasSize(250).allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(column("countries.tsv", "alpha3")).hasSize(250).allMatch(c -> c.matches("[A-Z]{3}"));
    assertThat(countries)
        .extracting(row -> row.get("numeric"))
        .allMatch(code -> code.matches("[0-9]{3}|"));
  }

  @Test
  void givesEveryCountryAPeopleOfItsOwn() {
    Map<String, String> owners = new LinkedHashMap<>();
    for (Map<String, String> country : rows("countries.tsv")) {
      assertThat(country.get("demonyms")).as("%s", country).isNotEmpty();
      for (String people : country.getOrDefault("demonyms", "").split("\\|")) {
        String folded = Gazetteer.fold(people);
        String other = owners.putIfAbsent(folded, country.getOrDefault("code", ""));
        assertThat(other).as(people).isIn(null, country.get("code"));
      }
    }
  }

  @Test
  void hasUniqueNamesOfFirstLevelDivisions() {
    assertThat(DIVISIONS).hasSize(rows("admin1.tsv").size());
  }

  @Test
  void hasCapitalsAmongTheCities() {
    Set<String> cities =
        rows("cities.tsv").stream()
            .map(row -> row.get("country") + "/" + row.get("name"))
            .collect(Collectors.toSet());
    for (Map<String, String> country : rows("countries.tsv")) {
      if (!country.getOrDefault("capital", "").isEmpty()) {
        assertThat(cities).contains(country.get("code") + "/" + country.get("capital"));
      }
    }
  }

  @Test
  void listsOnlyKnownNamesAsStopNames() {
    for (Map<String, String> row : rows("stopnames.tsv")) {
      assertThat(Gazetteer.standard().find(row.getOrDefault("name", "")))
          .as("%s", row)
          .isNotEmpty();
      assertThat(row.get("reason")).isNotEmpty();
    }
  }

  @Test
  void hasAnIndexThatIsUpToDate() {
    assertThat(text("names.tsv"))
        .as("names.tsv; docs/gazetteer.md says how to write it anew")
        .isEqualTo(NameIndexWriter.text());
  }

  private static Set<String> column(String file, String column) {
    return rows(file).stream()
        .map(row -> row.getOrDefault(column, ""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Map<String, String>> rows(String file) {
    List<String> lines = text(file).lines().filter(line -> !line.startsWith("#")).toList();
    String[] header = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
