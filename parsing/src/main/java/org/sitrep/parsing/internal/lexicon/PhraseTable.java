package org.sitrep.parsing.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Token;

/**
 * Phrases of one or more words and what they mean, as a trie over words.
 *
 * @param <T> the meaning of a phrase
 */
public final class PhraseTable<T> {

  private final Node<T> root = new Node<>();

  /**
   * Adds a phrase in lower case, its words parted by single spaces; a later meaning replaces one.
   */
  public void put(String phrase, T meaning) {
    Node<T> node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.children.computeIfAbsent(word, key -> new Node<>());
    }
    node.meaning = meaning;
  }

  /** The meaning of exactly this phrase. */
  public @Nullable T get(String phrase) {
    Node<T> node = root;
    for (String word : phrase.split(" ", -1)) {
      Node<T> child = node.children.get(word);
      if (child == null) {
        return null;
      }
      node = child;
    }
    return node.meaning;
  }

  /** The longest phrase that begins at a token and ends before {@code to}, if there is one. */
  public @Nullable Match<T> longest(List<Token> tokens, int from, int to) {
    Node<T> node = root;
    T found = null;
    int length = 0;
    for (int i = from; i < to; i++) {
      Node<T> child = node.children.get(tokens.get(i).lower());
      if (child == null) {
        break;
      }
      node = child;
      if (node.meaning != null) {
        found = node.meaning;
        length = i + 1 - from;
      }
    }
    return found == null ? null : new Match<>(found, length);
  }

  private static final class Node<T> {
    final Map<String, Node<T>> children = new HashMap<>(4);
    @Nullable T meaning;
  }
}
