package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.additional;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;
import static org.sitrep.validation.Claims.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;

class ConsistencyCheckerTest {

  private static ConsistencyResult check(Claim... claims) {
    return ConsistencyChecker.standard().check(attack(claims));
  }

  private static List<String> messages(ConsistencyResult result) {
    return result.findings().stream().map(Finding::message).toList();
  }

  @Test
  void namesWhatContradictsAndConfirmsWhatAddsUp() {
    Attack attack = Claims.base();
    ConsistencyResult result = ConsistencyChecker.standard().check(attack);

    assertThat(result.text())
        .isEqualTo(
            """
            CONTRADICTORY
            Policy standard: "around" reaches 20 % to either side, at least 1.
            ERROR count-agreement: "Around 10" fired (rocket; read as 8 to 12), according to an \
            Iraqi police official and an American soldier, contradicts "15" fired (rocket), \
            according to a police official in the region.
              Least change: around 13 instead of "Around 10" (claims[0]); or let "around" reach 50 %.
            ERROR munition-flow: "Around 10" fired (rocket; read as 8 to 12), according to an \
            Iraqi police official and an American soldier, contradicts "13" intercepted (rocket), \
            according to a police official in the region: 13 is more than 12.
              Least change: around 11 instead of "Around 10" (claims[0]); or let "around" reach 30 %.
            INFO arithmetic: 13 + 2 = 15: "13" intercepted (rocket) and "2" hit (rocket) add up \
            to "15" fired (rocket), according to a police official in the region.
            """);
    List<Claim> claims = attack.claims();
    assertThat(result.contradictions())
        .extracting(Finding::claims)
        .containsExactly(
            List.of(claims.get(0), claims.get(1)), List.of(claims.get(0), claims.get(2)));
    assertThat(result.findings().get(2).claims())
        .containsExactly(claims.get(1), claims.get(2), claims.get(3));
    assertThat(result.findings())
        .extracting(Finding::where)
        .containsExactly(
            "claims[0], claims[1]", "claims[0], claims[2]", "claims[1], claims[2], claims[3]");
    assertThat(result.findings())
        .extracting(finding -> finding.policy().orElse(""))
        .containsOnly("standard");
  }

  @Test
  void aWiderPolicyLetsThemAgree() {
    ConsistencyResult result = ConsistencyChecker.with(QuantityPolicy.wide()).check(Claims.base());
    assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(result.contradictions()).isEmpty();
    assertThat(result.text())
        .startsWith(
            "CONSISTENT\n"
                + "Policy wide: \"around\" reaches 50 % to either side, at least 2; vague words are"
                + " read by its table.\n"
                + "INFO arithmetic: 13 + 2 = 15: ");
  }

