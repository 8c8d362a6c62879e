package org.sitrep.validation.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.GeoPoint;

class CountryOutlinesTest {

  private final CountryOutlines outlines = CountryOutlines.standard();

  @ParameterizedTest
  @CsvSource({
    "IQ, 33.8, 42.4", // a desert
    "UA, 44.6, 33.5", // claimed by two
    "RU, 44.6, 33.5",
    "XK, 42.7, 21.2",
    "RS, 42.7, 21.2",
    "FJ, -16.85, -179.95", // beyond the antimeridian
    "RU, 66.2, -170.0",
    "ZA, -29.0, 24.0", // a country with a hole
  })
  void aPointInACountryIsInIt(String country, double latitude, double longitude) {
    GeoPoint point = new GeoPoint(latitude, longitude);
    assertThat(outlines.kilometresOutside(country, point).orElseThrow()).isLessThan(8);
    assertThat(outlines.isOutside(country, point)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "IQ, 42.4, 33.8", // swapped
    "IQ, 0, 0",
    "IQ, -33.8, 42.4", // the wrong sign
    "ZA, -29.6, 28.2", // in the hole
    "UA, 55.75, 37.6",
    "SY, 33.3, 44.4",
  })
  void aPointElsewhereIsOutside(String country, double latitude, double longitude) {
    assertThat(outlines.isOutside(country, new GeoPoint(latitude, longitude))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "IQ, 37.15, 42.7", // at the border
    "YE, 14.6, 42.4", // a ship off the coast
    "IR, 25.9, 55.0", // an island that the outlines lack
    "TV, -8.5, 179.2", // a country that they lack
    "XX, 10, 10",
  })
  void aPointThatMayBelongRaisesNoAlarm(String country, double latitude, double longitude) {
    assertThat(outlines.isOutside(country, new GeoPoint(latitude, longitude))).isFalse();
  }

  @Test
  void namesTheCountriesOfAPoint() {
    assertThat(outlines.countriesAt(new GeoPoint(33.8, 42.4))).containsExactly("IQ");
    assertThat(outlines.countriesAt(new GeoPoint(45.0, 34.4))).containsExactly("RU", "UA");
    assertThat(outlines.countriesAt(new GeoPoint(42.5, 33.8))).isEmpty();
  }

  @Test
  void measuresTheDistance() {
    // Berlin to the nearest Polish land is some 60 km.
    assertThat(outlines.kilometresOutside("PL", new GeoPoint(52.52, 13.4)).orElseThrow())
        .isBetween(50.0, 70.0);
    assertThat(outlines.kilometresOutside("TV", new GeoPoint(0, 0))).isEmpty();
  }

  @Test
  void ringsAreClosedAndOnTheEarth() {
    for (CountryOutline outline : outlines.all()) {
      assertThat(outline.countries()).isNotEmpty();
      assertThat(outline.rings()).isNotEmpty();
      for (List<CountryOutline.Corner> ring : outline.rings()) {
        assertThat(ring).hasSizeGreaterThan(3);
        assertThat(ring.get(ring.size() - 1)).isEqualTo(ring.get(0));
        assertThat(ring)
            .allMatch(it -> Math.abs(it.latitude()) <= 90 && Math.abs(it.longitude()) < 360);
      }
    }
  }

  @Test
  void aCornerIsOnTheBorder() {
    CountryOutline jordan =
        outlines.all().stream()
            .filter(it -> it.countries().contains("JO"))
            .findFirst()
            .orElseThrow();
    CountryOutline.Corner corner = jordan.rings().get(0).get(5);
    GeoPoint point = new GeoPoint(corner.latitude(), corner.longitude());
    assertThat(outlines.kilometresOutside("JO", point).orElseThrow()).isLessThan(0.001);
  }

  @Test
  void landThatTwoClaimIsInBothNames() {
    assertThat(outlines.all()).extracting(CountryOutline::countries).contains(Set.of("RU", "UA"));
  }

  @Test
  void onlyThesePlacesOfTheWorldHaveNoOutline() {
    Set<String> without =
        Set.of(
            "AQ", "BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "TV", "UM",
            "YT");
    assertThat(
            Stream.of(Locale.getISOCountries())
                .filter(code -> outlines.kilometresOutside(code, new GeoPoint(0, 0)).isEmpty()))
        .containsExactlyInAnyOrderElementsOf(without);
  }
}
