package org.sitrep.parsing.internal.time;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/**
 * The ways of a language to say times, read off a table. All are tried together, token by token;
 * the one that reads farthest wins, and of equals the first of the table.
 */
final class TimeIdioms {

  /** The meaning of a row that is only part of other rows. */
  private static final String SHAPE = "SHAPE";

  private final Map<TimeSymbol, TimeNode> bySymbol = new EnumMap<>(TimeSymbol.class);

  /** By the number of the word; null where nothing begins with it. */
  private @Nullable TimeNode[] byWord = {};

  private TimeIdioms() {}

  static TimeIdioms of(List<String[]> rows, KnownWords known) {
    Map<String, String> shapes = new HashMap<>();
    for (String[] row : rows) {
      if (row[2].equals(SHAPE)) {
        shapes.put(row[0], row[1]);
      }
    }
    TimeIdioms idioms = new TimeIdioms();
    for (String[] row : rows) {
      if (!row[2].equals(SHAPE)) {
        TimeIdiom idiom = new TimeIdiom(row[0], TimeMeaning.valueOf(row[2]));
        TimePattern.read(shapes, known, row[1], TimeNode.end(idiom)).steps().forEach(idioms::begin);
      }
    }
    return idioms;
  }

  private void begin(TimeNode.Step step) {
    TimeNode node = TimeNode.step(step);
    if (step.symbol() == null) {
      if (step.word() >= byWord.length) {
        byWord = Arrays.copyOf(byWord, 2 * step.word() + 1);
      }
      TimeNode other = byWord[step.word()];
      byWord[step.word()] = other == null ? node : other.or(node);
    } else {
      bySymbol.merge(step.symbol(), node, TimeNode::or);
    }
  }

  /**
   * The expression that begins at a token and reaches farthest; null if none does.
   *
   * @param days the days against which it is reckoned
   */
  @Nullable TimeReading longest(TimeTokens tokens, int from, Days days) {
    Token token = tokens.token(from);
    if (token == null) {
      return null;
    }
    int number = token.number();
    TimeNode byWordHere = number >= 0 && number < byWord.length ? byWord[number] : null;
    List<TimeSymbol> symbols = tokens.symbols(from);
    if (byWordHere == null && symbols.isEmpty()) {
      return null;
    }
    TimeWalk walk = new TimeWalk(tokens, days);
    if (byWordHere != null) {
      walk.go(byWordHere, from);
    }
    for (TimeSymbol symbol : symbols) {
      TimeNode node = bySymbol.get(symbol);
      if (node != null) {
        walk.go(node, from);
      }
    }
    return walk.farthest();
  }
}
