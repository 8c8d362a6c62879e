package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;
import org.sitrep.model.TargetType;
import org.sitrep.model.TimePrecision;
import org.sitrep.model.Undisclosed;
import org.sitrep.validation.ConsistencyChecker;

class RowsTest {

  private static final LocalDate SUNDAY = LocalDate.parse("2025-03-09");

  @Test
  void writesACount() {
    Count count =
        Count.builder()
            .measure(Measure.KILLED)
            .quantity(Quantity.atLeast(3))
            .subject(Subject.builder().code("CHILD").words("girls").build())
            .individual("the mayor")
            .cumulative(true)
            .build();

    assertThat(claim(count))
        .containsEntry("assertion", "COUNT")
        .containsEntry("measure", "KILLED")
        .containsEntry("low", "3")
        .containsEntry("high", "")
        .containsEntry("qualifier", "AT_LEAST")
        .containsEntry("subject", "CHILD")
        .containsEntry("subject_words", "girls")
        .containsEntry("individual", "the mayor")
        .containsEntry("cumulative", "true");
  }

  @Test
  void keepsWhatWasSaidOfAnApproximateCount() {
    assertThat(claim(Count.of(Measure.FIRED, Quantity.around(10))))
        .containsEntry("low", "10")
        .containsEntry("high", "10")
        .containsEntry("qualifier", "APPROXIMATE");
  }

  @Test
  void namesNoSubjectForPlainPeopleThingsAndAttacks() {
    assertThat(claim(count(Measure.WOUNDED, "PERSON"))).containsEntry("subject", "");
    assertThat(claim(count(Measure.DESTROYED, "DRONE"))).containsEntry("subject", "");
    assertThat(claim(count(Measure.ATTACKS, "DRONE"))).containsEntry("subject", "");
    assertThat(claim(count(Measure.HIT, "DRONE"))).containsEntry("subject", "DRONE");
  }

  @Test
  void namesTheClassOfAFinerCode() {
    assertThat(claim(count(Measure.HIT, "TANK_SHELL"))).containsEntry("subject", "ARTILLERY");
    assertThat(claim(count(Measure.KILLED, "SOLDIER"))).containsEntry("subject", "MILITARY");
    assertThat(claim(count(Measure.KILLED, "GUARD"))).containsEntry("subject", "");
    assertThat(claim(count(Measure.HIT, "SOMETHING_NEW")))
        .containsEntry("subject", "SOMETHING_NEW");
  }

  @Test
  void writesTheOtherKindsOfClaim() {
    assertThat(
            claim(
                Responsibility.builder()
                    .kind(ResponsibilityKind.BLAMED)
                    .actor(Actor.of("the rebels"))
                    .build()))
        .containsEntry("assertion", "RESPONSIBILITY")
        .containsEntry("measure", "BLAMED")
        .containsEntry("actor", "the rebels")
        .containsEntry("low", "");
    assertThat(
            claim(MunitionUse.builder().type(MunitionType.DRONE).designation("Shahed-136").build()))
        .containsEntry("assertion", "MUNITION_USE")
        .containsEntry("subject", "DRONE")
        .containsEntry("designation", "Shahed-136");
    assertThat(claim(Undisclosed.of(Undisclosed.Topic.DAMAGE, Undisclosed.Reason.WITHHELD)))
        .containsEntry("assertion", "UNDISCLOSED")
        .containsEntry("measure", "DAMAGE")
        .containsEntry("reason", "WITHHELD");
  }

  @Test
  void writesSpeakersDatesAndPlaces() {
    Claim claim =
        Claim.builder()
            .id("c1")
            .assertion(Count.of(Measure.FIRED, Quantity.exactly(2)))
            .addSources(
                Source.builder()
                    .words("an official")
                    .kind(SourceKind.OFFICIAL)
                    .anonymous(true)
                    .build(),
                Source.of("a soldier"))
            .build();
    Attack attack =
        Attack.builder()
            .id("a1")
            .time(
                EventTime.builder()
                    .from(SUNDAY)
                    .to(SUNDAY.plusDays(1))
                    .precision(TimePrecision.DAYS)
                    .build())
            .addLocations(Location.of("the base; north"), Location.of("Marib"))
            .addClaims(claim)
            .build();

    assertThat(named(ClaimRows.HEADER, ClaimRows.of(parsed(attack)).get(0)))
        .containsEntry("report_id", "r1")
        .containsEntry("attack_id", "a1")
        .containsEntry("claim_id", "c1")
        .containsEntry("source", "an official; a soldier")
        .containsEntry("source_kind", "OFFICIAL")
        .containsEntry("anonymous", "true")
        .containsEntry("attack_date", "2025-03-09/2025-03-10")
        .containsEntry("places", "the base, north;Marib");
  }

