package org.sitrep.parsing.internal.clause;

import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;

/** A tree in rows that can be changed; words are named as in the tree. */
final class TreeRows {

  private final int from;
  private final Upos[] upos;
  private final int[] heads;
  private final Relation[] relations;

  TreeRows(Tree tree) {
    int length = tree.to() - tree.from();
    from = tree.from();
    upos = new Upos[length];
    heads = new int[length];
    relations = new Relation[length];
    for (int i = 0; i < length; i++) {
      upos[i] = tree.upos(from + i);
      heads[i] = tree.head(from + i);
      relations[i] = tree.relation(from + i);
    }
  }

  /** Makes a word another part of speech. */
  TreeRows tag(int word, Upos tag) {
    upos[word - from] = tag;
    return this;
  }

  /** Hangs a word on another in the relation that it has. */
  TreeRows hang(int word, int head) {
    heads[word - from] = head;
    return this;
  }

  /** Hangs a word on another in a relation. */
  TreeRows hang(int word, int head, Relation relation) {
    return hang(word, head).relate(word, relation);
  }

  /** Gives a word another relation to its head. */
  TreeRows relate(int word, Relation relation) {
    relations[word - from] = relation;
    return this;
  }

  /** The tree as it is now. */
  Tree tree() {
    return Tree.of(from, upos, heads, relations);
  }
}
