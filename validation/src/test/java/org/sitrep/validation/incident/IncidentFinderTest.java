package org.sitrep.validation.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Credibility;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Reliability;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;
import org.sitrep.model.TargetType;
import org.sitrep.validation.finding.AttackRule;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;

class IncidentFinderTest {

  private static final LocalDate SUNDAY = LocalDate.of(2025, 3, 9);
  private static final Location BASE = Location.of("Tell Rahal air base");
  private static final Location ANBAR =
      place("Anbar province").kind("ADM1").country("IQ").admin1("Anbar").build();

  private static Location.Builder place(String name) {
    return (Location.Builder) Location.builder().name(name);
  }

  private static Location point(String name, double latitude, double longitude) {
    Location.Builder place = place(name);
    return place
        .country("UA")
        .point(new GeoPoint(latitude, longitude))
        .precision(PlacePrecision.EXACT)
        .build();
  }

  private static Attack.Builder attack(Location... places) {
    Attack.Builder attack = Attack.builder();
    attack.time(EventTime.on(SUNDAY)).addLocations(places);
    return attack;
  }

  private static Claim count(String id, String speaker, Measure measure, long number, String of) {
    Count.Builder count = Count.builder();
    count.measure(measure).quantity(Quantity.exactly(number));
    if (!of.isEmpty()) {
      count.subject(Subject.of(of));
    }
    Claim.Builder claim = Claim.builder();
    claim.id(id).assertion(count.build());
    if (!speaker.isEmpty()) {
      boolean nameless = speaker.startsWith("an ");
      claim.addSources(Source.builder().words(speaker).anonymous(nameless).build());
    }
    return claim.build();
  }

  private static Claim responsibility(ResponsibilityKind kind, String actor) {
    Claim.Builder claim = Claim.builder();
    return claim
        .assertion(Responsibility.builder().kind(kind).actor(Actor.of(actor)).build())
        .build();
  }

  private static ParsedReport report(String id, String outlet, int day, Attack... attacks) {
    Report.Builder report = Report.builder();
    report.id(id).outlet(outlet).published(LocalDate.of(2025, 3, day)).text("Report " + id);
    ParsedReport.Builder parsed = ParsedReport.builder();
    return parsed.report(report.build()).addAttacks(attacks).build();
  }

  private static Incidents find(ParsedReport... reports) {
    return IncidentFinder.standard().find(List.of(reports));
  }

  private static Comparison compare(Attack one, Attack other) {
    Incidents incidents = find(report("a", "A", 10, one), report("b", "B", 10, other));
    return incidents.incidents().size() == 1
        ? incidents.incidents().get(0).matches().get(0)
        : incidents.refusals().get(0);
  }

  @Test
  void partsNameTheirWholesByTheIdsOfTheEvent() {
    Claim whole = count("claim-1", "the governor", Measure.KILLED, 12, "");
    Claim.Builder part = Claim.builder();
    part.from(count("claim-2", "the governor", Measure.KILLED, 3, "CHILD")).addPartOf("claim-1");
    Attack told = attack(BASE).addClaims(whole, part.build()).build();
    Incident event =
        find(report("a", "A", 10, told), report("b", "B", 10, told)).incidents().get(0);
    assertThat(event.attack().claims())
        .extracting(Claim::id, Claim::partOf)
        .contains(
            tuple("a#1/claim-2", List.of("a#1/claim-1")),
            tuple("b#1/claim-2", List.of("b#1/claim-1")));
    assertThat(event.consistency().findings()).extracting(Finding::rule).isEmpty();
  }

  @Test
  void sameDayAndPlaceAreOneEvent() {
    assertThat(compare(attack(BASE).build(), attack(BASE, ANBAR).build()).text())
        .isEqualTo("a#1 and b#1 are one event: both 2025-03-09; both Tell Rahal air base");
  }

