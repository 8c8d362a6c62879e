package org.sitrep.parsing.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/**
 * Phrases of one or more words and what they mean: a trie over the numbers of words. Its first
 * steps stand in an array by word, all others in one hash table.
 *
 * @param <T> the meaning of a phrase
 */
public final class PhraseTable<T> {

  private static final int ROOT = 0;

  private final KnownWords known;
  private final List<@Nullable T> meanings = new ArrayList<>();

  /** The node behind the root for each word, as most phrases that are asked for end there. */
  private int[] first = new int[64];

  /** Node and word of further steps, 0 where the slot is free; the node that each leads to. */
  private long[] steps = new long[64];

  private int[] targets = new int[64];

  /** Makes an empty table, whose words join the known ones. */
  public PhraseTable(KnownWords known) {
    this.known = known;
    meanings.add(null);
  }

  /**
   * Adds a phrase in lower case, its words parted by single spaces; a later meaning replaces one.
   */
  public void put(String phrase, T meaning) {
    int node = ROOT;
    for (String word : phrase.split(" ", -1)) {
      node = add(node, known.add(word));
    }
    meanings.set(node, meaning);
  }

  /** The meaning of exactly this phrase. */
  public @Nullable T get(String phrase) {
    int node = ROOT;
    for (String word : phrase.split(" ", -1)) {
      node = next(node, known.number(word));
      if (node == ROOT) {
        return null;
      }
    }
    return meanings.get(node);
  }

  /** True if a phrase begins with the token. */
  public boolean opens(Token token) {
    return next(ROOT, token.number()) != ROOT;
  }

  /** The longest phrase that begins at a token and ends before {@code to}, if there is one. */
  public @Nullable Match<T> longest(List<Token> tokens, int from, int to) {
    int node = ROOT;
    T found = null;
    int length = 0;
    for (int i = from; i < to; i++) {
      node = next(node, tokens.get(i).number());
      if (node == ROOT) {
        break;
      }
      T meaning = meanings.get(node);
      if (meaning != null) {
        found = meaning;
        length = i + 1 - from;
      }
    }
    return found == null ? null : new Match<>(found, length);
  }

  /** The node behind a node and a word; the root if there is none. */
  private int next(int node, int word) {
    if (node == ROOT) {
      return word < first.length ? first[word] : ROOT;
    }
    return word == KnownWords.UNKNOWN ? ROOT : targets[slot(step(node, word))];
  }

  private int add(int node, int word) {
    int child = next(node, word);
    if (child != ROOT) {
      return child;
    }
    if (meanings.size() * 2 > steps.length) {
      grow();
    }
    int added = meanings.size();
    meanings.add(null);
    if (node == ROOT) {
      first = word < first.length ? first : Arrays.copyOf(first, word * 2);
      first[word] = added;
    } else {
      set(step(node, word), added);
    }
    return added;
  }

  private void grow() {
    long[] oldSteps = steps;
    int[] oldTargets = targets;
    steps = new long[oldSteps.length * 2];
    targets = new int[steps.length];
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != 0) {
        set(oldSteps[i], oldTargets[i]);
      }
    }
  }

  private void set(long step, int target) {
    int slot = slot(step);
    steps[slot] = step;
    targets[slot] = target;
  }

  private static long step(int node, int word) {
    return (long) node << 32 | word;
  }

  /** Where a step stands, or else the free slot where it would. */
  private int slot(long step) {
    long mixed = step * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & steps.length - 1;
    while (steps[slot] != 0 && steps[slot] != step) {
      slot = slot + 1 & steps.length - 1;
    }
    return slot;
  }
}
