package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;

class MapDrawingTest {

  @Test
  void showsTheLandAroundAPlace() {
    MapView map = map(place("Raqqa", 35.95, 39.0, PlacePrecision.EXACT));

    assertThat(map.names()).extracting(MapView.Name::text).contains("Syria", "Iraq");
    assertThat(map.markers()).hasSize(1).first().satisfies(it -> assertThat(it.wide()).isFalse());
    assertThat(map.places().get(0).precision()).isEqualTo("the very place");
  }

  @Test
  void drawsHowFarAboutItAPlaceMayBe() {
    MapView map = map(place("Hasakah province", 36.5, 40.7, PlacePrecision.ADMIN1));

    assertThat(map.markers().get(0).wide()).isTrue();
  }

  @Test
  void letsPlacesShareAMarkerThatWouldHideEachOther() {
    MapView map =
        map(
            place("Erbil", 36.19, 44.01, PlacePrecision.EXACT),
            place("Erbil airport", 36.24, 43.96, PlacePrecision.EXACT),
            place("Basra", 30.5, 47.8, PlacePrecision.EXACT));

    assertThat(map.markers()).extracting(MapView.Marker::label).containsExactly("1, 2", "3");
    assertThat(map.places()).hasSize(3);
  }

  @Test
  void leavesOutACountryWhereSomethingNearerIsKnown() {
    Location country = place("Iraq", 33, 44, PlacePrecision.COUNTRY);
    Location city = place("Basra", 30.5, 47.8, PlacePrecision.EXACT);

    assertThat(entries(city, country)).extracting(MapDrawing.Entry::place).containsExactly(city);
    assertThat(entries(country)).extracting(MapDrawing.Entry::place).containsExactly(country);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "90, 0", "-90, 180", "-16.85, -179.95", "66.2, 179.9"})
  void drawsAnyPointOnEarth(double latitude, double longitude) {
    MapView map = map(place("somewhere", latitude, longitude, PlacePrecision.NEAR));

    assertThat(map.markers()).hasSize(1);
    assertThat(map.countries()).allSatisfy(land -> assertThat(land.path()).doesNotContain("NaN"));
  }

  @Test
  void showsLandOnBothSidesOfTheAntimeridian() {
    assertThat(map(place("Taveuni", -16.85, -179.95, PlacePrecision.EXACT)).countries())
        .isNotEmpty();
  }

  @Test
  void hasNoMapWithoutAPoint() {
    assertThat(MapDrawing.of(entries(Location.of("somewhere")))).isEmpty();
  }

  private static MapView map(Location... places) {
    return MapDrawing.of(entries(places)).orElseThrow();
  }

  private static List<MapDrawing.Entry> entries(Location... places) {
    Attack.Builder attack = Attack.builder();
    Stream.of(places).forEach(attack::addLocations);
    return MapDrawing.entries(attack.build(), "r1a1", "Attack 1");
  }

  private static Location place(
      String name, double latitude, double longitude, PlacePrecision precision) {
    return Location.builder()
        .name(name)
        .point(new GeoPoint(latitude, longitude))
        .precision(precision)
        .build();
  }
}