  @Test
  void anotherDayAnotherCountryAndFarAwayAreOthers() {
    Attack later = attack(BASE).time(EventTime.on(SUNDAY.plusDays(2))).build();
    assertThat(compare(attack(BASE).build(), later).text())
        .isEqualTo(
            "a#1 is not b#1: 2025-03-09 and 2025-03-11 are 2 days apart; both Tell Rahal air base");
    Location syrian = place("Deir ez-Zor").country("SY").build();
    assertThat(compare(attack(ANBAR).build(), attack(syrian).build()).text())
        .contains("Anbar province and Deir ez-Zor are in different countries");
    Attack kharkiv = attack(point("Kharkiv", 49.99, 36.23)).build();
    Attack sumy = attack(point("Sumy", 50.91, 34.8)).build();
    assertThat(compare(kharkiv, sumy).text()).contains("Kharkiv and Sumy are 144 km apart");
    Attack suburb = attack(point("Pisochyn", 49.95, 36.1)).build();
    assertThat(compare(kharkiv, suburb).text())
        .isEqualTo("a#1 is not b#1: both 2025-03-09; Kharkiv and Pisochyn are 10 km apart");
  }

  @Test
  void clockTimesTellTwoAttacksOfOneDayApart() {
    Attack morning = attack(BASE).time(EventTime.at(SUNDAY, LocalTime.of(6, 0))).build();
    Attack evening = attack(BASE).time(EventTime.at(SUNDAY, LocalTime.of(21, 0))).build();
    assertThat(compare(morning, evening).text())
        .contains("both 2025-03-09, but the clock times are 15 hours apart");
  }

  @Test
  void aNightReachesIntoTheNextMorning() {
    Attack night = attack(BASE).time(EventTime.nightOf(SUNDAY)).build();
    Attack monday = attack(BASE).time(EventTime.on(SUNDAY.plusDays(1))).build();
    assertThat(compare(night, monday).same()).isTrue();
  }

  @Test
  void aProvinceNeedsMoreToBeTheSame() {
    Location haditha = place("Haditha").country("IQ").admin1("Anbar").build();
    Attack.Builder rockets = attack(haditha);
    Attack.Builder missiles = attack(ANBAR);
    assertThat(compare(rockets.build(), missiles.build()).same()).isFalse();
    rockets.addClaims(count("c1", "", Measure.FIRED, 3, "ROCKET"));
    missiles.addClaims(count("c1", "", Measure.FIRED, 3, "PROJECTILE"));
    assertThat(compare(rockets.build(), missiles.build()).text())
        .isEqualTo(
            "a#1 and b#1 are one event: both 2025-03-09; Haditha is in Anbar province; rocket and"
                + " projectile are of a kind");
  }

  @Test
  void otherMunitionsAreOtherAttacks() {
    Attack.Builder one = attack(BASE);
    Attack.Builder other = attack(BASE);
    one.addClaims(count("c1", "", Measure.FIRED, 3, "ROCKET"));
    other.addClaims(count("c1", "", Measure.HIT, 1, "IED"));
    assertThat(compare(one.build(), other.build()).text())
        .isEqualTo(
            "a#1 is not b#1: both 2025-03-09; both Tell Rahal air base; rocket and ied are other"
                + " munitions");
  }

  @Test
  void whatIsOnlyRecalledNeedsMoreToo() {
    Attack recalled = attack(BASE).scope(AttackScope.BACKGROUND).build();
    assertThat(compare(attack(BASE).build(), recalled).same()).isFalse();
    Target runway = Target.of("the runway", TargetType.UNKNOWN);
    assertThat(
            compare(
                    attack(BASE).target(runway).build(),
                    attack(BASE).target(runway).scope(AttackScope.BACKGROUND).build())
                .same())
        .isTrue();
  }

  @Test
  void aCampaignIsNoEvent() {
    Attack war = attack(BASE).time(EventTime.since(SUNDAY)).build();
    assertThat(compare(attack(BASE).build(), war).text())
        .startsWith("a#1 is not b#1: b#1 is of a stretch of time, not of one event");
  }

  @Test
  void oneReportTellsOfTwoAttacksAsTwo() {
    Incidents incidents =
        find(
            report("a", "A", 10, attack(BASE).build(), attack(BASE).build()),
            report("b", "B", 10, attack(BASE).build()));
    assertThat(incidents.incidents())
        .extracting(it -> it.accounts().stream().map(Account::id).toList())
        .containsExactly(List.of("a#1", "b#1"), List.of("a#2"));
    assertThat(incidents.refusals())
        .extracting(Comparison::text)
        .anyMatch(text -> text.startsWith("a#1 is not a#2: one report tells of both"));
  }

