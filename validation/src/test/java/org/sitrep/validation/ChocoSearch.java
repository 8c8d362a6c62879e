package org.sitrep.validation;

import java.util.Arrays;
import net.jqwik.api.Assume;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;

/** Asks a general constraint solver whether inequalities can hold. */
final class ChocoSearch {

  /** How many numbers are tried at the most; a problem that takes more is left out of the test. */
  private static final long STEPS = 100_000;

  private ChocoSearch() {}

  static boolean isPossible(Inequalities problem) {
    Model model = new Model();
    int[] low = problem.low();
    int[] high = problem.high();
    IntVar[] numbers = new IntVar[low.length];
    for (int i = 0; i < numbers.length; i++) {
      if (low[i] > high[i]) {
        return false;
      }
      numbers[i] = model.intVar(low[i], high[i], true);
    }
    problem.sums().forEach(sum -> post(model, numbers, sum));
    IntVar[] above = problem.fromAbove().stream().map(at -> numbers[at]).toArray(IntVar[]::new);
    IntVar[] below = problem.fromBelow().stream().map(at -> numbers[at]).toArray(IntVar[]::new);
    if (above.length > 0 && below.length > 0) {
      model
          .getSolver()
          .setSearch(Search.inputOrderUBSearch(above), Search.inputOrderLBSearch(below));
    } else if (below.length > 0) {
      model.getSolver().setSearch(Search.inputOrderLBSearch(below));
    }
    model.getSolver().limitNode(STEPS);
    boolean possible = model.getSolver().solve();
    Assume.that(possible || !model.getSolver().isStopCriterionMet());
    return possible;
  }

  private static void post(Model model, IntVar[] numbers, Inequalities.Sum sum) {
    int parts = sum.parts().length;
    IntVar[] terms = new IntVar[parts + sum.wholes().length];
    int[] factors = new int[terms.length];
    Arrays.setAll(factors, at -> at < parts ? 1 : -1);
    Arrays.setAll(terms, at -> numbers[at < parts ? sum.parts()[at] : sum.wholes()[at - parts]]);
    model.scalar(terms, factors, "<=", sum.besides()).post();
  }
}
