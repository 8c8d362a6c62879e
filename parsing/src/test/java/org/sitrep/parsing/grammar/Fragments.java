package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.count.CountRules;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.responsibility.ResponsibilityRules;

/**
 * Texts that nobody would write and every parser must take: rows of words from the tables of the
 * language, and sentences that are cut, spliced and thinned.
 */
public final class Fragments {

  /** The tables of words, each of which is drawn from as often. */
  private static final List<List<String>> WORDS =
      Stream.of(
              "words.tsv",
              "nouns.tsv",
              "verbs.tsv",
              "quantities.tsv",
              "numbers.tsv",
              "times.tsv",
              "places.tsv",
              "speakers.tsv",
              "responsibility.tsv",
              "mentions.tsv",
              "discourse.tsv",
              "targets.tsv")
          .map(Fragments::words)
          .toList();

  private static final List<String> OTHERS =
      List.of(
          "12",
          "1,200",
          "3.5",
          "7:30",
          "2024",
          "3rd",
          "0",
          "Kharkiv",
          "Gaza",
          "Iran",
          "Israeli",
          "Reuters",
          "Ali",
          "Shahed-136",
          "Kh-101",
          "U.S.",
          "'s",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "-",
          "–",
          "—",
          ",",
          ",",
          ".",
          ":",
          ";",
          "…",
          "%",
          "$",
          "•",
          "\n",
          "\n\n",
          "?");

  /** Sentences, word by word. */
  private static final List<List<String>> SENTENCES =
      Stream.concat(
              Stream.of(CountRules.all(), ResponsibilityRules.all())
                  .flatMap(List::stream)
                  .map(rule -> rule.text()),
              IntStream.range(0, 300)
                  .mapToObj(WrittenReport::of)
                  .flatMap(report -> report.sentences().stream())
                  .map(WrittenSentence::text))
          .map(text -> List.of(text.split(" ", -1)))
          .toList();

  /** The most words of a part: what breaks a parser breaks it in few words, too. */
  private static final int LONGEST = 9;

  private final IntUnaryOperator below;

  private Fragments(IntUnaryOperator below) {
    this.below = below;
  }

  /**
   * A text.
   *
   * @param below gives a number from 0 up to its argument, exclusive
   */
  public static String of(IntUnaryOperator below) {
    Fragments fragments = new Fragments(below);
    List<String> words = new ArrayList<>(fragments.part());
    if (fragments.oneIn(6)) {
      words.add(fragments.any(OTHERS));
      words.addAll(fragments.part());
    }
    return String.join(" ", words);
  }

  /** The words of the last cell of each row, in which verbs have no words but tags. */
  private static List<String> words(String table) {
    return DataFile.rows(English.class, table).stream()
        .flatMap(
            row ->
                table.equals("verbs.tsv")
                    ? Stream.of(row).limit(5)
                    : Stream.of(row[row.length - 1]))
        .flatMap(cell -> Stream.of(cell.split("[|/ ]")))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> part() {
    return switch (below.applyAsInt(4)) {
      case 0 -> row();
      case 1 -> cut(sentence());
      case 2 -> thinned(cut(sentence()));
      default -> spliced();
    };
  }

  /** Words of the tables. */
  private List<String> row() {
    List<String> row = new ArrayList<>();
    int length = 1 + below.applyAsInt(LONGEST);
    for (int i = 0; i < length; i++) {
      row.add(word());
    }
    return row;
  }

  private String word() {
    if (oneIn(4)) {
      return any(OTHERS);
    }
    String word = any(any(WORDS));
    return oneIn(5) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  private List<String> sentence() {
    return any(SENTENCES);
  }

  /** Some words in a row. */
  private List<String> cut(List<String> sentence) {
    int from = below.applyAsInt(sentence.size());
    int most = Math.min(LONGEST, sentence.size() - from);
    return sentence.subList(from, from + 1 + below.applyAsInt(most));
  }

  /** A sentence that lacks words and has others in their place. */
  private List<String> thinned(List<String> sentence) {
    List<String> rest = new ArrayList<>();
    for (String word : sentence) {
      if (oneIn(8)) {
        rest.add(word());
      } else if (!oneIn(3)) {
        rest.add(word);
      }
    }
    return rest;
  }

  /** The beginning of one sentence and the end of another. */
  private List<String> spliced() {
    List<String> one = sentence();
    List<String> other = sentence();
    int most = Math.min(LONGEST, one.size());
    List<String> both = new ArrayList<>(one.subList(0, below.applyAsInt(most + 1)));
    int least = Math.max(0, other.size() - LONGEST);
    both.addAll(other.subList(least + below.applyAsInt(other.size() - least + 1), other.size()));
    return both;
  }

  private boolean oneIn(int times) {
    return below.applyAsInt(times) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(below.applyAsInt(list.size()));
  }
}
