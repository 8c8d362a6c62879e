package org.sitrep.parsing.internal.gazetteer;

import java.util.Arrays;

/**
 * A map from 64-bit hashes of names to numbers without an object per entry: an open-addressing
 * table. Who asks should compare the name itself.
 */
final class Names {

  /** The hash of the empty name, from which {@link #append} goes on. */
  static final long EMPTY = 0xcbf29ce484222325L;

  /** The answer for a name that is not there. */
  static final int NONE = Integer.MIN_VALUE;

  private final long[] keys;
  private final int[] values;

  /** Makes a map for so many names and no more. */
  Names(int names) {
    int capacity = Integer.highestOneBit(Math.max(8, names)) * 4;
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, NONE);
  }

  /** Returns the hash of a name that goes on with that character. */
  static long append(long hash, char more) {
    long h = (hash ^ more) * 0x9e3779b97f4a7c15L;
    return h ^ (h >>> 29);
  }

  /** Returns the hash of a name that goes on with those characters. */
  static long append(long hash, CharSequence more) {
    long h = hash;
    for (int i = 0; i < more.length(); i++) {
      h = append(h, more.charAt(i));
    }
    return h;
  }

  static long hash(CharSequence name) {
    return append(EMPTY, name);
  }

  void put(long hash, int value) {
    int slot = slot(hash);
    keys[slot] = hash;
    values[slot] = value;
  }

  /** Returns the number put under that hash, or {@link #NONE}. */
  int get(long hash) {
    return values[slot(hash)];
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (values[slot] != NONE && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
