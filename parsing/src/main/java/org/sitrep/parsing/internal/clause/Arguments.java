package org.sitrep.parsing.internal.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** What the verbs of one sentence govern, also from afar: subjects, objects, complements. */
final class Arguments {

  /** How far a verb looks for the subject that it shares with others. */
  private static final int SHARED = 6;

  private final VerbForms forms;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tree tree;
  private final Map<Integer, Phrase> phrases;

  Arguments(VerbForms forms, Map<Integer, Phrase> phrases) {
    this.forms = forms;
    this.lexicon = forms.lexicon();
    this.tokens = forms.tokens();
    this.tree = forms.tree();
    this.phrases = phrases;
  }

  List<Phrase> phrases(List<Integer> words) {
    List<Phrase> found = new ArrayList<>();
    for (int word : words) {
      Phrase phrase = phrases.get(word);
      if (phrase != null && !found.contains(phrase)) {
        found.add(phrase);
      }
    }
    return found;
  }

  List<Integer> subjects(int verb, int depth) {
    List<Integer> found = new ArrayList<>();
    if (depth > SHARED) {
      return found;
    }
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      if (tree.relation(child).base() == Relation.NSUBJ && !isFronted(verb, child)) {
        addMeant(verb, aged(verb, child), found);
      }
    }
    if (found.isEmpty()) {
      List<Integer> beside = beside(verb);
      if (!beside.isEmpty()) {
        return beside;
      }
      int number = number(verb);
      if (number >= 0) {
        return List.of(number);
      }
      int taken = taken(verb);
      return taken >= 0 ? members(taken) : hasQuantifier(verb) ? found : shared(verb, depth);
    }
    return found;
  }

  /**
   * "In the north of the country 12 people were killed": what stands right before a finite verb
   * without a subject is its subject, with those of its list, though the tree hangs it elsewhere.
   */
  private List<Integer> beside(int verb) {
    int first = forms.first(verb);
    Relation relation = tree.relation(verb).base();
    boolean own =
        relation == Relation.ROOT || relation == Relation.CCOMP || relation == Relation.PARATAXIS;
    for (Phrase phrase : own ? phrases.values() : List.<Phrase>of()) {
      int word = phrase.anchor();
      Relation above = tree.relation(word).base();
      boolean below = above == Relation.NMOD && tree.head(tree.head(word)) == verb;
      boolean free = below || first < verb && (above == Relation.NMOD || above == Relation.CONJ);
      boolean loose = tree.head(word) == verb && isNamed(phrase) && !hasCase(word);
      boolean hangs = free || loose && (above == Relation.OBL || above == Relation.ADVMOD);
      boolean near = phrase.to() == first || loose && isAside(phrase.to(), first);
      if (near && phrase.isQuantified() && hangs && !hasCase(word)) {
        return above == Relation.CONJ ? joined(tree.head(word)) : members(word);
      }
    }
    return List.of();
  }

  /** ", fired from the north,": what stands between two commas. */
  private boolean isAside(int from, int to) {
    return from + 1 < to - 1 && tokens.get(from).is(",") && tokens.get(to - 1).is(",");
  }

  private static boolean isNamed(Phrase phrase) {
    Domain domain = phrase.domain();
    return domain == Domain.MUNITION || domain == Domain.PERSON || domain == Domain.THING;
  }

  private boolean hasCase(int word) {
    return tree.child(word, Relation.CASE) >= 0;
  }

  /** The members of a list but for the first. */
  private List<Integer> joined(int head) {
    List<Integer> all = new ArrayList<>(members(head));
    all.remove(Integer.valueOf(head));
    return all;
  }

  /** "two men aged 54 and 61 were killed": an age is no subject; those of that age are. */
  private int aged(int verb, int child) {
    Phrase phrase = phrases.get(child);
    int head = tree.head(verb);
    boolean age =
        tree.upos(child) == Upos.NUM
            && phrase != null
            && !phrase.isQuantified()
            && tree.relation(verb).base() == Relation.CONJ
            && tree.relation(head) == Relation.ACL;
    return age ? tree.head(head) : child;
  }

  /** "Of 15 rockets 13 were shot down", "contact with two was lost": such are no subjects. */
  private boolean isFronted(int verb, int child) {
    int word = tree.child(child, Relation.CASE);
    return word >= 0
        && word < child
        && child < verb
        && (lexicon.is(tokens.get(word), WordClass.PART)
            || lexicon.is(tokens.get(word), WordClass.MEANS));
  }

  /**
   * "downed 137 drones and 26 others struck the town": what stands between "and" and a verb without
   * a subject is its subject, though the tree lists it with the objects before; -1 if nothing does.
   */
  private int taken(int verb) {
    if (tree.relation(verb).base() != Relation.CONJ) {
      return -1;
    }
    for (Phrase phrase : phrases.values()) {
      if (phrase.to() == verb && isTaken(phrase.anchor())) {
        return phrase.anchor();
      }
    }
    return -1;
  }

  private boolean isTaken(int word) {
    Phrase phrase = phrases.get(word);
    int verb = phrase == null ? -1 : phrase.to();
    return phrase != null
        && tree.relation(word).base() == Relation.CONJ
        && tree.upos(verb) == Upos.VERB
        && tree.relation(verb).base() == Relation.CONJ
        && tree.head(verb) < word
        && tree.dependsOn(word, tree.head(verb))
        && tree.child(verb, Relation.NSUBJ) < 0
        && tree.child(verb, Relation.NSUBJ_PASS) < 0
        && tree.child(verb, Relation.OBJ) >= 0;
  }

  /** "61 were intercepted and seven struck populated areas": seven is no number of areas. */
  private int number(int verb) {
    for (Phrase phrase : phrases.values()) {
      boolean bare = phrase.to() == verb && phrase.isBare();
      if (bare && tree.relation(phrase.anchor()).base() == Relation.NUMMOD) {
        return phrase.anchor();
      }
    }
    return -1;
  }

  /** "20 were killed and many injured": the many are no part of the 20. */
  private boolean hasQuantifier(int verb) {
    boolean joined = tree.relation(verb).base() == Relation.CONJ;
    for (int i = 0; joined && i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      Upos upos = tree.upos(child);
      boolean counts = upos == Upos.ADJ || upos == Upos.DET || upos == Upos.NUM;
      if (child < verb && counts && tree.relation(child).base() != Relation.CC) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a verb that has none of its own. */
  private List<Integer> shared(int verb, int depth) {
    int head = tree.head(verb);
    boolean infinitive = isInfinitive(verb);
    return switch (tree.relation(verb)) {
      case CONJ ->
          tree.upos(head) == Upos.VERB || tree.upos(head) == Upos.AUX
              ? subjects(head, depth + 1)
              : listed(verb, head);
      case ACL -> infinitive ? List.of() : participle(verb, head);
      case ACL_RELCL -> hasObject(verb) ? members(head) : reduced(verb, head);
      case XCOMP -> {
        List<Integer> controlled = objects(head);
        yield controlled.isEmpty() ? subjects(head, depth + 1) : controlled;
      }
      case ADVCL -> isFinite(verb) ? List.of() : besides(verb, head, depth);
      case CCOMP -> {
        List<Integer> found = found(verb, head);
        yield found.isEmpty() ? ofParticiple(verb, depth) : found;
      }
      default -> ofParticiple(verb, depth);
    };
  }

  /** "accused the rebels of firing rockets": they fired; else who does the one does the other. */
  private List<Integer> besides(int verb, int head, int depth) {
    int mark = tree.child(verb, Relation.MARK);
    boolean deed = mark >= 0 && lexicon.is(tokens.get(mark), WordClass.PART);
    List<Integer> accused = deed ? objects(head) : List.of();
    return accused.isEmpty() ? subjects(head, depth + 1) : accused;
  }

  /**
   * "killing nine and leaving 27 others hurt": a participle describes what ends right before it.
   */
  private List<Integer> participle(int verb, int head) {
    for (Phrase phrase : phrases.values()) {
      boolean near = phrase.to() == verb && phrase.anchor() != head && phrase.isQuantified();
      if (near && tree.relation(phrase.anchor()).base() == Relation.OBJ) {
        return members(phrase.anchor());
      }
    }
    return described(head, members(head));
  }

  /** "counted 26 houses burned down": what was found so is right before a bare participle. */
  List<Integer> found(int verb, int head) {
    for (Phrase phrase : phrases.values()) {
      int word = phrase.anchor();
      boolean near = phrase.to() == verb && tree.relation(word) == Relation.OBJ;
      if (near && tree.head(word) == head && tree.child(verb, Relation.AUX) < 0) {
        return members(word);
      }
    }
    return List.of();
  }

  /** "7 pick-ups and a carrier destroyed", where the tree takes the verb for one of the list. */
  List<Integer> listed(int verb, int head) {
    Match<VerbForm> match = lexicon.verbs().longest(tokens, verb, tree.to());
    boolean participle = match != null && match.entry().is(Verb.Form.PARTICIPLE);
    return participle && tree.childCount(verb) == 0 && isCounted(head) ? members(head) : List.of();
  }

  /** "three drones launched from the coast": a participle that the tree takes for a clause. */
  private List<Integer> reduced(int verb, int head) {
    Match<VerbForm> match = lexicon.verbs().longest(tokens, verb, tree.to());
    boolean participle = match != null && match.entry().is(Verb.Form.PARTICIPLE);
    return participle && tree.childCount(verb) > 0 && tree.child(verb, Relation.AUX) < 0
        ? described(head, members(head))
        : List.of();
  }

  /** "The number killed has reached 54": the tree may hang the subject on the participle. */
  private List<Integer> ofParticiple(int verb, int depth) {
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      boolean before = child < verb && tree.relation(child) == Relation.ADVCL;
      if (before && tree.child(child, Relation.MARK) < 0 && tree.upos(child) == Upos.VERB) {
        return subjects(child, depth + 1);
      }
    }
    return List.of();
  }

  /** "a missile and two drones launched from the coast": what describes the last describes all. */
  private List<Integer> described(int last, List<Integer> members) {
    int at = last;
    List<Integer> all = new ArrayList<>(members);
    while (tree.relation(at).base() == Relation.CONJ
        && isMunition(at)
        && isMunition(tree.head(at))) {
      at = tree.head(at);
      all = members(at);
    }
    return all;
  }

  private boolean isMunition(int word) {
    Phrase phrase = phrases.get(word);
    return phrase != null && phrase.domain() == Domain.MUNITION;
  }

  private boolean isInfinitive(int verb) {
    int mark = tree.child(verb, Relation.MARK);
    return mark >= 0 && lexicon.is(tokens.get(mark), WordClass.INFINITIVE);
  }

  private boolean isFinite(int verb) {
    int mark = tree.child(verb, Relation.MARK);
    return mark >= 0 && lexicon.is(tokens.get(mark), WordClass.SUBORD);
  }

  private boolean hasObject(int verb) {
    return tree.child(verb, Relation.OBJ) >= 0;
  }

  /** A relative pronoun stands for what it describes; all else for itself and those joined. */
  private void addMeant(int verb, int word, List<Integer> found) {
    if (lexicon.is(tokens.get(word), WordClass.REL)) {
      int described = described(verb);
      if (described >= 0) {
        found.addAll(members(described));
        return;
      }
    }
    found.addAll(members(word));
  }

  private int described(int verb) {
    int at = verb;
    for (int i = 0; i < SHARED && tree.relation(at).base() == Relation.CONJ; i++) {
      at = tree.head(at);
    }
    return tree.relation(at) == Relation.ACL_RELCL ? tree.head(at) : -1;
  }

  private List<Integer> members(int word) {
    List<Integer> found = new ArrayList<>();
    found.add(word);
    for (int i = 0; i < tree.childCount(word); i++) {
      int child = tree.child(word, i);
      boolean member = tree.relation(child).base() == Relation.CONJ && phrases.containsKey(child);
      if (member && !isTaken(child)) {
        found.addAll(members(child));
      }
    }
    return found;
  }

  List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>();
    boolean relative = false;
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      Relation relation = tree.relation(child);
      boolean object =
          relation == Relation.OBJ
              || relation == Relation.OBL
                  && (isCounted(child, verb)
                      || isGoverned(child, verb)
                      || isBareObject(child, verb));
      if (object && !isNearer(verb, child) && !isApart(verb, child)) {
        addMeant(verb, child, found);
        addTotals(child, found);
      }
      relative |= lexicon.is(tokens.get(child), WordClass.REL) && relation != Relation.MARK;
    }
    Phrase behind = found.isEmpty() ? phraseAt(verb + 1) : null;
    if (behind != null && isNearer(tree.head(behind.anchor()), behind.anchor())) {
      found.addAll(members(behind.anchor()));
    }
    boolean missing =
        found.isEmpty()
            && !relative
            && tree.relation(verb) == Relation.ACL_RELCL
            && tree.child(verb, Relation.NSUBJ) >= 0
            && tree.child(verb, Relation.CCOMP) < 0
            && tree.child(verb, Relation.COP) < 0;
    return missing ? members(tree.head(verb)) : found;
  }

  /** "81 soldiers killed; 12 prisoners": what stands behind a semicolon is no object. */
  private boolean isApart(int verb, int object) {
    for (int i = verb + 1; i < object; i++) {
      if (tokens.get(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  /** "downed 28 of 31 drones and both missiles": all of something are no part of the 31. */
  private void addTotals(int object, List<Integer> found) {
    Phrase phrase = phrases.get(object);
    Phrase whole = phrase == null ? null : phrase.whole();
    for (int member : whole == null ? List.<Integer>of() : members(whole.anchor())) {
      Phrase joined = phrases.get(member);
      boolean total =
          joined != null
              && joined != whole
              && joined.quantity() != null
              && lexicon.is(tokens.get(joined.quantity().from()), WordClass.TOTAL);
      if (total && !found.contains(member)) {
        found.add(member);
      }
    }
  }

  /** "wounding over 60": what looks like a preposition belongs to the number. */
  boolean isCounted(int word, int verb) {
    Phrase phrase = phrases.get(word);
    int mark = tree.child(word, Relation.CASE);
    return phrase != null
        && phrase.quantity() != null
        && word > verb
        && mark >= phrase.quantity().from()
        && mark < phrase.quantity().to();
  }

  /** "wounded about 40": a number behind a verb that does something to people. */
  private boolean isBareObject(int word, int verb) {
    Phrase phrase = phrases.get(word);
    VerbForm form =
        phrase != null && phrase.isBare() && phrase.from() == verb + 1 && !hasCase(word)
            ? forms.form(verb, verb)
            : null;
    return form != null
        && tree.child(verb, Relation.OBJ) < 0
        && form.verb().frame(Frame.Role.OBJECT, Domain.PERSON).isPresent();
  }

  /** "set fire to 45 houses": what looks like a preposition belongs to the verb. */
  private boolean isGoverned(int word, int verb) {
    int mark = tree.child(word, Relation.CASE);
    if (mark < verb || word < mark) {
      return false;
    }
    Match<VerbForm> match = lexicon.verbs().longest(tokens, verb, tree.to());
    return match != null && mark < verb + match.length();
  }

  /** "wounded two, destroyed one house": an object right behind a verb is that verb's. */
  private boolean isNearer(int verb, int object) {
    Phrase phrase = phrases.get(object);
    int before = phrase == null ? -1 : phrase.from() - 1;
    return before > verb
        && verb >= 0
        && tree.relation(object).base() == Relation.OBJ
        && tree.head(object) == verb
        && tree.upos(before) == Upos.VERB
        && tree.relation(before).base() != Relation.AMOD
        && tree.child(before, Relation.OBJ) < 0;
  }

  private @Nullable Phrase phraseAt(int from) {
    for (int i = from; i < Math.min(tree.to(), from + SHARED); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase != null && phrase.from() == from) {
        return phrase;
      }
    }
    return null;
  }

  List<Complement> complements(int verb) {
    List<Complement> found = new ArrayList<>();
    for (int i = 0; i < tree.childCount(verb); i++) {
      int child = tree.child(verb, i);
      Relation relation = tree.relation(child).base();
      boolean fronted = relation == Relation.NSUBJ && isFronted(verb, child);
      if (relation == Relation.OBL || relation == Relation.NMOD || fronted) {
        addComplements(child, found);
      } else if (relation == Relation.ADVMOD) {
        // "has risen to 12, up from eight"
        for (int j = 0; j < tree.childCount(child); j++) {
          int below = tree.child(child, j);
          if (tree.relation(below).base() == Relation.OBL) {
            addComplements(below, found);
          }
        }
      }
    }
    return found;
  }

  private void addComplements(int first, List<Complement> found) {
    Phrase opening = phrases.get(first);
    int word =
        opening == null ? tree.child(first, Relation.CASE) : Syntax.preposition(tree, opening);
    for (int member : members(first)) {
      Phrase phrase = phrases.get(member);
      if (phrase != null) {
        found.add(new Complement(word < 0 ? first : word, relation(word, first), phrase));
      }
    }
  }

  /** What a preposition tells; where there is none, what the case of a word does. */
  private Set<WordClass> relation(int preposition, int word) {
    return preposition < 0
        ? lexicon.byCase(tree.relation(word))
        : lexicon.classes(tokens.get(preposition));
  }

  /** "12 wounded": a participle that a number makes a noun. */
  boolean isCounted(int i) {
    Phrase phrase = phrases.get(i);
    return phrase != null && phrase.isQuantified();
  }
}
