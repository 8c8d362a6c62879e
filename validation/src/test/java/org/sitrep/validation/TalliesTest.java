package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.additional;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;
import static org.sitrep.validation.Claims.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Reliability;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.validation.tally.Tally;
import org.sitrep.validation.tally.TallyPolicy;

class TalliesTest {

  private static final Quantity SEVERAL =
      Quantity.builder().low(3).qualifier(Qualifier.VAGUE).words("several").build();
  private static final Quantity PLURAL =
      Quantity.builder().low(2).qualifier(Qualifier.PLURAL).build();

  private static List<String> tallies(Claim... claims) {
    return tallies(attack(claims));
  }

  private static List<String> tallies(Attack attack) {
    return Tallies.of(attack).stream()
        .map(
            tally ->
                tally.measure()
                    + " "
                    + tally.subject().orElse("total")
                    + " "
                    + tally.low()
                    + ".."
                    + (tally.high().isPresent() ? tally.high().getAsLong() : "")
                    + (tally.conflict() ? " conflict" : ""))
        .toList();
  }

  @Test
  void talliesTheBaseExample() {
    assertThat(tallies(Claims.base()))
        .containsExactly(
            "FIRED total 8..15 conflict",
            "FIRED ROCKET 8..15 conflict",
            "INTERCEPTED total 13..13",
            "INTERCEPTED ROCKET 13..13",
            "HIT total 2..2",
            "HIT ROCKET 2..2");
    assertThat(Tallies.of(Claims.base()).get(1).claims())
        .isEqualTo(Claims.base().claims().subList(0, 2));
  }

  @Test
  void aConflictReachesAsFarAsThoseThatDoNotAgree() {
    assertThat(
            tallies(
                claim(count(Measure.KILLED, 5), "A"),
                claim(count(Measure.KILLED, 8), "B"),
                claim(Count.of(Measure.KILLED, Quantity.between(5, 20)), "C"),
                claim(Count.of(Measure.KILLED, Quantity.between(1, 8)), "D")))
        .containsExactly("KILLED total 5..8 conflict");
  }

  @Test
  void whatComesOnTopOfAPartComesOnTopOfTheTotal() {
    assertThat(
            tallies(
                claim(count(Measure.KILLED, 10), "A"),
                claim(count(Measure.KILLED, "CIVILIAN", 4), "A"),
                claim(additional(Measure.KILLED, "CIVILIAN", 3), "A")))
        .containsExactly("KILLED total 13..13", "KILLED CIVILIAN 7..7");
  }

  /** "A boy and an infant": each is told of singly, and both are children. */
  @Test
  void whatComesOnTopOfSomeIsAddedToThem() {
    Count some = Count.builder().from(count(Measure.KILLED, "CHILD", 1)).partial(true).build();
    Count more = Count.builder().from(additional(Measure.KILLED, "CHILD", 1)).partial(true).build();
    assertThat(tallies(claim(some, "A"), claim(more, "A")))
        .containsExactly("KILLED total 2..2", "KILLED CHILD 2..2");
  }

  @Test
  void aPartMayBeAllOfTheMostThatATotalCanBe() {
    Claim civilians = claim(count(Measure.KILLED, "CIVILIAN", 8), "A");
    assertThat(tallies(killed(3, 8, "A"), civilians))
        .containsExactly("KILLED total 8..8", "KILLED CIVILIAN 8..8");
    assertThat(tallies(killed(3, 7, "A"), civilians))
        .containsExactly("KILLED total 8..8 conflict", "KILLED CIVILIAN 8..8");
  }

  @Test
  void intersectsWhatIsSaidOfTheSame() {
    assertThat(
            tallies(
                claim(Count.of(Measure.KILLED, SEVERAL)),
                claim(Count.of(Measure.KILLED, Quantity.between(2, 6)), "A"),
                claim(count(Measure.KILLED, 3), "B"),
                claim(count(Measure.KILLED, 3), "C")))
        .containsExactly("KILLED total 3..3");
  }

  @Test
  void aBarePluralYieldsToAnyNumber() {
    assertThat(tallies(claim(Count.of(Measure.HIT, PLURAL)))).containsExactly("HIT total 2..");
    assertThat(tallies(claim(Count.of(Measure.HIT, PLURAL)), claim(count(Measure.HIT, 1))))
        .containsExactly("HIT total 1..1");
    assertThat(
            tallies(claim(Count.of(Measure.HIT, PLURAL)), claim(count(Measure.HIT, "ROCKET", 5))))
        .containsExactly("HIT total 5..5", "HIT ROCKET 5..5");
  }

