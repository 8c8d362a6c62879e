package org.sitrep.examples.audit;

import java.util.List;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;

/**
 * Sixty-four bits that tell rows apart, so that a table of millions fits in memory: two different
 * rows of a million have the same with a chance of one in ten million.
 */
final class RowHash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long hash = PRIME;

  private RowHash() {}

  /** The hash of a text. */
  static long of(String text) {
    return new RowHash().add(text).value();
  }

  /** The hash of cells. */
  static long of(List<String> cells) {
    RowHash hash = new RowHash();
    cells.forEach(hash::add);
    return hash.value();
  }

  /** The hash of what a record says, but for some fields. */
  static long of(Facts facts, List<Field<?>> without) {
    RowHash hash = new RowHash();
    for (Field<?> field : facts.fields()) {
      if (!without.contains(field)) {
        hash.add(field.name()).add(facts.get(field).map(Object::toString).orElse(""));
      }
    }
    return hash.value();
  }

  /** The same, whatever the case of letters and the spaces. */
  static long folded(Facts facts, List<Field<?>> without) {
    RowHash hash = new RowHash();
    for (Field<?> field : facts.fields()) {
      if (!without.contains(field)) {
        hash.add(field.name()).addFolded(facts.get(field).map(Object::toString).orElse(""));
      }
    }
    return hash.value();
  }

  private RowHash add(String text) {
    for (int i = 0; i < text.length(); i++) {
      mix(text.charAt(i));
    }
    return end();
  }

  private RowHash addFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        mix(Character.toLowerCase(c));
      }
    }
    return end();
  }

  /** Keeps "ab", "c" and "a", "bc" apart. */
  private RowHash end() {
    mix(0x10000);
    return this;
  }

  private void mix(int c) {
    hash = (hash ^ c) * PRIME;
    hash ^= hash >>> 32;
  }

  private long value() {
    return hash;
  }
}
