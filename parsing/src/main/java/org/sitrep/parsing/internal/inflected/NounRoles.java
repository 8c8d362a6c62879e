package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Upos;

/** What nouns are to their verb: by their case, by what the verb can be said of, by their place. */
final class NounRoles {

  private static final int NEVER = -100;

  private final Words words;
  private final TreeDraft draft;

  NounRoles(Words words, TreeDraft draft) {
    this.words = words;
    this.draft = draft;
  }

  /** Hangs the nouns of a clause on its verb. */
  void beside(Group verb, List<Group> nouns, boolean none) {
    List<Group> open = new ArrayList<>();
    Group before = null;
    for (Group noun : nouns) {
      if (noun.preposition() >= 0) {
        if (isSpeaker(verb, noun)) {
          draft.hang(noun.head(), verb.head(), Relation.NSUBJ);
          continue;
        }
        boolean part =
            before != null
                && before.to() == noun.from()
                && before.quantified()
                && words.is(noun.preposition(), WordClass.PART)
                && words.upos(noun.head()) == Upos.PRON;
        draft.hang(
            noun.head(),
            part && before != null ? before.head() : verb.head(),
            part ? Relation.NMOD : Relation.OBL);
      } else if (words.is(noun.head(), WordClass.DURATION) || isNamedPlace(verb, noun)) {
        draft.hang(noun.head(), verb.head(), Relation.OBL);
      } else if (isMeans(verb, noun)) {
        draft.hang(noun.head(), verb.head(), Relation.OBL_AGENT);
      } else if (domain(noun) == Domain.TIMES) {
        draft.hang(noun.head(), verb.head(), Relation.OBJ);
      } else if (isOnly(noun, Cases.INSTRUMENTAL)) {
        draft.hang(noun.head(), verb.head(), Relation.OBL_AGENT);
      } else if (isOnly(noun, Cases.DATIVE) && isGiven(verb)) {
        draft.hang(noun.head(), verb.head(), Relation.NSUBJ);
      } else if (isOnly(noun, Cases.DATIVE) || isOnly(noun, Cases.LOCATIVE)) {
        draft.hang(noun.head(), verb.head(), Relation.OBL);
      } else {
        open.add(noun);
      }
      before = noun;
    }
    core(verb, open);
  }

  /** "Постраждали Одещина та Суми": one name alone among the hurt is that of a place. */
  private boolean isNamedPlace(Group verb, Group noun) {
    Verb known = words.verb(verb.head());
    boolean alone =
        !noun.quantified()
            && words.upos(noun.head()) == Upos.PROPN
            && noun.to() == noun.head() + 1
            && (noun.from() == noun.head() || words.upos(noun.from()) == Upos.PROPN);
    return alone
        && known != null
        && known.frames().stream()
            .anyMatch(
                frame ->
                    frame.domain() == Domain.PERSON
                        && frame.measure().domain() == Measure.Domain.PEOPLE);
  }

  /** "ворог атакував 20 БпЛА": a word without cases behind what is done with such. */
  private boolean isMeans(Group verb, Group noun) {
    Verb known = words.verb(verb.head());
    return known != null
        && noun.from() > verb.from()
        && noun.may(Cases.INSTRUMENTAL)
        && noun.may(Cases.ACCUSATIVE)
        && domain(noun) == Domain.MUNITION
        && known.frame(Role.INSTRUMENT, Domain.MUNITION).isPresent()
        && known.frame(Role.OBJECT, Domain.MUNITION).isEmpty()
        && words.has(verb.head(), Morphology.SINGULAR_VERB | Morphology.PLURAL_VERB);
  }

  /** "допомогу надано сімом людям": those to whom care is given are those who are cared for. */
  private boolean isGiven(Group verb) {
    Verb known = words.verb(verb.head());
    return known != null && known.is(VerbTag.SUFFER) && known.is(VerbTag.CARE);
  }

  /** "заявили у Повітряних силах": a body may speak through those in it. */
  private boolean isSpeaker(Group verb, Group noun) {
    Verb known = words.verb(verb.head());
    return known != null
        && known.is(VerbTag.SPEECH)
        && words.is(noun.preposition(), WordClass.INSIDE)
        && words.isSpeaker(noun.from() + 1, noun.to());
  }

  private static boolean isOnly(Group noun, int wanted) {
    return Cases.only(noun.cases(), wanted);
  }