  @Test
  void writesOpenAndSingleDays() {
    assertThat(date(EventTime.on(SUNDAY))).isEqualTo("2025-03-09");
    assertThat(date(EventTime.builder().from(SUNDAY).precision(TimePrecision.OPEN).build()))
        .isEqualTo("2025-03-09/..");
    assertThat(date(EventTime.builder().to(SUNDAY).precision(TimePrecision.OPEN).build()))
        .isEqualTo("../2025-03-09");
  }

  @Test
  void writesWhatCannotBeOfTimes() {
    ParsedReport parsed =
        ParsedReport.builder()
            .report(Report.builder().id("r1").text("").published(SUNDAY).build())
            .addAttacks(
                Attack.builder().id("a1").time(EventTime.on(SUNDAY)).build(),
                Attack.builder().id("a2").time(EventTime.on(SUNDAY.plusDays(7))).build())
            .build();
    ConsistencyChecker checker =
        ConsistencyChecker.standard().within(EventTime.on(SUNDAY.plusDays(7)));
    assertThat(new FindingRows(checker).of(parsed))
        .extracting(row -> String.join(" ", row.subList(1, 6)))
        .containsExactly(
            "a1 ERROR within-window time The attack of 2025-03-09 lies outside of the window"
                + " 2025-03-16.",
            "a2 ERROR not-after-publication time The attack begins on 2025-03-16, after the report"
                + " was published on 2025-03-09.");
  }

  @Test
  void writesAnAttack() {
    Attack attack =
        Attack.builder()
            .id("a1")
            .kind(AttackKind.of("AIR_STRIKE"))
            .time(EventTime.on(SUNDAY))
            .addLocations(
                Location.of("the depot"),
                Location.builder()
                    .name("Marib")
                    .country("YE")
                    .admin1("Ma'rib")
                    .point(new GeoPoint(15.5, 45.25))
                    .precision(PlacePrecision.NEAR)
                    .build())
            .target(Target.of("the depot", TargetType.MILITARY_BASE))
            .addPerpetrators(Actor.of("X"), Actor.of("Y"))
            .addMunitions(Munition.of(MunitionType.ROCKET).build())
            .addClaims(
                said(count(Measure.FIRED, "ROCKET"), Stance.ASSERTED),
                said(count(Measure.HIT, "MISSILE"), Stance.UNCONFIRMED),
                said(count(Measure.HIT, "MORTAR"), Stance.DENIED),
                said(
                    Count.builder()
                        .from(count(Measure.HIT, "BOMB"))
                        .quantity(Quantity.none())
                        .build(),
                    Stance.ASSERTED),
                said(count(Measure.KILLED, "CHILD"), Stance.ASSERTED),
                said(MunitionUse.builder().type(MunitionType.DRONE).build(), Stance.ASSERTED))
            .build();

    assertThat(AttackRows.of(parsed(attack)))
        .containsExactly(
            List.of(
                "r1",
                "a1",
                "FOCUS",
                "AIR_STRIKE",
                "2025-03-09",
                "2025-03-09",
                "YE",
                "Ma'rib",
                "YE.14",
                "the depot",
                "15.5",
                "45.25",
                "NEAR",
                "ROCKET;MISSILE;DRONE",
                "the depot",
                "X;Y"));
  }

  private static Claim said(Assertion assertion, Stance stance) {
    return Claim.builder().assertion(assertion).stance(stance).build();
  }

  private static Count count(Measure measure, String code) {
    return Count.builder()
        .measure(measure)
        .quantity(Quantity.exactly(4))
        .subject(Subject.of(code))
        .build();
  }

  private static Map<String, String> claim(Assertion assertion) {
    Attack attack = Attack.builder().addClaims(said(assertion, Stance.ASSERTED)).build();
    return named(ClaimRows.HEADER, ClaimRows.of(parsed(attack)).get(0));
  }

  private static String date(EventTime time) {
    Attack attack =
        Attack.builder()
            .time(time)
            .addClaims(said(count(Measure.HIT, "DRONE"), Stance.ASSERTED))
            .build();
    return named(ClaimRows.HEADER, ClaimRows.of(parsed(attack)).get(0)).get("attack_date");
  }

  private static ParsedReport parsed(Attack attack) {
    return ParsedReport.builder()
        .report(Report.builder().id("r1").text("").build())
        .addAttacks(attack)
        .build();
  }

  private static Map<String, String> named(List<String> header, List<String> row) {
    assertThat(row).hasSameSizeAs(header);
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      named.put(header.get(i), row.get(i));
    }
    return named;
  }
}
