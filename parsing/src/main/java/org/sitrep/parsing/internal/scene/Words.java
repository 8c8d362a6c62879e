package org.sitrep.parsing.internal.scene;

import org.sitrep.parsing.internal.syntax.Tree;

/** Words of a tree by stretches of tokens. */
final class Words {

  private Words() {}

  /** The word of a stretch on which its others hang; its first token if none has a head outside. */
  static int head(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = tree.head(i);
      if (tree.contains(i) && (head < from || head >= to)) {
        return i;
      }
    }
    return from;
  }
}