  /** "Around 13" is more than the 7 rockets however far "around" reaches. */
  @Test
  void aWiderPolicyMakesNoMunitionsOfOneKind() {
    Attack attack =
        Claims.attack(
            Claims.claim(Claims.count(Measure.FIRED, "ROCKET", 7), "one"),
            Claims.claim(Count.of(Measure.INTERCEPTED, Quantity.around(13)), "another"),
            Claims.claim(Count.of(Measure.HIT, Quantity.atLeast(1)), "a third"));

    assertThat(ConsistencyChecker.standard().check(attack).verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(ConsistencyChecker.with(QuantityPolicy.wide()).check(attack).verdict())
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void ofNothingSaidNothingIsRead() {
    ConsistencyResult result = check();
    assertThat(result.verdict()).isEqualTo(Verdict.NOTHING_READ);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void addsOutcomesUpToTheFewestThatAreTooMany() {
    ConsistencyResult result =
        check(
            claim(count(Measure.FIRED, "DRONE", 10), "A"),
            claim(count(Measure.INTERCEPTED, "DRONE", 7), "B"),
            claim(count(Measure.HIT, "DRONE", 1), "C"),
            claim(count(Measure.MISSED, "DRONE", 4), "D"));
    assertThat(messages(result))
        .containsExactly(
            "\"10\" fired (drone), according to A, contradicts \"7\" intercepted (drone), according"
                + " to B, and \"4\" missed (drone), according to D: 7 + 4 = 11 is more than 10.");
  }

  @Test
  void anUnspecifiedTotalHoldsTheSumOfTheTypes() {
    ConsistencyResult result =
        check(
            claim(count(Measure.FIRED, "UNSPECIFIED", 100), "A"),
            claim(count(Measure.FIRED, "DRONE", 90), "B"),
            claim(count(Measure.INTERCEPTED, "CRUISE_MISSILE", 20), "B"));
    assertThat(result.contradictions()).hasSize(1);
    assertThat(messages(result).get(0)).endsWith(": 90 + 20 = 110 is more than 100.");
  }

  @Test
  void missilesHoldBallisticMissilesButDronesDoNot() {
    Claim ballistic = claim(count(Measure.INTERCEPTED, "BALLISTIC_MISSILE", 8), "B");
    assertThat(check(claim(count(Measure.FIRED, "MISSILE", 5), "A"), ballistic).verdict())
        .isEqualTo(Verdict.CONTRADICTORY);
    assertThat(check(claim(count(Measure.FIRED, "DRONE", 5), "A"), ballistic).verdict())
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void unspecifiedOutcomesAreOfTheOnlyTypeNamed() {
    Claim fired = claim(count(Measure.FIRED, "ROCKET", 10), "A");
    Claim intercepted = claim(count(Measure.INTERCEPTED, 7), "B");
    Claim hit = claim(count(Measure.HIT, 6), "B");
    assertThat(check(fired, intercepted, hit).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    MunitionUse drones = MunitionUse.builder().type(MunitionType.DRONE).build();
    Claim alsoDrones = Claim.builder().assertion(drones).build();
    assertThat(check(fired, intercepted, hit, alsoDrones).verdict()).isEqualTo(Verdict.CONSISTENT);
    Claim more = claim(count(Measure.INTERCEPTED, 13), "B");
    assertThat(check(fired, more).verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void aSpeakersSmallerFigureIsAPart() {
    ConsistencyResult result =
        check(
            claim(count(Measure.FIRED, "ROCKET", 5), "the army"),
            claim(count(Measure.FIRED, "ROCKET", 15), "The Army"),
            claim(count(Measure.INTERCEPTED, "ROCKET", 13), "the army"));
    assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("source-against-itself");
    assertThat(messages(result))
        .containsExactly(
            "\"5\" fired (rocket), according to the army, differs from \"15\" fired (rocket),"
                + " according to The Army; it is read as a part of it.");
    // The report itself may well speak of parts.
    assertThat(
            check(
                    claim(count(Measure.FIRED, "ROCKET", 5)),
                    claim(count(Measure.FIRED, "ROCKET", 15)))
                .findings())
        .isEmpty();
  }

  @Test
  void theReportsOwnVoiceIsASource() {
    ConsistencyResult result =
        check(
            claim(count(Measure.FIRED, "ROCKET", 5)),
            claim(count(Measure.FIRED, "ROCKET", 15), "the army"));
    assertThat(messages(result))
        .containsExactly(
            "\"5\" fired (rocket), according to the report itself, contradicts \"15\" fired"
                + " (rocket), according to the army.");
  }

  @Test
  void aSpokesmanAndTheMinistryAreOneSource() {
    Source spokesman =
        Source.builder().words("its spokesman").speaksFor("the defence ministry").build();
    Claim fired =
        Claim.builder().assertion(count(Measure.FIRED, "ROCKET", 5)).addSources(spokesman).build();
    ConsistencyResult result =
        check(fired, claim(count(Measure.FIRED, "ROCKET", 15), "The defence ministry"));
    assertThat(result.contradictions()).isEmpty();
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("source-against-itself");
  }

  @Test
  void casualtiesOnlyDiffer() {
    ConsistencyResult result =
        check(
            claim(count(Measure.KILLED, "CIVILIAN", 3), "A"),
            claim(count(Measure.KILLED, "CIVILIAN", Quantity.atLeast(5)), "B"),
            claim(count(Measure.KILLED, "MILITARY", 7), "B"));
    assertThat(result.verdict()).isEqualTo(Verdict.DISAGREEING);
    assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(messages(result))
        .containsExactly(
            "\"3\" killed (civilian), according to A, differs from \"at least 5\" killed"
                + " (civilian), according to B.");
  }

  @Test
  void damagedThingsAreComparedByTheirWords() {
    assertThat(check(claim(things("houses", 3), "A"), claim(things("vehicles", 9), "B")).findings())
        .isEmpty();
    assertThat(
            check(claim(things("the houses", 3), "A"), claim(things("houses", 9), "B")).findings())
        .hasSize(1);
  }

  private static Count things(String words, long number) {
    return Count.builder()
        .measure(Measure.DAMAGED)
        .subject(Subject.builder().words(words).build())
        .quantity(Quantity.exactly(number))
        .build();
  }

  @Test
  void looksPastWhatIsDeniedCumulativeOrReplaced() {
    Claim fired = claim(count(Measure.FIRED, "ROCKET", 10), "A");
    Claim more = claim(count(Measure.INTERCEPTED, "ROCKET", 13), "B");
    assertThat(check(fired, more).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(
            check(fired, Claim.builder().from(more).stance(Stance.UNCONFIRMED).build()).verdict())
        .isEqualTo(Verdict.CONSISTENT);
    assertThat(check(fired, Claim.builder().from(more).stance(Stance.DENIED).build()).findings())
        .isEmpty();
    Count cumulative =
        Count.builder().from(count(Measure.INTERCEPTED, "ROCKET", 13)).cumulative(true).build();
    assertThat(check(fired, claim(cumulative, "B")).findings()).isEmpty();
    Claim first = Claim.builder().from(fired).id("c1").build();
    Claim correction =
        Claim.builder()
            .from(claim(count(Measure.FIRED, "ROCKET", 14), "A"))
            .addRevises("c1")
            .build();
    assertThat(check(first, more, correction).findings())
        .extracting(Finding::rule)
        .containsExactly("revision");
    Claim foreign =
        Claim.builder()
            .from(claim(count(Measure.FIRED, "ROCKET", 14), "C"))
            .addRevises("c1")
            .build();
    assertThat(check(first, more, foreign).verdict()).isEqualTo(Verdict.CONTRADICTORY);
  }

  @Test
  void additionalFiguresRaiseTheTotalAndAreNone() {
    Claim fired = claim(count(Measure.FIRED, "ROCKET", 10), "A");
    Claim another5 = claim(additional(Measure.FIRED, "ROCKET", 5), "A");
    assertThat(
            check(fired, another5, claim(count(Measure.INTERCEPTED, "ROCKET", 14), "B")).findings())
        .isEmpty();
    assertThat(check(fired, another5, claim(count(Measure.FIRED, "ROCKET", 15), "B")).findings())
        .isEmpty();
    assertThat(
            check(fired, another5, claim(count(Measure.INTERCEPTED, "ROCKET", 16), "B")).verdict())
        .isEqualTo(Verdict.CONTRADICTORY);
  }

  @Test
  void barePluralsAndSinglePersonsContradictNothing() {
    Quantity plural = Quantity.builder().low(2).qualifier(Qualifier.PLURAL).build();
    assertThat(
            check(
                    claim(count(Measure.FIRED, "ROCKET", 1), "A"),
                    claim(count(Measure.HIT, "ROCKET", plural), "B"),
                    claim(count(Measure.FIRED, "ROCKET", plural), "C"),
                    claim(person(Measure.KILLED, "the commander"), "A"),
                    claim(count(Measure.KILLED, 3), "B"))
                .findings())
        .isEmpty();
  }

  @Test
  void confirmsGroupsThatAddUp() {
    ConsistencyResult result =
        check(
            claim(count(Measure.KILLED, "CIVILIAN", 3), "A"),
            claim(count(Measure.KILLED, "MILITARY", 2), "A"),
            claim(count(Measure.KILLED, "CHILD", 1), "A"),
            claim(count(Measure.KILLED, 5), "A"));
    assertThat(messages(result))
        .containsExactly(
            "3 + 2 = 5: \"3\" killed (civilian) and \"2\" killed (military) add up to \"5\" killed,"
                + " according to A.");
  }

  @Test
  void theGreatestNumbersDoNotOverflow() {
    ConsistencyResult result =
        check(
            claim(count(Measure.FIRED, "ROCKET", 10), "A"),
            claim(count(Measure.INTERCEPTED, "ROCKET", Long.MAX_VALUE), "B"),
            claim(count(Measure.HIT, "ROCKET", Quantity.around(Long.MAX_VALUE)), "B"),
            claim(count(Measure.FIRED, "DRONE", Long.MAX_VALUE), "B"));
    assertThat(result.contradictions()).hasSize(2);
  }

  @Tag("large")
  @Test
  void thousandsOfClaimsTakeSeconds() {
    List<Claim> equal = new ArrayList<>();
    List<Claim> different = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      equal.add(claim(count(Measure.FIRED, "ROCKET", 15), "speaker " + i % 7_000));
      different.add(claim(count(Measure.FIRED, "ROCKET", i), "speaker " + i));
      different.add(claim(count(Measure.INTERCEPTED, "TYPE_" + i % 5_000, i), "speaker " + i));
    }
    equal.add(claim(count(Measure.INTERCEPTED, "ROCKET", 16), "B"));
    different.add(claim(count(Measure.FIRED, 100), "A"));
    // Two or three seconds on a quiet machine; the limit is for a busy one.
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(ConsistencyChecker.standard().check(attack(equal)).findings()).hasSize(1);
          ConsistencyResult result = ConsistencyChecker.standard().check(attack(different));
          assertThat(messages(result))
              .contains("There are more than 100 of these; the rest is left out.");
          assertThat(Tallies.of(attack(equal))).hasSize(4);
          assertThat(Tallies.of(attack(different))).hasSizeGreaterThan(5_000);
        });
  }
}
