package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.count;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.validation.finding.Finding;

/** A total against the list of its parts by place. */
class ListedPartsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private final List<Claim> claims = new ArrayList<>();

  private Claim.Builder claim(String id, Count count, String place) {
    Claim.Builder claim = Claim.builder().id(id).assertion(count).addSources(Source.of("the army"));
    return place.isEmpty() ? claim : claim.place(Location.builder().name(place).build());
  }

  private ListedPartsTest total(long number) {
    claims.add(claim("total", count(Measure.INTERCEPTED, "DRONE", number), "").build());
    return this;
  }

  private ListedPartsTest part(long number, String place) {
    String id = "part" + claims.size();
    claims.add(
        claim(id, count(Measure.INTERCEPTED, "DRONE", number), place).addPartOf("total").build());
    return this;
  }

  private List<String> found() {
    return CHECKER.check(Attack.builder().addAllClaims(claims).build()).findings().stream()
        .filter(finding -> finding.rule().equals("listed-parts"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void placesComeToNoMoreThanTheTotal() {
    assertThat(total(72).part(31, "Voro").part(22, "Ansk").part(20, "Belg").found())
        .containsExactly(
            "31 + 22 + 20 = 73, more than \"72\" intercepted (drone), according to the army,"
                + " of which they are said to be parts.");
  }

  @Test
  void theFirstPlaceOfTheAttackIsOneOfThem() {
    assertThat(total(40).part(31, "").part(10, "Ansk").found()).hasSize(1);
  }

  @Test
  void aListThatAddsUpIsRight() {
    assertThat(total(72).part(31, "Voro").part(22, "Ansk").part(19, "Belg").found()).isEmpty();
  }

  @Test
  void aListMayLeaveOutPlaces() {
    assertThat(total(72).part(31, "Voro").part(22, "Ansk").found()).isEmpty();
  }

  @Test
  void whatTheReportSaysUnsurelyIsNotHeldAgainstIt() {
    total(20).part(31, "Voro").part(10, "Ansk");
    claims.replaceAll(claim -> Claim.builder().from(claim).sources(List.of()).build());
    assertThat(found()).hasSize(1);
    claims.replaceAll(claim -> Claim.builder().from(claim).confidence(0.78).build());
    assertThat(found()).isEmpty();
  }

  @Test
  void oneIsNoList() {
    assertThat(total(20).part(31, "Voro").found()).isEmpty();
  }

  @Test
  void whatIsToldTwiceOfOnePlaceCountsOnce() {
    assertThat(total(40).part(31, "Voro").part(12, "Voro").part(9, "Ansk").found()).isEmpty();
  }

  @Test
  void theRestOfThePlacesIsNoPartOfTheTotal() {
    total(40).part(31, "Voro").part(9, "Ansk");
    claims.add(claim("other", count(Measure.INTERCEPTED, "DRONE", 12), "Belg").build());
    assertThat(found()).isEmpty();
  }

  @Test
  void whatIsLeftOpenIsNotAdded() {
    total(40).part(31, "Voro");
    claims.add(
        claim("open", count(Measure.INTERCEPTED, "DRONE", 12), "Ansk")
            .addPartOf("total")
            .stance(Stance.UNCONFIRMED)
            .build());
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherOutcomeIsNoPart() {
    total(40).part(31, "Voro");
    claims.add(claim("hit", count(Measure.HIT, "DRONE", 12), "Ansk").addPartOf("total").build());
    assertThat(found()).isEmpty();
  }

  @Test
  void aPlaceWithinAnotherIsNoneBesideIt() {
    Location town =
        Location.builder().name("Ansk").within(Location.builder().name("Voro").build()).build();
    total(40).part(31, "Voro");
    claims.add(
        claim("town", count(Measure.INTERCEPTED, "DRONE", 12), "")
            .place(town)
            .addPartOf("total")
            .build());
    assertThat(found()).isEmpty();
  }
}
