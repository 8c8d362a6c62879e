package org.sitrep.parsing.internal.scene;

import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;

/** How closely two words of a sentence belong together, the closest first. */
enum Bond {
  /** One describes the phrase of the other: "two people in Odesa". */
  PHRASE,
  /** They hang on one predicate: "two were killed in Odesa". */
  PREDICATE,
  /** The predicate of one stands directly above that of the other. */
  CLAUSE,
  /** They are words of one sentence. */
  SENTENCE;

  /** The bond of a word with another, which describes it or its predicate. */
  static Bond of(Tree tree, int word, int other) {
    if (describes(tree, other, word)) {
      return PHRASE;
    }
    int mine = predicate(tree, word);
    int its = predicate(tree, other);
    if (mine == its) {
      return isOfOther(tree, other, word) ? CLAUSE : PREDICATE;
    }
    boolean near = above(tree, mine) == its || above(tree, its) == mine;
    return near ? CLAUSE : SENTENCE;
  }

  /** True if a word hangs on another with no predicate and no coordination between them. */
  private static boolean describes(Tree tree, int word, int phrase) {
    int at = word;
    while (at != Tree.NO_WORD && at != phrase) {
      if (isPredicate(tree, at) || tree.relation(at).base() == Relation.CONJ) {
        return false;
      }
      at = tree.head(at);
    }
    return at == phrase && !isVerb(tree, phrase);
  }

  /** "two in Odesa, one in Izmail": a word that describes another member of a list. */
  private static boolean isOfOther(Tree tree, int word, int phrase) {
    int at = word;
    boolean described = false;
    while (at != Tree.NO_WORD && !isPredicate(tree, at)) {
      if (described && tree.relation(at).base() == Relation.CONJ) {
        return !tree.dependsOn(phrase, at);
      }
      described |= tree.relation(at).base() == Relation.NMOD;
      at = tree.head(at);
    }
    return false;
  }

  /** The predicate on which a word hangs, itself if it is one. */
  static int predicate(Tree tree, int word) {
    int at = word;
    while (tree.head(at) != Tree.NO_WORD && !isPredicate(tree, at)) {
      at = tree.head(at);
    }
    return at;
  }

  private static int above(Tree tree, int predicate) {
    int head = tree.head(predicate);
    return head == Tree.NO_WORD ? Tree.NO_WORD : predicate(tree, head);
  }

  private static boolean isPredicate(Tree tree, int word) {
    return switch (tree.relation(word).base()) {
      case ROOT, CCOMP, XCOMP, ADVCL, ACL, CSUBJ, PARATAXIS -> true;
      case CONJ -> isVerb(tree, word) || tree.hasSubject(word);
      default -> false;
    };
  }

  private static boolean isVerb(Tree tree, int word) {
    return tree.upos(word) == Upos.VERB || tree.upos(word) == Upos.AUX;
  }
}
