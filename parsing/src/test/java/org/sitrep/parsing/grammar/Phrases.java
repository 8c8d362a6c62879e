package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The phrases of one report: its towns, its days and all that is drawn by kind. */
final class Phrases {

  private static final Table PHRASES = new Table("phrases.tsv", 1);
  private static final Table TOWNS = new Table("towns.tsv", 1);

  private final Random random;
  private final Numbers numbers;
  private final Map<String, Notation> names = new HashMap<>();
  private final LocalDate published;
  private final LocalDate day;

  Phrases(Random random, Numbers numbers) {
    this.random = random;
    this.numbers = numbers;
    this.published = LocalDate.of(2023, 1, 20).plusDays(random.nextInt(900));
    this.day = published.minusDays(1 + random.nextInt(5));
    Table.Row here = TOWNS.pick(random, "*");
    Table.Row there = here;
    while (there.cell(1).equals(here.cell(1))) {
      there = TOWNS.pick(random, "*");
    }
    name("", here);
    name("2", there);
  }

  private void name(String number, Table.Row row) {
    names.put("region" + number, Notation.of(row.cell(1)));
    names.put("country" + number, Notation.of(row.cell(2)));
    names.put("town" + number, row.pattern());
  }

  LocalDate published() {
    return published;
  }

  /** The day that is named in the text, some days before publication. */
  LocalDate day() {
    return day;
  }

  /** A fresh phrase of a kind, or null if there is no such kind. */
  @Nullable Node of(String kind) {
    Notation name = names.get(kind);
    if (name != null) {
      return name.fill(Slots.of(random, this::of));
    }
    return switch (kind) {
      case "weekday" -> proper(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "today" ->
          proper(published.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "month" -> proper(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "pubmonth" ->
          proper(published.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "pubdom" -> Numbers.digits(Integer.toString(published.getDayOfMonth()));
      case "dom" -> Numbers.digits(Integer.toString(day.getDayOfMonth()));
      case "year" -> Numbers.digits(Integer.toString(day.getYear()));
      case "past" -> Numbers.digits(Integer.toString(day.getYear() - 1 - random.nextInt(9)));
      case "k" -> Numbers.digits(Long.toString(numbers.below(90)));
      case "age" -> Numbers.digits(Integer.toString(21 + random.nextInt(60)));
      case "thousands" ->
          Numbers.digits(
              String.format("%d,%03d", 1 + numbers.below(12), 100 * (1 + random.nextInt(9))));
      case "clock" ->
          Numbers.digits(
              String.format("%02d:%02d", random.nextInt(24), 5 * (1 + random.nextInt(11))));
      default -> drawn(kind);
    };
  }

  private @Nullable Node drawn(String kind) {
    return PHRASES.has(kind)
        ? PHRASES.pick(random, kind).pattern().fill(Slots.of(random, this::of))
        : null;
  }

  private static Node proper(String form) {
    return new Node(form, "PROPN", "NNP", "compound");
  }

  /** The kinds that there are. */
  static List<Table.Row> rows(String kind) {
    return PHRASES.rows(kind);
  }
}
