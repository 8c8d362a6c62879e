package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** Mends trees that hang what stands behind a preposition on the wrong word. */
final class PrepositionMender {

  private final Lexicon lexicon;
  private final List<Token> tokens;

  PrepositionMender(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The tree itself where nothing is wrong. */
  Tree mend(Tree parsed) {
    Tree tree = parsed;
    for (int word = tree.from(); word < tree.to(); word++) {
      if (isBehindPlace(tree, word)) {
        tree = behindPlace(tree, word);
      } else if (isOutOf(tree, word)) {
        tree = new TreeRows(tree).hang(word, tree.spanFrom(word) - 1, Relation.NMOD).tree();
      } else if (isGoal(tree, word)) {
        tree = new TreeRows(tree).hang(word, tree.head(tree.head(word)), Relation.OBL).tree();
      } else if (isOfOutcome(tree, word)) {
        tree = new TreeRows(tree).hang(word, tree.spanFrom(word) - 1).tree();
      } else if (isDoneBy(tree, word)) {
        tree = new TreeRows(tree).hang(word, told(tree, word), Relation.OBL_AGENT).tree();
      }
    }
    return tree;
  }

  // --- "In the village of Kam five people were killed"

  /** A counted noun before a verb without a subject, taken together with the name before it. */
  private boolean isBehindPlace(Tree tree, int word) {
    int number = tree.child(word, Relation.NUMMOD);
    int of = tree.child(word, Relation.CASE);
    boolean parted =
        tree.relation(word).base() == Relation.NMOD
            && of >= 0
            && number > of + 1
            && number < word
            && lexicon.is(tokens.get(of), WordClass.PART);
    for (int name = of + 1; parted && name < number; name++) {
      parted = tree.upos(name) == Upos.PROPN;
    }
    int verb = parted ? tree.head(tree.head(word)) : Tree.NO_WORD;
    return verb > word && tree.upos(verb) == Upos.VERB && !tree.hasSubject(verb);
  }

  private static Tree behindPlace(Tree tree, int word) {
    int kind = tree.head(word);
    int verb = tree.head(kind);
    int of = tree.child(word, Relation.CASE);
    int name = tree.child(word, Relation.NUMMOD) - 1;
    TreeRows rows = new TreeRows(tree);
    for (int part = of + 1; part < name; part++) {
      rows.hang(part, name, Relation.COMPOUND);
    }
    boolean suffers = tree.child(verb, Relation.AUX_PASS) >= 0;
    return rows.hang(of, name)
        .hang(name, kind, Relation.NMOD)
        .hang(word, verb, suffers ? Relation.NSUBJ_PASS : Relation.NSUBJ)
        .tree();
  }

  // --- "shot down 13 out of 17 drones"

  /** A counted noun behind two prepositions, the second "of", right behind a number. */
  private boolean isOutOf(Tree tree, int word) {
    int out = tree.spanFrom(word);
    return tree.child(word, Relation.NUMMOD) >= 0
        && out > tree.from()
        && tree.upos(out - 1) == Upos.NUM
        && tree.relation(out).base() == Relation.CASE
        && out + 1 < word
        && lexicon.is(tokens.get(out), WordClass.PREP)
        && lexicon.is(tokens.get(out + 1), WordClass.PART);
  }

  // --- "bringing the total to eight"

  /** A number behind "to" on the object of the verb of a toll: it is where the toll went. */
  private boolean isGoal(Tree tree, int word) {
    int tally = tree.head(word);
    int to = tree.child(word, Relation.CASE);
    boolean goal =
        tree.upos(word) == Upos.NUM
            && tree.relation(word).base() == Relation.NMOD
            && to >= 0
            && tree.relation(tally).base() == Relation.OBJ
            && tally < to
            && lexicon.is(tokens.get(to), WordClass.AIM)
            && lexicon.is(tokens.get(tally), WordClass.TALLY);
    VerbForm verb = goal ? lexicon.verb(tokens, tree.head(tally)) : null;
    return verb != null && verb.verb().is(VerbTag.TOLL);
  }

  // --- "the deaths of 62 men and destruction of five vehicles"

  /** What hangs by "of" on a noun further off than the outcome right before it. */
  private boolean isOfOutcome(Tree tree, int word) {
    int of = tree.spanFrom(word);
    int outcome = of - 1;
    boolean far =
        tree.relation(word).base() == Relation.NMOD
            && outcome > tree.from()
            && tree.head(word) < outcome
            && tree.head(of) == word
            && lexicon.is(tokens.get(of), WordClass.PART)
            && tree.upos(outcome) == Upos.NOUN;
    Match<Noun> noun = far ? lexicon.nouns().longest(tokens, outcome, of) : null;
    return noun != null && noun.entry().domain() == Domain.OUTCOME;
  }

  // --- "was hit in the Gulf of Aden by two missiles"

  /** A munition behind "by" that the tree hangs on a name before it. */
  private boolean isDoneBy(Tree tree, int word) {
    int by = tree.child(word, Relation.CASE);
    boolean named =
        tree.relation(word).base() == Relation.NMOD
            && tree.upos(tree.head(word)) == Upos.PROPN
            && tree.head(word) < by
            && lexicon.is(tokens.get(by), WordClass.AGENT);
    Match<Noun> noun = named ? lexicon.nouns().longest(tokens, word, word + 1) : null;
    int verb = noun == null || noun.entry().domain() != Domain.MUNITION ? -1 : told(tree, word);
    return verb >= 0
        && tree.child(verb, Relation.AUX_PASS) >= 0
        && tree.child(verb, Relation.OBL_AGENT) < 0;
  }

  /** The verb above the names and the other nouns on which a word hangs; -1 without. */
  private static int told(Tree tree, int word) {
    int at = tree.head(word);
    while (at >= 0 && tree.upos(at) != Upos.VERB) {
      at = tree.upos(at) == Upos.PROPN ? tree.head(at) : Tree.NO_WORD;
    }
    return at;
  }
}
