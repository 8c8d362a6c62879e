package org.sitrep.examples.batch;

import java.util.Arrays;

/**
 * Tells whether an identifier was there before, in bounded memory.
 *
 * <p>It keeps 64 bits of each, so that two of ten million take each other's place with a chance of
 * one in 370,000, and remembers so many at the most. After that it knows of no new one.
 */
final class SeenIds {

  /** The most that are remembered: 8 million, in 128 MiB. */
  static final int MAX = 1 << 23;

  private final int max;
  private long[] table = new long[1 << 10];
  private int size;

  SeenIds(int max) {
    this.max = max;
  }

  /** Remembers the identifier, if there is room; false if it was there before. */
  boolean add(String id) {
    long hash = hash(id);
    int slot = slot(hash);
    if (table[slot] == hash) {
      return false;
    }
    if (size < max) {
      table[slot] = hash;
      size++;
      if (size * 2L > table.length) {
        grow();
      }
    }
    return true;
  }

  /** True if new ones are no longer remembered. */
  boolean isFull() {
    return size >= max;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> table[slot(hash)] = hash);
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 32) & (table.length - 1);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** FNV-1a over the characters, with the final mix of MurmurHash3; never 0. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
