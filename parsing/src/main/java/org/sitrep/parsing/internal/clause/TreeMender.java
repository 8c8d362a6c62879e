package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
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

/** Mends what trees often have wrong and the words tell. */
final class TreeMender {

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final PresentMender presents;
  private final PredicateMender predicates;
  private final CountedMender counted;
  private final PrepositionMender prepositions;

  TreeMender(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.presents = new PresentMender(lexicon, tokens);
    this.predicates = new PredicateMender(lexicon, tokens);
    this.counted = new CountedMender(lexicon, tokens);
    this.prepositions = new PrepositionMender(lexicon, tokens);
  }

  /** The tree itself where nothing is wrong. */
  Tree mend(Tree parsed) {
    Tree tree = isList(parsed) ? list(parsed) : parsed;
    for (int word = tree.from(); word < tree.to(); word++) {
      if (isContent(tree, word)) {
        tree = hung(tree, word, Relation.CCOMP);
      } else if (isGoal(tree, word)) {
        tree = hung(tree, word, Relation.OBL);
      } else if (isPerfect(tree, word) || isFall(tree, word)) {
        tree = related(tree, tree.child(word, Relation.NSUBJ_PASS), Relation.NSUBJ);
      } else if (isOfNumber(tree, word)) {
        tree = hung(tree, word, counted(tree, word), Relation.ACL);
      } else if (isBehindCounted(tree, word)) {
        tree = hung(tree, word, word - 1, Relation.ACL);
      } else if (isIntroduced(tree, word)) {
        tree = unintroduced(tree, word);
      } else if (isSecondName(tree, word)) {
        tree = hung(tree, word, word - 1, Relation.FLAT);
      } else if (isNameOfBody(tree, word)) {
        tree = named(tree, word);
      } else if (isListedName(tree, word)) {
        tree = related(tree, word, Relation.CONJ);
      } else if (isBehindFar(tree, word)) {
        tree = hung(tree, word - 1, word, Relation.CASE);
      }
    }
    return prepositions.mend(counted.mend(predicates.mend(presents.mend(tree))));
  }

  /** "President Idriss Déby says": two names side by side are one subject, not two. */
  private static boolean isSecondName(Tree tree, int word) {
    Relation relation = tree.relation(word).base();
    return word > tree.from()
        && (relation == Relation.NSUBJ || relation == Relation.MARK)
        && tree.relation(word - 1).base() == Relation.NSUBJ
        && tree.head(word - 1) == tree.head(word)
        && tree.upos(word) == Upos.PROPN
        && tree.upos(word - 1) == Upos.PROPN
        && tree.childCount(word) == 0;
  }

  /** "Save the Children said": a body whose name begins as a sentence does. */
  private boolean isNameOfBody(Tree tree, int word) {
    return tree.upos(word) == Upos.VERB
        && (tree.relation(word) == Relation.NSUBJ || tree.relation(word) == Relation.OBL)
        && tokens.get(word).isCapital()
        && nameTo(tree, word) > word + 1;
  }

  /** Index behind the last word of the name of a body that begins at a word. */
  private int nameTo(Tree tree, int word) {
    Match<Noun> name = lexicon.speakers().longest(tokens, word, tree.to());
    return name == null ? word : word + name.length();
  }

  private Tree named(Tree tree, int word) {
    TreeRows rows = new TreeRows(tree);
    rows.tag(word, Upos.PROPN);
    int preposition = tree.child(word, Relation.MARK);
    if (preposition >= 0) {
      rows.relate(preposition, Relation.CASE);
    }
    for (int rest = word + 1; rest < nameTo(tree, word); rest++) {
      rows.hang(rest, word);
      rows.relate(rest, Relation.FLAT);
    }
    return rows.tree();
  }

  /** "Iran, Hezbollah and the Houthis": three, where the tree has the second as another name. */
  private boolean isListedName(Tree tree, int word) {
    int last = tree.child(word, Relation.CONJ);
    return tree.relation(word) == Relation.APPOS
        && tree.upos(word) == Upos.PROPN
        && tree.upos(tree.head(word)) == Upos.PROPN
        && last > word
        && tree.upos(last) == Upos.PROPN
        && tree.child(last, Relation.CC) == word + 1;
  }