  private void core(Group verb, List<Group> nouns) {
    if (nouns.isEmpty()) {
      return;
    }
    boolean impersonal = words.has(verb.head(), Morphology.PREDICATE);
    boolean participle = words.has(verb.head(), Morphology.PARTICIPLE);
    if (participle) {
      for (Group noun : nouns) {
        boolean agent = !impersonal && isOnly(noun, Cases.INSTRUMENTAL);
        draft.hang(noun.head(), verb.head(), agent ? Relation.OBL_AGENT : Relation.NSUBJ_PASS);
      }
      return;
    }
    int subject = -1;
    int object = -1;
    int best = Integer.MIN_VALUE;
    for (int s = -1; s < nouns.size(); s++) {
      for (int o = -1; o < nouns.size(); o++) {
        if (s == o) {
          continue;
        }
        int score =
            (s < 0 ? 0 : subject(verb, nouns.get(s))) + (o < 0 ? 0 : object(verb, nouns.get(o)));
        if (score > best) {
          best = score;
          subject = s;
          object = o;
        }
      }
    }
    for (int i = 0; i < nouns.size(); i++) {
      Relation relation = i == subject ? Relation.NSUBJ : i == object ? Relation.OBJ : Relation.OBL;
      draft.hang(nouns.get(i).head(), verb.head(), relation);
    }
  }

  private int subject(Group verb, Group noun) {
    if (words.has(verb.head(), Morphology.NONFINITE) || !noun.may(Cases.NOMINATIVE)) {
      return NEVER;
    }
    Verb known = words.verb(verb.head());
    Domain domain = domain(noun);
    int score = 2 + (isOnly(noun, Cases.NOMINATIVE) ? 2 : 0);
    score += noun.from() < verb.from() ? 1 : 0;
    score -= disagrees(verb, noun) ? 6 : 0;
    if (known == null) {
      return score;
    }
    score += has(known, Role.SUBJECT, domain) ? 3 : 0;
    score -= domain != null && has(known, Role.OBJECT, domain) ? 2 : 0;
    boolean harm = domain == Domain.OUTCOME || isDamage(noun);
    score -= known.is(VerbTag.SUFFER) && harm ? 4 : 0;
    score += known.is(VerbTag.SPEECH) && !noun.quantified() ? 2 : 0;
    return score;
  }

  private int object(Group verb, Group noun) {
    boolean may = noun.may(Cases.ACCUSATIVE | Cases.GENITIVE);
    if (!may) {
      return NEVER;
    }
    Verb known = words.verb(verb.head());
    Domain domain = domain(noun);
    int score = 1 + (isOnly(noun, Cases.ACCUSATIVE | Cases.GENITIVE) ? 2 : 0);
    score += noun.from() > verb.from() ? 1 : 0;
    if (known == null) {
      return score;
    }
    boolean named = domain != null || noun.quantified();
    score += has(known, Role.OBJECT, domain) ? named ? 3 : 1 : 0;
    score -= has(known, Role.SUBJECT, domain) ? 2 : 0;
    boolean harm = domain == Domain.OUTCOME || isDamage(noun);
    score += known.is(VerbTag.SUFFER) && harm ? 3 : 0;
    boolean behind = noun.from() > verb.from() || known.is(VerbTag.RISE);
    boolean figure = words.upos(noun.head()) == Upos.NUM && behind;
    score += known.is(VerbTag.TOLL) && figure ? 6 : 0;
    boolean none = !known.has(Role.OBJECT) && known.has(Role.SUBJECT);
    return none ? score - 4 : score;
  }

  private boolean isDamage(Group noun) {
    Match<Noun> match = words.noun(noun.head());
    return match != null && match.entry().code().equals("DAMAGE")
        || words.is(noun.head(), WordClass.WOUND);
  }

  private static boolean has(Verb verb, Role role, @Nullable Domain domain) {
    if (domain != null) {
      return verb.frame(role, domain).isPresent();
    }
    return verb.frame(role, Domain.PERSON).isPresent()
        || verb.frame(role, Domain.THING).isPresent();
  }

  /** "ворог ... випустили": one does not go with a verb of several, nor the other way. */
  private boolean disagrees(Group verb, Group noun) {
    boolean several = words.has(verb.head(), Morphology.PLURAL_VERB);
    boolean one = words.has(verb.head(), Morphology.SINGULAR_VERB);
    if (noun.quantified() || several == one || several && isListed(noun)) {
      return false;
    }
    int singular = Cases.NOMINATIVE;
    int plural = Cases.NOMINATIVE << Cases.COUNT;
    int cases = words.cases(noun.head());
    return several ? (cases & plural) == 0 : (cases & singular) == 0;
  }

