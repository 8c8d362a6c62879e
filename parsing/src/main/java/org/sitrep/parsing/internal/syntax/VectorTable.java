package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;

/** Finds the vectors of words, or of parts of words, by the hash of their letters. */
final class VectorTable {

  private static final int NONE = -1;
  private static final int OFFSET_BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private final ByteRows rows;
  private final int[] keys;
  private final int[] places;
  private final int mask;

  /**
   * Arranges vectors.
   *
   * @param hashes the hash of each vector's letters; the first vector is for all letters without
   *     one
   */
  VectorTable(int[] hashes, ByteRows rows) {
    this.rows = rows;
    int capacity = Integer.highestOneBit(Math.max(4, hashes.length)) * 4;
    keys = new int[capacity];
    places = new int[capacity];
    mask = capacity - 1;
    Arrays.fill(places, NONE);
    for (int row = 0; row < hashes.length; row++) {
      int slot = slot(hashes[row]);
      if (places[slot] == NONE) {
        keys[slot] = hashes[row];
        places[slot] = row;
      }
    }
  }

  /** Adds the vector of no known letters. */
  void addUnknown(float[] sum) {
    rows.addTo(sum, 0);
  }

  /** Adds the vector of the letters in a range of a word, end exclusive. */
  void add(float[] sum, String word, int from, int to) {
    int place = places[slot(hash(word, from, to))];
    rows.addTo(sum, Math.max(place, 0));
  }

  /** The 32-bit hash of Fowler, Noll and Vo (1a), over UTF-16 units. */
  static int hash(String word, int from, int to) {
    int hash = OFFSET_BASIS;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private int slot(int hash) {
    int slot = (hash ^ hash >>> 15) & mask;
    while (places[slot] != NONE && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
