package org.sitrep.parsing.internal.time;

import java.util.Arrays;

/** The values of the symbols of an expression in the order of the text. */
final class TimeValues {

  private TimeSymbol[] symbols = new TimeSymbol[16];
  private int[] values = new int[16];
  private int[] tokens = new int[16];
  private int size;

  int size() {
    return size;
  }

  void add(TimeSymbol symbol, int value, int token) {
    if (size == values.length) {
      symbols = Arrays.copyOf(symbols, size * 2);
      values = Arrays.copyOf(values, size * 2);
      tokens = Arrays.copyOf(tokens, size * 2);
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
    TimeValues copy = new TimeValues();
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