  @Test
  void reportsWithOneIdentifierAreToldApart() {
    Incidents incidents =
        find(
            report("a", "A", 10, attack(BASE).build()), report("a", "B", 10, attack(BASE).build()));
    assertThat(incidents.incidents().get(0).accounts())
        .extracting(Account::id)
        .containsExactly("a#1", "a~2#1");
  }

  private static Incident incident(ParsedReport... reports) {
    Incidents incidents = find(reports);
    assertThat(incidents.incidents()).hasSize(1);
    return incidents.incidents().get(0);
  }

  @Test
  void contradictionsBetweenSourcesAreFound() {
    Incident incident =
        incident(
            report(
                "a",
                "A",
                10,
                attack(BASE)
                    .addClaims(count("c1", "the army", Measure.FIRED, 15, "ROCKET"))
                    .build()),
            report(
                "b",
                "B",
                10,
                attack(BASE).addClaims(count("c1", "", Measure.FIRED, 9, "ROCKET")).build()));
    assertThat(incident.consistency().verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(incident.betweenSources()).hasSize(1);
    Finding finding = incident.betweenSources().get(0);
    assertThat(finding.claims()).extracting(Claim::id).containsExactly("a#1/c1", "b#1/c1");
    assertThat(finding.claims().get(1).sources()).extracting(Source::words).containsExactly("B");
  }

  @Test
  void aRuleOfOnesOwnSeesTheClaimsOfAllAccounts() {
    Claim dead = count("c1", "the ministry", Measure.KILLED, 4, "");
    ParsedReport one = report("a", "A", 10, attack(BASE).addClaims(dead).build());
    ParsedReport other = report("b", "B", 10, attack(BASE).addClaims(dead).build());
    AttackRule once =
        (attack, policy) ->
            List.of(
                Finding.builder()
                    .severity(Severity.ERROR)
                    .rule("our-once")
                    .addPaths(FieldPath.of("claims[0]"), FieldPath.of("claims[1]"))
                    .message("Told by " + attack.claims().size() + ", policy " + policy.name())
                    .claims(attack.claims())
                    .build());
    IncidentFinder strict = IncidentFinder.with(QuantityPolicy.strict());
    Incident ours =
        strict.and(once).within(EventTime.on(SUNDAY)).find(List.of(one, other)).incidents().get(0);

    assertThat(ours.betweenSources())
        .extracting(Finding::rule, Finding::message)
        .containsExactly(tuple("our-once", "Told by 2, policy strict"));
    assertThat(ours.betweenSources().get(0).claims()).isEqualTo(ours.attack().claims());
    assertThat(ours.consistency().verdict()).isEqualTo(Verdict.CONTRADICTORY);
    Incident without = strict.find(List.of(one, other)).incidents().get(0);
    assertThat(without.consistency().verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void anEventHoldsWhatItsAccountsTell() {
    Claim fired = count("", "the army", Measure.FIRED, 3, "ROCKET");
    Claim hit = count("", "the army", Measure.HIT, 2, "ROCKET");
    Claim wrong = count("c3", "the army", Measure.WOUNDED, 1, "");
    Claim right =
        Claim.builder()
            .from(count("c4", "the army", Measure.WOUNDED, 2, ""))
            .addRetracts("c3")
            .build();
    Actor front = Actor.of("The Front");
    Target runway = Target.of("the runway", TargetType.UNKNOWN);
    Attack one =
        attack(BASE).scope(AttackScope.BACKGROUND).target(runway).addClaims(fired, hit).build();
    Attack other =
        attack(BASE, ANBAR)
            .time(EventTime.at(SUNDAY, LocalTime.of(4, 30)))
            .kind(AttackKind.of("SHELLING"))
            .target(runway)
            .addPerpetrators(front)
            .addClaims(wrong, right)
            .build();
    Incident incident = incident(report("a", "A", 10, one), report("b", "B", 10, other));
    Attack attack = incident.attack();

    assertThat(attack.time()).contains(EventTime.at(SUNDAY, LocalTime.of(4, 30)));
    assertThat(attack.kind()).isEqualTo(AttackKind.of("SHELLING"));
    assertThat(attack.scope()).isEqualTo(AttackScope.FOCUS);
    assertThat(attack.locations()).containsExactly(BASE, ANBAR);
    assertThat(attack.target()).contains(runway);
    assertThat(attack.perpetrators()).containsExactly(front);
    assertThat(attack.claims())
        .extracting(Claim::id)
        .containsExactly("a#1/claim-1", "a#1/claim-2", "b#1/c3", "b#1/c4");
    assertThat(attack.claims().get(3).retracts()).containsExactly("b#1/c3");
  }

  @Test
  void whatIsDoubtedMakesNoSource() {
    Claim plain = count("c1", "", Measure.FIRED, 3, "ROCKET");
    Attack told = attack(BASE).addClaims(plain).build();
    Claim denied = Claim.builder().from(plain).stance(Stance.DENIED).build();
    Claim doubtful = Claim.builder().from(plain).credibility(Credibility.IMPROBABLE).build();
    Source unreliable = Source.builder().words("X").reliability(Reliability.E).build();
    Claim ofE = Claim.builder().from(plain).addSources(unreliable).build();
    assertThat(graded(told, told)).isEqualTo("FAIR: 2 independent sources report it");
    for (Claim claim : List.of(denied, doubtful, ofE)) {
      assertThat(graded(told, attack(BASE).addClaims(claim).build()))
          .isEqualTo("WEAK: a single source reports it");
    }
  }

  @Test
  void onlyThoseWhoFightAreDiscounted() {
    Attack fighters =
        attack(BASE).addClaims(count("c1", "", Measure.KILLED, 2, "MILITANT")).build();
    Attack medics = attack(BASE).addClaims(count("c1", "", Measure.KILLED, 1, "MEDIC")).build();
    assertThat(graded(fighters, fighters)).startsWith("DISCOUNTED");
    assertThat(graded(fighters, medics)).startsWith("FAIR");
  }

  @Test
  void outletsThatRepeatOneSpeakerOrAgencyCountOnce() {
    Claim said = count("c1", "The army", Measure.FIRED, 15, "ROCKET");
    Claim again = count("c1", "the army", Measure.FIRED, 15, "ROCKET");
    Claim agency = count("c2", "Norden Wire", Measure.WOUNDED, 2, "");
    Claim own = count("c2", "", Measure.WOUNDED, 2, "");
    Claim doctor = count("c2", "a doctor in Haditha", Measure.WOUNDED, 2, "");
    Incident incident =
        incident(
            report("a", "A", 10, attack(BASE).addClaims(said, agency).build()),
            report("b", "Norden Wire", 10, attack(BASE).addClaims(again, own).build()),
            report("c", "C", 11, attack(BASE).addClaims(doctor).build()));
    assertThat(incident.corroborations())
        .extracting(Corroboration::measure, Corroboration::low, Corroboration::independent)
        .containsExactly(tuple(Measure.FIRED, 15L, 1), tuple(Measure.WOUNDED, 2L, 2));
    assertThat(incident.grade()).isEqualTo(Grade.FAIR);
    assertThat(incident.gradedBecause()).isEqualTo("3 independent sources report it");
  }

  @Test
  void namelessSpeakersOfTwoReportsAreTwo() {
    Incident incident =
        incident(
            report(
                "a",
                "A",
                10,
                attack(BASE).addClaims(count("c1", "an official", Measure.KILLED, 3, "")).build()),
            report(
                "b",
                "B",
                11,
                attack(BASE).addClaims(count("c1", "an official", Measure.KILLED, 3, "")).build()));
    assertThat(incident.corroborations().get(0).independent()).isEqualTo(2);
    assertThat(incident.revisions()).isEmpty();
    assertThat(incident.attack().claims().get(0).sources().get(0).words())
        .isEqualTo("an official (A)");
  }

  @Test
  void aPrintedAgencyTextIsOneSource() {
    String wire =
        "Three people were hurt at the market on Sunday when a shell fell between stalls.";
    ParsedReport one =
        report(
            "a", "A", 10, attack(BASE).addClaims(count("c1", "", Measure.WOUNDED, 3, "")).build());
    ParsedReport other =
        report(
            "b", "B", 10, attack(BASE).addClaims(count("c1", "", Measure.WOUNDED, 3, "")).build());
    Incident incident = incident(withText(one, wire), withText(other, wire + " Sirens sounded."));
    assertThat(incident.corroborations().get(0).independent()).isEqualTo(1);
    assertThat(incident.grade()).isEqualTo(Grade.WEAK);
    assertThat(incident.gradedBecause()).isEqualTo("a single source reports it");
  }

  private static ParsedReport withText(ParsedReport parsed, String text) {
    Report.Builder report = Report.builder();
    report.from(parsed.report()).text(text);
    ParsedReport.Builder changed = ParsedReport.builder();
    return changed.from(parsed).report(report.build()).build();
  }

  @Test
  void aLaterFigureOfOneSpeakerTakesThePlaceOfTheEarlier() {
    Incident incident =
        incident(
            report(
                "a",
                "A",
                10,
                attack(BASE).addClaims(count("c1", "the ministry", Measure.KILLED, 5, "")).build()),
            report(
                "b",
                "B",
                12,
                attack(BASE)
                    .addClaims(count("c1", "The ministry", Measure.KILLED, 4, ""))
                    .build()));
    assertThat(incident.revisions())
        .containsExactly(
            new Revision(
                "b#1/c1", "a#1/c1", "The ministry: killed 5 on 2025-03-10, 4 on 2025-03-12"));
    assertThat(incident.attack().claims()).hasSize(2);
    assertThat(incident.attack().standingClaims()).extracting(Claim::id).containsExactly("b#1/c1");
    assertThat(incident.consistency().contradictions()).isEmpty();
  }

  @Test
  void aRepeatedFigureStandsUntilItIsChanged() {
    Incident incident = incident(told("a", 10, 5), told("b", 11, 5), told("c", 12, 7));
    assertThat(incident.revisions())
        .extracting(it -> it.newer() + " " + it.older())
        .containsExactly("c#1/c1 a#1/c1", "c#1/c1 b#1/c1");
    assertThat(incident(told("a", 10, 5), told("b", 10, 7)).revisions()).isEmpty();
    assertThat(incident(told("a", 10, 5), told("b", 11, 5)).revisions()).isEmpty();
  }

  @Test
  void tollsThatFallAreNamed() {
    Incident incident = incident(told("a", 10, 5), told("b", 11, 4));
    assertThat(incident.consistency().verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(incident.betweenSources())
        .extracting(it -> it.rule() + " " + it.where() + ": " + it.message())
        .containsExactly(
            "falling-toll claims[0], claims[1]: \"5\" killed, according to the ministry, and in a"
                + " later report only \"4\" killed, without a correction.");
    assertThat(incident.betweenSources().get(0).claims()).isEqualTo(incident.attack().claims());
    assertThat(incident(told("a", 10, 5), told("b", 11, 6)).betweenSources()).isEmpty();
  }

  @Test
  void accountsHaveTimesThatTheyCanHave() {
    Attack recalled =
        attack(Location.of("Port Haven"))
            .scope(AttackScope.BACKGROUND)
            .time(EventTime.on(SUNDAY.plusDays(3)))
            .build();
    Incidents early =
        IncidentFinder.standard()
            .within(EventTime.on(SUNDAY.plusDays(1)))
            .find(List.of(report("a", "A", 7, attack(BASE).build(), recalled)));
    assertThat(early.incidents())
        .extracting(it -> it.consistency().verdict())
        .containsOnly(Verdict.CONTRADICTORY);
    assertThat(early.incidents())
        .flatExtracting(it -> it.consistency().findings())
        .extracting(it -> it.severity() + " " + it.rule() + " " + it.where())
        .containsExactly(
            "ERROR not-after-publication accounts[0].attack.time",
            "ERROR within-window accounts[0].attack.time",
            "ERROR not-after-publication accounts[0].attack.time",
            "WARNING background-before-focus accounts[0].attack.time");
    assertThat(find(report("a", "A", 10, attack(BASE).build())).incidents().get(0).consistency())
        .extracting(ConsistencyResult::findings)
        .isEqualTo(List.of());
  }

  private static ParsedReport told(String id, int day, long number) {
    Claim claim = count("c1", "the ministry", Measure.KILLED, number, "");
    return report(id, id, day, attack(BASE).addClaims(claim).build());
  }

  @Test
  void gradesByWhoDidIt() {
    Attack claimed =
        attack(BASE).addClaims(responsibility(ResponsibilityKind.CLAIMED, "The Front")).build();
    Attack blamed =
        attack(BASE).addClaims(responsibility(ResponsibilityKind.BLAMED, "the army")).build();
    Attack denied =
        attack(BASE).addClaims(responsibility(ResponsibilityKind.DENIED, "The army")).build();
    assertThat(graded(claimed, claimed)).isEqualTo("CONFIRMED: The Front says that it did it");
    assertThat(graded(claimed, blamed))
        .isEqualTo("CONTESTED: The Front and the army are each said to have done it");
    assertThat(graded(blamed, denied)).isEqualTo("CONTESTED: The army denies it");
    assertThat(graded(blamed, blamed)).isEqualTo("FAIR: 2 independent sources report it");
    assertThat(graded(attack(BASE).build(), attack(BASE).build()))
        .isEqualTo("WEAK: no credible source reports it");
    Attack soldiers = attack(BASE).addClaims(count("c1", "", Measure.KILLED, 2, "SOLDIER")).build();
    assertThat(graded(soldiers, claimed))
        .isEqualTo("DISCOUNTED: all who are said to have been killed were combatants");
    Attack people = attack(BASE).addClaims(count("c1", "", Measure.KILLED, 3, "")).build();
    assertThat(graded(soldiers, people)).isEqualTo("FAIR: 2 independent sources report it");
  }

  private static String graded(Attack one, Attack other) {
    Incident incident = incident(report("a", "A", 10, one), report("b", "B", 10, other));
    return incident.grade() + ": " + incident.gradedBecause();
  }

  @Test
  void undatedReportsNeedPlaceAndMore() {
    Attack.Builder attack = Attack.builder();
    attack.addLocations(BASE).addClaims(count("c1", "", Measure.FIRED, 3, "ROCKET"));
    ParsedReport.Builder one = ParsedReport.builder();
    ParsedReport.Builder other = ParsedReport.builder();
    one.report(Report.of("One")).addAttacks(attack.build());
    other.report(Report.of("Two")).addAttacks(attack.build());
    assertThat(find(one.build(), other.build()).incidents()).hasSize(1);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(find().incidents()).isEmpty();
    assertThat(find(report("a", "A", 10)).incidents()).isEmpty();
  }

  @Tag("large")
  @Test
  void theOrderOfManyReportsDoesNotMatter() {
    List<ParsedReport> reports = many(1_080);
    Incidents expected = IncidentFinder.standard().find(reports);
    assertThat(expected.incidents()).hasSize(360);
    assertThat(expected.notes())
        .contains(
            "2025-03-02 UA has 480 accounts; each was compared with the 100 next to it by place");
    List<ParsedReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(IncidentFinder.standard().find(shuffled)).isEqualTo(expected);
    byte[] json = SitrepJson.mapper().writeValueAsBytes(expected);
    assertThat(SitrepJson.mapper().readValue(json, Incidents.class)).isEqualTo(expected);
  }

  /** Three reports of each event, some 80 events a day. */
  private static List<ParsedReport> many(int number) {
    List<ParsedReport> reports = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int event = i / 3;
      Location town = point("Town " + event, 44 + event % 8, 22 + event / 8 % 16);
      Claim claim = count("c1", "official " + i, Measure.FIRED, 1 + i % 4, "ROCKET");
      Attack.Builder attack = attack(town);
      attack.time(EventTime.on(LocalDate.of(2025, 3, 1 + event / 80 % 28))).addClaims(claim);
      attack.target(Optional.empty());
      reports.add(report("r" + i, "Outlet " + i % 5, 1 + event / 80 % 28, attack.build()));
    }
    return reports;
  }
}
