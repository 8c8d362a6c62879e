package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** Mends trees that miss the predicate of a sentence, or what stands beside a verb. */
final class PredicateMender {

  private final Lexicon lexicon;
  private final List<Token> tokens;

  PredicateMender(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The tree itself where nothing is wrong. */
  Tree mend(Tree parsed) {
    Tree tree = parsed;
    for (int word = tree.from(); word < tree.to(); word++) {
      if (isInverted(tree, word)) {
        tree = inverted(tree, word);
      } else if (isLate(tree, word)) {
        tree = late(tree, word);
      } else if (isTopic(tree, word)) {
        tree = topic(tree, word);
      } else if (isGroup(tree, word)) {
        int content = tree.child(word, Relation.CCOMP);
        tree = new TreeRows(tree).hang(tree.child(word, Relation.OBL), content).tree();
      } else if (isTold(tree, word)) {
        tree = told(tree, word);
      } else if (isOfThose(tree, word)) {
        tree = ofThose(tree, word);
      } else if (isPassedOver(tree, word)) {
        tree = own(tree, word);
      }
      if (isThose(tree, word)) {
        tree = new TreeRows(tree).tag(word, Upos.PRON).tree();
      }
    }
    return tree;
  }

  // --- "said that two men had been hurt, that nine had been killed"

  /** A verb without subject, where the noun before its auxiliaries goes to the next one as well. */
  private static boolean isPassedOver(Tree tree, int verb) {
    int subject = tree.upos(verb) == Upos.VERB ? beforeAuxiliaries(tree, verb) : Tree.NO_WORD;
    int next = subject < 0 || tree.hasSubject(verb) ? Tree.NO_WORD : tree.head(subject);
    return next > verb
        && isSubject(tree, subject)
        && !tree.dependsOn(verb, subject)
        && tree.anyChild(next, it -> verb < it && it < next && isSubject(tree, it));
  }

  private static boolean isSubject(Tree tree, int word) {
    return tree.relation(word).base() == Relation.NSUBJ;
  }

  /** The word right before the auxiliaries of a verb; no word if it has none. */
  private static int beforeAuxiliaries(Tree tree, int verb) {
    int word = verb - 1;
    while (word > tree.from()
        && tree.head(word) == verb
        && tree.relation(word).base() == Relation.AUX) {
      word--;
    }
    return word < verb - 1 ? word : Tree.NO_WORD;
  }

  private static Tree own(Tree tree, int verb) {
    int subject = beforeAuxiliaries(tree, verb);
    int next = tree.head(subject);
    boolean suffers = tree.child(verb, Relation.AUX_PASS) >= 0;
    TreeRows rows =
        new TreeRows(tree).hang(subject, verb, suffers ? Relation.NSUBJ_PASS : Relation.NSUBJ);
    for (int word = tree.from(); word < subject; word++) {
      if (tree.head(word) == next && tree.relation(word) == Relation.MARK) {
        rows.hang(word, verb);
      }
    }
    return rows.tree();
  }

  // --- "A nurse was among those killed"

  /** A participle without auxiliary whose subject is said to be among others. */
  private boolean isOfThose(Tree tree, int participle) {
    VerbForm form = those(tree, participle) < 0 ? null : lexicon.verb(tokens, participle);
    return form != null
        && form.is(Verb.Form.PARTICIPLE)
        && tree.child(participle, Relation.AUX) < 0
        && tree.child(participle, Relation.AUX_PASS) < 0;
  }

  private int those(Tree tree, int participle) {
    int those = participle - 1;
    boolean suffers =
        those > tree.from()
            && tree.head(those) == participle
            && tree.relation(those) == Relation.NSUBJ_PASS;
    return suffers && isAmong(tree, those) ? those : Tree.NO_WORD;
  }

  private boolean isAmong(Tree tree, int word) {
    int among = tree.child(word, Relation.CASE);
    return among >= 0
        && tree.child(word, Relation.COP) >= 0
        && lexicon.is(tokens.get(among), WordClass.MEMBER);
  }

  private Tree ofThose(Tree tree, int participle) {
    int those = those(tree, participle);
    TreeRows rows =
        new TreeRows(tree)
            .hang(those, tree.head(participle), tree.relation(participle))
            .hang(participle, those, Relation.ACL);
    for (int word = tree.from(); word < those; word++) {
      if (tree.head(word) == participle) {
        rows.hang(word, those, Relation.NSUBJ);
      }
    }
    return rows.tree();
  }

  /** "those" that stands for people, which the tree takes for the determiner of nothing. */
  private boolean isThose(Tree tree, int word) {
    return tree.upos(word) == Upos.DET
        && tree.relation(word).base() != Relation.DET
        && isAmong(tree, word);
  }

  // --- "Killed were a teacher and two nurses"

  /** A participle at the head of the sentence, with what suffered it behind "were". */
  private boolean isInverted(Tree tree, int word) {
    int noun = tree.relation(word) == Relation.COP ? tree.head(word) : Tree.NO_WORD;
    int participle = noun < word ? Tree.NO_WORD : opening(tree, word);
    boolean ofNoun =
        tree.head(participle) == noun && tree.relation(participle).base() == Relation.ADVCL;
    boolean ofVerb = tree.head(noun) == participle && tree.relation(noun) == Relation.CCOMP;
    return participle >= 0
        && (ofNoun && tree.root() == noun || ofVerb && tree.root() == participle)
        && tree.upos(noun) != Upos.VERB
        && !tree.hasSubject(noun)
        && !tree.hasSubject(participle);
  }

  /** The participle with which the sentence begins, nothing parting it from a word. */
  private int opening(Tree tree, int word) {
    int first = tree.from();
    while (tree.relation(first).base() == Relation.ADVMOD
        || tree.relation(first) == Relation.CC
        || tree.upos(first) == Upos.PUNCT) {
      first++;
    }
    VerbForm form = first < word ? lexicon.verb(tokens, first) : null;
    boolean suffers =
        form != null && form.is(Verb.Form.PARTICIPLE) && form.verb().has(Frame.Role.OBJECT);
    for (int i = first; suffers && i < word; i++) {
      suffers = tree.upos(i) != Upos.PUNCT;
    }
    return suffers ? first : Tree.NO_WORD;
  }

  private Tree inverted(Tree tree, int auxiliary) {
    int noun = tree.head(auxiliary);
    int participle = opening(tree, auxiliary);
    return new TreeRows(tree)
        .tag(participle, Upos.VERB)
        .hang(participle, Tree.NO_WORD, Relation.ROOT)
        .hang(auxiliary, participle, Relation.AUX_PASS)
        .hang(noun, participle, Relation.NSUBJ_PASS)
        .tree();
  }

  // --- "The office, which said it had added up the lists, counted 41."

  /** A verb behind a relative clause, where the tree has none for what the clause describes. */
  private boolean isLate(Tree tree, int word) {
    int root = tree.root();
    int relative = tree.child(root, Relation.ACL_RELCL);
    boolean open =
        tree.upos(word) == Upos.VERB
            && relative > root
            && relative < word
            && tree.dependsOn(word, relative)
            && tree.upos(root) != Upos.VERB
            && tree.child(root, Relation.COP) < 0
            && !tree.hasSubject(root)
            && tokens.get(tree.to() - 1).is(".");
    VerbForm form = open && isLoose(tree, word) ? lexicon.verb(tokens, word) : null;
    int subject = tree.child(relative, Relation.NSUBJ);
    return form != null
        && form.is(Verb.Form.PAST)
        && subject >= 0
        && lexicon.is(tokens.get(subject), WordClass.REL)
        && (isBehindComma(tree, word, root)
            || tree.head(word) == relative && tree.upos(word - 1) == Upos.PROPN);
  }

  /** A verb that nothing joins to the one on which it hangs. */
  private static boolean isLoose(Tree tree, int verb) {
    boolean loose =
        switch (tree.relation(verb).base()) {
          case XCOMP, CCOMP, ADVCL, CONJ, PARATAXIS -> true;
          default -> false;
        };
    return loose
        && !tree.hasSubject(verb)
        && tree.child(verb, Relation.MARK) < 0
        && tree.child(verb, Relation.CC) < 0
        && tree.child(verb, Relation.AUX) < 0;
  }

  /** The relative clause stands between two commas, the second right before the verb. */
  private boolean isBehindComma(Tree tree, int verb, int root) {
    return tokens.get(verb - 1).is(",")
        && tree.anyChild(
            tree.child(root, Relation.ACL_RELCL),
            child -> tokens.get(child).is(",") && child < tree.child(root, Relation.ACL_RELCL));
  }

  private static Tree late(Tree tree, int verb) {
    int subject = tree.root();
    TreeRows rows = new TreeRows(tree);
    for (int word : tree.children(verb)) {
      if (word < verb) {
        rows.hang(word, tree.head(verb));
      }
    }
    for (int word : tree.children(subject)) {
      if (word > verb) {
        rows.hang(word, verb);
      }
    }
    return rows.hang(verb, Tree.NO_WORD, Relation.ROOT).hang(subject, verb, Relation.NSUBJ).tree();
  }

  // --- "The toll, an official said, was 14"; "three of which it said the army had shot down"

  /** A verb of speech with two subjects: the first is told of by what is said. */
  private boolean isTopic(Tree tree, int verb) {
    int content = tree.child(verb, Relation.CCOMP);
    int first = content < 0 ? Tree.NO_WORD : tree.child(verb, Relation.NSUBJ);
    boolean two =
        first >= 0
            && tree.anyChild(
                verb,
                child -> child > first && child < verb && tree.relation(child) == Relation.NSUBJ);
    VerbForm form = two ? lexicon.verb(tokens, verb) : null;
    return form != null
        && form.verb().is(VerbTag.SPEECH)
        && (!tree.hasSubject(content)
            || isOfRelative(tree, first) && tree.child(content, Relation.OBJ) < 0);
  }

  private boolean isOfRelative(Tree tree, int number) {
    int of = tree.child(number, Relation.NMOD);
    return of >= 0 && lexicon.is(tokens.get(of), WordClass.REL);
  }

  private static Tree topic(Tree tree, int verb) {
    int content = tree.child(verb, Relation.CCOMP);
    boolean suffers = tree.child(content, Relation.AUX_PASS) >= 0;
    Relation role =
        tree.hasSubject(content) ? Relation.OBJ : suffers ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    return new TreeRows(tree).hang(tree.child(verb, Relation.NSUBJ), content, role).tree();
  }

  // --- "Among the dead, it said, were three staff"

  /** A verb of speech before which stands the group that what is said goes on with. */
  private boolean isGroup(Tree tree, int verb) {
    int content = tree.child(verb, Relation.CCOMP);
    int group = content < 0 ? Tree.NO_WORD : tree.child(verb, Relation.OBL);
    boolean before =
        group >= 0
            && group < verb
            && group < tree.child(verb, Relation.NSUBJ)
            && tree.child(content, Relation.COP) >= 0
            && !tree.hasSubject(content);
    int mark = before ? tree.child(group, Relation.CASE) : Tree.NO_WORD;
    return mark >= 0 && lexicon.is(tokens.get(mark), WordClass.MEMBER);
  }

  // --- "Two more missiles splashed into the sea, said the navy"

  /** A verb of speech behind a comma, whose first subject has what is said as its description. */
  private boolean isTold(Tree tree, int verb) {
    int first = tree.child(verb, Relation.NSUBJ);
    boolean two =
        first >= 0
            && first < verb
            && tree.child(verb, Relation.CCOMP) < 0
            && tree.anyChild(
                verb, child -> child > first && tree.relation(child) == Relation.NSUBJ);
    VerbForm form = two ? lexicon.verb(tokens, verb) : null;
    return form != null && form.verb().is(VerbTag.SPEECH) && content(tree, verb, first) >= 0;
  }

  /** The last finite verb of what describes a word, before the comma of a verb of speech. */
  private int content(Tree tree, int verb, int first) {
    int content = Tree.NO_WORD;
    int comma = Tree.NO_WORD;
    for (int word = first + 1; word < verb; word++) {
      boolean describes =
          tree.upos(word) == Upos.VERB
              && tree.relation(word).base() == Relation.ACL
              && tree.dependsOn(word, first)
              && !tree.hasSubject(word)
              && tree.child(word, Relation.MARK) < 0;
      VerbForm form = describes ? longest(tree, word) : null;
      content = form != null && form.is(Verb.Form.PAST) ? word : content;
      comma = tokens.get(word).is(",") ? word : comma;
    }
    VerbForm form = content < 0 || comma < content ? null : longest(tree, content);
    boolean done = form != null && form.verb().has(Frame.Role.SUBJECT);
    return done ? content : Tree.NO_WORD;
  }

  private @Nullable VerbForm longest(Tree tree, int word) {
    Match<VerbForm> match = lexicon.verbs().longest(tokens, word, tree.to());
    return match == null ? null : match.entry();
  }

  private Tree told(Tree tree, int verb) {
    int first = tree.child(verb, Relation.NSUBJ);
    int content = content(tree, verb, first);
    return new TreeRows(tree)
        .hang(content, verb, Relation.CCOMP)
        .hang(first, content, Relation.NSUBJ)
        .tree();
  }
}
