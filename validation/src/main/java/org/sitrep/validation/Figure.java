package org.sitrep.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;

/**
 * A claim that counts, read by a policy.
 *
 * @param index the place of the claim in the attack
 * @param path where it stands in the attack, such as {@code claims[2]}
 * @param claim the claim; for what is recorded in the attack itself, one made of the record
 * @param recorded true for what is recorded in the attack itself and no claim
 * @param count what it asserts
 * @param kind what is counted
 * @param bounds the numbers that it allows
 * @param speakers those who say so, as {@link Words#speakers} gives them
 */
record Figure(
    int index,
    String path,
    Claim claim,
    boolean recorded,
    Count count,
    Kind kind,
    Interval bounds,
    Set<String> speakers) {

  /** In the order of the attack. */
  static final Comparator<Figure> IN_ORDER = Comparator.comparingInt(Figure::index);

  /** The least reliable first, then in order. */
  static final Comparator<Figure> LEAST_RELIABLE =
      Comparator.<Figure>comparingInt(figure -> Trust.of(figure.claim()))
          .thenComparing(Figure::index);

  private static final Pattern ALL = Pattern.compile("(?:all|both|every|each)\\b.*");

  Measure measure() {
    return count.measure();
  }

  long low() {
    return bounds.low();
  }

  long high() {
    return bounds.high();
  }

  /** True for a bare plural, which yields to any number. */
  boolean isBarePlural() {
    return count.quantity().qualifier() == Qualifier.PLURAL;
  }

  /** True if it says something of how many of its kind there are, at the least. */
  boolean isCounted() {
    return count.individual().isEmpty() && !isBarePlural();
  }

  /**
   * True if the figure may stand for all those of its kind: it is not additional, not of a single
   * person and no bare plural.
   */
  boolean isNumber() {
    return isCounted() && !count.additional();
  }

  /** True if one number was said, and not roughly. */
  boolean isExact() {
    Qualifier qualifier = count.quantity().qualifier();
    return bounds.low() == bounds.high()
        && (qualifier == Qualifier.EXACT || qualifier == Qualifier.NONE);
  }

  /** True for an outcome that is said to have met all munitions: "all 36 drones", "both". */
  boolean isOfAll() {
    return isNumber()
        && low() > 0
        && Ledger.whole(measure()).filter(whole -> whole == Measure.FIRED).isPresent()
        && ALL.matcher(count.quantity().words().orElse("").toLowerCase(Locale.ROOT)).matches();
  }
}