  @Test
  void spansWhatDoesNotAgree() {
    assertThat(
            tallies(
                claim(count(Measure.KILLED, 5), "A"),
                claim(count(Measure.KILLED, 7), "B"),
                claim(Count.of(Measure.KILLED, Quantity.atLeast(3)), "C")))
        .containsExactly("KILLED total 5..7 conflict");
  }

  @Test
  void aSpeakersSmallerFigureIsAPart() {
    assertThat(tallies(claim(count(Measure.KILLED, 5), "A"), claim(count(Measure.KILLED, 8), "A")))
        .containsExactly("KILLED total 8..8");
  }

  @Test
  void singlePersonsAddUpWithThoseAdditional() {
    Claim leader = claim(person(Measure.KILLED, "the Taliban leader, Alaudin"));
    Claim again = claim(person(Measure.KILLED, "The Taliban leader Alaudin"), "B");
    Claim deputy = claim(person(Measure.KILLED, "his deputy"));
    Claim another3 = claim(additional(Measure.KILLED, "MILITANT", 3));
    assertThat(tallies(leader, again, deputy)).containsExactly("KILLED total 2..2");
    assertThat(tallies(leader, another3))
        .containsExactly("KILLED total 4..4", "KILLED MILITANT 3..3");
    assertThat(tallies(leader, another3, claim(count(Measure.KILLED, 4))))
        .containsExactly("KILLED total 4..4", "KILLED MILITANT 3..3");
    assertThat(tallies(leader, claim(count(Measure.KILLED, 4))))
        .containsExactly("KILLED total 4..4");
  }

  @Test
  void additionalFiguresComeOnTop() {
    assertThat(
            tallies(
                claim(count(Measure.FIRED, "ROCKET", 10), "A"),
                claim(additional(Measure.FIRED, "ROCKET", 5), "A"),
                claim(additional(Measure.FIRED, "ROCKET", 5), "B")))
        .containsExactly("FIRED total 15..15", "FIRED ROCKET 15..15");
  }

  @Test
  void additionalFiguresCompleteTheTotalThatIsStated() {
    Claim two = claim(count(Measure.CAPTURED, "MILITANT", 2));
    Claim one = claim(count(Measure.CAPTURED, "MILITANT", 1));
    Claim another = claim(additional(Measure.CAPTURED, "MILITANT", 1));
    assertThat(tallies(two, one, another))
        .containsExactly("CAPTURED total 2..2", "CAPTURED MILITANT 2..2");
    assertThat(tallies(one, another, two))
        .containsExactly("CAPTURED total 2..2", "CAPTURED MILITANT 2..2");
    assertThat(tallies(another, one))
        .containsExactly("CAPTURED total 2..2", "CAPTURED MILITANT 2..2");
    String text = "Police held another man. One man was held.";
    assertThat(tallies(at(another, text, "another man"), at(one, text, "One man")))
        .containsExactly("CAPTURED total 1..1", "CAPTURED MILITANT 1..1");
    assertThat(tallies(one, another, claim(count(Measure.CAPTURED, "MILITANT", 5))))
        .containsExactly("CAPTURED total 6..6", "CAPTURED MILITANT 6..6");
  }

  private static Claim at(Claim claim, String text, String words) {
    int start = text.indexOf(words);
    return Claim.builder()
        .from(claim)
        .evidence(Evidence.in(text, start, start + words.length()))
        .build();
  }

  @Test
  void addsPartsWhereNobodyGivesTheWhole() {
    assertThat(
            tallies(
                claim(count(Measure.FIRED, "BALLISTIC_MISSILE", 4)),
                claim(count(Measure.FIRED, "CRUISE_MISSILE", Quantity.atLeast(3))),
                claim(count(Measure.FIRED, "DRONE", 20))))
        .containsExactly(
            "FIRED total 27..",
            "FIRED BALLISTIC_MISSILE 4..4",
            "FIRED CRUISE_MISSILE 3..",
            "FIRED DRONE 20..20");
    assertThat(
            tallies(
                claim(count(Measure.FIRED, "UNSPECIFIED", 30)),
                claim(count(Measure.FIRED, "DRONE", 20))))
        .containsExactly("FIRED total 30..30", "FIRED DRONE 20..20");
  }

  @Test
  void addsModelsToTheirType() {
    assertThat(
            tallies(
                claim(model("Kh-47M2 Kinzhal", 3)),
                claim(model("Iskander-M", 12)),
                claim(model("Iskander", 14))))
        .containsExactly("FIRED total 17..17", "FIRED BALLISTIC_MISSILE 17..17");
  }