  /** "raised to 29 the number of soldiers killed": what befell them, not what it was raised to. */
  private boolean isOfNumber(Tree tree, int participle) {
    Relation relation = tree.relation(participle).base();
    boolean loose = relation == Relation.XCOMP || relation == Relation.ADVCL;
    int verb = loose ? tree.head(participle) : Tree.NO_WORD;
    int number = verb < 0 ? Tree.NO_WORD : tree.child(verb, Relation.OBJ);
    return number >= 0
        && number < participle
        && tree.upos(participle - 1) == Upos.NOUN
        && tree.dependsOn(participle - 1, number)
        && tree.child(participle, Relation.MARK) < 0
        && lexicon.is(tokens.get(number), WordClass.TALLY);
  }

  /** "writes of 115 soldiers eliminated today": a participle right behind those it befell. */
  private boolean isBehindCounted(Tree tree, int participle) {
    int noun = participle - 1;
    return tree.relation(participle).base() == Relation.ADVCL
        && noun > tree.from()
        && tree.upos(noun) == Upos.NOUN
        && tree.relation(noun).base() == Relation.OBL
        && tree.head(noun) == tree.head(participle)
        && tree.child(noun, Relation.NUMMOD) >= 0
        && isMerePassive(tree, participle);
  }

  private boolean isMerePassive(Tree tree, int verb) {
    VerbForm form = lexicon.verbs().get(tokens.get(verb).lower());
    return form != null
        && form.is(Verb.Form.PARTICIPLE)
        && form.verb().frame(Frame.Role.OBJECT, Domain.PERSON).isPresent()
        && tree.child(verb, Relation.MARK) < 0
        && tree.child(verb, Relation.AUX) < 0
        && tree.child(verb, Relation.AUX_PASS) < 0
        && tree.child(verb, Relation.OBJ) < 0;
  }

  /** "The truth is that two guards died": the tree has the first verb as one of the second. */
  private static boolean isIntroduced(Tree tree, int verb) {
    int copula = tree.child(verb, Relation.COP);
    int mark = tree.child(verb, Relation.MARK);
    int subject = tree.child(verb, Relation.NSUBJ);
    return copula >= 0
        && tree.upos(verb) == Upos.VERB
        && mark == copula + 1
        && subject >= 0
        && subject < copula;
  }

  private static Tree unintroduced(Tree tree, int verb) {
    Tree without = related(tree, tree.child(verb, Relation.COP), Relation.DISLOCATED);
    return related(without, without.child(verb, Relation.NSUBJ), Relation.DISLOCATED);
  }

  /** "the number of soldiers and guards killed": the first of those of whom the number is. */
  private static int counted(Tree tree, int participle) {
    int word = participle - 1;
    while (tree.relation(word).base() == Relation.CONJ) {
      word = tree.head(word);
    }
    return word;
  }

  /** "to 305, among them 27 children": the preposition right before a number is the number's. */
  private static boolean isBehindFar(Tree tree, int number) {
    return tree.upos(number) == Upos.NUM
        && number > tree.from()
        && tree.relation(number).base() == Relation.OBL
        && tree.child(number, Relation.CASE) < 0
        && tree.relation(number - 1).base() == Relation.CASE
        && tree.head(number - 1) > number;
  }

  /** "21 over the sea, 13 over the coast": numbers, each with a place behind it and no verb. */
  private boolean isList(Tree tree) {
    int items = 0;
    for (int word = tree.from(); word < tree.to(); word++) {
      if (tree.upos(word) == Upos.VERB || tree.upos(word) == Upos.AUX) {
        return false;
      }
      items += item(tree, word) == Tree.NO_WORD ? 0 : 1;
    }
    return items > 1 && tree.upos(tree.root()) == Upos.NUM;
  }

  /**
   * What a number has behind it by a preposition, as in "21 – over the sea"; no word if nothing.
   */
  private static int item(Tree tree, int number) {
    int next = number + 1;
    while (next < tree.to() && tree.upos(next) == Upos.PUNCT) {
      next++;
    }
    boolean behind =
        tree.upos(number) == Upos.NUM
            && next < tree.to()
            && tree.relation(next).base() == Relation.CASE
            && tree.head(next) > next;
    return behind ? tree.head(next) : Tree.NO_WORD;
  }

