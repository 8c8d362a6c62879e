package org.sitrep.parsing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairwiseChoicesTest {

  @Test
  void allThatGoTogetherStandTogether() {
    Set<List<Choice>> seen = new HashSet<>();
    for (Choices choices : PairwiseChoices.all()) {
      seen.addAll(pairs(choices.answers()));
    }

    Set<List<Choice>> wanted = new HashSet<>(pairs(Solver.all()));
    wanted.removeIf(pair -> !Solver.areFriends(pair.get(0), pair.get(1)));
    wanted.removeAll(new HashSet<>(PairwiseChoices.impossible()));
    assertThat(seen).isEqualTo(wanted);
  }

  @Test
  void noAnswerIsUnused() {
    Set<Choice> used = new HashSet<>();
    PairwiseChoices.all().forEach(choices -> used.addAll(choices.answers()));

    assertThat(used).containsExactlyInAnyOrderElementsOf(Solver.all());
  }

  @Test
  void everyOneOfThemIsWritten() {
    for (Choices choices : PairwiseChoices.all()) {
      for (int seed = 0; seed < 3; seed++) {
        WrittenReport report = WrittenReport.of(choices, seed);

        assertThat(report.claims()).as(report.text()).isNotEmpty();
        assertThat(report.text()).doesNotContain("  ", ",,", " .", " ,");
      }
    }
  }

  private static Set<List<Choice>> pairs(List<Choice> choices) {
    List<List<Choice>> pairs = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      for (int j = i + 1; j < choices.size(); j++) {
        pairs.add(List.of(choices.get(i), choices.get(j)));
      }
    }
    return new HashSet<>(pairs);
  }
}
