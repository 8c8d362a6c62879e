package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A sentence as a tree of its words. Words are named by their index among all tokens of the
 * document. Any index outside the sentence has {@link Upos#NONE}, {@link Relation#NONE}, no head
 * and no children.
 */
public final class Tree {

  /** The index of no word: the head of the root, and of what stands outside. */
  public static final int NO_WORD = -1;

  private static final Upos[] UPOS = Upos.values();
  private static final Relation[] RELATIONS = Relation.values();
  private static final int[] NOTHING = {};

  private final int from;
  private final byte[] upos;
  private final byte[] relations;
  private final int[] heads;
  private final int[] firstChild;
  private final int[] children;
  private final int[] rank;
  private final int[] size;
  private final int[] spanFrom;
  private final int[] spanTo;
  private final int root;

  /** Arrays are by place in the sentence, from 0; the head of the root is {@link #NO_WORD}. */
  Tree(int from, byte[] upos, int[] heads, byte[] relations) {
    int length = heads.length;
    this.from = from;
    this.upos = upos;
    this.relations = relations;
    this.heads = heads;
    firstChild = new int[length + 1];
    children = new int[length];
    rank = new int[length];
    size = new int[length];
    spanFrom = new int[length];
    spanTo = new int[length];
    root = sortChildren();
    measure();
  }

  /**
   * A tree of known words.
   *
   * @param from index of the first token
   * @param upos the part of speech of each word
   * @param heads for each word the index of the token that is its head, {@link #NO_WORD} for the
   *     root
   * @param relations what each word is to its head
   * @throws IllegalArgumentException if the lengths differ, a head stands outside, there is not
   *     exactly one root, or words are heads of each other in a circle
   */
  public static Tree of(int from, Upos[] upos, int[] heads, Relation[] relations) {
    if (upos.length != heads.length || relations.length != heads.length) {
      throw new IllegalArgumentException("Each word needs a part of speech, a head and a relation");
    }
    byte[] tags = new byte[upos.length];
    byte[] labels = new byte[upos.length];
    int[] places = new int[upos.length];
    for (int i = 0; i < upos.length; i++) {
      tags[i] = (byte) upos[i].ordinal();
      labels[i] = (byte) relations[i].ordinal();
      places[i] = heads[i] == NO_WORD ? NO_WORD : heads[i] - from;
    }
    return new Tree(from, tags, places, labels);
  }

  /** Index of the first token. */
  public int from() {
    return from;
  }

  /** Index behind the last token. */
  public int to() {
    return from + heads.length;
  }

  /** True if the token belongs to the sentence. */
  public boolean contains(int token) {
    return token >= from && token < to();
  }

  /** The word that depends on no other; {@link #NO_WORD} in a sentence without words. */
  public int root() {
    return root == NO_WORD ? NO_WORD : from + root;
  }

  /** The part of speech. */
  public Upos upos(int token) {
    return contains(token) ? UPOS[upos[token - from]] : Upos.NONE;
  }

  /** The word that this one depends on; {@link #NO_WORD} for the root. */
  public int head(int token) {
    int head = contains(token) ? heads[token - from] : NO_WORD;
    return head == NO_WORD ? NO_WORD : from + head;
  }

  /** The word of a stretch on which its others hang; its first token if none has a head outside. */
  public int head(int from, int to) {
    for (int i = from; i < to; i++) {
      int head = head(i);
      if (contains(i) && (head < from || head >= to)) {
        return i;
      }
    }
    return from;
  }

  /** What the word is to its head. */
  public Relation relation(int token) {
    return contains(token) ? RELATIONS[relations[token - from]] : Relation.NONE;
  }

  /** How many words depend directly on this one. */
  public int childCount(int token) {
    return contains(token) ? firstChild[token - from + 1] - firstChild[token - from] : 0;
  }

  /** The words that depend directly on this one, in the order of the text. */
  public int[] children(int token) {
    if (!contains(token)) {
      return NOTHING;
    }
    int[] result =
        Arrays.copyOfRange(children, firstChild[token - from], firstChild[token - from + 1]);
    for (int i = 0; i < result.length; i++) {
      result[i] += from;
    }
    return result;
  }

  /**
   * One of the words that depend directly on this one.
   *
   * @param number its place among them, from 0
   * @return {@link #NO_WORD} if there are not so many
   */
  public int child(int token, int number) {
    return number >= 0 && number < childCount(token)
        ? from + children[firstChild[token - from] + number]
        : NO_WORD;
  }

  /**
   * The first word that is exactly this to another, subtypes told apart.
   *
   * @return {@link #NO_WORD} if there is none
   */
  public int child(int token, Relation relation) {
    int count = childCount(token);
    for (int i = 0; i < count; i++) {
      int child = child(token, i);
      if (relation(child) == relation) {
        return child;
      }
    }
    return NO_WORD;
  }

  /** True if one of the words that depend directly on a word is such. */
  public boolean anyChild(int token, IntPredicate isSuch) {
    int count = childCount(token);
    for (int i = 0; i < count; i++) {
      if (isSuch.test(child(token, i))) {
        return true;
      }
    }
    return false;
  }

  /** True if a word has a subject of its own, of whatever kind. */
  public boolean hasSubject(int token) {
    return anyChild(token, child -> relation(child).base() == Relation.NSUBJ);
  }

  /** The first token among a word and all that depend on it, be it through others. */
  public int spanFrom(int token) {
    return contains(token) ? from + spanFrom[token - from] : token;
  }

  /** Behind the last token among a word and all that depend on it; {@code token} outside. */
  public int spanTo(int token) {
    return contains(token) ? from + spanTo[token - from] : token;
  }

  /** True if a word depends on another, be it through others; no word depends on itself. */
  public boolean dependsOn(int token, int ancestor) {
    if (!contains(token) || !contains(ancestor)) {
      return false;
    }
    int distance = rank[token - from] - rank[ancestor - from];
    return distance > 0 && distance < size[ancestor - from];
  }

  /**
   * The words on the way from one to another along heads, both included.
   *
   * @return nothing if one of them stands outside
   */
  public int[] path(int a, int b) {
    if (!contains(a) || !contains(b)) {
      return NOTHING;
    }
    int up = 0;
    int top = a;
    while (top != b && !dependsOn(b, top)) {
      top = head(top);
      up++;
    }
    int down = 0;
    for (int i = b; i != top; i = head(i)) {
      down++;
    }
    int[] path = new int[up + down + 1];
    for (int i = 0, word = a; i <= up; i++, word = head(word)) {
      path[i] = word;
    }
    for (int i = up + down, word = b; i > up; i--, word = head(word)) {
      path[i] = word;
    }
    return path;
  }

  /** Sorts words by their heads, and returns the root. */
  private int sortChildren() {
    int found = NO_WORD;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == NO_WORD && found == NO_WORD) {
        found = i;
      } else if (heads[i] < 0 || heads[i] >= heads.length) {
        throw new IllegalArgumentException("A second root or a head outside, at word " + i);
      } else {
        firstChild[heads[i] + 1]++;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      firstChild[i + 1] += firstChild[i];
    }
    int[] next = Arrays.copyOf(firstChild, heads.length);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != NO_WORD) {
        children[next[heads[i]]++] = i;
      }
    }
    return found;
  }

  /** Walks down from the root, then measures what hangs on each word from the leaves up. */
  private void measure() {
    int[] order = new int[heads.length];
    int[] stack = new int[heads.length];
    int waiting = 0;
    int seen = 0;
    if (root != NO_WORD) {
      stack[waiting++] = root;
    }
    while (waiting > 0) {
      int word = stack[--waiting];
      rank[word] = seen;
      order[seen++] = word;
      for (int i = firstChild[word + 1] - 1; i >= firstChild[word]; i--) {
        stack[waiting++] = children[i];
      }
    }
    if (seen < heads.length) {
      throw new IllegalArgumentException("Words are heads of each other in a circle");
    }
    for (int i = 0; i < heads.length; i++) {
      spanFrom[i] = i;
      spanTo[i] = i + 1;
      size[i] = 1;
    }
    for (int i = heads.length - 1; i > 0; i--) {
      int word = order[i];
      int head = heads[word];
      size[head] += size[word];
      spanFrom[head] = Math.min(spanFrom[head], spanFrom[word]);
      spanTo[head] = Math.max(spanTo[head], spanTo[word]);
    }
  }
}
