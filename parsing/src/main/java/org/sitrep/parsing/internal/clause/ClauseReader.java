package org.sitrep.parsing.internal.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** Reads the clauses of one sentence: its verbs with what they govern, also from afar. */
final class ClauseReader {

  /** How far up a verb in a list looks for what holds of it. */
  private static final int SHARED = 6;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tree tree;
  private final Map<Integer, Phrase> phrases;
  private final VerbForms forms;
  private final Arguments arguments;

  ClauseReader(Lexicon lexicon, List<Token> tokens, Tree tree, Map<Integer, Phrase> phrases) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.tree = tree;
    this.phrases = phrases;
    this.forms = new VerbForms(lexicon, tokens, tree);
    this.arguments = new Arguments(forms, phrases);
  }

  List<Clause> read() {
    List<Clause> clauses = new ArrayList<>();
    for (int i = tree.from(); i < tree.to(); i++) {
      if (isPredicate(i)) {
        clauses.add(clause(i));
      }
    }
    return clauses;
  }

  private boolean isPredicate(int i) {
    if (tree.child(i, Relation.COP) >= 0 || tree.child(i, Relation.AUX_PASS) >= 0) {
      return true;
    }
    Relation relation = tree.relation(i).base();
    return tree.upos(i) == Upos.VERB
        ? relation != Relation.AMOD
            && relation != Relation.CASE
            && relation != Relation.COMPOUND
            && relation != Relation.FIXED
            && !arguments.isCounted(i)
        : tree.upos(i) == Upos.AUX && relation != Relation.AUX && relation != Relation.COP;
  }

  private Clause clause(int verb) {
    int first = forms.first(verb);
    VerbForm form = forms.form(verb, first);
    Set<Trait> traits = traits(verb, form);
    List<Phrase> subjects = arguments.phrases(arguments.subjects(verb, 0));
    List<Phrase> objects = arguments.phrases(arguments.objects(verb));
    if (isPassive(verb, form)) {
      traits.add(Trait.PASSIVE);
      traits.remove(Trait.COPULA);
    }
    return new Clause(
        verb,
        first,
        forms.last(verb, form),
        form,
        traits,
        subjects,
        objects,
        arguments.complements(verb));
  }

  private Set<Trait> traits(int verb, @Nullable VerbForm form) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      Token token = tokens.get(child);
      Relation relation = tree.relation(child).base();
      boolean auxiliary = forms.isAuxiliary(child);
      if (auxiliary) {
        traits.add(Trait.AUXILIARY);
      }
      if ((auxiliary
              || relation == Relation.ADVMOD
              || relation == Relation.CC
              || relation == Relation.DET)
          && lexicon.is(token, WordClass.NEGATION)
          && !isInQuantity(child)) {
        traits.add(Trait.NEGATED);
      }
      if (auxiliary && lexicon.is(token, WordClass.MODAL)) {
        traits.add(Trait.POSSIBLE);
      }
      if (relation == Relation.MARK) {
        mark(token, traits);
      }
      if (relation == Relation.COP) {
        traits.add(Trait.COPULA);
      }
    }
    if (form != null && form.is(Verb.Form.ING) && !traits.contains(Trait.AUXILIARY)) {
      traits.add(Trait.GOING);
    }
    Relation relation = tree.relation(verb).base();
    if (relation == Relation.ACL) {
      traits.add(Trait.DESCRIBING);
    }
    if (isUncertain(verb, traits) || isShown(verb, form, traits)) {
      traits.add(Trait.POSSIBLE);
    }
    return traits;
  }

  /** "not one fighter": the number holds the negation. */
  private boolean isInQuantity(int word) {
    for (Phrase phrase : phrases.values()) {
      QuantityMention quantity = phrase.quantity();
      if (quantity != null && quantity.from() <= word && word < quantity.to()) {
        return true;
      }
    }
    return false;
  }

  private void mark(Token token, Set<Trait> traits) {
    if (lexicon.is(token, WordClass.INFINITIVE)) {
      traits.add(Trait.INFINITIVE);
    }
    if (lexicon.is(token, WordClass.CONDITION)) {
      traits.add(Trait.POSSIBLE);
    }
  }

  /** "threatened to", "a plan to", "in order to", "if": what is only thought of. */
  private boolean isUncertain(int verb, Set<Trait> traits) {
    if (isUnreal(verb)) {
      return true;
    }
    Relation relation = tree.relation(verb).base();
    int head = tree.head(verb);
    if (traits.contains(Trait.INFINITIVE)
        && (relation == Relation.ACL || relation == Relation.ADVCL)) {
      return true;
    }
    if (relation == Relation.XCOMP || relation == Relation.CCOMP || relation == Relation.ACL) {
      return isHypothetical(head) || hasNone(head);
    }
    return (relation == Relation.CONJ && traits.isEmpty()) && isGoverned(head);
  }

  /** "In the film, gunmen shoot down two airliners": nothing that happened is told like that. */
  private boolean isShown(int verb, @Nullable VerbForm form, Set<Trait> traits) {
    boolean present =
        form != null
            && (form.is(Verb.Form.BASE) || form.is(Verb.Form.THIRD))
            && !form.is(Verb.Form.PAST)
            && !traits.contains(Trait.AUXILIARY)
            && !traits.contains(Trait.INFINITIVE);
    return present && isPlayed(verb);
  }

  /** "the film tells of a raid in which", "the exercise simulated a strike in which". */
  private boolean isUnreal(int verb) {
    int at = tree.head(verb);
    for (int depth = 0; at >= 0 && depth < SHARED; depth++, at = tree.head(at)) {
      if (isPlayed(at) || lexicon.is(tokens.get(at), WordClass.UNREAL)) {
        return true;
      }
    }
    return false;
  }

  /** True if a film or an exercise is the subject, or the scene that is told first. */
  private boolean isPlayed(int verb) {
    int subject = tree.child(verb, Relation.NSUBJ);
    int scene = tree.child(verb, Relation.OBL);
    return subject >= 0 && lexicon.is(tokens.get(subject), WordClass.UNREAL)
        || scene >= 0 && scene < verb && lexicon.is(tokens.get(scene), WordClass.UNREAL);
  }

  /** A conjunct without auxiliaries shares those of the first. */
  private boolean isGoverned(int head) {
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      if (forms.isAuxiliary(child) && lexicon.is(tokens.get(child), WordClass.MODAL)) {
        return true;
      }
    }
    return tree.relation(head).base() == Relation.XCOMP && isHypothetical(tree.head(head));
  }

  private boolean isHypothetical(int word) {
    if (word < 0) {
      return false;
    }
    if (lexicon.is(tokens.get(word), WordClass.HYPOTHETICAL)) {
      return true;
    }
    if (lexicon.is(tokens.get(word), WordClass.EXCLUDE)) {
      return false;
    }
    for (int i = 0; i < tree.childCount(word); i++) {
      int child = tree.child(word, i);
      if (forms.isAuxiliary(child) && lexicon.is(tokens.get(child), WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** "no plan that": nothing is said to be so; of "no evidence that" it is left open. */
  private boolean hasNone(int noun) {
    int determiner = tree.child(noun, Relation.DET);
    return determiner >= 0
        && lexicon.is(tokens.get(determiner), WordClass.NO)
        && !lexicon.is(tokens.get(noun), WordClass.TRUE)
        && !lexicon.is(tokens.get(noun), WordClass.VERIFIED);
  }

  private boolean isPassive(int verb, @Nullable VerbForm form) {
    boolean suffers = tree.child(verb, Relation.NSUBJ_PASS) >= 0;
    if (tree.child(verb, Relation.AUX_PASS) >= 0
        || suffers && tree.child(verb, Relation.OBJ) < 0 && !isDoing(form)
        || tree.child(verb, Relation.COP) >= 0 && form != null && forms.isDone(verb, form)) {
      return true;
    }
    boolean participle = form != null && form.is(Verb.Form.PARTICIPLE);
    boolean ownSubject = suffers || tree.child(verb, Relation.NSUBJ) >= 0;
    Relation relation = tree.relation(verb);
    if (!participle || ownSubject || tree.child(verb, Relation.AUX) >= 0 && !sharesPassive(verb)) {
      return false;
    }
    if (relation.base() == Relation.ACL
        || relation == Relation.ADVCL
        || relation == Relation.ROOT) {
      return tree.child(verb, Relation.OBJ) < 0;
    }
    boolean named =
        relation == Relation.CONJ && !arguments.listed(verb, tree.head(verb)).isEmpty()
            || relation == Relation.CCOMP && !arguments.found(verb, tree.head(verb)).isEmpty();
    if (named) {
      return true;
    }
    return sharesPassive(verb);
  }

  /** "paid with their lives": nothing is ever done to its subject, whatever the tree has. */
  private static boolean isDoing(@Nullable VerbForm form) {
    return form != null
        && form.verb().has(Frame.Role.SUBJECT)
        && !form.verb().has(Frame.Role.OBJECT);
  }

  private boolean sharesPassive(int verb) {
    int head = tree.head(verb);
    boolean conjunct = tree.relation(verb).base() == Relation.CONJ;
    return conjunct
        && tree.child(verb, Relation.OBJ) < 0
        && tree.child(verb, Relation.AUX) < 0
        && (tree.child(head, Relation.AUX_PASS) >= 0
            || tree.relation(head) == Relation.ACL
            || sharesPassive(head));
  }
}
