package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class ChainsTest {

  @Test
  void anOutletCitesAMinistryThatCitesACommander() {
    Source outlet = Source.builder().words("the newspaper").kind(SourceKind.of("MEDIA")).build();
    Source ministry = Source.builder().words("the ministry").through(outlet).build();
    Source commander =
        Source.builder()
            .words("a commander")
            .anonymous(true)
            .speaksFor("the navy")
            .through(ministry)
            .build();
    assertThat(commander.chain()).containsExactly(commander, ministry, outlet);
    assertThat(outlet.chain()).containsExactly(outlet);
  }

  @Test
  void aPlaceLiesInWiderOnes() {
    Location iraq = Location.builder().name("Iraq").kind("PCLI").country("IQ").build();
    Location anbar = Location.builder().name("Anbar").kind("ADM1").within(iraq).build();
    Location base =
        Location.builder()
            .name("Ain al-Asad")
            .addOtherNames("Ayn al-Asad", "Qadisiyah Air Base")
            .kind("AIRB")
            .within(anbar)
            .build();
    assertThat(base.chain())
        .extracting(Location::name)
        .containsExactly("Ain al-Asad", "Anbar", "Iraq");
  }

  @Test
  void claimsReviseAndRetractEarlierOnes() {
    Claim first = claim("c1", Quantity.exactly(15)).build();
    Claim second = claim("c2", Quantity.exactly(17)).addRevises("c1").build();
    Claim third = claim("c3", Quantity.exactly(2)).build();
    Claim fourth = claim("c4", Quantity.exactly(2)).stance(Stance.DENIED).addRetracts("c3").build();
    Attack attack = Attack.builder().addClaims(first, second, third, fourth).build();
    assertThat(attack.standingClaims()).containsExactly(second, fourth);
    assertThat(attack.claims()).hasSize(4);
  }

  private static Claim.Builder claim(String id, Quantity quantity) {
    Claim.Builder claim = Claim.builder();
    claim.id(id).assertion(Count.of(Measure.FIRED, quantity)).sources(List.of(Source.of("police")));
    return claim;
  }

  @Test
  void documentsNameTheirSchema() {
    ParsedReport report = ParsedReport.builder().report(Report.of("x")).build();
    String json = SitrepJson.mapper().writeValueAsString(report);
    assertThat(json).startsWith("{\"schema\":\"sitrep/1.0\",\"report\":{");
    assertThat(read(json)).isEqualTo(report);
    assertThat(read("{\"report\":{\"text\":\"x\"}}")).isEqualTo(report);
    assertThat(read(json.replace("1.0", "1.7")).schema()).isEqualTo("sitrep/1.7");
    for (String other : List.of("sitrep/2.0", "sitrep/1", "", "x")) {
      assertThatThrownBy(() -> read(json.replace("sitrep/1.0", other)))
          .isInstanceOf(JacksonException.class)
          .hasMessageContaining(
              "The document has the schema \""
                  + other
                  + "\"; this library reads \"sitrep/1.x\" and writes \"sitrep/1.0\"");
    }
  }

  private static ParsedReport read(String json) {
    return SitrepJson.mapper().readValue(json, ParsedReport.class);
  }
}
