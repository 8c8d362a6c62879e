package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** Mends trees that hang what is counted on the wrong word, or in the wrong way. */
final class CountedMender {

  private final Lexicon lexicon;
  private final List<Token> tokens;

  CountedMender(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The tree itself where nothing is wrong. */
  Tree mend(Tree parsed) {
    Tree tree = parsed;
    for (int word = tree.from(); word < tree.to(); word++) {
      if (isFurther(tree, word) || isBoth(tree, word)) {
        tree = new TreeRows(tree).relate(word, beside(tree, word)).tree();
      } else if (isOfThese(tree, word)) {
        tree = ofThese(tree, word);
      } else if (isBothOf(tree, word)) {
        tree = new TreeRows(tree).relate(word, Relation.DET).tree();
      } else if (isNext(tree, word)) {
        tree = next(tree, word);
      } else if (isOfState(tree, word)) {
        tree = ofState(tree, word);
      } else if (isNamedState(tree, word)) {
        tree = new TreeRows(tree).tag(word, Upos.NOUN).tree();
      } else if (isNumbering(tree, word)) {
        tree = numbering(tree, word);
      } else if (isTimes(tree, word)) {
        tree = new TreeRows(tree).hang(word, counted(tree, word), Relation.NMOD).tree();
      } else if (isMember(tree, word)) {
        tree = member(tree, word);
      } else if (isSubject(tree, word)) {
        tree = subject(tree, word);
      } else if (isJoined(tree, word)) {
        tree = joined(tree, word);
      }
    }
    return tree;
  }

  // --- "and wounded six more"

  /** A number with "more", which the tree takes for an adverb of the verb. */
  private boolean isFurther(Tree tree, int word) {
    int verb = tree.head(word);
    boolean numbered =
        tree.relation(word).base() == Relation.ADVMOD
            && tree.upos(word - 1) == Upos.NUM
            && tree.head(word - 1) == word
            && lexicon.is(tokens.get(word), WordClass.ADDITIONAL);
    return numbered
        && tree.upos(verb) == Upos.VERB
        && (word < verb ? !tree.hasSubject(verb) : tree.child(verb, Relation.OBJ) < 0);
  }

  private static Relation beside(Tree tree, int word) {
    int verb = tree.head(word);
    boolean suffers = tree.child(verb, Relation.AUX_PASS) >= 0;
    return word > verb ? Relation.OBJ : suffers ? Relation.NSUBJ_PASS : Relation.NSUBJ;
  }

  // --- "and a third damaged"

  /** A place in a row with an article, which the tree takes for an adverb of a participle. */
  private boolean isNext(Tree tree, int word) {
    int verb = word + 1;
    boolean before =
        word > tree.from()
            && tree.relation(word).base() == Relation.ADVMOD
            && tree.head(word) == verb
            && tree.child(verb, Relation.DET) == word - 1
            && lexicon.is(tokens.get(word), WordClass.NEXT)
            && !tree.hasSubject(verb);
    VerbForm form = before ? lexicon.verb(tokens, verb) : null;
    return form != null && form.is(Verb.Form.PARTICIPLE);
  }

  private static Tree next(Tree tree, int word) {
    return new TreeRows(tree).relate(word, Relation.NSUBJ_PASS).hang(word - 1, word).tree();
  }

  // --- "Seven dead, dozens hurt"

  /** A number right before a state, which the tree gives to a noun behind a comma or "and". */
  private boolean isOfState(Tree tree, int word) {
    int state = word + 1;
    boolean far =
        tree.upos(word) == Upos.NUM
            && tree.relation(word).base() == Relation.NUMMOD
            && tree.head(word) > state + 1
            && (tokens.get(state + 1).is(",") || tree.upos(state + 1) == Upos.CCONJ);
    Match<Noun> noun = far ? lexicon.nouns().longest(tokens, state, state + 1) : null;
    return noun != null && noun.entry().domain() == Domain.STATE;
  }

  /** The number on the state; one that described the noun goes on with the verb before. */
  private static Tree ofState(Tree tree, int word) {
    int state = word + 1;
    int verb = word;
    while (verb > tree.from() && tree.upos(verb) != Upos.VERB) {
      verb--;
    }
    boolean loose = tree.relation(state).base() == Relation.AMOD && tree.upos(verb) == Upos.VERB;
    TreeRows rows = new TreeRows(tree).hang(word, state, Relation.NUMMOD);
    return loose ? rows.hang(state, verb, Relation.CONJ).tree() : rows.tree();
  }

  /** "put the dead at 14 and the injured at 30": an article makes it a noun. */
  private boolean isNamedState(Tree tree, int word) {
    boolean article =
        tree.upos(word) == Upos.VERB
            && tree.child(word, Relation.DET) == word - 1
            && word > tree.from()
            && !tree.hasSubject(word)
            && tree.child(word, Relation.OBJ) < 0;
    Match<Noun> noun = article ? lexicon.nouns().longest(tokens, word, word + 1) : null;
    return noun != null && noun.entry().domain() == Domain.STATE;
  }

  // --- "The dead numbered 14"

  /** A state right before the verb of a toll, which the tree takes for an adjective of it. */
  private boolean isNumbering(Tree tree, int word) {
    int verb = word + 1;
    boolean before =
        tree.relation(word).base() == Relation.AMOD
            && tree.head(word) == verb
            && tree.upos(verb) == Upos.VERB
            && !tree.hasSubject(verb);
    Match<Noun> noun = before ? lexicon.nouns().longest(tokens, word, verb) : null;
    VerbForm form =
        noun == null || noun.entry().domain() != Domain.STATE ? null : lexicon.verb(tokens, verb);
    return form != null && form.verb().is(VerbTag.TOLL);
  }

  private static Tree numbering(Tree tree, int word) {
    TreeRows rows = new TreeRows(tree).relate(word, Relation.NSUBJ);
    int determiner = tree.child(word + 1, Relation.DET);
    return determiner >= 0 && determiner < word ? rows.hang(determiner, word).tree() : rows.tree();
  }

  // --- "Two missiles were fired, and both missed"

  /** "both" right before a verb without a subject, which the tree takes for its adverb. */
  private boolean isBoth(Tree tree, int word) {
    int verb = tree.head(word);
    return tree.relation(word).base() == Relation.ADVMOD
        && tree.upos(word) == Upos.DET
        && verb > word
        && tree.upos(verb) == Upos.VERB
        && tree.relation(verb).base() == Relation.CONJ
        && tree.child(verb, Relation.OBJ) < 0
        && lexicon.is(tokens.get(word), WordClass.TOTAL)
        && !tree.hasSubject(verb);
  }

  /** "Both S-300s": nothing is joined to them. */
  private boolean isBothOf(Tree tree, int word) {
    return tree.relation(word) == Relation.CC_PRECONJ
        && tree.head(word) == word + 1
        && tree.child(word + 1, Relation.CONJ) < 0
        && lexicon.is(tokens.get(word), WordClass.TOTAL);
  }

  // --- "Of these 33 were intercepted"

  /** A number behind "of these" at the head of the sentence, which is the subject and not of it. */
  private boolean isOfThese(Tree tree, int word) {
    int verb = tree.head(word);
    return tree.upos(word) == Upos.NUM
        && word == tree.from() + 2
        && tree.relation(word).base() == Relation.NSUBJ
        && tree.child(word, Relation.CASE) == word - 2
        && tree.child(word, Relation.DET) == word - 1
        && verb > word
        && lexicon.is(tokens.get(word - 2), WordClass.PART)
        && lexicon.is(tokens.get(word - 1), WordClass.DEFINITE);
  }

  private static Tree ofThese(Tree tree, int number) {
    return new TreeRows(tree)
        .tag(number - 1, Upos.PRON)
        .hang(number - 1, tree.head(number), Relation.OBL)
        .hang(number - 2, number - 1)
        .tree();
  }

  // --- "3 x USV": the sign of times

  /** A sign of times that the tree hangs on a word before it or on a verb. */
  private static boolean isTimes(Tree tree, int word) {
    boolean sign =
        tree.upos(word) == Upos.SYM
            && tree.upos(word - 1) == Upos.NUM
            && tree.head(word - 1) == word
            && tree.contains(word + 1);
    int head = tree.head(word);
    boolean astray = sign && (head < word || tree.upos(head) == Upos.VERB);
    int noun = astray ? counted(tree, word) : Tree.NO_WORD;
    return noun > word
        && (tree.upos(noun) == Upos.NOUN || tree.upos(noun) == Upos.PROPN)
        && !tree.dependsOn(noun, word);
  }

  /** The noun of the words right behind a sign of times. */
  private static int counted(Tree tree, int sign) {
    int noun = sign + 1;
    while (tree.head(noun) > noun && tree.upos(noun) != Upos.VERB) {
      Relation relation = tree.relation(noun).base();
      boolean inside =
          relation == Relation.COMPOUND
              || relation == Relation.AMOD
              || relation == Relation.NUMMOD
              || relation == Relation.FLAT;
      if (!inside) {
        break;
      }
      noun = tree.head(noun);
    }
    return noun;
  }

  // --- "9x civ wounded incl 3x children"

  /** A short word for "including" that the tree takes for a part of the noun behind it. */
  private boolean isMember(Tree tree, int word) {
    return tree.relation(word) == Relation.COMPOUND
        && tree.head(word) > word
        && lexicon.is(tokens.get(word), WordClass.MEMBER);
  }

  private static Tree member(Tree tree, int word) {
    int noun = tree.head(word);
    int verb = word - 1;
    while (verb > tree.from() && tree.upos(verb) == Upos.PUNCT) {
      verb--;
    }
    int subject = tree.child(verb, Relation.NSUBJ);
    int told = subject >= 0 ? subject : tree.child(verb, Relation.NSUBJ_PASS);
    TreeRows rows = new TreeRows(tree).tag(word, Upos.ADP).relate(word, Relation.CASE);
    return told >= 0 && told < verb && noun > verb
        ? rows.hang(noun, told, Relation.NMOD).tree()
        : rows.tree();
  }

  // --- "a missile and two drones"

  /**
   * A noun with an article before "and" and another number, which the tree takes for a part of the
   * noun behind both.
   */
  private boolean isJoined(Tree tree, int word) {
    int noun = tree.head(word);
    int number = word + 2;
    return tree.relation(word) == Relation.COMPOUND
        && tree.upos(word) == Upos.NOUN
        && number < noun
        && tree.upos(number) == Upos.NUM
        && tree.head(number) == noun
        && lexicon.is(tokens.get(word + 1), WordClass.JOINED)
        && article(tree, word) >= 0;
  }

  /** The article before a noun, on which it hangs, or on that behind; no word if there is none. */
  private int article(Tree tree, int noun) {
    int own = tree.child(noun, Relation.DET);
    int article = own >= 0 ? own : tree.child(tree.head(noun), Relation.DET);
    return article >= 0 && article < noun && lexicon.is(tokens.get(article), WordClass.ARTICLE)
        ? article
        : Tree.NO_WORD;
  }

  /** The first of the two takes the place of the other, with all that stands before it. */
  private static Tree joined(Tree tree, int first) {
    int second = tree.head(first);
    TreeRows rows =
        new TreeRows(tree)
            .hang(first, tree.head(second), tree.relation(second))
            .hang(second, first, Relation.CONJ);
    for (int word = tree.spanFrom(second); word < first; word++) {
      if (tree.head(word) == second) {
        rows.hang(word, first);
      }
    }
    return rows.tree();
  }

  // --- "The fighting lasted three hours and a girl in a camp was wounded"

  /**
   * What stands between "and" and the auxiliary of a verb without a subject, which the tree lists
   * with the nouns before.
   */
  private static boolean isSubject(Tree tree, int word) {
    int auxiliary = tree.spanTo(word);
    int verb = tree.head(auxiliary);
    int joint = joint(tree, word, verb);
    return tree.relation(word).base() == Relation.CONJ
        && joint >= 0
        && tree.relation(auxiliary).base() == Relation.AUX
        && tree.relation(verb).base() == Relation.CONJ
        && tree.head(verb) < word
        && tree.dependsOn(word, tree.head(verb))
        && !tree.hasSubject(verb);
  }

  /** The "and" before a noun, on which it hangs, if not on the verb; no word if there is none. */
  private static int joint(Tree tree, int noun, int verb) {
    int own = tree.child(noun, Relation.CC);
    int ofVerb = tree.child(verb, Relation.CC);
    if (own >= 0 && own < noun) {
      return ofVerb < 0 ? own : Tree.NO_WORD;
    }
    return ofVerb >= 0 && ofVerb + 1 == tree.spanFrom(noun) ? ofVerb : Tree.NO_WORD;
  }

  private static Tree subject(Tree tree, int word) {
    int verb = tree.head(tree.spanTo(word));
    boolean suffers = tree.child(verb, Relation.AUX_PASS) >= 0;
    return new TreeRows(tree)
        .hang(word, verb, suffers ? Relation.NSUBJ_PASS : Relation.NSUBJ)
        .hang(joint(tree, word, verb), verb)
        .tree();
  }
}
