package org.sitrep.parsing.internal.inflected;

import java.util.Arrays;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;

/** A tree while it grows: words are hung on others one by one. */
final class TreeDraft {

  private final Words words;
  private final int[] heads;
  private final Relation[] relations;

  TreeDraft(Words words) {
    this.words = words;
    int length = words.to() - words.from();
    heads = new int[length];
    relations = new Relation[length];
    Arrays.fill(heads, Tree.NO_WORD);
    Arrays.fill(relations, Relation.DEP);
  }

  /** Hangs a word on another, unless it hangs already or the other hangs on it. */
  void hang(int word, int head, Relation relation) {
    if (!isFree(word) || dependsOn(head, word)) {
      return;
    }
    heads[word - words.from()] = head;
    relations[word - words.from()] = relation;
  }

  /** Hangs a word elsewhere. */
  void rehang(int word, int head, Relation relation) {
    heads[word - words.from()] = Tree.NO_WORD;
    hang(word, head, relation);
  }

  /** True for a word that hangs on none. */
  boolean isFree(int word) {
    return head(word) == Tree.NO_WORD;
  }

  int head(int word) {
    return heads[word - words.from()];
  }

  Relation relation(int word) {
    return relations[word - words.from()];
  }

  private boolean dependsOn(int word, int ancestor) {
    for (int at = word; at != Tree.NO_WORD; at = head(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The tree; what hangs on nothing hangs on the first word that does not. */
  Tree tree() {
    int root = root();
    Upos[] upos = new Upos[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int word = words.from() + i;
      upos[i] = words.upos(word);
      if (heads[i] == Tree.NO_WORD && word != root) {
        heads[i] = root;
        relations[i] = upos[i] == Upos.PUNCT ? Relation.PUNCT : Relation.DEP;
      }
    }
    if (root >= 0) {
      relations[root - words.from()] = Relation.ROOT;
    }
    return Tree.of(words.from(), upos, heads, relations);
  }

  private int root() {
    int root = Tree.NO_WORD;
    for (int i = words.from(); i < words.to(); i++) {
      boolean better = root < 0 || words.upos(root) == Upos.PUNCT && words.upos(i) != Upos.PUNCT;
      if (isFree(i) && better) {
        root = i;
      }
    }
    return root;
  }
}
