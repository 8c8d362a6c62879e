package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/**
 * What a list goes on with: "The army shot down 40 drones:".
 *
 * @param clause the verb, of several that are joined the first
 * @param counted what is counted there
 */
record Heading(Clause clause, List<Phrase> counted) {

  /** The heading that a clause is, with those that it is joined to. */
  static Heading of(Clause last, Syntax syntax) {
    List<Phrase> counted = new ArrayList<>();
    Clause clause = last;
    Clause before = last;
    while (before != null) {
      clause = before;
      for (Phrase told : clause.is(Trait.PASSIVE) ? clause.subjects() : clause.objects()) {
        if (told.isQuantified() && !told.isArticle()) {
          counted.add(told);
        }
      }
      before = joined(clause, syntax);
    }
    return new Heading(clause, counted);
  }

  /** "have shot down or suppressed:": the verb that one is joined to; null if to none. */
  private static @Nullable Clause joined(Clause clause, Syntax syntax) {
    Tree tree = syntax.tree();
    if (tree.relation(clause.verb()).base() != Relation.CONJ) {
      return null;
    }
    Clause before = syntax.clause(tree.head(clause.verb()));
    boolean tells =
        before != null && before.form() != null && !before.form().verb().frames().isEmpty();
    return tells ? before : null;
  }

  /** All those of whom an item tells a part; null if the heading does not count them. */
  @Nullable Phrase whole(Phrase item) {
    for (Phrase all : counted) {
      if (all != item && (item.domain() == null || item.domain() == all.domain())) {
        return all;
      }
    }
    return null;
  }
}
