package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.inflected.Group.Kind;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Upos;

/** Hangs the groups of a sentence on each other: into clauses, and clauses into a sentence. */
final class ClauseBuilder {

  private final Words words;
  private final TreeDraft draft;
  private final List<Group> groups;
  private final NounRoles roles;

  ClauseBuilder(Words words, TreeDraft draft, List<Group> groups) {
    this.words = words;
    this.draft = draft;
    this.groups = withoutAsides(words, groups);
    this.roles = new NounRoles(words, draft);
  }

  /** Takes "як стверджується," between commas for one group, which parts nothing. */
  private static List<Group> withoutAsides(Words words, List<Group> groups) {
    List<Group> whole = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      boolean aside =
          i + 3 < groups.size()
              && words.isMark(groups.get(i).head(), ",")
              && words.is(groups.get(i + 1).head(), WordClass.VALUE)
              && groups.get(i + 2).is(Kind.VERB)
              && words.isMark(groups.get(i + 3).head(), ",");
      if (aside) {
        int verb = groups.get(i + 2).head();
        whole.add(
            new Group(
                Kind.OTHER, groups.get(i).from(), groups.get(i + 3).to(), verb, -1, 0, false));
        i += 3;
      } else {
        whole.add(groups.get(i));
      }
    }
    return whole;
  }

  void build() {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).is(Kind.VERB) || isDenial(i, heads)) {
        heads.add(i);
      }
    }
    if (heads.isEmpty()) {
      clause(0, groups.size(), null);
    }
    int from = 0;
    Group before = null;
    Group main = null;
    for (int n = 0; n < heads.size(); n++) {
      int to = n + 1 < heads.size() ? boundary(heads.get(n), heads.get(n + 1)) : groups.size();
      Group verb = groups.get(heads.get(n));
      if (!verb.is(Kind.VERB)) {
        clause(from, to, null);
      } else {
        clause(from, to, verb);
        if (before != null) {
          join(from, verb, before, main == null ? verb : main);
        }
        main = main == null ? verb : main;
        before = verb;
      }
      from = to;
    }
    if (main != null) {
      hangDenials(main);
    }
  }

  /** "збито 5 дронів, загиблих немає": a clause without a verb, parted from those before. */
  private boolean isDenial(int i, List<Integer> heads) {
    if (!words.is(groups.get(i).head(), WordClass.NO)) {
      return false;
    }
    int from = heads.isEmpty() ? -1 : heads.get(heads.size() - 1);
    boolean noun = false;
    for (int j = i - 1; j > from; j--) {
      noun |= groups.get(j).isBare();
      if (groups.get(j).is(Kind.BOUNDARY) && noun) {
        return true;
      }
    }
    return from < 0;
  }

  /** What there is none of stands beside the main clause. */
  private void hangDenials(Group main) {
    for (Group group : groups) {
      boolean denial = words.is(group.head(), WordClass.NO) && !draft.isFree(group.head());
      int denied = denial ? draft.head(group.head()) : -1;
      if (denied >= 0 && draft.isFree(denied) && denied != main.head()) {
        draft.hang(denied, main.head(), Relation.PARATAXIS);
      }
    }
  }

  // --- clauses

  /** Where the clause of the second of two verbs begins: at a mark or a conjunction before it. */
  private int boundary(int first, int second) {
    if (isInfinitive(groups.get(second).head()) && !isMarkBetween(first, second)) {
      return second;
    }
    int conjunction = -1;
    int comma = -1;
    for (int i = first + 1; i < second; i++) {
      Group group = groups.get(i);
      if (group.is(Kind.OPENER)) {
        return i > first + 1 && groups.get(i - 1).is(Kind.BOUNDARY) ? i - 1 : i;
      }
      if (group.is(Kind.BOUNDARY)) {
        boolean mark = words.upos(group.head()) == Upos.PUNCT;
        boolean strong = mark && ";:.".indexOf(words.token(group.head()).text()) >= 0;
        if (strong) {
          return i;
        }
        comma = mark && !isBesideVerb(i, second) && !isAside(i, first, second) ? i : comma;
        conjunction = mark ? conjunction : i;
      }
    }
    if (comma >= 0) {
      return comma;
    }
    return conjunction >= 0 ? conjunction : second;
  }

  /** "ще 8 — дістали": a dash between a subject and its verb parts nothing. */
  private boolean isBesideVerb(int mark, int verb) {
    boolean dash = "—–-".indexOf(words.token(groups.get(mark).head()).text()) >= 0;
    return dash
        && mark > 0
        && groups.get(mark - 1).isBare()
        && groups.get(mark - 1).quantified()
        && verb - mark <= 2;
  }

  /** "52 особи, ймовірно, евакуйовані": commas around an adverb part nothing. */
  private boolean isAside(int mark, int first, int second) {
    boolean closes =
        mark + 1 == second
            && mark - 2 > first
            && groups.get(mark - 1).is(Kind.OTHER)
            && groups.get(mark - 2).is(Kind.BOUNDARY);
    boolean opens =
        mark + 3 == second
            && groups.get(mark + 1).is(Kind.OTHER)
            && groups.get(mark + 2).is(Kind.BOUNDARY);
    return closes || opens;
  }

  private boolean isMarkBetween(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      if (groups.get(i).is(Kind.BOUNDARY) || groups.get(i).is(Kind.OPENER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInfinitive(int word) {
    return words.has(word, Morphology.NONFINITE) && !words.has(word, Morphology.SINGULAR_VERB);
  }

  /** Joins a clause to those before it. */
  private void join(int from, Group verb, Group before, Group main) {
    Group opening = opening(from, verb);
    if (opening != null && words.is(opening.head(), WordClass.REL)) {
      Group noun = nounBefore(from);
      boolean said = speaks(before) && noun != null && noun.head() < before.head();
      boolean content =
          words.is(opening.head(), WordClass.SUBORD) && (noun == null || said || speaks(before));
      if (noun != null && !content) {
        roles.relative(opening, verb);
        draft.hang(verb.head(), noun.head(), Relation.ACL_RELCL);
        return;
      }
    }
    if (opening != null) {
      draft.rehang(opening.head(), verb.head(), Relation.MARK);
      draft.hang(verb.head(), before.head(), speaks(before) ? Relation.CCOMP : Relation.ADVCL);
      return;
    }
    if (isInfinitive(verb.head())) {
      boolean apart = groups.get(from).is(Kind.BOUNDARY);
      draft.hang(verb.head(), before.head(), apart ? Relation.ADVCL : Relation.XCOMP);
      return;
    }
    Group mark = groups.get(from);
    Group described = described(from, verb);
    if (described != null) {
      draft.hang(verb.head(), described.head(), Relation.ACL);
      return;
    }
    if (speaks(verb) && isAsideMark(mark)) {
      draft.hang(verb.head(), main.head(), Relation.PARATAXIS);
      return;
    }
    boolean conjunction = words.upos(mark.head()) == Upos.CCONJ;
    boolean colon = words.isMark(mark.head(), ":") || words.isMark(mark.head(), ";");
    if (conjunction) {
      draft.hang(mark.head(), verb.head(), Relation.CC);
    }
    Relation relation = colon ? Relation.PARATAXIS : Relation.CONJ;
    draft.hang(
        verb.head(),
        colon && speaks(before) || isPair(before, mark, verb) ? before.head() : main.head(),
        colon && speaks(before) ? Relation.CCOMP : relation);
  }

  /** "подавлены и сбиты": two verbs side by side. */
  private static boolean isPair(Group before, Group mark, Group verb) {
    return before.to() == mark.from() && mark.to() == verb.from();
  }

  /** The noun before the comma of which a participle without a subject tells; null if none. */
  private @Nullable Group described(int from, Group verb) {
    Group noun = from > 0 ? groups.get(from - 1) : null;
    boolean added =
        noun != null
            && noun.is(Kind.NOUN)
            && words.isMark(groups.get(from).head(), ",")
            && groups.get(from).to() == verb.from()
            && words.has(verb.head(), Morphology.ADJECTIVE)
            && words.has(verb.head(), Morphology.PARTICIPLE)
            && (Cases.collapsed(words.cases(verb.head())) & Cases.collapsed(noun.cases())) != 0;
    for (int i = from + 2; added && i < groups.size(); i++) {
      Group group = groups.get(i);
      if (group.is(Kind.BOUNDARY) || group.is(Kind.VERB)) {
        break;
      }
      added = !group.isBare() || !group.may(Cases.NOMINATIVE);
    }
    return added ? noun : null;
  }

  private boolean isAsideMark(Group mark) {
    return mark.is(Kind.BOUNDARY) && words.upos(mark.head()) == Upos.PUNCT;
  }

  private @Nullable Group opening(int from, Group verb) {
    for (int i = from; i < groups.size() && groups.get(i).from() < verb.from(); i++) {
      if (groups.get(i).is(Kind.OPENER)) {
        return groups.get(i);
      }
      if (!groups.get(i).is(Kind.BOUNDARY)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Group nounBefore(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (groups.get(i).is(Kind.NOUN)) {
        return groups.get(i);
      }
      if (groups.get(i).is(Kind.VERB)) {
        return null;
      }
    }
    return null;
  }

  private boolean speaks(Group verb) {
    Verb known = words.verb(verb.head());
    return known != null && known.is(VerbTag.SPEECH);
  }

  // --- groups of one clause

  /** Hangs the groups from one index to another on a verb, or on each other if there is none. */
  private void clause(int from, int to, @Nullable Group verb) {
    List<Group> nouns = new ArrayList<>();
    Group described = verb == null || from == 0 ? null : described(from, verb);
    Set<Group> joined = new HashSet<>();
    Group last = null;
    int noun = -1;
    for (int i = from; i < to; i++) {
      Group group = groups.get(i);
      if (!group.is(Kind.NOUN)) {
        continue;
      }
      if (verb != null && isCredit(i, to)) {
        draft.hang(groups.get(i - 1).head(), group.head(), Relation.CASE);
        draft.hang(group.head(), verb.head(), Relation.OBL);
        continue;
      }
      if (verb != null
          && i > from
          && groups.get(i - 1).is(Kind.BOUNDARY)
          && roles.isFigure(group)) {
        draft.hang(group.head(), verb.head(), Relation.PARATAXIS);
        continue;
      }
      Group area = area(i, from);
      if (area != null) {
        i = hangNames(i, to, area);
        continue;
      }
      if (verb != null && i > from && isCared(i, to)) {
        roles.cared(group, groups.get(i + 1), groups.get(i - 1), verb);
        i++;
        continue;
      }
      Group host = host(i, from, to, verb == null, joined);
      if (host != null) {
        draft.hang(group.head(), host.head(), Relation.NMOD);
      } else if (described != null && group.isBare() && group.quantified()) {
        draft.hang(group.head(), described.head(), Relation.APPOS);
      } else if (last != null && last.quantified() && isAmongPronoun(i)) {
        draft.hang(group.head(), last.head(), Relation.APPOS);
      } else if (verb != null && isHeading(i, verb)) {
        draft.hang(group.head(), verb.head(), Relation.DISLOCATED);
      } else if (last != null && isJoined(last, noun, i, verb)) {
        join(last, group, i);
        joined.add(group);
      } else {
        nouns.add(group);
      }
      last = group.isBare() || last == null ? group : last;
      noun = last == group ? i : noun;
    }
    if (verb == null) {
      int dash = dash(from, to);
      roles.verbless(nouns, dash < 0 ? null : groups.get(dash));
    } else {
      roles.beside(verb, nouns, isNone(from, to));
    }
    others(from, to, verb);
  }

  /**
   * "із напрямків: Курськ, Орел": the noun for places that a list of names follows; null if none.
   */
  private @Nullable Group area(int i, int from) {
    Group area = i < from + 2 ? null : groups.get(i - 2);
    Group mark = i < from + 2 ? null : groups.get(i - 1);
    boolean names = area != null && area.preposition() >= 0 && roles.isArea(area) && isName(i);
    boolean colon = mark != null && words.isMark(mark.head(), ":");
    boolean goesOn =
        area != null
            && area.to() > area.head() + 1
            && words.upos(area.to() - 1) == Upos.PROPN
            && mark != null
            && (words.isMark(mark.head(), ",") || words.upos(mark.head()) == Upos.CCONJ);
    return names && (colon || goesOn) ? area : null;
  }

  private boolean isName(int i) {
    Group group = groups.get(i);
    return group.isBare() && !group.quantified() && words.upos(group.head()) == Upos.PROPN;
  }

  /** Hangs a list of names, each perhaps with its country behind a dash; gives the last index. */
  private int hangNames(int first, int to, Group area) {
    draft.hang(groups.get(first).head(), area.head(), Relation.CONJ);
    int last = first;
    for (int i = first + 1; i + 1 < to && groups.get(i).is(Kind.BOUNDARY); i += 2) {
      boolean dash = roles.isDash(groups.get(i));
      Group next = groups.get(i + 1);
      boolean country = dash && next.isBare() && !next.quantified();
      boolean list =
          words.isMark(groups.get(i).head(), ",") || words.upos(groups.get(i).head()) == Upos.CCONJ;
      if (!country && !(list && isName(i + 1))) {
        break;
      }
      draft.hang(next.head(), groups.get(first).head(), Relation.CONJ);
      last = i + 1;
    }
    return last;
  }

  /** "загинув чоловік, ще троє у лікарні": where some are is said without a verb. */
  private boolean isCared(int i, int to) {
    Group group = groups.get(i);
    Group place = i + 1 < to ? groups.get(i + 1) : null;
    return place != null
        && group.isBare()
        && group.quantified()
        && groups.get(i - 1).is(Kind.BOUNDARY)
        && place.preposition() >= 0
        && !place.quantified()
        && isCare(place);
  }

  /** "Харків: загинули двоє": what stands before a colon is no part of the clause behind it. */
  private boolean isHeading(int i, Group verb) {
    return i + 1 < groups.size()
        && groups.get(i).from() < verb.from()
        && groups.get(i).isBare()
        && words.isMark(groups.get(i + 1).head(), ":");
  }

  /** "загинули шестеро — ДСНС": who says so stands behind a dash at the end. */
  private boolean isCredit(int i, int to) {
    Group group = groups.get(i);
    boolean last = true;
    for (int j = i + 1; j < groups.size() && last; j++) {
      last = words.upos(groups.get(j).head()) == Upos.PUNCT;
    }
    return last
        && i > 0
        && to == groups.size()
        && group.isBare()
        && !group.quantified()
        && words.is(groups.get(i - 1).head(), WordClass.REPORT)
        && !roles.isPerson(group)
        && words.isSpeaker(group.from(), group.to());
  }

  /** The dash that stands for a verb, or a verb for "are"; -1 if there is none. */
  private int dash(int from, int to) {
    for (int i = from; i < to; i++) {
      Group group = groups.get(i);
      if (words.upos(group.head()) == Upos.AUX && words.is(group.head(), WordClass.BE)) {
        return i;
      }
    }
    for (int i = from + 1; i + 1 < to; i++) {
      if (roles.isDash(groups.get(i))
          && groups.get(i).is(Kind.BOUNDARY)
          && groups.get(i - 1).isBare()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The noun on which another hangs, and not on the verb: "20 над Сумщиною" in a list, "серед них
   * одна дитина"; null if there is none.
   */
  private @Nullable Group host(int i, int from, int to, boolean verbless, Set<Group> joined) {
    Group group = groups.get(i);
    boolean apart = i > from + 1 && roles.isDash(groups.get(i - 1));
    Group beside = i <= from ? null : groups.get(apart ? i - 2 : i - 1);
    boolean own =
        beside != null
            && group.preposition() >= 0
            && beside.is(Kind.NOUN)
            && beside.quantified()
            && beside.isBare()
            && (verbless && !apart || apart && !isCare(group) || joined.contains(beside));
    if (own) {
      return beside;
    }
    Group counted = counted(i, from, to);
    return counted == null ? among(i, to) : counted;
  }

  private boolean isCare(Group place) {
    return words.is(place.head(), WordClass.HOSPITAL);
  }

  /**
   * "поранено двох, у Дружківці — 3": the number behind a dash that a place heads; null if none.
   */
  private @Nullable Group counted(int i, int from, int to) {
    Group group = groups.get(i);
    boolean opens = i == from || groups.get(i - 1).is(Kind.BOUNDARY);
    boolean dash = i + 2 < to && roles.isDash(groups.get(i + 1));
    boolean counted =
        opens && dash && group.preposition() >= 0 && !group.quantified() && !isCare(group);
    Group number = counted ? groups.get(i + 2) : null;
    return number != null && number.isBare() && number.quantified() ? number : null;
  }

  /** "серед них одна дитина", "Серед постраждалих — двоє дітей": those who are among others. */
  private @Nullable Group among(int i, int to) {
    Group group = groups.get(i);
    boolean member = group.preposition() >= 0 && words.is(group.preposition(), WordClass.MEMBER);
    if (!member || roles.isCounted(group)) {
      return null;
    }
    int next = i + 1;
    if (next < to && roles.isDash(groups.get(next))) {
      next++;
    }
    while (next < to && groups.get(next).is(Kind.OTHER)) {
      next++;
    }
    return next < to && groups.get(next).isBare() ? groups.get(next) : null;
  }

  /** "шістьох поранених, серед яких хлопець": one of those named before. */
  private boolean isAmongPronoun(int i) {
    int before = i - 1;
    while (before >= 0 && (roles.isDash(groups.get(before)) || groups.get(before).is(Kind.OTHER))) {
      before--;
    }
    Group pronoun = before < 0 ? null : groups.get(before);
    return pronoun != null
        && groups.get(i).isBare()
        && pronoun.preposition() >= 0
        && words.upos(pronoun.head()) == Upos.PRON
        && words.is(pronoun.preposition(), WordClass.MEMBER);
  }

  /** True if a group goes on with another: a member of a list, or an apposition. */
  private boolean isJoined(Group last, int at, int i, @Nullable Group verb) {
    if (i == 0 || isVerbBetween(at, i, verb)) {
      return false;
    }
    Group group = groups.get(i);
    boolean member =
        group.preposition() >= 0
            && words.is(group.preposition(), WordClass.MEMBER)
            && roles.isCounted(group);
    if (member) {
      return true;
    }
    Group before = groups.get(i - 1);
    if (!before.is(Kind.BOUNDARY) || !group.isBare()) {
      return false;
    }
    boolean fits = (Cases.collapsed(last.cases()) & Cases.collapsed(group.cases())) != 0;
    boolean list = words.isMark(before.head(), ",") || words.upos(before.head()) == Upos.CCONJ;
    boolean aside = !list && last.quantified();
    return fits && last.isBare() == group.isBare() && (list || aside);
  }

  private boolean isVerbBetween(int at, int i, @Nullable Group verb) {
    return verb != null
        && at >= 0
        && groups.get(at).from() < verb.from()
        && verb.from() < groups.get(i).from();
  }

  private void join(Group last, Group group, int i) {
    Group before = groups.get(i - 1);
    boolean member = group.preposition() >= 0;
    boolean list =
        before.is(Kind.BOUNDARY)
            && (words.isMark(before.head(), ",")
                || words.upos(before.head()) == Upos.CCONJ
                || roles.isDash(before) && i > 1 && groups.get(i - 2).preposition() >= 0);
    if (member) {
      draft.hang(group.head(), last.head(), Relation.NMOD);
    } else if (list) {
      int first = last.head();
      while (!draft.isFree(first) && draft.relation(first) == Relation.CONJ) {
        first = draft.head(first);
      }
      draft.hang(group.head(), first, Relation.CONJ);
      draft.hang(
          before.head(),
          group.head(),
          words.upos(before.head()) == Upos.CCONJ ? Relation.CC : Relation.PUNCT);
    } else {
      draft.hang(group.head(), last.head(), Relation.APPOS);
    }
  }

  /** True if nothing is counted in a stretch, so that its verb denies nothing once more. */
  private boolean isNone(int from, int to) {
    for (int i = from; i < to; i++) {
      Group group = groups.get(i);
      for (int word = group.from(); word < group.to() && group.is(Kind.NOUN); word++) {
        if (words.is(word, WordClass.SOMEBODY)) {
          return true;
        }
      }
    }
    return false;
  }

  private void others(int from, int to, @Nullable Group verb) {
    boolean none = isNone(from, to);
    for (int i = from; i < to; i++) {
      Group group = groups.get(i);
      int word = group.head();
      if (!group.is(Kind.OTHER)) {
        continue;
      }
      if (words.is(word, WordClass.NO)) {
        deny(i, from, to);
      } else if (verb != null) {
        Relation relation =
            switch (words.upos(word)) {
              case PART -> none ? Relation.DISCOURSE : Relation.ADVMOD;
              case AUX -> Relation.AUX;
              case ADV -> Relation.ADVMOD;
              case PUNCT -> Relation.PUNCT;
              default -> Relation.DEP;
            };
        draft.hang(word, verb.head(), relation);
      }
    }
  }

  /** "Постраждалих немає": what there is none of stands before or behind. */
  private void deny(int i, int from, int to) {
    Group denied = null;
    for (int j = i - 1; j >= from && denied == null; j--) {
      denied = groups.get(j).isBare() ? groups.get(j) : null;
    }
    for (int j = i + 1; j < to && denied == null; j++) {
      denied = groups.get(j).isBare() ? groups.get(j) : null;
    }
    if (denied == null) {
      return;
    }
    int head = denied.head();
    while (!draft.isFree(head) && draft.relation(head) == Relation.CONJ) {
      head = draft.head(head);
    }
    draft.hang(groups.get(i).head(), head, Relation.DET_NUMGOV);
  }
}
