package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;

class PlaceNamesTest {

  @Test
  void findsThePlacesOfAName() {
    Location oblast = PlaceNames.find("Odesa oblast").get(0);

    assertThat(oblast.name()).isEqualTo("Odesa oblast");
    assertThat(oblast.country()).contains("UA");
    assertThat(oblast.precision()).contains(PlacePrecision.ADMIN1);
    assertThat(PlaceNames.find("Homs").get(0).point().orElseThrow().latitude())
        .isBetween(34.0, 35.5);
    assertThat(PlaceNames.find("Ukraine").get(0).precision()).contains(PlacePrecision.COUNTRY);
    assertThat(PlaceNames.find("Nowhere at all")).isEmpty();
  }
}
