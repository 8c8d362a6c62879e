package org.sitrep.parsing.internal.time;

import java.util.Arrays;

/** The values of the symbols of an expression in the order of the text. */
final class TimeValues {

  /** Room for most expressions. */
  private static final int USUAL = 6;

  private TimeSymbol[] symbols;
  private int[] values;
  private int[] tokens;
  private int size;

  TimeValues() {
    this(USUAL);
  }

  private TimeValues(int room) {
    symbols = new TimeSymbol[room];
    values = new int[room];
    tokens = new int[room];
  }

  int size() {
    return size;
  }

  void add(TimeSymbol symbol, int value, int token) {
    if (size == values.length) {
      symbols = Arrays.copyOf(symbols, size * 2 + 1);
      values = Arrays.copyOf(values, size * 2 + 1);
      tokens = Arrays.copyOf(tokens, size * 2 + 1);
    }
    symbols[size] = symbol;
    values[size] = value;
    tokens[size++] = token;
  }

  /** Forgets all but the first of them. */
  void cut(int length) {
    size = length;
  }

  TimeValues copy() {
    return range(0, size);
  }

  TimeValues range(int from, int to) {
    TimeValues copy = new TimeValues(to - from);
    for (int i = from; i < to; i++) {
      copy.add(symbols[i], values[i], tokens[i]);
    }
    return copy;
  }

  TimeSymbol symbol(int place) {
    return symbols[place];
  }

  /** The token of a symbol; -1 if it does not occur. */
  int token(TimeSymbol symbol) {
    int place = place(symbol);
    return place < 0 ? -1 : tokens[place];
  }

  boolean has(TimeSymbol symbol) {
    return place(symbol) >= 0;
  }

  /** The first value of a symbol; 0 if it does not occur. */
  int get(TimeSymbol symbol) {
    int place = place(symbol);
    return place < 0 ? 0 : values[place];
  }

  private int place(TimeSymbol symbol) {
    for (int i = 0; i < size; i++) {
      if (symbols[i] == symbol) {
        return i;
      }
    }
    return -1;
  }
}