  /** "чоловік і його син": several, though each is one. */
  private boolean isListed(Group noun) {
    for (int i = noun.to(); i < words.to(); i++) {
      int head = draft.head(i);
      boolean joint = draft.relation(i) == Relation.CC && head >= words.from();
      if (joint && draft.head(head) == noun.head() && draft.relation(head) == Relation.CONJ) {
        return true;
      }
    }
    return false;
  }

  /** What a group stands for; null if nothing tells. */
  private @Nullable Domain domain(Group noun) {
    for (int i = noun.from(); i <= noun.head(); i++) {
      Match<Noun> match = words.noun(i);
      if (match != null && i + match.length() > noun.head()) {
        return match.entry().domain();
      }
    }
    return null;
  }

  boolean isPerson(Group noun) {
    return domain(noun) == Domain.PERSON;
  }

  /** "поранених — близько тридцяти": a figure of its own, which goes on with no other. */
  boolean isFigure(Group noun) {
    return domain(noun) == Domain.STATE
        && noun.isBare()
        && noun.quantified()
        && noun.to() > noun.head() + 1
        && words.upos(noun.to() - 1) == Upos.NUM;
  }

  boolean isArea(Group noun) {
    Match<Noun> match = words.noun(noun.head());
    return match != null && match.entry().code().equals("AREA");
  }

  boolean isDash(Group mark) {
    return words.isMark(mark.head(), "—") || words.isMark(mark.head(), "–");
  }

  /** True for a number, and for one person of whom the noun tells. */
  boolean isCounted(Group noun) {
    boolean one = (words.cases(noun.head()) >> Cases.COUNT) == 0;
    return noun.quantified() || one && isPerson(noun);
  }

  /** The pronoun of a relative clause fills a role in it. */
  void relative(Group pronoun, Group verb) {
    boolean object =
        !pronoun.may(Cases.NOMINATIVE)
            || Cases.may(pronoun.cases(), Cases.ACCUSATIVE) && hasSubject(verb);
    draft.hang(pronoun.head(), verb.head(), object ? Relation.OBJ : Relation.NSUBJ);
  }

  private boolean hasSubject(Group verb) {
    for (int i = words.from(); i < words.to(); i++) {
      if (draft.head(i) == verb.head() && draft.relation(i) == Relation.NSUBJ) {
        return true;
      }
    }
    return false;
  }

  /** "Двоє — у лікарні": a dash stands for "are". */
  private boolean state(List<Group> nouns, Group dash) {
    Group subject = null;
    Group said = null;
    boolean verb = words.is(dash.head(), WordClass.BE);
    for (Group noun : nouns) {
      boolean beside = noun.to() == dash.from() || verb && noun.from() == dash.to();
      boolean some = beside && (!verb || noun.isBare() && noun.quantified());
      boolean where = verb ? noun.preposition() >= 0 : noun.from() == dash.to();
      subject = some && subject == null ? noun : subject;
      said = where && said == null ? noun : said;
    }
    boolean cared = said != null && !said.quantified() && said.preposition() >= 0;
    if (subject == null || said == null || !cared || !words.is(said.head(), WordClass.HOSPITAL)) {
      return false;
    }
    draft.hang(subject.head(), said.head(), Relation.NSUBJ);
    draft.hang(dash.head(), said.head(), Relation.COP);
    return true;
  }

  /** "влучання — 21 БпЛА": an event of which a number tells behind it. */
  private boolean isLabel(Group top) {
    return !top.quantified() && domain(top) == Domain.OUTCOME;
  }

  /** Some of whom a clause tells lie in hospital; the mark before them stands for "are". */
  void cared(Group some, Group place, Group mark, Group verb) {
    draft.hang(some.head(), place.head(), Relation.NSUBJ);
    draft.hang(mark.head(), place.head(), Relation.COP);
    draft.hang(place.head(), verb.head(), Relation.CONJ);
  }

  /** Hangs nouns of which no verb tells on the first that has no preposition. */
  void verbless(List<Group> nouns, @Nullable Group dash) {
    if (dash != null && state(nouns, dash)) {
      return;
    }
    Group top = null;
    for (Group noun : nouns) {
      top = top == null && noun.isBare() ? noun : top;
    }
    if (top == null) {
      return;
    }
    Group before = top;
    for (Group noun : nouns) {
      if (noun == top) {
        continue;
      }
      if (isLabel(top) && noun.quantified() && noun.isBare() && noun.from() > top.from()) {
        draft.hang(noun.head(), top.head(), Relation.NMOD);
      } else if (noun.preposition() >= 0) {
        draft.hang(
            noun.head(), noun.from() < top.from() ? top.head() : before.head(), Relation.NMOD);
      } else {
        draft.hang(noun.head(), top.head(), Relation.PARATAXIS);
        before = noun;
      }
    }
  }
}
