package org.sitrep.parsing.internal.clause;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/**
 * The phrases and clauses of a sentence.
 *
 * @param tree its tree
 * @param phrases its noun phrases in the order of the text
 * @param clauses its clauses in the order of their verbs
 * @param byWord each phrase by the word on which it hangs in the tree
 */
public record Syntax(
    Tree tree, List<Phrase> phrases, List<Clause> clauses, Map<Integer, Phrase> byWord) {

  /** The phrase that hangs in the tree by a word; null if none does. */
  public @Nullable Phrase phrase(int word) {
    return byWord.get(word);
  }

  /** The preposition before a phrase, be it on a word of its quantity; -1 if there is none. */
  public int preposition(Phrase phrase) {
    return preposition(tree, phrase);
  }

  static int preposition(Tree tree, Phrase phrase) {
    int word = tree.child(phrase.anchor(), Relation.CASE);
    int before = phrase.from() - 1;
    boolean nested =
        word < 0
            && tree.relation(before).base() == Relation.CASE
            && tree.head(before) >= phrase.from()
            && tree.head(before) < phrase.to();
    return nested ? before : word;
  }

  /** The clause of a verb; null if there is none. */
  public @Nullable Clause clause(int verb) {
    for (Clause clause : clauses) {
      if (clause.verb() == verb) {
        return clause;
      }
    }
    return null;
  }

  /**
   * "The Front came up in May, when it claimed": the name that is the subject of the clause around
   * that of a verb; null without.
   */
  public @Nullable Phrase nameAround(int verb) {
    boolean aside = verb >= 0 && tree.relation(verb).base() == Relation.ADVCL;
    Clause outer = aside ? clause(tree.head(verb)) : null;
    return outer == null
        ? null
        : outer.subjects().stream().filter(Phrase::isName).findFirst().orElse(null);
  }
}
