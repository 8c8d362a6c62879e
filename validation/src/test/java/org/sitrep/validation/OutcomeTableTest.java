package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Verdict;

class OutcomeTableTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static String bound(Attack attack, Measure measure, String subject) {
    return CHECKER.infer(attack).stream()
        .filter(it -> it.measure() == measure)
        .filter(it -> it.subject().flatMap(of -> of.code()).orElse("").equals(subject))
        .map(it -> it.low() + ".." + it.high().orElse(-1))
        .findFirst()
        .orElse("none");
  }

  @Test
  void whatIsNotOfATypeMustHoldWhatMetWithTheOutcome() {
    Attack attack =
        attack(
            claim(count(Measure.FIRED, "MISSILE", 8)),
            claim(count(Measure.FIRED, "BALLISTIC_MISSILE", 5)),
            claim(count(Measure.INTERCEPTED, "MISSILE", 6)),
            claim(count(Measure.INTERCEPTED, "BALLISTIC_MISSILE", Quantity.none())));
    ConsistencyResult result = CHECKER.check(attack);
    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(result.contradictions())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("munition-flow");
              assertThat(finding.claims()).isEqualTo(attack.claims());
              assertThat(finding.message())
                  .isEqualTo(
                      "\"8\" fired (missile), according to the report itself, with \"0\""
                          + " intercepted (ballistic missile), according to the report itself,"
                          + " contradicts \"5\" fired (ballistic missile), according to the report"
                          + " itself, and \"6\" intercepted (missile), according to the report"
                          + " itself: 5 + 6 = 11 is more than 8 + 0 = 8.");
            });
    assertThat(CHECKER.checkAll(attack, 10).contradictions()).hasSize(1);
    for (int left = 0; left < 4; left++) {
      List<Claim> others = new ArrayList<>(attack.claims());
      others.remove(left);
      assertThat(CHECKER.check(attack(others)).verdict()).isEqualTo(Verdict.CONSISTENT);
    }
  }

  @Test
  void ifAllAreOfATypeAllOutcomesAre() {
    Attack attack =
        attack(
            claim(count(Measure.FIRED, 5)),
            claim(count(Measure.FIRED, "CRUISE_MISSILE", 5)),
            claim(count(Measure.FIRED, "DRONE", Quantity.none())),
            claim(count(Measure.HIT, "CRUISE_MISSILE", 2)));
    assertThat(bound(attack, Measure.HIT, "")).isEqualTo("2..2");
    assertThat(bound(attack, Measure.HIT, "CRUISE_MISSILE")).isEqualTo("2..2");
    Attack sole = attack(attack.claims().get(0), attack.claims().get(1), attack.claims().get(3));
    assertThat(bound(sole, Measure.HIT, "")).isEqualTo("2..2");
  }

  @Test
  void theDeadAndTheHurtAreCellsToo() {
    assertThat(
            CHECKER
                .check(
                    attack(
                        claim(count(Measure.CASUALTIES, 8), "A"),
                        claim(count(Measure.CASUALTIES, "CIVILIAN", 5), "A"),
                        claim(count(Measure.KILLED, 6), "A"),
                        claim(count(Measure.KILLED, "CIVILIAN", 0), "A")))
                .contradictions())
        .extracting(Finding::rule)
        .containsExactly("killed-and-wounded");
  }

  @Test
  void anOutcomeHoldsWhatTheOthersLeaveOver() {
    Attack attack =
        attack(
            claim(count(Measure.CASUALTIES, "CHILD", Quantity.atMost(10))),
            claim(count(Measure.CASUALTIES, "INFANT", 6)),
            claim(count(Measure.WOUNDED, "CHILD", Quantity.atLeast(9))),
            claim(count(Measure.WOUNDED, "INFANT", Quantity.atLeast(1))));
    assertThat(bound(attack, Measure.WOUNDED, "INFANT")).isEqualTo("5..6");
  }

  @Test
  void severalSpeakersMayCountOutcomesDifferently() {
    assertThat(
            CHECKER
                .check(
                    attack(
                        claim(count(Measure.FIRED, "MISSILE", 8), "A"),
                        claim(count(Measure.FIRED, "BALLISTIC_MISSILE", 5), "A"),
                        claim(count(Measure.INTERCEPTED, "MISSILE", 6), "B"),
                        claim(count(Measure.INTERCEPTED, "BALLISTIC_MISSILE", 0), "A")))
                .verdict())
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void neighboursThatMayOverlapDoNotAddUp() {
    for (List<String> pair :
        List.of(
            List.of("SOLDIER", "OFFICER", "MILITARY"),
            List.of("MEDIC", "AID_WORKER", "PERSON"),
            List.of("PEACEKEEPER", "SOLDIER", "MILITARY"),
            List.of("CHILD", "CIVILIAN", "PERSON"))) {
      assertThat(verdict(Measure.KILLED, pair)).as(pair.toString()).isEqualTo(Verdict.CONSISTENT);
    }
    for (List<String> pair :
        List.of(
            List.of("BALLISTIC_MISSILE", "ANTI_SHIP_BALLISTIC_MISSILE", "MISSILE"),
            List.of("LOITERING_MUNITION", "ONE_WAY_ATTACK_DRONE", "DRONE"))) {
      assertThat(verdict(Measure.FIRED, pair)).as(pair.toString()).isEqualTo(Verdict.CONSISTENT);
    }
  }

  @Test
  void twoNamesOfOneModelDoNotAddUp() {
    List<Claim> claims = new ArrayList<>();
    for (String model : List.of("Shahed-136", "Geran-2")) {
      Subject subject = Subject.builder().code("ONE_WAY_ATTACK_DRONE").designation(model).build();
      Count.Builder count = Count.builder().measure(Measure.FIRED).subject(subject);
      claims.add(claim(count.quantity(Quantity.exactly(5)).build(), "A"));
    }
    claims.add(claim(count(Measure.FIRED, "DRONE", 6), "A"));
    assertThat(CHECKER.check(attack(claims)).verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void neighboursThatExcludeEachOtherAddUp() {
    for (List<String> pair :
        List.of(List.of("MAN", "WOMAN", "PERSON"), List.of("CIVILIAN", "MILITARY", "PERSON"))) {
      assertThat(verdict(Measure.KILLED, pair)).isEqualTo(Verdict.CONTRADICTORY);
    }
    assertThat(verdict(Measure.FIRED, List.of("BALLISTIC_MISSILE", "CRUISE_MISSILE", "MISSILE")))
        .isEqualTo(Verdict.CONTRADICTORY);
  }

  /** Of 5 and 4 of two kinds, and 6 of a wider one. */
  private static Verdict verdict(Measure measure, List<String> kinds) {
    return CHECKER
        .check(
            attack(
                claim(count(measure, kinds.get(0), 5), "A"),
                claim(count(measure, kinds.get(1), 4), "A"),
                claim(count(measure, kinds.get(2), 6), "A")))
        .verdict();
  }
}
