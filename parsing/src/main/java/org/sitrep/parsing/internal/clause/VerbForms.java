package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** Which verbs of the lexicon the predicates of one sentence are. */
record VerbForms(Lexicon lexicon, List<Token> tokens, Tree tree) {

  /** How many words more a verb may go on for behind its object. */
  private static final int LONGEST = 3;

  /** Index of the first word of a verb with its auxiliaries. */
  int first(int verb) {
    int first = verb;
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      if (child < first && isAuxiliary(child)) {
        first = child;
      }
    }
    return first;
  }

  boolean isAuxiliary(int word) {
    Relation relation = tree.relation(word).base();
    return relation == Relation.AUX || relation == Relation.COP;
  }

  /** Index behind the last word of a verb with its particle. */
  int last(int verb, @Nullable VerbForm form) {
    int particle = tree.child(verb, Relation.COMPOUND_PRT);
    Match<VerbForm> match = lexicon.verbs().longest(tokens, verb, tree.to());
    int length = match != null && match.entry() == form ? match.length() : 1;
    return Math.max(verb + length, particle + 1);
  }

  /** The form of a verb that the lexicon knows; null if it knows none. */
  @Nullable VerbForm form(int verb, int first) {
    int particle = tree.child(verb, Relation.COMPOUND_PRT);
    Match<VerbForm> phrase = lexicon.verbs().longest(tokens, verb, tree.to());
    if (phrase != null && particle > verb + 1 && verb + phrase.length() > particle) {
      return phrase.entry();
    }
    VerbForm parted = particle > verb + 1 ? with(verb, particle) : parted(verb);
    if (parted != null) {
      return parted;
    }
    VerbForm whole = tree.relation(verb - 1) == Relation.ADVMOD ? with(verb - 1, verb) : null;
    for (int i = first; i < verb && whole == null; i++) {
      Match<VerbForm> match = lexicon.verbs().longest(tokens, i, tree.to());
      whole = match != null && i + match.length() > verb ? match.entry() : null;
      if (whole == null && isAuxiliary(i)) {
        whole = lexicon.verbs().get(tokens.get(i).lower() + ' ' + tokens.get(verb).lower());
      }
    }
    Match<VerbForm> match = lexicon.verbs().longest(tokens, verb, tree.to());
    if (whole != null || tree.child(verb, Relation.COP) >= 0) {
      VerbForm state = whole != null ? whole : state(verb);
      return state == null && match != null && isDone(verb, match.entry()) ? match.entry() : state;
    }
    return match == null ? null : match.entry();
  }

  /** "was martyred", "was sunk": a participle that the tree takes for an adjective. */
  boolean isDone(int predicate, VerbForm form) {
    Upos upos = tree.upos(predicate);
    return (upos == Upos.ADJ || upos == Upos.VERB) && form.is(Verb.Form.PARTICIPLE);
  }

  /** "are missing", "is in custody": a verb made of "be" and what stands behind it. */
  private @Nullable VerbForm state(int predicate) {
    int mark = tree.child(predicate, Relation.CASE);
    Match<VerbForm> match = lexicon.verbs().longest(tokens, mark < 0 ? predicate : mark, tree.to());
    boolean state = match != null && match.entry().verb().lemma().startsWith(lexicon.being() + ' ');
    return match != null && state ? match.entry() : null;
  }

  /** "took two soldiers prisoner", "into custody": a verb that goes on behind its object. */
  private @Nullable VerbForm parted(int verb) {
    int object = tree.child(verb, Relation.OBJ);
    if (object < verb) {
      return null;
    }
    VerbForm form = goingOn(verb, object, verb);
    return form == null ? goingOn(verb, object, object) : form;
  }

  /** A verb with one of the phrases that hang on a word and stand behind the object. */
  private @Nullable VerbForm goingOn(int verb, int object, int head) {
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      int mark = child > object ? tree.child(child, Relation.CASE) : Tree.NO_WORD;
      boolean behind = child > object && (mark < 0 ? head == verb : mark > object && mark < child);
      VerbForm form = behind ? with(verb, mark < 0 ? child : mark, child) : null;
      if (form != null) {
        return form;
      }
    }
    return null;
  }

  private @Nullable VerbForm with(int verb, int from, int last) {
    StringBuilder words = new StringBuilder(tokens.get(verb).lower());
    for (int i = from; i <= Math.min(last, from + LONGEST); i++) {
      words.append(' ').append(tokens.get(i).lower());
    }
    return lexicon.verbs().get(words.toString());
  }

  private @Nullable VerbForm with(int verb, int word) {
    return lexicon.verbs().get(tokens.get(verb).lower() + ' ' + tokens.get(word).lower());
  }
}
