package org.sitrep.parsing.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The words that a language knows, in lower case and numbered from 1, so that a text's words are
 * looked up once, where they stand. It is filled while data files are read and not changed when
 * texts are.
 */
public final class KnownWords {

  /** The number of all words that are not among these. */
  public static final int UNKNOWN = 0;

  /** By the hash of a word or behind it; null where the slot is free. */
  private @Nullable Word[] slots = new Word[64];

  private int size;

  /**
   * A word.
   *
   * @param number its number; {@link #UNKNOWN} for others
   * @param lower it, in lower case; the same string every time for known words
   */
  record Word(int number, String lower) {}

  /** The number of a word in lower case, which is added if it is new. */
  public int add(String lower) {
    Word known = find(lower, 0, lower.length(), lower.hashCode());
    if (known != null) {
      return known.number();
    }
    size++;
    if (size * 2 > slots.length) {
      Word[] old = slots;
      slots = new Word[old.length * 2];
      for (Word word : old) {
        if (word != null) {
          put(word);
        }
      }
    }
    put(new Word(size, lower));
    return size;
  }

  /** The number of a word in lower case. */
  public int number(String lower) {
    Word word = find(lower, 0, lower.length(), lower.hashCode());
    return word == null ? UNKNOWN : word.number();
  }

  /** A word in lower case. */
  Word word(String lower) {
    Word word = find(lower, 0, lower.length(), lower.hashCode());
    return word == null ? new Word(UNKNOWN, lower) : word;
  }

  /**
   * The known word that stands in a text, in any case of letters; null if there is none, or if a
   * character of it is not of ASCII.
   */
  @Nullable Word word(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return null;
      }
      hash = 31 * hash + lower(c);
    }
    return find(text, start, end, hash);
  }

  /** The hash is that of {@link String#hashCode()}. */
  private @Nullable Word find(String text, int start, int end, int hash) {
    int slot = slot(hash);
    Word word = slots[slot];
    while (word != null && !isAt(word.lower(), hash, text, start, end)) {
      slot = slot + 1 & slots.length - 1;
      word = slots[slot];
    }
    return word;
  }

  private static boolean isAt(String lower, int hash, String text, int start, int end) {
    if (lower.hashCode() != hash || lower.length() != end - start) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private void put(Word word) {
    int slot = slot(word.lower().hashCode());
    while (slots[slot] != null) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = word;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) * 0x9E3779B9 >>> 8 & slots.length - 1;
  }
}
