package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sitrep.model.Claim;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.Verdict;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.ConflictSearch;
import org.sitrep.validation.internal.figures.Conflicts;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Network;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.rules.Inference;

/**
 * What follows from the rules by plain search is what our network says; a general constraint solver
 * says the same as the plain search. A seed stands for a list of claims.
 */
@Tag("large")
class OracleProperties {

  private static final int MANY = 100_000;

  private static Figures figures(List<Claim> claims) {
    return Figures.of(Claims.attack(claims), QuantityPolicy.standard());
  }

  @Property(tries = 9_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void findsAContradictionIfThereIsOneAndNamesNoMoreThanItTakes(@ForAll("seeds") long seed) {
    agree(seed, PlainSearch::isPossible);
  }

  @Tag("slow")
  @Property(tries = MANY, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, seed = "1")
  void findsThemInAHundredThousandCases(@ForAll("seeds") long seed) {
    agree(seed, PlainSearch::isPossible);
  }

  @Tag("slow")
  @Property(tries = MANY, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, seed = "2")
  void findsThemInAHundredThousandOtherCases(@ForAll("seeds") long seed) {
    agree(seed, PlainSearch::isPossible);
  }

  @Tag("slow")
  @Property(tries = MANY, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, seed = "3")
  void theGeneralSolverFindsThemInAHundredThousandMoreCases(@ForAll("seeds") long seed) {
    agree(seed, ChocoSearch::isPossible);
  }

  /** All numbers are as likely, so that hardly any case is tried twice. */
  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
  }

  private static void agree(long seed, Predicate<Inequalities> solver) {
    Figures figures = figures(new RandomClaims(seed).claims(8));
    Oracle oracle = new Oracle(figures, solver);
    List<Conflict> conflicts = Conflicts.preferred(Network.of(figures));
    boolean possible = oracle.isPossible(figures.all());
    assertThat(conflicts.isEmpty()).isEqualTo(possible);
    for (Conflict conflict : conflicts) {
      assertThat(oracle.isPossible(conflict.figures())).isFalse();
      for (Figure figure : conflict.figures()) {
        Set<Figure> others = new TreeSet<>(conflict.figures());
        others.remove(figure);
        assertThat(oracle.isPossible(others)).isTrue();
      }
    }
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aGeneralSolverSaysTheSameAsPlainSearch(@ForAll("seeds") long seed) {
    Figures figures = figures(new RandomClaims(seed).claims(8));
    Oracle plain = new Oracle(figures, PlainSearch::isPossible);
    Oracle general = new Oracle(figures, ChocoSearch::isPossible);
    assertThat(general.isPossible(figures.all())).isEqualTo(plain.isPossible(figures.all()));
    for (Figure left : figures.all()) {
      List<Figure> others = figures.all().stream().filter(it -> !it.equals(left)).toList();
      assertThat(general.isPossible(others)).isEqualTo(plain.isPossible(others));
    }
  }

  @Property(tries = 6_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void givesTheSameVerdict(@ForAll("seeds") long seed) {
    List<Claim> claims = new RandomClaims(seed).claims(8);
    Figures figures = figures(claims);
    Oracle oracle = new Oracle(figures, PlainSearch::isPossible);
    boolean possible =
        oracle.isPossible(
            figures.all(), figure -> figure.measure() == Measure.FIRED || figure.isOfAll());
    Set<SpeakerKey> speakers = new HashSet<>();
    figures.all().forEach(figure -> speakers.addAll(figure.speakers()));
    for (SpeakerKey speaker : speakers) {
      possible &=
          oracle.isPossible(
              figures.all().stream().filter(it -> it.speakers().contains(speaker)).toList());
    }
    ConsistencyResult result = ConsistencyChecker.standard().check(Claims.attack(claims));
    boolean contradictory = result.verdict() == Verdict.CONTRADICTORY;
    assertThat(contradictory).isEqualTo(!possible);
  }

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void namesEveryMinimalSetOnRequest(@ForAll("seeds") long seed) {
    Figures figures = figures(new RandomClaims(seed).claims(6));
    Oracle oracle = new Oracle(figures, PlainSearch::isPossible);
    Set<Set<Integer>> expected = new HashSet<>();
    int subsets = 1 << figures.all().size();
    boolean[] possible = new boolean[subsets];
    for (int subset = 0; subset < subsets; subset++) {
      List<Figure> chosen = new ArrayList<>();
      Set<Integer> indexes = new HashSet<>();
      boolean minimal = true;
      for (Figure figure : figures.all()) {
        int bit = 1 << figure.index();
        if ((subset & bit) != 0) {
          chosen.add(figure);
          indexes.add(figure.index());
          minimal &= possible[subset & ~bit];
        }
      }
      possible[subset] = minimal && oracle.isPossible(chosen);
      if (minimal && !possible[subset]) {
        expected.add(indexes);
      }
    }
    ConflictSearch search = new ConflictSearch(Network.of(figures), 1000);
    Set<Set<Integer>> found = new HashSet<>();
    for (Conflict conflict : search.found()) {
      Set<Integer> indexes = new HashSet<>();
      conflict.figures().forEach(figure -> indexes.add(figure.index()));
      found.add(indexes);
    }
    assertThat(found).isEqualTo(expected);
    assertThat(search.isComplete()).isTrue();
  }

  /** Of at most 10 children 9 were wounded, so that at least 5 of the 6 infants were. */
  @Example
  void anOutcomeHoldsWhatTheOthersLeaveOver() {
    noBoundCanBeNarrowed(-8_726_619_337_832_188_582L);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void noBoundCanBeNarrowed(@ForAll("seeds") long seed) {
    Figures figures = figures(new RandomClaims(seed).claims(5));
    Oracle oracle = new Oracle(figures, PlainSearch::isPossible);
    Network network = Network.of(figures);
    if (network.isContradictory()) {
      return;
    }
    Inference inference = new Inference(network);
    for (CountKey node : network.nodes()) {
      long low = inference.low(node);
      long high = inference.high(node);
      assertThat(oracle.isPossible(figures.all(), node, low, low)).isTrue();
      assertThat(low == 0 || !oracle.isPossible(figures.all(), node, 0, low - 1)).isTrue();
      if (high != Interval.UNBOUNDED) {
        assertThat(oracle.isPossible(figures.all(), node, high, high)).isTrue();
        assertThat(oracle.isPossible(figures.all(), node, high + 1, Interval.UNBOUNDED)).isFalse();
      }
    }
  }
}
