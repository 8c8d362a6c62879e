package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Verdict;

class FurtherRulesTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

  private static List<String> rules(ConsistencyResult result) {
    return result.findings().stream()
        .map(finding -> finding.rule() + " " + finding.where())
        .toList();
  }

  @Test
  void oneOfManyShotDownIsNoTotal() {
    assertThat(
            CHECKER
                .check(
                    attack(
                        claim(count(Measure.INTERCEPTED, "DRONE", 14), "an official"),
                        claim(count(Measure.INTERCEPTED, "DRONE", 1), "the minister")))
                .verdict())
        .isEqualTo(Verdict.CONSISTENT);
    assertThat(
            CHECKER
                .check(
                    attack(
                        claim(count(Measure.INTERCEPTED, "DRONE", 14), "an official"),
                        claim(count(Measure.INTERCEPTED, "DRONE", 9), "the minister")))
                .verdict())
        .isEqualTo(Verdict.DISAGREEING);
  }

  @Test
  void theNumberOfAMessageIsNoneOfTheSpeaker() {
    assertThat(
            CHECKER
                .check(
                    attack(
                        claim(count(Measure.WOUNDED, 7), "3/ Marun hospital"),
                        claim(count(Measure.WOUNDED, 9), "Marun hospital")))
                .verdict())
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void districtsOfKosovoLieInKosovo() {
    Location prizren = Location.builder().name("Prizren").country("XK").admin1("Prizren").build();
    assertThat(rules(prizren)).isEmpty();
  }

  private static List<String> rules(Location... locations) {
    return rules(CHECKER.check(Attack.builder().addLocations(locations).build()));
  }

  private static ParsedReport report(LocalDate published, Attack... attacks) {
    return ParsedReport.builder().report(Report.of("", published)).addAttacks(attacks).build();
  }

  private static Attack on(LocalDate day, AttackScope scope) {
    return Attack.builder().time(EventTime.on(day)).scope(scope).build();
  }

  private static Location place(String country, double latitude, double longitude) {
    return Location.builder()
        .name("Tell Rahal")
        .country(country)
        .point(new GeoPoint(latitude, longitude))
        .build();
  }

  @Test
  void anAttackIsNotAfterItsReport() {
    assertThat(rules(CHECKER.check(report(DAY, on(DAY.plusDays(1), AttackScope.FOCUS))))).isEmpty();
    ConsistencyResult result = CHECKER.check(report(DAY, on(DAY.plusDays(2), AttackScope.FOCUS)));
    assertThat(rules(result)).containsExactly("not-after-publication attacks[0].time");
    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(result.findings().get(0).message())
        .isEqualTo(
            "The attack begins on 2025-03-12, after the report was published on 2025-03-10.");
  }

  @Test
  void backgroundIsBeforeFocus() {
    Attack focus = on(DAY, AttackScope.FOCUS);
    assertThat(
            rules(CHECKER.check(report(DAY, focus, on(DAY.minusDays(9), AttackScope.BACKGROUND)))))
        .isEmpty();
    assertThat(
            rules(
                CHECKER.check(
                    report(
                        DAY,
                        on(DAY.minusDays(2), AttackScope.FOCUS),
                        on(DAY.minusDays(1), AttackScope.BACKGROUND)))))
        .containsExactly("background-before-focus attacks[1].time");
  }

  @Test
  void attacksInFocusLieInTheWindow() {
    ConsistencyChecker within = CHECKER.within(EventTime.between(DAY.minusDays(1), DAY));
    assertThat(rules(within.check(report(DAY, on(DAY, AttackScope.FOCUS))))).isEmpty();
    assertThat(rules(within.check(report(DAY, on(DAY.minusDays(5), AttackScope.BACKGROUND)))))
        .isEmpty();
    assertThat(rules(within.check(report(DAY, on(DAY.minusDays(2), AttackScope.FOCUS)))))
        .containsExactly("within-window attacks[0].time");
  }

  @Test
  void aTollDoesNotFallWithoutACorrection() {
    ParsedReport first =
        report(DAY, attack(claim(count(Measure.KILLED, 8), "the health ministry")));
    Claim fewer = claim(count(Measure.KILLED, 5), "The health ministry");
    ParsedReport later = report(DAY.plusDays(1), attack(fewer));
    assertThat(rules(CHECKER.check(List.of(later, first))))
        .containsExactly(
            "falling-toll reports[1].attacks[0].claims[0], reports[0].attacks[0].claims[0]");
    ParsedReport corrected =
        report(DAY.plusDays(1), attack(Claim.builder().from(fewer).addRevises("c1").build()));
    assertThat(rules(CHECKER.check(List.of(first, corrected))))
        .containsExactly("claim-known reports[1].attacks[0].claims[0]");
    ParsedReport others =
        report(DAY.plusDays(1), attack(claim(count(Measure.KILLED, 5), "the army")));
    assertThat(rules(CHECKER.check(List.of(first, others)))).isEmpty();
  }

  @Test
  void aPointLiesInItsCountry() {
    assertThat(rules(place("IQ", 33.8, 42.4))).isEmpty();
    assertThat(rules(place("IQ", 50.45, 30.5)))
        .containsExactly("point-in-country locations[0].point");
    ConsistencyResult exchanged =
        CHECKER.check(Attack.builder().addLocations(place("UA", 30.5, 50.45)).build());
    assertThat(exchanged.findings().get(0).message())
        .endsWith("; with latitude and longitude exchanged it would be inside.");
    assertThat(exchanged.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(rules(place("IQ", 0, 0))).containsExactly("point-at-zero locations[0].point");
  }

  @ParameterizedTest
  @CsvSource({"CA, 60.1, -113.6", "VN, 16.2, 107.8", "LA, 18.0, 105.0", "KI, -5.0, -170.0"})
  void thePointOfACountryMayLieAnywhere(String country, double latitude, double longitude) {
    Location.Builder place = Location.builder();
    place.from(place(country, latitude, longitude)).kind("PCLI");
    assertThat(rules(place.build())).isEmpty();
  }

  @Test
  void aDivisionBelongsToTheCountry() {
    Location.Builder place = Location.builder().name("Tell Rahal").country("IQ");
    assertThat(rules(place.admin1("Nangarhar").build()))
        .containsExactly("division-in-country locations[0].admin1");
    assertThat(rules(place.admin1("Al Anbar").build())).isEmpty();
    assertThat(rules(place.admin1("nobody knows").build())).isEmpty();
  }

  @Test
  void ofEachRuleAHundredAreNamedInTheirOrder() {
    Location[] hundred = new Location[100];
    Arrays.fill(hundred, place("IQ", 0, 0));
    Attack attack = Attack.builder().addLocations(hundred).build();
    ConsistencyResult all = CHECKER.check(attack);
    assertThat(all.complete()).isTrue();
    assertThat(all.findings())
        .extracting(Finding::where)
        .containsExactlyElementsOf(
            IntStream.range(0, 100).mapToObj(i -> "locations[" + i + "].point").toList());

    ConsistencyResult some =
        CHECKER.check(Attack.builder().from(attack).addLocations(hundred[0]).build());
    assertThat(some.complete()).isFalse();
    assertThat(some.findings().subList(0, 100)).isEqualTo(all.findings());
    assertThat(some.findings().subList(100, some.findings().size()))
        .extracting(Finding::message)
        .containsExactly("There are more than 100 of these; the rest is left out.");
  }

  @Test
  void aPlaceLiesWhereTheWiderOneDoes() {
    Location wider = Location.builder().name("Aleppo").country("SY").build();
    Location place = Location.builder().name("Tell Rahal").country("IQ").within(wider).build();
    assertThat(rules(place)).containsExactly("one-country locations[0].within.country");
    assertThat(rules(Location.builder().from(place).country("SY").build())).isEmpty();
  }

  @Test
  void aSeaIsNoCountryAndACountryHasACode() {
    assertThat(rules(Location.builder().name("Black Sea").kind("SEA").country("UA").build()))
        .containsExactly("sea-is-no-country locations[0].country");
    assertThat(rules(Location.builder().name("Black Sea").kind("SEA").build())).isEmpty();
    assertThat(rules(Location.builder().name("Tell Rahal").country("QX").build()))
        .containsExactly("country-known locations[0].country");
    assertThat(rules(Location.builder().name("Pristina").country("XK").build())).isEmpty();
  }

  private static Claim responsibility(ResponsibilityKind kind, String actor, String speaker) {
    Responsibility.Builder responsibility = Responsibility.builder().kind(kind);
    if (!actor.isEmpty()) {
      responsibility.actor(Actor.of(actor));
    }
    return Claim.builder().assertion(responsibility.build()).addSources(Source.of(speaker)).build();
  }

  @Test
  void nobodyClaimsAndDenies() {
    Claim claimed = responsibility(ResponsibilityKind.CLAIMED, "The Brigade", "a channel");
    Claim denied = responsibility(ResponsibilityKind.DENIED, "the brigade", "its spokesman");
    ConsistencyResult result = CHECKER.check(attack(claimed, denied));
    assertThat(rules(result)).containsExactly("claimed-and-denied claims[0], claims[1]");
    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(result.findings().get(0).message())
        .isEqualTo(
            "The Brigade claims the attack, according to a channel, and denies it, according to its"
                + " spokesman.");
    assertThat(
            rules(
                CHECKER.check(
                    attack(
                        Claim.builder().from(claimed).stance(Stance.UNCONFIRMED).build(), denied))))
        .isEmpty();
    assertThat(
            rules(
                CHECKER.check(
                    attack(
                        claimed,
                        responsibility(ResponsibilityKind.DENIED, "the army", "the army")))))
        .isEmpty();
  }

  @Test
  void whatIsClaimedIsNotUnclaimed() {
    Claim nobody = responsibility(ResponsibilityKind.UNCLAIMED, "", "the report");
    Claim claimed = responsibility(ResponsibilityKind.CLAIMED, "The Brigade", "a channel");
    assertThat(rules(CHECKER.check(attack(nobody, claimed))))
        .containsExactly("claimed-yet-unclaimed claims[0], claims[1]");
    Claim later = Claim.builder().from(claimed).sources(nobody.sources()).addRevises("c1").build();
    assertThat(rules(CHECKER.check(attack(Claim.builder().from(nobody).id("c1").build(), later))))
        .isEmpty();
  }

  @Test
  void theSameMunitionsAreNotOfTwoTypes() {
    Claim rockets = claim(count(Measure.FIRED, "ROCKET", 12), "A");
    assertThat(
            rules(
                CHECKER.check(
                    attack(rockets, claim(count(Measure.FIRED, "BALLISTIC_MISSILE", 12), "B")))))
        .containsExactly("exclusive-types claims[0], claims[1]");
    assertThat(
            rules(
                CHECKER.check(
                    attack(rockets, claim(count(Measure.FIRED, "BALLISTIC_MISSILE", 11), "B")))))
        .isEmpty();
    assertThat(
            rules(
                CHECKER.check(attack(rockets, claim(count(Measure.FIRED, "PROJECTILE", 12), "B")))))
        .isEmpty();
    // Who names both types knows them apart.
    assertThat(
            rules(
                CHECKER.check(
                    attack(
                        rockets,
                        claim(count(Measure.FIRED, "DRONE", 12), "B"),
                        claim(count(Measure.FIRED, "ROCKET", 12), "B")))))
        .isEmpty();
  }

  @Test
  void aSourceInTwoGuisesIsOne() {
    Source spokesman =
        Source.builder().words("its spokesman").speaksFor("the defence ministry").build();
    Claim first = claim(count(Measure.FIRED, "ROCKET", 15), "the defence ministry");
    Claim second =
        Claim.builder().assertion(count(Measure.FIRED, "ROCKET", 15)).addSources(spokesman).build();
    ConsistencyResult result = CHECKER.check(attack(first, second));
    assertThat(rules(result)).containsExactly("counted-twice claims[0], claims[1]");
    assertThat(result.findings().get(0).message())
        .isEqualTo(
            "\"15\" fired (rocket) is given by its spokesman and by the defence ministry, who are"
                + " one source.");
    assertThat(
            rules(
                CHECKER.check(
                    attack(first, claim(count(Measure.FIRED, "ROCKET", 15), "the governor")))))
        .isEmpty();
    Claim passedOn =
        Claim.builder()
            .assertion(count(Measure.FIRED, "ROCKET", 15))
            .addSources(Source.builder().words("a soldier").through(Source.of("The Daily")).build())
            .build();
    assertThat(
            rules(
                CHECKER.check(
                    attack(passedOn, claim(count(Measure.FIRED, "ROCKET", 15), "the daily")))))
        .containsExactly("counted-twice claims[0], claims[1]");
  }

  @Test
  void whatIsRecordedMustBePossible() {
    Attack salvo =
        Attack.of(
            Munition.of(MunitionType.UNSPECIFIED).fired(20).build(),
            Munition.of(MunitionType.ROCKET).fired(15).build(),
            Munition.of(MunitionType.DRONE).intercepted(6).build());
    ConsistencyResult result = CHECKER.check(salvo);
    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(rules(result))
        .containsExactly(
            "munition-flow munitions[0].fired, munitions[1].fired, munitions[2].intercepted");
    assertThat(result.findings().get(0).message())
        .isEqualTo(
            "\"20\" fired (unspecified), as recorded, contradicts \"15\" fired (rocket), as"
                + " recorded, and \"6\" intercepted (drone), as recorded: 15 + 6 = 21 is more than"
                + " 20.");
    Attack people =
        Attack.builder()
            .addCasualties(
                casualties("PERSON", 4), casualties("CIVILIAN", 3), casualties("MILITARY", 2))
            .build();
    assertThat(rules(CHECKER.check(people)))
        .containsExactly(
            "parts-within-total casualties[0].killed, casualties[1].killed, casualties[2].killed");
    // What claims were tallied into is judged by the claims.
    assertThat(
            rules(
                CHECKER.check(
                    Attack.builder()
                        .from(salvo)
                        .addClaims(claim(count(Measure.KILLED, 1), "A"))
                        .build())))
        .isEmpty();
  }

  @Test
  void everyNumberThatIsRecordedIsRead() {
    Munition.Builder fired = Munition.of(MunitionType.ROCKET).fired(3);
    assertThat(
            Stream.of(
                    Munition.builder().from(fired.build()).hit(5).build(),
                    Munition.builder().from(fired.build()).missed(5).build(),
                    Munition.builder().from(fired.build()).inFlight(Quantity.exactly(5)).build())
                .map(munition -> rules(CHECKER.check(Attack.of(munition))).get(0)))
        .containsExactly(
            "munition-flow munitions[0].fired, munitions[0].hit",
            "munition-flow munitions[0].fired, munitions[0].missed",
            "munition-flow munitions[0].fired, munitions[0].inFlight");
    Casualties.Builder people = Casualties.builder();
    Casualties.Builder medics = Casualties.builder();
    people.group(PersonGroup.of("PERSON"));
    medics.group(PersonGroup.of("MEDIC"));
    people.wounded(Quantity.exactly(3)).missing(Quantity.exactly(3)).captured(Quantity.exactly(3));
    medics.wounded(Quantity.exactly(5)).missing(Quantity.exactly(5)).captured(Quantity.exactly(5));
    assertThat(
            rules(
                CHECKER.check(
                    Attack.builder().addCasualties(people.build(), medics.build()).build())))
        .containsExactly(
            "parts-within-total casualties[0].wounded, casualties[1].wounded",
            "parts-within-total casualties[0].missing, casualties[1].missing",
            "parts-within-total casualties[0].captured, casualties[1].captured");
  }

  private static Casualties casualties(String group, long killed) {
    return Casualties.builder()
        .group(PersonGroup.of(group))
        .killed(Quantity.exactly(killed))
        .build();
  }
}
