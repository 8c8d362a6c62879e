package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.constraint.WithinCountry;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.SitrepValidator;

/**
 * Holds the places of the gazetteer against the outlines of countries, as docs/constraints.md says.
 */
class GazetteerCountriesTest {

  @WithinCountry(point = "point")
  record Place(String name, String country, GeoPoint point) {}

  @Test
  void nearlyAllPlacesLieInTheirCountries() throws IOException {
    List<Place> places = new ArrayList<>();
    for (String file : List.of("admin1", "admin2", "airports", "cities", "sites")) {
      places.addAll(read(file));
    }
    List<String> outside = new ArrayList<>();
    for (Place place : places) {
      if (!SitrepValidator.standard().validate(place).isEmpty()) {
        outside.add(place.name());
      }
    }
    assertThat(places).hasSize(56_281);
    assertThat(outside)
        .containsExactlyInAnyOrder(
            "Agalega Islands", "Vingt Cinq", "Tristan da Cunha", "Edinburgh of the Seven Seas");
  }

  private static List<Place> read(String file) throws IOException {
    List<Place> places = new ArrayList<>();
    String resource = "internal/gazetteer/" + file + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ReportParser.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      List<String> header = List.of();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (header.isEmpty()) {
          header = cells;
          continue;
        }
        String country = cells.get(header.indexOf("country"));
        String latitude = cells.get(header.indexOf("latitude"));
        String longitude = cells.get(header.indexOf("longitude"));
        if (!country.isEmpty() && !latitude.isEmpty()) {
          GeoPoint point =
              new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
          places.add(new Place(cells.get(header.indexOf("name")), country, point));
        }
      }
    }
    return places;
  }
}
