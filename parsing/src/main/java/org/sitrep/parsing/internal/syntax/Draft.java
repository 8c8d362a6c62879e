package org.sitrep.parsing.internal.syntax;

import org.sitrep.parsing.internal.text.Sentence;

/** A tree that is being made, window by window. */
final class Draft {

  private final int from;
  private final byte[] upos;
  private final byte[] relations;
  private final int[] heads;
  private int root = Tree.NO_WORD;

  Draft(Sentence sentence) {
    from = sentence.from();
    int length = Math.max(0, sentence.to() - from);
    upos = new byte[length];
    relations = new byte[length];
    heads = new int[length];
  }

  /**
   * Writes down a word.
   *
   * @param head index of its head's token; {@link Tree#NO_WORD} for the root of a window, which is
   *     the root of the sentence in its first window and set beside that in all others
   */
  void set(int token, Upos tag, int head, Relation relation) {
    int place = token - from;
    upos[place] = (byte) tag.ordinal();
    if (head == Tree.NO_WORD && root != Tree.NO_WORD) {
      heads[place] = root;
      relations[place] = (byte) Relation.PARATAXIS.ordinal();
    } else if (head == Tree.NO_WORD) {
      root = place;
      heads[place] = Tree.NO_WORD;
      relations[place] = (byte) Relation.ROOT.ordinal();
    } else {
      heads[place] = head - from;
      relations[place] = (byte) relation.ordinal();
    }
  }

  Tree tree() {
    return new Tree(from, upos, heads, relations);
  }
}
