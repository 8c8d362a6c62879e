package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sitrep.model.Attack;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.tallies.MeasureTallies;
import org.sitrep.validation.tally.Tally;
import org.sitrep.validation.tally.TallyPolicy;

/**
 * Adds up what the claims about one attack say.
 *
 * <p>Claims that are denied, that a later one revises or retracts, and totals over many attacks are
 * left out. Then, for each measure and each subject:
 *
 * <ul>
 *   <li>A figure that is repeated counts once. If one speaker gives two figures that share no
 *       number, the smaller is a part of the greater.
 *   <li>The bounds of the others are intersected; a bare plural yields to any number. If they share
 *       no number there is a conflict, and the bounds span the figures that do not agree.
 *   <li>Figures that are additional come on top, unless they and a smaller figure, or the single
 *       persons named, make up the total that is stated: "two were held, one of them a commander,
 *       and another". Those told before any total in the text are the total if it says the same.
 *       Single persons are told apart by name; they are among those of a stated total, and add up
 *       where there is none.
 *   <li>Where there is no figure for a subject as a whole, those of its parts are added that
 *       exclude each other by the column {@code disjoint} of the vocabularies, and models of one
 *       type.
 *   <li>Parts that may overlap, as children and women may be among any other group, are not added:
 *       the total then runs from the greatest of them to the sum of all.
 *   <li>No total is less than any of its parts.
 * </ul>
 */
public final class Tallies {

  private Tallies() {}

  /** The tallies by {@link QuantityPolicy#standard()}; see {@link #of(Attack, QuantityPolicy)}. */
  public static List<Tally> of(Attack attack) {
    return of(attack, QuantityPolicy.standard());
  }

  /**
   * What the claims about an attack add up to, with quantities read by a policy.
   *
   * @return for each measure that is claimed, in the order of {@link Measure}, first the total,
   *     then one tally for each subject that has a code, in alphabetical order
   */
  public static List<Tally> of(Attack attack, QuantityPolicy policy) {
    return of(attack, policy, TallyPolicy.EVERY_CLAIM);
  }

  /**
   * What the claims about an attack add up to, going by some of them where they disagree.
   *
   * @param policy how far quantities reach
   * @param choice which of several figures of the same thing count
   * @return as of {@link #of(Attack, QuantityPolicy)}; a tally's claims are those behind it
   */
  public static List<Tally> of(Attack attack, QuantityPolicy policy, TallyPolicy choice) {
    List<Tally> tallies = new ArrayList<>();
    Figures claimed = Figures.of(attack, policy);
    new TreeMap<>(claimed.byMeasure())
        .forEach(
            (measure, figures) ->
                tallies.addAll(
                    new MeasureTallies(
                            measure,
                            figures.stream().filter(figure -> !figure.recorded()).toList(),
                            choice)
                        .tallies()));
    return List.copyOf(tallies);
  }
}
