package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.inflected.Group.Kind;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Upos;

/** Cuts a sentence into groups: nouns with what belongs to them, verbs, marks. */
final class GroupReader {

  private static final String OPENING = "«“„\"";
  private static final String CLOSING = "»”“\"";

  /** How deep nouns hang on nouns, at most. */
  private static final int DEEPEST = 6;

  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final NumberRoles roles;
  private final Words words;
  private final TreeDraft draft;

  GroupReader(
      Lexicon lexicon, QuantityReader quantities, NumberRoles roles, Words words, TreeDraft draft) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.roles = roles;
    this.words = words;
    this.draft = draft;
  }

  List<Group> read() {
    List<Group> groups = new ArrayList<>();
    int i = words.from();
    Group before = null;
    while (i < words.to()) {
      Group group = isAddedParticiple(i, before) ? verb(i) : group(i);
      groups.add(group);
      before = group.is(Kind.BOUNDARY) ? before : group;
      i = group.to();
    }
    return groups;
  }

  private Group group(int i) {
    if (words.is(i, WordClass.NO)) {
      return single(Kind.OTHER, i);
    }
    Group noun = noun(i, 0);
    if (noun != null) {
      return noun;
    }
    return switch (words.upos(i)) {
      case PUNCT -> mark(i);
      case CCONJ -> single(Kind.BOUNDARY, i);
      case SCONJ -> single(Kind.OPENER, i);
      case PRON -> single(words.is(i, WordClass.REL) ? Kind.OPENER : Kind.NOUN, i);
      case ADP -> prepositional(i);
      case VERB -> verb(i);
      case ADJ -> isPredicate(i) ? verb(i) : single(Kind.NOUN, i);
      default -> single(Kind.OTHER, i);
    };
  }

  private Group mark(int i) {
    boolean splits = ",;:—–-()./".indexOf(words.token(i).text()) >= 0;
    return single(splits ? Kind.BOUNDARY : Kind.OTHER, i);
  }

  private Group single(Kind kind, int i) {
    return new Group(kind, i, i + 1, i, -1, words.cases(i), false);
  }

  private Group verb(int i) {
    words.retag(i, Upos.VERB);
    Match<VerbForm> match = lexicon.verbs().longest(words.tokens(), i, words.to());
    int to = match == null ? i + 1 : i + match.length();
    for (int j = i + 1; j < to; j++) {
      draft.hang(j, i, Relation.FIXED);
    }
    return new Group(Kind.VERB, i, to, i, -1, words.cases(i), false);
  }

  /** Prepositions in a row, as in "за даними", with the noun behind them. */
  private Group prepositional(int i) {
    int last = i;
    while (words.upos(last + 1) == Upos.ADP) {
      last++;
    }
    for (int j = i; j < last; j++) {
      draft.hang(j, last, Relation.FIXED);
    }
    int report = last + 2;
    if (words.upos(last + 1) == Upos.PRON
        && words.upos(report) == Upos.ADP
        && words.is(report, WordClass.REPORT)) {
      draft.hang(last, report, Relation.FIXED);
      draft.hang(report, last + 1, Relation.CASE);
      return new Group(Kind.NOUN, i, report + 1, last + 1, report, 0, false);
    }
    if (isShare(i, last)) {
      Group each = noun(last + 1, 0);
      if (each != null && each.may(Cases.NOMINATIVE)) {
        draft.hang(i, each.head(), Relation.ADVMOD);
        return new Group(Kind.NOUN, i, each.to(), each.head(), -1, each.cases(), true);
      }
    }
    Group noun = isPointing(last + 1) ? single(Kind.NOUN, last + 1) : noun(last + 1, 0);
    if (noun == null && words.upos(last + 1) == Upos.PRON) {
      noun = single(Kind.NOUN, last + 1);
    }
    if (noun == null && words.upos(last + 1) == Upos.ADJ) {
      noun = single(Kind.NOUN, last + 1);
    }
    if (noun == null) {
      return new Group(Kind.OTHER, i, last + 1, last, -1, 0, false);
    }
    draft.hang(last, noun.head(), Relation.CASE);
    return new Group(Kind.NOUN, i, noun.to(), noun.head(), last, noun.cases(), noun.quantified());
  }

  /** "по шесть БПЛА — над территориями двух областей": so many each. */
  private boolean isShare(int preposition, int last) {
    QuantityMention quantity = words.is(preposition, WordClass.EACH) ? quantity(last + 1) : null;
    int number = quantity == null ? -1 : number(quantity.from(), quantity.to());
    return preposition == last
        && words.has(number, Morphology.NUMERAL)
        && Cases.only(words.cases(number), Cases.NOMINATIVE | Cases.ACCUSATIVE);
  }

  /** "скинули при цьому 119 бомб": a pronoun of one thing before a number stands for itself. */
  private boolean isPointing(int at) {
    return words.upos(at) == Upos.DET
        && (words.cases(at) >> Cases.COUNT) == 0
        && quantity(at + 1) != null;
  }

  // --- nouns

  /** The noun with all that belongs to it that begins at a word; null if none does. */
  private @Nullable Group noun(int from, int depth) {
    if (!words.contains(from) || words.is(from, WordClass.NO)) {
      return null;
    }
    QuantityMention quantity = quantity(from);
    int at = quantity == null ? behindNumber(from) : quantity.to();
    boolean numbered = at > from;
    if (!numbered && words.upos(from) == Upos.ADJ && isPredicate(from)) {
      return null;
    }
    List<Integer> before = new ArrayList<>();
    while (!isCountedState(at) && isModifier(at, numbered || !before.isEmpty())) {
      boolean listed =
          words.upos(at) == Upos.PROPN && isListMark(at + 1) && words.upos(at + 2) == Upos.PROPN;
      before.add(at++);
      if (listed) {
        before.add(at++);
      }
    }
    int head = head(at);
    if (head < 0 && !before.isEmpty()) {
      head = before.remove(before.size() - 1);
      words.retag(head, isState(head) ? Upos.NOUN : words.upos(head));
    }
    if (head < 0) {
      return numbered ? bare(from, at, quantity) : null;
    }
    int to = hangBefore(from, at, head, quantity, before);
    to = behind(head, to, depth);
    QuantityMention behind = quantity == null && before.isEmpty() ? quantityBehind(head, to) : null;
    if (behind != null) {
      int number = number(behind.from(), behind.to());
      draft.hang(number, head, Relation.DET_NUMGOV);
      hangInside(behind.from(), behind.to(), number);
      return new Group(Kind.NOUN, from, behind.to(), head, -1, Cases.NOMINATIVE, true);
    }
    return new Group(
        Kind.NOUN, from, to, head, -1, cases(head, before, from, quantity), quantity != null);
  }

  /** The quantity that begins at a word and counts something; null if none does. */
  private @Nullable QuantityMention quantity(int from) {
    QuantityMention quantity = quantities.at(words.tokens(), from, words.to());
    if (quantity == null || words.is(from, WordClass.LACKING) && !isHarm(quantity.to())) {
      return null;
    }
    int number = from;
    while (number < quantity.to() - 1 && !roles.isNumberWord(words.token(number))) {
      number++;
    }
    return roles.role(words.tokens(), number, words.to()) == null ? quantity : null;
  }

  /** "без жертв", "без постраждалих": what there is none of is somebody who was hurt. */
  private boolean isHarm(int at) {
    Match<Noun> noun = words.contains(at) ? words.noun(at) : null;
    Domain domain = noun == null ? null : noun.entry().domain();
    return domain == Domain.STATE || domain == Domain.OUTCOME;
  }

  /** "Постраждалих уже 12": how many they are, told at the end; null if it is not. */
  private @Nullable QuantityMention quantityBehind(int head, int to) {
    int at = behindDash(to);
    boolean several = Cases.may(words.cases(head), Cases.GENITIVE) && isState(head);
    QuantityMention quantity =
        several && to == head + 1 && !words.is(at, WordClass.NO) ? quantity(at) : null;
    boolean ends =
        quantity != null
            && (!words.contains(quantity.to()) || words.upos(quantity.to()) == Upos.PUNCT);
    return ends ? quantity : null;
  }

  /** "раненых пятеро", "среди раненых двое детей": people by what befell them, and a number. */
  private boolean isCountedState(int at) {
    boolean several =
        words.upos(at) == Upos.ADJ && words.has(at, Cases.GENITIVE << Cases.COUNT) && isState(at);
    int next = several ? behindDash(at + 1) : at;
    boolean counted = several && (words.is(next, WordClass.NO) || quantity(next) != null);
    if (counted) {
      words.retag(at, Upos.NOUN);
    }
    return counted;
  }

  private int behindDash(int from) {
    int at = from;
    while (words.upos(at) == Upos.ADV || words.isMark(at, "—") || words.isMark(at, "–")) {
      at++;
    }
    return at;
  }

  /** Behind a number that counts nothing, such as an age, with what is glued to it. */
  private int behindNumber(int from) {
    int at = from;
    while (words.upos(at) == Upos.NUM) {
      at++;
    }
    boolean glued =
        at > from
            && words.isMark(at, "-")
            && words.token(at).start() == words.token(at - 1).end()
            && words.contains(at + 1);
    return glued ? at + 2 : at;
  }

  /** A word that may stand before a noun and describe it. */
  private boolean isModifier(int at, boolean inside) {
    return switch (words.upos(at)) {
      case ADJ -> inside && !isSaid(at) || !inside && !isPredicate(at);
      case DET -> true;
      case PRON -> words.is(at, WordClass.DEFINITE) && isOwned(at + 1);
      case NUM -> inside;
      case PROPN -> isNameAdjective(at) || inside && isListMark(at - 1) && agreesInList(at, at + 1);
      default ->
          isOther(at)
              || isSubstantive(at)
              || inside && words.isName(at) && munition(at) == null && munition(at + 1) != null;
    };
  }

  /** "Харківській", "Полтавській та Сумській областях": a name that describes a noun behind it. */
  private boolean isNameAdjective(int at) {
    int next = at;
    while (words.upos(next) == Upos.PROPN && words.has(next, Morphology.ADJECTIVE)) {
      if (agreesAhead(next) || next > at && agreesInList(next, next + 1)) {
        return true;
      }
      next = isListMark(next + 1) ? next + 2 : next + 1;
    }
    return false;
  }

  private boolean isListMark(int at) {
    return words.isMark(at, ",") || words.upos(at) == Upos.CCONJ;
  }

  /** "цивільний автомобіль": a word for somebody that describes a noun behind it. */
  private boolean isSubstantive(int at) {
    return words.upos(at) == Upos.NOUN
        && words.has(at, Morphology.SUBSTANTIVE)
        && !isHarm(at)
        && words.upos(at + 1) == Upos.NOUN
        && agrees(at, at + 1);
  }

  /** "15 інших споруд". */
  private boolean isOther(int at) {
    Match<Noun> noun = words.upos(at) == Upos.NOUN ? words.noun(at) : null;
    boolean other = noun != null && noun.entry().domain() == Domain.PRONOUN;
    return other && (words.upos(at + 1) == Upos.NOUN || words.upos(at + 1) == Upos.ADJ);
  }

  /** "двоє його пасажирів": what belongs to somebody. */
  private boolean isOwned(int at) {
    Upos upos = words.upos(at);
    return upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.NUM && quantity(at) == null;
  }

  /** "2 з них зруйновані", "ще 11 поранені": behind a number a participle may be the verb. */
  private boolean isSaid(int at) {
    return words.has(at, Morphology.PARTICIPLE)
        && Cases.only(words.cases(at), Cases.NOMINATIVE | Cases.ACCUSATIVE)
        && !isState(at)
        && !agrees(at, at + 1);
  }

  private @Nullable Match<Noun> munition(int at) {
    Match<Noun> noun = words.contains(at) ? words.noun(at) : null;
    return noun != null && noun.entry().domain() == Domain.MUNITION ? noun : null;
  }

  private boolean isState(int at) {
    Match<Noun> noun = words.noun(at);
    return noun != null && words.has(at, Morphology.NOUN);
  }

  /** The head of a noun group at a word, be it in quotation marks; -1 if there is none. */
  private int head(int at) {
    int word = isQuote(at, OPENING) ? at + 1 : at;
    Upos upos = words.upos(word);
    boolean noun = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.X;
    return noun ? word : -1;
  }

  private boolean isQuote(int at, String marks) {
    return words.upos(at) == Upos.PUNCT && marks.indexOf(words.token(at).text()) >= 0;
  }

  /** Hangs what stands before a head; gives the index behind the head and a quotation mark. */
  private int hangBefore(
      int from, int at, int head, @Nullable QuantityMention quantity, List<Integer> before) {
    for (int word : before) {
      Relation relation =
          switch (words.upos(word)) {
            case DET -> Relation.DET;
            case NOUN -> isOther(word) ? Relation.DET : Relation.AMOD;
            case CCONJ -> Relation.CC;
            case PUNCT -> Relation.PUNCT;
            case NUM -> Relation.NUMMOD;
            case ADJ -> Relation.AMOD;
            case PRON -> Relation.NMOD_POSS;
            default -> Relation.COMPOUND;
          };
      draft.hang(word, head, relation);
    }
    int numbers = quantity == null ? behindNumber(from) : quantity.to();
    if (numbers > from) {
      int number = number(from, numbers);
      draft.hang(number, head, quantity == null ? Relation.AMOD : Relation.NUMMOD);
      hangInside(from, numbers, number);
    }
    if (head > at) {
      draft.hang(at, head, Relation.PUNCT);
      if (isQuote(head + 1, CLOSING)) {
        draft.hang(head + 1, head, Relation.PUNCT);
        return head + 2;
      }
    }
    return head + 1;
  }

  private void hangInside(int from, int to, int number) {
    for (int i = from; i < to; i++) {
      if (i != number) {
        boolean mark = words.upos(i) == Upos.PUNCT;
        draft.hang(i, number, mark ? Relation.PUNCT : Relation.ADVMOD);
      }
    }
  }

  /** The number among the words of a quantity: the last one that is one. */
  private int number(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (roles.isNumberWord(words.token(i))) {
        return i;
      }
    }
    return to - 1;
  }

  /** A number alone, with what it is taken from: "п'ять із семи дронів". */
  private Group bare(int from, int to, @Nullable QuantityMention quantity) {
    int number = number(from, to);
    words.retag(number, Upos.NUM);
    hangInside(from, to, number);
    int end = to;
    if (words.upos(to) == Upos.ADP && words.is(to, WordClass.PART)) {
      Group whole = prepositional(to);
      if (whole.is(Kind.NOUN)) {
        draft.hang(whole.head(), number, Relation.NMOD);
        end = whole.to();
      }
    }
    int cases = words.has(number, Morphology.NUMERAL) ? words.cases(number) : Cases.ALL;
    return new Group(Kind.NOUN, from, end, number, -1, cases, quantity != null);
  }

  /** Hangs what stands behind a head: the rest of its name, names, nouns in the genitive. */
  private int behind(int head, int from, int depth) {
    int at = from;
    Match<Noun> noun = words.noun(head);
    for (int end = head + (noun == null ? 1 : noun.length()); at < end; at++) {
      draft.hang(at, head, Relation.FLAT);
    }
    at = behindAges(head, at);
    boolean time = words.is(head, WordClass.DURATION);
    while (!time && words.contains(at)) {
      int next = isQuote(at, OPENING) && isCapital(at + 1) ? quoted(head, at) : at;
      if (next == at && isPartOfName(head, at)) {
        draft.hang(at, head, Relation.FLAT);
        next = at + 1;
      }
      if (next == at) {
        return depth < DEEPEST ? genitive(head, at, noun, depth) : at;
      }
      at = next;
    }
    return at;
  }

  /** "чоловіки 41 та 57 років": how old somebody is belongs to the noun. */
  private int behindAges(int head, int from) {
    Match<Noun> noun = words.noun(head);
    boolean person = noun != null && noun.entry().domain() == Domain.PERSON;
    int at = from;
    while (person && words.upos(at) == Upos.NUM) {
      at += isListMark(at + 1) && words.upos(at + 2) == Upos.NUM ? 2 : 1;
    }
    if (at == from || !words.is(at, WordClass.DURATION)) {
      return from;
    }
    hangInside(from, at + 1, at);
    draft.hang(at, head, Relation.NMOD);
    return at + 1;
  }

  private boolean isCapital(int at) {
    return words.contains(at) && words.token(at).isCapital();
  }

  /** A name in quotation marks: "ракет «Кинджал»". */
  private int quoted(int head, int at) {
    int to = at + 1;
    while (words.contains(to) && !isQuote(to, CLOSING) && to - at < DEEPEST) {
      to++;
    }
    if (!isQuote(to, CLOSING)) {
      return at;
    }
    for (int i = at; i <= to; i++) {
      draft.hang(i, head, words.upos(i) == Upos.PUNCT ? Relation.PUNCT : Relation.FLAT);
    }
    return to + 1;
  }

  private boolean isPartOfName(int head, int at) {
    if (!words.isName(at) || isNameAdjective(at)) {
      return false;
    }
    boolean owner =
        words.upos(head) == Upos.NOUN
            && words.upos(at) == Upos.PROPN
            && Cases.only(words.cases(at), Cases.GENITIVE);
    boolean other =
        words.upos(head) == Upos.PROPN
            && words.upos(at) == Upos.PROPN
            && (words.cases(head) & words.cases(at)) == 0;
    return !owner && !other;
  }

  private int genitive(int head, int at, @Nullable Match<Noun> noun, int depth) {
    Domain domain = noun == null ? null : noun.entry().domain();
    boolean counts =
        domain == Domain.OUTCOME
            || domain == Domain.ATTACK
            || domain == Domain.BODY
            || domain == Domain.TOLL
            || domain == Domain.NOT_COUNTED && !isArea(noun);
    boolean armed = domain == Domain.ATTACK;
    int wanted = armed ? Cases.GENITIVE | Cases.INSTRUMENTAL : Cases.GENITIVE;
    boolean quantified = quantity(at) != null;
    boolean may = quantified ? counts : mayDescribe(head, at, wanted);
    if (!may || words.is(at, WordClass.DURATION)) {
      return at;
    }
    Group group = noun(at, depth + 1);
    boolean fits =
        group != null && (group.may(Cases.GENITIVE) || armed && Cases.only(group.cases(), wanted));
    if (group == null || !fits) {
      return at;
    }
    draft.hang(group.head(), head, Relation.NMOD);
    return counts ? listed(group, depth) : group.to();
  }

  /** "знищили в області 9 дронів": a place does not tell of what it is. */
  private static boolean isArea(@Nullable Match<Noun> noun) {
    return noun != null && noun.entry().code().equals("AREA");
  }

  /** "влучання 2 ракет та 59 дронів": numbers that go on with what hangs on a noun. */
  private int listed(Group first, int depth) {
    int at = first.to();
    while (words.upos(at) == Upos.CCONJ && quantity(at + 1) != null) {
      Group next = noun(at + 1, depth + 1);
      if (next == null || !next.may(Cases.GENITIVE)) {
        return at;
      }
      draft.hang(next.head(), first.head(), Relation.CONJ);
      draft.hang(at, next.head(), Relation.CC);
      at = next.to();
    }
    return at;
  }

  /** True if a word may open what describes a noun by its case; names are described by names. */
  private boolean mayDescribe(int head, int at, int wanted) {
    boolean may =
        switch (words.upos(at)) {
          case NOUN, PROPN, ADJ, DET -> Cases.may(words.cases(at), wanted);
          default -> false;
        };
    boolean name = words.upos(head) == Upos.PROPN && words.upos(at) != Upos.PROPN;
    return may && !name;
  }

  private int cases(int head, List<Integer> before, int from, @Nullable QuantityMention quantity) {
    int cases = words.cases(head);
    for (int word : before) {
      int both = cases & words.cases(word);
      cases = both == 0 ? cases : both;
    }
    if (quantity == null) {
      return cases;
    }
    int number = number(from, quantity.to());
    boolean straight = Cases.may(cases, Cases.GENITIVE | Cases.NOMINATIVE);
    int all = straight ? cases | Cases.NOMINATIVE | Cases.GENITIVE | Cases.ACCUSATIVE : cases;
    int told = words.has(number, Morphology.NUMERAL) ? words.cases(number) : Cases.ALL;
    int both = (all | all >> Cases.COUNT) & (told | told >> Cases.COUNT);
    return both == 0 ? all : both;
  }

  // --- participles

  /** "337 дронів, перехоплених за ніч": a participle that tells more of the noun before it. */
  private boolean isAddedParticiple(int at, @Nullable Group before) {
    return before != null
        && before.is(Kind.NOUN)
        && words.isMark(at - 1, ",")
        && before.to() == at - 1
        && words.upos(at) == Upos.ADJ
        && words.has(at, Morphology.PARTICIPLE)
        && (Cases.collapsed(words.cases(at)) & Cases.collapsed(before.cases())) != 0
        && !agreesAhead(at)
        && quantity(behindDash(at + 1)) == null;
  }

  private boolean agrees(int a, int b) {
    boolean noun = words.upos(b) == Upos.NOUN || words.upos(b) == Upos.PROPN;
    return noun && (words.cases(a) & words.cases(b)) != 0;
  }

  /** "Брянской и Орловской областей": each is of one, and the noun of several. */
  private boolean agreesInList(int a, int b) {
    int both = Cases.collapsed(words.cases(a)) & Cases.collapsed(words.cases(b));
    return words.upos(b) == Upos.NOUN && both != 0;
  }

  /** True if a noun follows, behind other adjectives, with which a word agrees. */
  private boolean agreesAhead(int at) {
    int next = at + 1;
    while (words.upos(next) == Upos.ADJ && (words.cases(at) & words.cases(next)) != 0) {
      next++;
    }
    return agrees(at, next);
  }

  /** True for a participle in the nominative that is the verb of its clause. */
  private boolean isPredicate(int at) {
    if (!words.has(at, Morphology.PARTICIPLE) || !Cases.may(words.cases(at), Cases.NOMINATIVE)) {
      return false;
    }
    int next = at + 1;
    while (words.upos(next) == Upos.ADJ && (words.cases(at) & words.cases(next)) != 0) {
      next++;
    }
    return !agrees(at, next) || !isVerbAhead(next);
  }

  private boolean isVerbAhead(int from) {
    for (int i = from; i < words.to(); i++) {
      if (words.upos(i) == Upos.PUNCT && ",;:.—".indexOf(words.token(i).text()) >= 0) {
        return false;
      }
      if (words.upos(i) == Upos.VERB) {
        return true;
      }
    }
    return false;
  }
}
