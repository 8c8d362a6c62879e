package org.sitrep.validation.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;

class ScopesTest {

  private static final Location TOWN = place("Saraqib", "PPL", "SY", "1");
  private static final Location COUNTRY = place("Syria", "PCLI", "SY", "2");
  private static final Location OTHER_COUNTRY = place("Lebanon", "PCLI", "LB", "3");
  private static final Location OTHER_TOWN = place("Kafr Nabl", "PPL", "SY", "4");
  private static final Location SEA = place("Red Sea", "SEA", "", "5");
  private static final Location SPOT = Location.builder().name("Green Quarter").build();

  private static Location place(String name, String kind, String country, String id) {
    Location.Builder place = Location.builder().name(name).kind(kind).gazetteerId(id);
    return (country.isEmpty() ? place : place.country(country)).build();
  }

  /** The places of the scopes of figures told of these places; the town is left untold. */
  private static List<String> scopes(List<Location> attacked, Location... told) {
    Count count = Count.of(Measure.KILLED, Quantity.exactly(3));
    List<Claim> claims =
        Stream.of(told)
            .map(
                place ->
                    Claim.builder()
                        .assertion(count)
                        .place(Optional.of(place).filter(it -> !it.equals(TOWN)))
                        .build())
            .toList();
    Scopes scopes = new Scopes(Attack.builder().locations(attacked).claims(claims).build());
    return claims.stream().map(claim -> scopes.of(claim).place()).toList();
  }

  @Test
  void theFirstClaimTellsOfTheAttacksOwnPlace() {
    assertThat(scopes(List.of(TOWN), COUNTRY, TOWN)).containsExactly("", "");
    assertThat(scopes(List.of(TOWN), SEA, TOWN)).containsExactly("", "");
    assertThat(scopes(List.of(TOWN), SPOT, TOWN)).containsExactly("", "");
    assertThat(scopes(List.of(COUNTRY), TOWN, SEA)).containsExactly("", "5");
  }

  @Test
  void laterClaimsMayTellOfMore() {
    assertThat(scopes(List.of(TOWN), TOWN, COUNTRY)).containsExactly("", "2");
    assertThat(scopes(List.of(TOWN), TOWN, SPOT)).containsExactly("", "green quarter");
  }

  @Test
  void otherPlacesAreOthers() {
    assertThat(scopes(List.of(TOWN), OTHER_TOWN, TOWN)).containsExactly("4", "");
    assertThat(scopes(List.of(TOWN), OTHER_COUNTRY, TOWN)).containsExactly("3", "");
    assertThat(scopes(List.of(TOWN), COUNTRY, TOWN, OTHER_TOWN)).containsExactly("2", "", "4");
  }

  @Test
  void theOnlyPlaceToldIsThatOfAnAttackWithoutOne() {
    assertThat(scopes(List.of(), TOWN, OTHER_TOWN)).containsExactly("", "");
    assertThat(scopes(List.of(), TOWN, OTHER_TOWN, SPOT)).containsExactly("", "4", "green quarter");
  }
}
