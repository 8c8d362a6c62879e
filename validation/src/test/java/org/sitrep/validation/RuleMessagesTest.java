package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Share;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.rules.Rule;
import org.sitrep.validation.internal.rules.Rules;

/** Each rule broken once (met, for those that confirm), with what is said of it. */
class RuleMessagesTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
  private static final Location BRIDGE = Location.builder().name("Qasr Bridge").build();

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(
            "count-agreement",
            of(
                claim(count(Measure.FIRED, "ROCKET", 15), "A"),
                claim(count(Measure.FIRED, "ROCKET", 12), "B")),
            "\"15\" fired (rocket), according to A, contradicts \"12\" fired (rocket), according"
                + " to B."),
        arguments(
            "munition-flow",
            of(
                claim(count(Measure.FIRED, "ROCKET", 15), "A"),
                claim(count(Measure.INTERCEPTED, "ROCKET", 16), "B")),
            "\"15\" fired (rocket), according to A, contradicts \"16\" intercepted (rocket),"
                + " according to B: 16 is more than 15."),
        arguments(
            "all-accounted-for",
            of(
                claim(count(Measure.INTERCEPTED, "DRONE", all(6)), "A"),
                claim(count(Measure.HIT, "DRONE", 1), "B")),
            "\"all 6\" intercepted (drone), according to A, contradicts \"1\" hit (drone),"
                + " according to B: 6 + 1 = 7 is more than 6."),
        arguments(
            "parts-within-total",
            of(
                claim(count(Measure.FIRED, 10), "A"),
                claim(count(Measure.FIRED, "ROCKET", 11), "B")),
            "\"10\" fired, according to A, contradicts \"11\" fired (rocket), according to B: 11 is"
                + " more than 10."),
        arguments(
            "listed-parts",
            of(listed("total", 10, ""), listed("one", 7, "total"), listed("other", 4, "total")),
            "7 + 4 = 11, more than \"10\" intercepted (drone), according to A, of which they are"
                + " said to be parts."),
        arguments(
            "killed-and-wounded",
            of(
                claim(count(Measure.CASUALTIES, 5), "A"),
                claim(count(Measure.KILLED, 2), "A"),
                claim(count(Measure.WOUNDED, 4), "A")),
            "\"5\" casualties, according to A, contradicts \"2\" killed, according to A, and \"4\""
                + " wounded, according to A: 2 + 4 = 6 is more than 5."),
        arguments(
            "count-difference",
            of(claim(count(Measure.KILLED, 3), "A"), claim(count(Measure.KILLED, 5), "B")),
            "\"3\" killed, according to A, differs from \"5\" killed, according to B."),
        arguments(
            "parts-difference",
            of(
                claim(count(Measure.KILLED, 3), "A"),
                claim(count(Measure.KILLED, "CIVILIAN", 4), "B")),
            "\"3\" killed, according to A, differs from \"4\" killed (civilian), according to B: 4"
                + " is more than 3."),
        arguments(
            "source-against-itself",
            of(claim(count(Measure.KILLED, 3), "A"), claim(count(Measure.KILLED, 5), "A")),
            "\"3\" killed, according to A, differs from \"5\" killed, according to A; it is read as"
                + " a part of it."),
        arguments(
            "arithmetic",
            of(
                claim(count(Measure.FIRED, "ROCKET", 15), "A"),
                claim(count(Measure.INTERCEPTED, "ROCKET", 13), "A"),
                claim(count(Measure.HIT, "ROCKET", 2), "A")),
            "13 + 2 = 15: \"13\" intercepted (rocket) and \"2\" hit (rocket) add up to \"15\" fired"
                + " (rocket), according to A."),
        arguments(
            "inferred-bound",
            of(
                claim(count(Measure.INTERCEPTED, "ROCKET", 13), "A"),
                claim(count(Measure.HIT, "ROCKET", 2), "B")),
            "At least 15 fired (rocket): 13 + 2 = 15, because of \"13\" intercepted (rocket),"
                + " according to A, and \"2\" hit (rocket), according to B."),
        arguments(
            "not-after-publication",
            CHECKER.check(report(DAY, on(DAY.plusDays(2), AttackScope.FOCUS))),
            "The attack begins on 2025-03-12, after the report was published on 2025-03-10."),
        arguments(
            "within-window",
            CHECKER
                .within(EventTime.between(DAY.minusDays(1), DAY))
                .check(report(DAY, on(DAY.minusDays(2), AttackScope.FOCUS))),
            "The attack of 2025-03-08 lies outside of the window 2025-03-09/2025-03-10."),
        arguments(
            "background-before-focus",
            CHECKER.check(
                report(
                    DAY,
                    on(DAY.minusDays(2), AttackScope.FOCUS),
                    on(DAY.minusDays(1), AttackScope.BACKGROUND))),
            "The attack is recalled and begins on 2025-03-09, after those in the news, the last of"
                + " which was on 2025-03-08."),
        arguments(
            "falling-toll",
            CHECKER.check(
                List.of(
                    report(DAY, attack(claim(count(Measure.KILLED, 8), "the ministry"))),
                    report(
                        DAY.plusDays(1), attack(claim(count(Measure.KILLED, 5), "the ministry"))))),
            "\"8\" killed, according to the ministry, and in a later report only \"5\" killed,"
                + " without a correction."),
        arguments(
            "point-in-country",
            at(Location.builder().from(BRIDGE).country("IQ").point(new GeoPoint(42.4, 33.8))),
            "Qasr Bridge is in IQ, and its point at 42.4, 33.8 is some 906 km outside; with"
                + " latitude and longitude exchanged it would be inside."),
        arguments(
            "point-at-zero",
            at(Location.builder().from(BRIDGE).point(new GeoPoint(0, 0))),
            "Qasr Bridge is at latitude 0 and longitude 0, as places without a point are."),
        arguments(
            "one-country",
            at(
                Location.builder()
                    .from(BRIDGE)
                    .country("IQ")
                    .within(Location.builder().name("Aleppo").country("SY").build())),
            "Qasr Bridge lies in IQ, and Aleppo, within which it lies, in SY."),
        arguments(
            "division-in-country",
            at(Location.builder().from(BRIDGE).country("IQ").admin1("Nangarhar")),
            "Nangarhar is a division of AF and none of IQ, where Qasr Bridge lies."),
        arguments(
            "sea-is-no-country",
            at(Location.builder().name("Black Sea").kind("SEA").country("UA")),
            "Black Sea is a sea or an ocean, and lies in UA."),
        arguments(
            "country-known",
            at(Location.builder().from(BRIDGE).country("QX")),
            "Qasr Bridge lies in QX, which is no country's code."),
        arguments(
            "claimed-and-denied",
            of(
                responsible(ResponsibilityKind.CLAIMED, "a channel"),
                responsible(ResponsibilityKind.DENIED, "its spokesman")),
            "The Brigade claims the attack, according to a channel, and denies it, according to its"
                + " spokesman."),
        arguments(
            "claimed-yet-unclaimed",
            of(
                responsible(ResponsibilityKind.CLAIMED, "a channel"),
                responsible(ResponsibilityKind.UNCLAIMED, "the police")),
            "The Brigade claims the attack, according to a channel; nobody does, according to the"
                + " police."),
        arguments(
            "exclusive-types",
            of(
                claim(count(Measure.FIRED, "ROCKET", 12), "A"),
                claim(count(Measure.FIRED, "BALLISTIC_MISSILE", 12), "B")),
            "\"12\" fired (ballistic missile), according to B, and \"12\" fired (rocket), according"
                + " to A, may be the same munitions, which are not both."),
        arguments(
            "revision",
            of(
                told("c1", count(Measure.KILLED, 5), "A"),
                Claim.builder()
                    .from(told("c2", count(Measure.KILLED, 7), "A"))
                    .addRevises("c1")
                    .build()),
            "\"7\" killed, according to A, takes the place of \"5\", according to A."),
        arguments(
            "mutual-revision",
            of(
                Claim.builder()
                    .from(told("c1", count(Measure.KILLED, 5), "A"))
                    .addRevises("c2")
                    .build(),
                Claim.builder()
                    .from(told("c2", count(Measure.KILLED, 7), "A"))
                    .addRevises("c1")
                    .build()),
            "The claims c1 and c2 each take the place of the other; both stand."),
        arguments(
            "disputed",
            of(
                claim(count(Measure.KILLED, 3), "A"),
                Claim.builder()
                    .from(claim(count(Measure.KILLED, 3), "B"))
                    .stance(Stance.DENIED)
                    .build()),
            "\"3\" killed, according to A, is denied by B."),
        arguments(
            "casualties-left-open",
            of(
                claim(count(Measure.CASUALTIES, 20), "A"),
                claim(count(Measure.KILLED, 5), "A"),
                claim(count(Measure.WOUNDED, 7), "A")),
            "\"5\" killed and \"7\" wounded are 8 fewer than \"20\" casualties, according to A."),
        arguments(
            "share-of-total",
            of(
                claim(
                    Count.builder()
                        .from(count(Measure.FIRED, "ROCKET", 15))
                        .addShares(Share.of(Measure.INTERCEPTED, 87))
                        .build(),
                    "A"),
                claim(count(Measure.INTERCEPTED, "ROCKET", 14), "A")),
            "87 percent intercepted of \"15\" fired (rocket), according to A, are 13, not \"14\""
                + " intercepted (rocket)."),
        arguments(
            "claim-id-unique",
            of(
                told("c1", count(Measure.KILLED, 5), "A"),
                told("c1", count(Measure.WOUNDED, 7), "A")),
            "Two claims have the identifier c1."),
        arguments(
            "claim-known",
            of(
                Claim.builder()
                    .from(told("c1", count(Measure.KILLED, 5), "A"))
                    .addRevises("c9")
                    .build()),
            "No claim of the attack has the identifier c9."),
        arguments(
            "code-known",
            of(claim(count(Measure.KILLED, "ROCKET", 5), "A")),
            "ROCKET is no code of what can be killed."),
        arguments(
            "counted-twice",
            of(
                claim(count(Measure.FIRED, "ROCKET", 15), "the ministry"),
                Claim.builder()
                    .assertion(count(Measure.FIRED, "ROCKET", 15))
                    .addSources(
                        Source.builder().words("its spokesman").speaksFor("the ministry").build())
                    .build()),
            "\"15\" fired (rocket) is given by its spokesman and by the ministry, who are one"
                + " source."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void broken(String rule, ConsistencyResult result, String message) {
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals(rule))
        .satisfiesExactly(
            finding -> {
              assertThat(finding.message()).isEqualTo(message);
              assertThat(finding.severity()).isEqualTo(severity(rule));
              assertThat(finding.where()).isNotEmpty();
            });
  }

  @Test
  void anArticleThatCountsIsToldAsANumber() {
    Quantity a = Quantity.builder().from(Quantity.exactly(1)).words("A").build();
    Attack attack =
        Claims.attack(
            claim(count(Measure.KILLED, "CIVILIAN", a), "A"),
            claim(count(Measure.KILLED, "CIVILIAN", 5), "B"));

    assertThat(ConsistencyChecker.standard().check(attack).findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"1\" killed (civilian), according to A, differs from \"5\" killed (civilian),"
                + " according to B.");
  }

  @Test
  void noRuleIsLeftOut() {
    assertThat(broken().map(broken -> (String) broken.get()[0]))
        .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::id).toList());
  }

  private static Severity severity(String id) {
    return Rules.all().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  private static ConsistencyResult of(Claim... claims) {
    return CHECKER.check(attack(claims));
  }

  private static ConsistencyResult at(Location.Builder place) {
    return CHECKER.check(Attack.builder().addLocations(place.build()).build());
  }

  private static Quantity all(long number) {
    return Quantity.builder().from(Quantity.all(number)).words("all " + number).build();
  }

  private static Claim told(String id, Count count, String speaker) {
    return Claim.builder().from(claim(count, speaker)).id(id).build();
  }

  private static Claim responsible(ResponsibilityKind kind, String speaker) {
    Responsibility.Builder responsibility = Responsibility.builder().kind(kind);
    if (kind != ResponsibilityKind.UNCLAIMED) {
      responsibility.actor(Actor.of("The Brigade"));
    }
    return Claim.builder().assertion(responsibility.build()).addSources(Source.of(speaker)).build();
  }

  private static ParsedReport report(LocalDate published, Attack... attacks) {
    return ParsedReport.builder().report(Report.of("", published)).addAttacks(attacks).build();
  }

  private static Attack on(LocalDate day, AttackScope scope) {
    return Attack.builder().time(EventTime.on(day)).scope(scope).build();
  }

  private static Claim listed(String id, long number, String whole) {
    Claim.Builder claim =
        Claim.builder().from(claim(count(Measure.INTERCEPTED, "DRONE", number), "A"));
    claim.id(id);
    return whole.isEmpty() ? claim.build() : claim.addPartOf(whole).place(Location.of(id)).build();
  }
}
