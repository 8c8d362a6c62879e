package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.model.internal.DataFile;

/**
 * How far the words of a quantity reach, as a range of whole numbers.
 *
 * <p>The policies of this library are data files that state their sources.
 *
 * @param name the name by which results state the policy
 * @param tolerance how far "around" reaches to either side, as a share of the number, 0 to 1
 * @param leastTolerance how far it reaches at the least, in units
 * @param words ranges for vague words such as {@code dozens}, in place of what was said; empty to
 *     keep what was said
 * @param leastOnly true if an open or ranging quantity is read as its least number alone
 */
public record QuantityPolicy(
    @JsonInclude(JsonInclude.Include.ALWAYS) String name,
    double tolerance,
    long leastTolerance,
    Map<String, Interval> words,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean leastOnly) {

  /** Checks the ranges and copies the words. */
  @JsonCreator
  public QuantityPolicy {
    if (!(tolerance >= 0 && tolerance <= 1)) {
      throw new IllegalArgumentException("Tolerance is a share from 0 to 1, not " + tolerance);
    }
    if (leastTolerance < 0) {
      throw new IllegalArgumentException("Least tolerance is not negative: " + leastTolerance);
    }
    words = words == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /**
   * A policy that differs only in how far "around" reaches.
   *
   * @param name the name by which results state the policy
   * @param tolerance how far to either side, as a share of the number, 0 to 1
   * @param leastTolerance how far at the least, in units
   */
  public QuantityPolicy(String name, double tolerance, long leastTolerance) {
    this(name, tolerance, leastTolerance, Map.of(), false);
  }

  /** "Around" reaches 20 % to either side, and at least 1. */
  public static QuantityPolicy standard() {
    return BuiltIn.STANDARD;
  }

  /** "Around" is read as if it were not there. */
  public static QuantityPolicy strict() {
    return BuiltIn.STRICT;
  }

  /** "Around" reaches 50 % to either side, and at least 2; vague words may overstate. */
  public static QuantityPolicy wide() {
    return BuiltIn.WIDE;
  }

  /**
   * The one figure that ACLED would enter, the most conservative: 12 for dozens, 13 for at least
   * 13. What was said as an upper bound stays a range.
   *
   * <p>It reads counts as a data set would hold them. For checking claims against each other it is
   * too narrow.
   */
  public static QuantityPolicy acled() {
    return BuiltIn.ACLED;
  }

  /** The whole numbers that the quantity allows. */
  public Interval bounds(Quantity quantity) {
    Interval said = quantity.bounds();
    return switch (quantity.qualifier()) {
      case APPROXIMATE -> around(said);
      case VAGUE -> vague(quantity, said);
      case AT_LEAST, RANGE, PLURAL, ALL -> leastOnly ? Interval.exactly(said.low()) : said;
      case EXACT, AT_MOST, NONE -> said;
    };
  }

  // A text may say any number; the greatest of all stands for an open end.
  private Interval around(Interval said) {
    long down = reach(said.low());
    long up = said.isBounded() ? Math.min(reach(said.high()), Interval.UNBOUNDED - said.high()) : 0;
    return new Interval(Math.max(0, said.low() - down), said.high() + up);
  }

  private long reach(long number) {
    return Math.max(leastTolerance, (long) Math.floor(number * tolerance));
  }

  private Interval vague(Quantity quantity, Interval said) {
    String text = quantity.words().orElse("").strip().toLowerCase(Locale.ROOT);
    Interval read = words.get(text.endsWith(" of") ? text.substring(0, text.length() - 3) : text);
    if (read != null) {
      return read;
    }
    return leastOnly ? Interval.exactly(said.low()) : said;
  }

  /** A sentence that states how words are read. */
  public String statement() {
    String around =
        tolerance == 0 && leastTolerance == 0
            ? "Policy " + name + ": \"around\" is read as exact"
            : "Policy %s: \"around\" reaches %.0f %% to either side, at least %d"
                .formatted(name, tolerance * 100, leastTolerance);
    String vague = words.isEmpty() ? "" : "; vague words are read by its table";
    return around + vague + (leastOnly ? "; of a range the least number counts." : ".");
  }

  private static QuantityPolicy read(String name) {
    double share = 0;
    long units = 0;
    boolean least = false;
    Map<String, Interval> words = new LinkedHashMap<>();
    for (Map<String, String> row :
        DataFile.resource(QuantityPolicy.class, "policy/" + name + ".tsv").byColumn()) {
      String low = row.getOrDefault("low", "");
      String high = row.getOrDefault("high", "");
      if (!row.getOrDefault("share", "").isEmpty()) {
        share = Double.parseDouble(row.getOrDefault("share", ""));
        units = Long.parseLong(row.getOrDefault("units", ""));
      } else if (low.equals("said")) {
        least = true;
      } else {
        long bound = high.isEmpty() ? Interval.UNBOUNDED : Long.parseLong(high);
        Interval range = new Interval(Long.parseLong(low), bound);
        for (String word : row.getOrDefault("words", "").split("\\|", -1)) {
          words.put(word, range);
        }
      }
    }
    return new QuantityPolicy(name, share, units, words, least);
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    static final QuantityPolicy STANDARD = read("standard");
    static final QuantityPolicy STRICT = read("strict");
    static final QuantityPolicy WIDE = read("wide");
    static final QuantityPolicy ACLED = read("acled");
  }
}