  /** Each place on its number, all numbers on the first. */
  private static Tree list(Tree tree) {
    TreeRows rows = new TreeRows(tree);
    int root = tree.root();
    for (int word = tree.from(); word < tree.to(); word++) {
      int place = item(tree, word);
      if (place == Tree.NO_WORD) {
        continue;
      }
      rows.hang(place, word);
      rows.relate(place, Relation.NMOD);
      if (word != root) {
        rows.hang(word, root);
        rows.relate(word, Relation.CONJ);
      }
    }
    return rows.tree();
  }

  /** "22 people had perished": nobody did it to them, though the tree has a passive. */
  private boolean isPerfect(Tree tree, int verb) {
    int auxiliary = tree.child(verb, Relation.AUX);
    return auxiliary >= 0
        && tree.child(verb, Relation.NSUBJ_PASS) >= 0
        && tree.child(verb, Relation.AUX_PASS) < 0
        && lexicon.is(tokens.get(auxiliary), WordClass.PLUPERFECT);
  }

  /** "from about 30 to 36": two ends of one way, where the tree has one hang on the other. */
  private boolean isGoal(Tree tree, int word) {
    int start = tree.head(word);
    return tree.relation(word).base() == Relation.NMOD
        && tree.upos(word) == Upos.NUM
        && tree.upos(start) == Upos.NUM
        && tree.relation(start).base() == Relation.OBL
        && isBehind(tree, word, WordClass.AIM)
        && isBehind(tree, start, WordClass.ORIGIN);
  }

  private boolean isBehind(Tree tree, int word, WordClass preposition) {
    int mark = tree.child(word, Relation.CASE);
    return mark >= 0 && lexicon.is(tokens.get(mark), preposition);
  }

  /**
   * "told the radio that 14 people were hurt", "said in a statement that": what is said, where the
   * tree has it describe the radio or the statement.
   */
  private boolean isContent(Tree tree, int word) {
    boolean clause =
        tree.relation(word).base() == Relation.ACL
            && tree.child(word, Relation.MARK) >= 0
            && tree.hasSubject(word);
    int noun = clause ? tree.head(word) : Tree.NO_WORD;
    int verb = tree.head(noun);
    VerbForm form = verb < 0 || noun < verb ? null : lexicon.verb(tokens, verb);
    if (form == null || tree.child(verb, Relation.CCOMP) >= 0) {
      return false;
    }
    Relation relation = tree.relation(noun).base();
    boolean hears = relation == Relation.OBJ || relation == Relation.IOBJ;
    return hears && form.verb().is(VerbTag.TELL)
        || form.verb().is(VerbTag.SPEECH)
            && relation == Relation.OBL
            && (lexicon.is(tokens.get(noun), WordClass.MESSAGE) || isTime(noun));
  }

  /** "said earlier in the day that". */
  private boolean isTime(int noun) {
    return lexicon.is(tokens.get(noun), WordClass.DURATION)
        || lexicon.is(tokens.get(noun), WordClass.DAYPART);
  }

  /** "ten landed inside and four dropped in a field": nobody drops them there. */
  private boolean isFall(Tree tree, int verb) {
    int before = tree.head(verb);
    boolean active =
        tree.relation(verb).base() == Relation.CONJ
            && tree.child(verb, Relation.NSUBJ_PASS) >= 0
            && tree.child(verb, Relation.AUX) < 0
            && tree.child(verb, Relation.AUX_PASS) < 0
            && tree.child(before, Relation.NSUBJ) >= 0
            && tree.child(before, Relation.NSUBJ_PASS) < 0
            && tree.child(before, Relation.AUX_PASS) < 0;
    VerbForm form = active ? lexicon.verb(tokens, verb) : null;
    return form != null && form.verb().is(VerbTag.LAUNCH);
  }

  /** The tree with a word on what its head hangs on. */
  private static Tree hung(Tree tree, int moved, Relation relation) {
    return hung(tree, moved, tree.head(tree.head(moved)), relation);
  }

  /** The tree with a word on another. */
  private static Tree hung(Tree tree, int moved, int head, Relation relation) {
    TreeRows rows = new TreeRows(tree);
    rows.hang(moved, head);
    rows.relate(moved, relation);
    return rows.tree();
  }

  /** The tree with a word in another relation to its head. */
  private static Tree related(Tree tree, int word, Relation relation) {
    TreeRows rows = new TreeRows(tree);
    rows.relate(word, relation);
    return rows.tree();
  }
}
