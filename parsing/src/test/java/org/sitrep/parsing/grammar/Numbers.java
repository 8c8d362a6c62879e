package org.sitrep.parsing.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.sitrep.model.Qualifier;

/** Draws the numbers of one report, no number twice. */
final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Table BINDINGS = new Table("bindings.tsv", 1);

  private final Random random;
  private final Set<Long> used = new HashSet<>();

  Numbers(Random random) {
    this.random = random;
  }

  /** A number from 2 below a limit that was not drawn before; beyond it if all below were. */
  long below(long limit) {
    long span = Math.max(limit, 4) - 2;
    long first = random.nextInt((int) span);
    for (long step = 0; step < span; step++) {
      long value = 2 + (first + step) % span;
      if (used.add(value)) {
        return value;
      }
    }
    long value = limit;
    while (!used.add(value)) {
      value++;
    }
    return value;
  }

  /** A number of the size that is usual where so much is counted. */
  long usual(Choice.Domain domain) {
    int size = random.nextInt(10);
    if (domain == Choice.Domain.MUNITIONS && size > 7) {
      return below(900);
    }
    if (size == 9 && domain == Choice.Domain.PEOPLE) {
      return below(3_000);
    }
    return 4 + below(size < 5 ? 16 : 90);
  }

  /** A number as a word or in digits. */
  Node node(long value) {
    return node(value, isWord(value));
  }

  private boolean isWord(long greatest) {
    return greatest <= 10
        ? random.nextInt(4) > 0
        : greatest < WORDS.size() && random.nextInt(4) == 0;
  }

  private Node node(long value, boolean isWord) {
    if (isWord) {
      return digits(WORDS.get((int) value));
    }
    return digits(
        value < 1000 || random.nextInt(4) == 0
            ? Long.toString(value)
            : String.format("%d,%03d", value / 1000, value % 1000));
  }

  /** A number as it is written. */
  static Node digits(String form) {
    return new Node(form, "NUM", "CD", "nummod");
  }

  /** Exactly this many. */
  Figure exactly(long value) {
    return Figure.of(node(value), value, value, Qualifier.EXACT);
  }

  /** Exactly this many, in digits. */
  Figure inDigits(long value) {
    return Figure.of(digits(Long.toString(value)), value, value, Qualifier.EXACT);
  }

  /** A number bound as asked for. */
  Figure bound(Choice.Binding binding, long size) {
    Table.Row row = BINDINGS.pick(random, binding);
    long value = binding == Choice.Binding.FEWER_THAN ? size + 2 : size;
    long more = binding == Choice.Binding.BETWEEN ? value + 1 + random.nextInt(9) : value;
    used.add(value);
    used.add(more);
    boolean isWord = isWord(more);
    Node node =
        row.pattern()
            .fill(
                Slots.of(
                    random,
                    slot ->
                        switch (slot) {
                          case "n" -> node(value, isWord);
                          case "m" -> node(more, isWord);
                          case "more" -> digits(Long.toString(more));
                          case "digits" -> digits(Long.toString(value));
                          default -> null;
                        }));
    return Figure.of(
        node,
        limit(row.cell(1), value, more).orElse(0),
        limit(row.cell(2), value, more),
        Qualifier.valueOf(row.cell(3)));
  }

  private static OptionalLong limit(String cell, long value, long more) {
    return switch (cell) {
      case "" -> OptionalLong.empty();
      case "n" -> OptionalLong.of(value);
      case "n+1" -> OptionalLong.of(value + 1);
      case "n-1" -> OptionalLong.of(value - 1);
      case "m" -> OptionalLong.of(more);
      default -> OptionalLong.of(Long.parseLong(cell));
    };
  }
}
