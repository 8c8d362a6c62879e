package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Location;

class DivisionsTest {

  private static final Location RUTBAH = in("Rutbah", "PPL", "IQ", "Anbar");

  @Test
  void takesTheNameThatTheTextGives() {
    assertThat(name(RUTBAH, in("Al Anbar", "ADM1", "IQ", "Anbar"))).isEqualTo("Al Anbar");
    assertThat(name(RUTBAH, in("Al Anbar governorate", "ADM1", "IQ", "Anbar")))
        .isEqualTo("Al Anbar");
    assertThat(
            name(
                in("Khar", "PPL", "PK", "Khyber Pakhtunkhwa"),
                in("Federally Administered Tribal Areas", "ADM1H", "PK", "Khyber Pakhtunkhwa")))
        .isEqualTo("Federally Administered Tribal Areas");
  }

  @Test
  void takesTheNameOfTheGazetteerElse() {
    assertThat(name(RUTBAH)).isEqualTo("Anbar");
    assertThat(name(RUTBAH, in("Basra", "ADM1", "IQ", "Basra"))).isEqualTo("Anbar");
    assertThat(name(in("Paktiya province", "ADM1", "AF", "Paktia"))).isEqualTo("Paktia");
    assertThat(name(in("\u0425\u0430\u0440\u043a\u0456\u0432", "ADM1", "UA", "Kharkiv")))
        .isEqualTo("Kharkiv");
  }

  @Test
  void isOfTheFirstCountry() {
    Location somalia = Location.builder().name("Somalia").country("SO").build();
    assertThat(name(somalia, RUTBAH)).isEmpty();
    assertThat(Divisions.id(List.of(somalia, RUTBAH))).isEmpty();
  }

  @Test
  void hasOneIdentifier() {
    assertThat(Divisions.id(List.of(RUTBAH))).isEqualTo("IQ.01");
    assertThat(Divisions.id(List.of(in("Al Anbar", "ADM1", "IQ", "Anbar")))).isEqualTo("IQ.01");
  }

  private static String name(Location... places) {
    return Divisions.name(List.of(places));
  }

  private static Location in(String name, String kind, String country, String admin1) {
    return Location.builder().name(name).kind(kind).country(country).admin1(admin1).build();
  }
}
