package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.verify.NumberGrammar.Reading;

/**
 * The numbers in a stretch of a report: those that the grammar reads there, with the words around
 * the number even if the stretch leaves them out, and those that the parser counts there.
 *
 * @param offset where the text that was read begins in the report
 * @param readings what the grammar reads
 * @param read the quantities of the parser's claims there
 */
record EvidenceNumbers(int offset, List<Reading> readings, Set<Quantity> read) {

  /** How far before and after the evidence words that belong to its numbers are looked for. */
  private static final int REACH = 60;

  static EvidenceNumbers in(Evidence evidence, ParsedReport parsed, NumberGrammar grammar) {
    String text = parsed.report().text();
    int from = Math.max(0, evidence.start() - REACH);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(text.length(), evidence.end() + REACH);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : grammar.read(text.substring(from, to))) {
      if (from + reading.core() < evidence.end() && from + reading.end() > evidence.start()) {
        readings.add(reading);
      }
    }
    Set<Quantity> read = new LinkedHashSet<>();
    for (Claim claim : parsed.claims()) {
      if (claim.assertion() instanceof Count count
          && claim.evidence().filter(it -> overlap(it, evidence)).isPresent()) {
        read.add(count.quantity());
      }
    }
    return new EvidenceNumbers(from, readings, read);
  }

  static boolean overlap(Evidence one, Evidence other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  boolean isEmpty() {
    return readings.isEmpty() && read.isEmpty();
  }

  /** True if the quantity is one of them; "more than 20" is 21 or more. */
  boolean hold(Quantity quantity) {
    return read.stream().anyMatch(it -> it.bounds().equals(quantity.bounds()))
        || readings.stream().anyMatch(reading -> says(reading, quantity));
  }

  private static boolean says(Reading reading, Quantity quantity) {
    Quantity bare = reading.bare();
    if (reading.quantity().bounds().equals(quantity.bounds())
        || bare.bounds().equals(quantity.bounds())) {
      return true;
    }
    long low = quantity.low();
    long high = quantity.high().orElse(low);
    return switch (quantity.qualifier()) {
      case AT_LEAST -> isNumber(bare, low) || isNumber(bare, low - 1);
      case AT_MOST -> isNumber(bare, high) || isNumber(bare, high + 1);
      default -> false;
    };
  }

  private static boolean isNumber(Quantity bare, long number) {
    return bare.low() == number && bare.high().orElse(-1) == number;
  }

  /**
   * The bound that the text sets where the claim has the bare number: 7 of "at least seven". Empty
   * if another number there is the one claimed.
   */
  Optional<Quantity> boundLeftOut(Quantity quantity) {
    if (quantity.qualifier() != Qualifier.EXACT) {
      return Optional.empty();
    }
    Optional<Quantity> bound = Optional.empty();
    for (Reading reading : readings) {
      if (reading.bare().bounds().equals(quantity.bounds())) {
        Qualifier qualifier = reading.quantity().qualifier();
        if (qualifier != Qualifier.AT_LEAST && qualifier != Qualifier.AT_MOST) {
          return Optional.empty();
        }
        bound = Optional.of(reading.quantity());
      }
    }
    return bound;
  }

  /** True if one of the numbers leaves room for the quantity. */
  boolean allow(Quantity quantity, QuantityPolicy policy) {
    return all().anyMatch(it -> policy.bounds(it).intersects(policy.bounds(quantity)));
  }

  private Stream<Quantity> all() {
    return Stream.concat(readings.stream().map(Reading::quantity), read.stream());
  }

  /** Where what the claim counts begins in the report; empty if the number is not there. */
  OptionalInt start(Quantity quantity) {
    return readings.stream()
        .filter(reading -> says(reading, quantity))
        .mapToInt(reading -> offset + reading.start())
        .findFirst();
  }

  @Override
  public String toString() {
    return all().map(it -> it.bounds().toString()).distinct().collect(Collectors.joining(", "));
  }
}