  private static Count model(String designation, long number) {
    return Count.builder()
        .measure(Measure.FIRED)
        .subject(Subject.builder().code("BALLISTIC_MISSILE").designation(designation).build())
        .quantity(Quantity.exactly(number))
        .build();
  }

  @Test
  void childrenMayBeAmongTheOthers() {
    assertThat(tallies(claim(count(Measure.KILLED, 15)), claim(count(Measure.KILLED, "CHILD", 3))))
        .containsExactly("KILLED total 15..15", "KILLED CHILD 3..3");
    assertThat(
            tallies(
                claim(count(Measure.KILLED, "CIVILIAN", 5)),
                claim(count(Measure.KILLED, "MILITARY", 2)),
                claim(count(Measure.KILLED, "CHILD", 3))))
        .containsExactly(
            "KILLED total 7..10",
            "KILLED CHILD 3..3",
            "KILLED CIVILIAN 5..5",
            "KILLED MILITARY 2..2");
    assertThat(tallies(claim(count(Measure.KILLED, "CHILD", 2))))
        .containsExactly("KILLED total 2..2", "KILLED CHILD 2..2");
  }

  @Test
  void noTotalIsLessThanAPart() {
    assertThat(
            tallies(
                claim(count(Measure.KILLED, 3), "A"),
                claim(count(Measure.KILLED, "CIVILIAN", 5), "B")))
        .containsExactly("KILLED total 5..5 conflict", "KILLED CIVILIAN 5..5");
  }

  @Test
  void looksPastWhatIsDeniedOrCumulative() {
    Count cumulative = Count.builder().from(count(Measure.KILLED, 1200)).cumulative(true).build();
    assertThat(
            tallies(
                claim(cumulative),
                Claim.builder().assertion(count(Measure.KILLED, 9)).stance(Stance.DENIED).build()))
        .isEmpty();
  }

  @Test
  void goesByTheFiguresOfAPolicy() {
    Source reliable = Source.builder().words("B").reliability(Reliability.B).build();
    Attack attack =
        attack(
            claim(Count.of(Measure.KILLED, Quantity.atLeast(4)), "A"),
            Claim.builder().assertion(count(Measure.KILLED, 5)).addSources(reliable).build(),
            claim(count(Measure.KILLED, 7), "C"),
            claim(count(Measure.KILLED, 7), "D"),
            claim(count(Measure.KILLED, 6), "E"));
    assertThat(by(attack, TallyPolicy.EVERY_CLAIM)).isEqualTo("5..7 conflict 5");
    assertThat(by(attack, TallyPolicy.WIDEST_AGREEMENT)).isEqualTo("7..7 3");
    assertThat(by(attack, TallyPolicy.MOST_RELIABLE)).isEqualTo("5..5 1");
    assertThat(by(attack, TallyPolicy.LATEST)).isEqualTo("6..6 1");
    assertThat(by(attack, TallyPolicy.MOST_CONSERVATIVE)).isEqualTo("4..4 1");
  }

  @Test
  void theWidestAgreementIsOfSpeakersAndTheLeastOfEquals() {
    Claim nine = killed(9, 9, "A");
    Claim three = killed(3, 3, "B");
    assertThat(
            widest(
                nine,
                three,
                killed(3, 3, "C"),
                killed(5, 6, "D"),
                killed(6, 6, "E"),
                killed(6, 8, "F")))
        .isEqualTo("6..6 3");
    assertThat(widest(nine, killed(9, 9, "C"), three, killed(3, 3, "D"))).isEqualTo("3..3 2");
    // Who says two things speaks as long as one of them holds.
    assertThat(
            widest(
                killed(1, 4, "A"), killed(1, 6, "A"), three, killed(5, 6, "C"), killed(6, 6, "D")))
        .isEqualTo("6..6 3");
  }

  private static Claim killed(long low, long high, String speaker) {
    Quantity quantity = low == high ? Quantity.exactly(low) : Quantity.between(low, high);
    return claim(Count.of(Measure.KILLED, quantity), speaker);
  }

  private static String widest(Claim... claims) {
    return by(attack(claims), TallyPolicy.WIDEST_AGREEMENT);
  }

  private static String by(Attack attack, TallyPolicy policy) {
    Tally tally = Tallies.of(attack, QuantityPolicy.standard(), policy).get(0);
    return tally.low()
        + ".."
        + tally.high().orElseThrow()
        + (tally.conflict() ? " conflict" : "")
        + " "
        + tally.claims().size();
  }
}
