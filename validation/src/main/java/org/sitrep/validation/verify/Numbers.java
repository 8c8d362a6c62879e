package org.sitrep.validation.verify;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;

/**
 * The numbers in a stretch of a report: those in figures, and those that the parser reads there in
 * words.
 *
 * @param figures the numbers in figures
 * @param read the quantities of the parser's claims there
 */
record Numbers(Set<Long> figures, Set<Quantity> read) {

  // Not the 136 of Shahed-136, nor the 2025 of 10.2025.
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}][-\u2010\u2011./])(?<![\\p{L}\\p{N}])"
              + "(\\d{1,3}(?:[,\u00A0\u202F ]\\d{3})+|\\d{1,18})(?![\\p{L}\\p{N}])");

  static Numbers in(Evidence evidence, ParsedReport parsed) {
    Set<Long> figures = new LinkedHashSet<>();
    Matcher figure = FIGURE.matcher(evidence.text());
    while (figure.find()) {
      String digits = figure.group(1).replaceAll("\\D", "");
      if (digits.length() <= 18) {
        figures.add(Long.parseLong(digits));
      }
    }
    Set<Quantity> read = new LinkedHashSet<>();
    for (Claim claim : parsed.claims()) {
      if (claim.assertion() instanceof Count count
          && claim.evidence().filter(it -> overlap(it, evidence)).isPresent()) {
        read.add(count.quantity());
      }
    }
    return new Numbers(figures, read);
  }

  static boolean overlap(Evidence one, Evidence other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  boolean isEmpty() {
    return figures.isEmpty() && read.isEmpty();
  }

  /** True if the quantity is one of them; "more than 20" is 21 or more. */
  boolean hold(Quantity quantity) {
    if (read.stream().anyMatch(it -> it.bounds().equals(quantity.bounds()))) {
      return true;
    }
    long low = quantity.low();
    return switch (quantity.qualifier()) {
      case EXACT, APPROXIMATE, NONE, ALL -> figures.contains(low);
      case AT_LEAST -> figures.contains(low) || figures.contains(low - 1);
      case AT_MOST -> {
        long high = quantity.high().orElse(low);
        yield figures.contains(high) || figures.contains(high + 1);
      }
      case RANGE -> figures.contains(low) && figures.contains(quantity.high().orElse(low));
      case VAGUE, PLURAL -> false;
    };
  }
}
