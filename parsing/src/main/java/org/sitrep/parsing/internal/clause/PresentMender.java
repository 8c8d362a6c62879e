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

/** Mends trees that have a verb of the present for a noun, since both end in "s". */
final class PresentMender {

  private final Lexicon lexicon;
  private final List<Token> tokens;

  PresentMender(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The tree itself where nothing is wrong. */
  Tree mend(Tree parsed) {
    Tree tree = parsed;
    for (int word = tree.from(); word < tree.to(); word++) {
      if (isSaying(tree, word) || isRising(tree, word)) {
        tree = verb(tree, word);
      } else if (isCounting(tree, word)) {
        tree = counting(tree, word);
      } else if (isLate(tree, word)) {
        tree = late(tree, word);
      } else if (isStanding(tree, word)) {
        tree = standing(tree, word);
      } else if (isHeadlineVerb(tree, word)) {
        tree = headline(tree, word);
      }
    }
    return tree;
  }

  // --- "The County Commissioner reports that", "The governor reckons that"

  /** A verb of speech with what it says, where the tree has a compound of nouns. */
  private boolean isSaying(Tree tree, int word) {
    int content = isCompound(tree, word) ? content(tree, word) : Tree.NO_WORD;
    VerbForm form = content < word ? null : lexicon.verb(tokens, word);
    boolean speech = form != null && form.verb().is(VerbTag.SPEECH);
    return speech && tree.relation(content).base() == Relation.CCOMP
        || speech && tree.root() == word && isOpening(tree, word);
  }

  /** True for a verb of speech with a clause right behind it. */
  private boolean isOpening(Tree tree, int word) {
    int content = content(tree, word);
    VerbForm form = content < word || !tree.hasSubject(content) ? null : lexicon.verb(tokens, word);
    return form != null && form.verb().is(VerbTag.SPEECH) && form.is(Verb.Form.THIRD);
  }

  /** The clause that opens right behind a word; no word without. */
  private static int content(Tree tree, int word) {
    int mark = word + 1;
    int content = mark < tree.to() ? tree.head(mark) : Tree.NO_WORD;
    boolean opens =
        content > mark
            && tree.head(content) == word
            && (tree.relation(mark) == Relation.MARK || isSecondObject(tree, mark, content));
    return opens ? content : Tree.NO_WORD;
  }

  /** "reckons that it counted nine attacks": "that" is nothing which it counted. */
  private static boolean isSecondObject(Tree tree, int that, int verb) {
    return tree.relation(that) == Relation.OBJ
        && tree.upos(that) == Upos.PRON
        && tree.hasSubject(verb)
        && tree.anyChild(
            verb, child -> child > verb && tree.relation(child).base() == Relation.OBJ);
  }

  private static boolean isCompound(Tree tree, int word) {
    return tree.upos(word) == Upos.NOUN && word > tree.from() && isJoined(tree, word);
  }

  private static boolean isJoined(Tree tree, int word) {
    return tree.relation(word - 1) == Relation.COMPOUND && tree.head(word - 1) == word;
  }

  /** The noun before the verb as its subject; what the tree had for one is a dateline. */
  private static Tree verb(Tree tree, int verb) {
    int subject = verb - 1;
    TreeRows rows = new TreeRows(tree).tag(verb, Upos.VERB).relate(subject, Relation.NSUBJ);
    for (int word = tree.from(); word < subject; word++) {
      boolean named = tree.relation(word) == Relation.NSUBJ;
      if (tree.head(word) == verb) {
        rows.hang(word, subject, named ? Relation.DEP : tree.relation(word));
      }
    }
    int content = content(tree, verb);
    return (content < 0 ? rows : rows.relate(content, Relation.CCOMP)).tree();
  }

  // --- "The network counts 71 dead", "A police report speaks of 19 wounded"

  /** A verb of speech or counting at the head of the sentence, with a number right behind it. */
  private boolean isCounting(Tree tree, int word) {
    boolean noun = tree.root() == word && tree.upos(word) == Upos.NOUN && word > tree.from();
    boolean verb = noun && (isJoined(tree, word) || isPlain(tree, word));
    return verb && number(tree, word) > word;
  }

  /** True for what has a subject and no copula. */
  private static boolean isPlain(Tree tree, int word) {
    return tree.child(word, Relation.NSUBJ) >= 0 && tree.child(word, Relation.COP) < 0;
  }

  /** The number right behind a verb; no word without. */
  private int number(Tree tree, int word) {
    Match<VerbForm> match = lexicon.verbs().longest(tokens, word, tree.to());
    VerbForm form = match == null ? null : match.entry();
    int next = match == null ? tree.to() : word + match.length();
    boolean tells =
        form != null
            && next < tree.to()
            && form.is(Verb.Form.THIRD)
            && (form.verb().is(VerbTag.SPEECH) || form.verb().is(VerbTag.RECORD));
    return tells && tree.upos(next) == Upos.NUM ? next : Tree.NO_WORD;
  }

  private Tree counting(Tree tree, int verb) {
    Tree told = isJoined(tree, verb) ? verb(tree, verb) : tree;
    return objects(new TreeRows(told).tag(verb, Upos.VERB), tree, verb).tree();
  }

  /** Makes what is counted the object, and the state behind it what is said of it. */
  private TreeRows objects(TreeRows rows, Tree tree, int verb) {
    int number = number(tree, verb);
    int counted = tree.head(number) == verb ? number : tree.head(number);
    if (tree.head(counted) == verb) {
      rows.relate(counted, number == verb + 1 ? Relation.OBJ : Relation.OBL);
    }
    int state = number + 1;
    boolean described =
        counted == number && state < tree.to() && tree.head(state) == verb && !isMark(tree, state);
    return described ? rows.relate(state, Relation.XCOMP) : rows;
  }

  // --- "The network, which sent a team, counts 71 dead", "A report seen by us speaks of 19 dead"

  /** The same far behind its subject, in a sentence that has no other predicate. */
  private boolean isLate(Tree tree, int word) {
    int root = tree.root();
    return tree.upos(word) == Upos.NOUN
        && root < word
        && (tree.upos(root) == Upos.NOUN || tree.upos(root) == Upos.PROPN)
        && tree.child(root, Relation.COP) < 0
        && !tree.hasSubject(root)
        && (isOpening(tree, word)
            || tokens.get(tree.to() - 1).is(".") && number(tree, word) > word);
  }

  private Tree late(Tree tree, int verb) {
    int subject = tree.root();
    int before = tree.relation(verb - 1) == Relation.COMPOUND ? verb - 1 : tree.head(verb);
    TreeRows rows = new TreeRows(tree);
    for (int word : tree.children(verb)) {
      if (word < verb) {
        rows.hang(word, before);
      }
    }
    for (int word : tree.children(subject)) {
      if (word > verb) {
        rows.hang(word, verb);
      }
    }
    if (before == verb - 1) {
      rows.hang(before, tree.head(verb), tree.relation(verb));
    }
    rows.tag(verb, Upos.VERB)
        .hang(subject, verb, Relation.NSUBJ)
        .hang(verb, Tree.NO_WORD, Relation.ROOT);
    int content = content(tree, verb);
    return (content < 0 ? objects(rows, tree, verb) : rows.relate(content, Relation.CCOMP)).tree();
  }

  private static boolean isMark(Tree tree, int word) {
    return tree.upos(word) == Upos.PUNCT;
  }

  // --- "The death toll rises to 61"

  private boolean isRising(Tree tree, int word) {
    return (tree.upos(word) == Upos.NOUN || tree.upos(word) == Upos.VERB)
        && word > tree.from()
        && isMoving(word)
        && isToll(word - 1)
        && isJoined(tree, word)
        && goesTo(tree, word);
  }

  /** "The toll from the raid that day stands at 12", where the tree has it describe the raid. */
  private boolean isStanding(Tree tree, int word) {
    int toll = tree.root();
    return tree.relation(word) == Relation.ACL_RELCL
        && isMoving(word)
        && tree.upos(toll) == Upos.NOUN
        && isToll(toll)
        && toll < word
        && tree.dependsOn(word, toll)
        && tree.child(toll, Relation.COP) < 0
        && goesTo(tree, word);
  }

  private boolean isMoving(int word) {
    VerbForm form = lexicon.verb(tokens, word);
    return form != null && form.verb().is(VerbTag.TOLL);
  }

  private boolean isToll(int word) {
    Match<Noun> noun = lexicon.nouns().longest(tokens, word, word + 1);
    return lexicon.is(tokens.get(word), WordClass.TALLY)
        || noun != null && noun.entry().domain() == Domain.TOLL;
  }

  /** "at 12", "to 12". */
  private boolean goesTo(Tree tree, int word) {
    int figure = tree.child(word, Relation.OBL);
    int to = figure > word ? tree.child(figure, Relation.CASE) : Tree.NO_WORD;
    return to >= 0 && tree.upos(figure) == Upos.NUM && lexicon.is(tokens.get(to), WordClass.AIM);
  }

  /** The verb at the head of the sentence, and the toll its subject. */
  private static Tree standing(Tree tree, int verb) {
    int toll = tree.root();
    TreeRows rows = new TreeRows(tree);
    rows.hang(verb, tree.head(toll));
    rows.relate(verb, tree.relation(toll));
    rows.hang(toll, verb);
    rows.relate(toll, Relation.NSUBJ);
    for (int word = verb + 1; word < tree.to(); word++) {
      if (tree.head(word) == toll) {
        rows.hang(word, verb);
      }
    }
    for (int word = tree.from(); word < verb; word++) {
      boolean own = tree.head(word) == verb && tree.relation(word).base() == Relation.NSUBJ;
      if (own) {
        rows.hang(word, toll);
        rows.relate(word, Relation.DEP);
      }
    }
    return rows.tree();
  }

  // --- "Israeli strike in Gaza kills 11"

  /** A verb of the present that the tree takes for a noun, though it has an object. */
  private boolean isHeadlineVerb(Tree tree, int word) {
    int root = tree.root();
    boolean noun =
        tree.upos(word) == Upos.NOUN
            && tree.child(word, Relation.OBJ) > word
            && root < word
            && tree.dependsOn(word, root)
            && (tree.upos(root) == Upos.NOUN || tree.upos(root) == Upos.PROPN);
    VerbForm form = noun ? lexicon.verb(tokens, word) : null;
    return form != null && form.is(Verb.Form.THIRD) && tree.child(root, Relation.COP) < 0;
  }

  private static Tree headline(Tree tree, int verb) {
    int subject = tree.root();
    int object = tree.child(verb, Relation.OBJ);
    int preposition = tree.child(verb, Relation.CASE);
    TreeRows rows = new TreeRows(tree);
    for (int word : tree.children(verb)) {
      boolean behind = preposition >= 0 && word > preposition && word < verb;
      if (word < verb && word != preposition) {
        rows.hang(word, subject, Relation.NMOD);
      }
      if (behind) {
        rows.hang(preposition, word);
      }
    }
    for (int word : tree.children(subject)) {
      if (word > verb) {
        rows.hang(word, tree.relation(word).base() == Relation.NMOD ? object : verb);
      }
    }
    return rows.tag(verb, Upos.VERB)
        .hang(verb, Tree.NO_WORD, Relation.ROOT)
        .hang(subject, verb, Relation.NSUBJ)
        .tree();
  }
}
