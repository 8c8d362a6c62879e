package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.ModelDomain;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Repair;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Conflicts;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Network;
import org.sitrep.validation.internal.rules.Inference;
import org.sitrep.validation.tally.Tally;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ConsistencyProperties {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static ConsistencyResult check(List<Claim> claims) {
    return CHECKER.check(Claims.attack(claims));
  }

  /** Claims about few things by few speakers, so that they often contradict each other. */
  @Provide
  Arbitrary<List<Claim>> disputes() {
    Arbitrary<Subject> subjects =
        Combinators.combine(
                Arbitraries.of(
                    "UNSPECIFIED",
                    "ROCKET",
                    "MISSILE",
                    "BALLISTIC_MISSILE",
                    "CRUISE_MISSILE",
                    "DRONE",
                    "CIVILIAN",
                    "CHILD"),
                Arbitraries.of("Kh-59", "Shahed", "Shahed-136").optional(0.2))
            .as((code, model) -> Subject.builder().code(code).designation(model).build());
    Arbitrary<Quantity> quantities =
        Combinators.combine(
                Arbitraries.integers().between(0, 15), Arbitraries.integers().between(0, 5))
            .as(
                (number, kind) ->
                    switch (kind) {
                      case 0 -> Quantity.around(number);
                      case 1 -> Quantity.atLeast(number);
                      case 2 -> Quantity.atMost(number);
                      default -> Quantity.exactly(number);
                    });
    Arbitrary<Count> counts =
        Combinators.combine(
                Arbitraries.of(
                    Measure.FIRED,
                    Measure.FIRED,
                    Measure.INTERCEPTED,
                    Measure.HIT,
                    Measure.MISSED,
                    Measure.KILLED),
                quantities,
                subjects.optional(0.8),
                Arbitraries.integers().between(0, 20))
            .as(
                (measure, quantity, subject, additional) ->
                    Count.builder()
                        .measure(measure)
                        .quantity(quantity)
                        .subject(subject)
                        .additional(additional == 0)
                        .build());
    Arbitrary<List<Source>> speakers =
        Arbitraries.of("A", "B", "C", "D").map(Source::of).list().ofMaxSize(2);
    return Combinators.combine(counts, speakers)
        .as((count, sources) -> Claim.builder().assertion(count).addAllSources(sources).build())
        .list()
        .ofMaxSize(9)
        .withoutEdgeCases();
  }

  @Property
  void theOrderOfClaimsNeverChangesTheFindings(
      @ForAll("disputes") List<Claim> claims, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    ConsistencyResult result = check(claims);
    assertThat(check(shuffled).verdict()).isEqualTo(result.verdict());
    assertThat(regardlessOfOrder(check(shuffled))).isEqualTo(regardlessOfOrder(result));
    Attack attack = Claims.attack(claims);
    assertThat(regardlessOfOrder(CHECKER.checkAll(Claims.attack(shuffled), 500)))
        .isEqualTo(regardlessOfOrder(CHECKER.checkAll(attack, 500)));
  }

  /** The findings, each as often as it is there, without their places and the order of words. */
  private static Map<List<Object>, Long> regardlessOfOrder(ConsistencyResult result) {
    return result.findings().stream()
        .collect(
            Collectors.groupingBy(
                finding ->
                    List.of(
                        finding.rule(),
                        finding.claims().stream()
                            .collect(Collectors.groupingBy(it -> it, Collectors.counting())),
                        finding.slack(),
                        finding.repair().map(Repair::instead),
                        finding.repair().map(Repair::change)),
                Collectors.counting()));
  }

  @Tag("large")
  @Property
  void everyContradictorySetIsMinimal(@ForAll("disputes") List<Claim> claims) {
    Network network = Network.of(figures(claims));
    for (Conflict conflict : Conflicts.preferred(network)) {
      assertThat(conflict.figures()).hasSizeGreaterThan(1);
      assertThat(network.among(conflict.figures()).isContradictory()).isTrue();
      for (Figure figure : conflict.figures()) {
        SortedSet<Figure> others = new TreeSet<>(conflict.figures());
        others.remove(figure);
        assertThat(network.among(others).isContradictory()).isFalse();
      }
    }
  }

  /** As far as the others do not change what a claim means. */
  @Tag("large")
  @Property
  void everyContradictorySetContradictsAlone(@ForAll("disputes") List<Claim> claims) {
    for (Finding finding : check(claims).contradictions()) {
      List<Claim> set = finding.claims();
      // Read alone, a figure without those on top of it is more of a limit.
      Assume.that(set.stream().noneMatch(ConsistencyProperties::isAdditional));
      // Which kind munitions of no stated type are of depends on what else is told.
      Assume.that(figures(set).soleKinds().equals(figures(claims).soleKinds()));
      assertThat(check(set).verdict()).isEqualTo(Verdict.CONTRADICTORY);
      for (int left = 0; left < set.size(); left++) {
        List<Claim> others = new ArrayList<>(set);
        others.remove(left);
        Assume.that(figures(others).soleKinds().equals(figures(claims).soleKinds()));
        assertThat(check(others).verdict()).isNotEqualTo(Verdict.CONTRADICTORY);
      }
    }
  }

  @Tag("large")
  @Property
  void aRepairRemovesItsContradiction(@ForAll("disputes") List<Claim> claims) {
    for (Finding finding : CHECKER.checkAll(Claims.attack(claims), 50).findings()) {
      if (finding.repair().isEmpty()) {
        continue;
      }
      Repair repair = finding.repair().get();
      List<Claim> repaired = new ArrayList<>(claims);
      int place = Integer.parseInt(repair.path().text().replaceAll("\\D", ""));
      Count said = (Count) claims.get(place).assertion();
      assertThat(repair.said()).isEqualTo(said.quantity());
      Count instead = Count.builder().from(said).quantity(repair.instead()).build();
      repaired.set(place, Claim.builder().from(claims.get(place)).assertion(instead).build());
      assertThat(CHECKER.checkAll(Claims.attack(repaired), 500).findings())
          .noneMatch(it -> it.rule().equals(finding.rule()) && it.paths().equals(finding.paths()));
    }
  }

  @Tag("large")
  @Property
  void aClaimThatSaysNothingOfMoreLiftsNoContradiction(
      @ForAll("disputes") List<Claim> claims, @ForAll("disputes") List<Claim> others) {
    Assume.that(check(claims).verdict() == Verdict.CONTRADICTORY);
    Figures before = figures(claims);
    for (Claim other : others) {
      Count count = (Count) other.assertion();
      // A speaker of its own, so that it is not the greater figure of somebody heard before.
      Claim added =
          Claim.builder().from(other).sources(List.of(Source.of("somebody else"))).build();
      List<Claim> all = new ArrayList<>(claims);
      all.add(added);
      boolean more = count.additional();
      boolean newType = !figures(all).soleKinds().containsAll(before.soleKinds());
      if (!more && !newType) {
        assertThat(check(all).verdict()).isEqualTo(Verdict.CONTRADICTORY);
      }
    }
  }

  private static Figures figures(List<Claim> claims) {
    return Figures.of(Claims.attack(claims), QuantityPolicy.standard());
  }

  @Property
  void aWiderPolicyFindsNoMoreContradictions(@ForAll("disputes") List<Claim> claims) {
    // Only for claims of different speakers: what is a part of what depends on the policy, too.
    List<Claim> apart = new ArrayList<>();
    for (Claim claim : claims) {
      apart.add(
          Claim.builder()
              .from(claim)
              .sources(List.of(Source.of("speaker " + apart.size())))
              .build());
    }
    Attack attack = Claims.attack(apart);
    if (CHECKER.check(attack).verdict() == Verdict.CONSISTENT) {
      assertThat(ConsistencyChecker.with(QuantityPolicy.wide()).check(attack).verdict())
          .isEqualTo(Verdict.CONSISTENT);
    }
  }

  @Property
  void repeatingEveryClaimChangesNothing(@ForAll("disputes") List<Claim> claims) {
    List<Claim> twice = new ArrayList<>(claims);
    twice.addAll(claims);
    Assume.that(claims.stream().noneMatch(ConsistencyProperties::isAdditional));
    assertThat(notable(check(twice))).isEqualTo(notable(check(claims)));
  }

  private static List<Finding> notable(ConsistencyResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        // A fault of a single claim is named with each claim that has it.
        .filter(finding -> !finding.rule().equals("code-known"))
        .toList();
  }

  @Property(tries = 300)
  void anythingCanBeChecked(@ForAll Attack attack) {
    ConsistencyResult result = CHECKER.check(attack);
    assertThat(result.text()).contains(QuantityPolicy.standard().statement());
    byte[] json = SitrepJson.mapper().writeValueAsBytes(result);
    assertThat(SitrepJson.mapper().readValue(json, ConsistencyResult.class)).isEqualTo(result);
    assertThat(CHECKER.check(attack)).isEqualTo(result);
    SitrepValidator.standard().validate(attack);
    for (Tally tally : Tallies.of(attack)) {
      assertThat(tally.high().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(tally.low());
      json = SitrepJson.mapper().writeValueAsBytes(tally);
      assertThat(SitrepJson.mapper().readValue(json, Tally.class)).isEqualTo(tally);
    }
  }

  @Property
  void theOrderOfClaimsNeverChangesATally(
      @ForAll("disputes") List<Claim> claims, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    assertThat(bounds(shuffled)).isEqualTo(bounds(claims));
  }

  private static boolean isAdditional(Claim claim) {
    return ((Count) claim.assertion()).additional();
  }

  private static List<Tally> bounds(List<Claim> claims) {
    return Tallies.of(Claims.attack(claims)).stream()
        .map(tally -> (Tally) Tally.builder().from(tally).claims(List.of()).build())
        .toList();
  }

  @Property
  void noTotalIsLessThanAPart(@ForAll("disputes") List<Claim> claims) {
    List<Tally> tallies = Tallies.of(Claims.attack(claims));
    for (Tally total : tallies) {
      for (Tally part : tallies) {
        if (total.subject().isEmpty() && part.measure() == total.measure()) {
          assertThat(total.low()).isGreaterThanOrEqualTo(part.low());
        }
      }
    }
  }

  @Property
  void restatingAddsNothing(@ForAll("disputes") List<Claim> claims) {
    List<Claim> twice = new ArrayList<>(claims);
    twice.addAll(claims);
    assertThat(bounds(twice)).isEqualTo(bounds(claims));
  }

  @Property
  void useWithoutNumbersIsNoFigure(@ForAll("disputes") List<Claim> claims) {
    MunitionUse use = MunitionUse.builder().type(MunitionType.of("MINE")).build();
    List<Claim> more = new ArrayList<>(claims);
    more.add(Claim.builder().assertion(use).build());
    assertThat(bounds(more)).isEqualTo(bounds(claims));
    Optional<Finding> about =
        check(more).findings().stream()
            .filter(finding -> finding.claims().contains(more.get(claims.size())))
            .findAny();
    assertThat(about).isEmpty();
  }

  @Property
  void aClaimReadAlongWithOthersNeverWidensABound(@ForAll("disputes") List<Claim> claims) {
    Network all = Network.of(figures(claims));
    Inference ofAll = new Inference(all);
    for (Figure left : all.figures().all()) {
      SortedSet<Figure> few = new TreeSet<>(Figure.IN_ORDER);
      few.addAll(all.figures().all());
      few.remove(left);
      Network fewer = all.among(few);
      Inference ofFewer = new Inference(fewer);
      for (CountKey node : fewer.nodes()) {
        assertThat(ofFewer.low(node)).isLessThanOrEqualTo(ofAll.low(node));
        assertThat(ofFewer.high(node)).isGreaterThanOrEqualTo(ofAll.high(node));
      }
      assertThat(fewer.isContradictory() && !all.isContradictory()).isFalse();
    }
  }
}
