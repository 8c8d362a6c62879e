package org.sitrep.parsing.internal.count;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.PersonGroup;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;

/** Tells the class of what is counted, also where only a number or "others" stands for it. */
final class SubjectCodes {

  private static final String UNSPECIFIED = "UNSPECIFIED";
  private static final String MISSILE = "MISSILE";
  private static final String BALLISTIC = "BALLISTIC_MISSILE";
  private static final String CRUISE = "CRUISE_MISSILE";
  private static final String ARTILLERY = "ARTILLERY";
  private static final String MORTAR = "MORTAR";

  /** What one is alone: of "three more people" behind a woman it tells nothing. */
  private static final Set<String> SINGLE = Set.of("WOMAN", "MAN", "CHILD");

  private SubjectCodes() {}

  /** The class of what a candidate counts; null for plain people, things and attacks. */
  static @Nullable String of(Candidate candidate, Counting sentence, Antecedents before) {
    Phrase phrase = candidate.phrase();
    return switch (candidate.measure().domain()) {
      case MUNITIONS -> {
        String code = munition(phrase, sentence, before);
        boolean shells = code.equals(UNSPECIFIED) && isOfGuns(candidate, sentence);
        yield shells ? ARTILLERY : code;
      }
      case PEOPLE -> people(candidate, sentence, before);
      case THINGS ->
          phrase.domain() == Domain.MUNITION && phrase.kind() != null ? phrase.kind().code() : null;
      case EVENTS -> null;
    };
  }

  private static String munition(Phrase phrase, Counting sentence, Antecedents before) {
    Noun kind = phrase.kind();
    boolean named = kind != null && kind.domain() == Domain.MUNITION;
    if (named && kind != null) {
      boolean known =
          phrase.isDefinite()
              || phrase.whole() != null && phrase.whole().isDefinite()
              || phrase.quantity() != null
                  && sentence.is(phrase.quantity().from(), WordClass.TOTAL);
      String last = before.munition();
      if (known
          && last != null
          && !kind.code().equals(UNSPECIFIED)
          && isKindOf(last, kind.code())) {
        return last;
      }
      boolean meant = kind.code().equals(UNSPECIFIED) && known && last != null;
      if (!meant) {
        return isMixed(phrase, kind, sentence) ? UNSPECIFIED : kind.code();
      }
    }
    String told = named(phrase, sentence);
    return told == null ? UNSPECIFIED : told;
  }

  /** The class of munitions named last before a phrase; null before any. */
  static @Nullable String named(Phrase phrase, Counting sentence) {
    String near = near(phrase, sentence);
    return near == null ? sentence.before().munition() : near;
  }

  /** "the missiles" that were called ballistic ones before, "the shells" of a mortar. */
  private static boolean isKindOf(String narrow, String wide) {
    return wide.equals(MISSILE) && (narrow.equals(BALLISTIC) || narrow.equals(CRUISE))
        || wide.equals(ARTILLERY) && narrow.equals(MORTAR);
  }

  /** "158 missiles and drones": one number over several classes. */
  private static boolean isMixed(Phrase phrase, Noun kind, Counting sentence) {
    Phrase counted = phrase.noun() != null || phrase.whole() == null ? phrase : phrase.whole();
    for (int i = 0; i < sentence.tree().childCount(counted.head()); i++) {
      int child = sentence.tree().child(counted.head(), i);
      Phrase other =
          sentence.tree().relation(child).base() == Relation.CONJ
              ? sentence.syntax().phrase(child)
              : null;
      boolean one = other != null && other.noun() != null && !other.noun().plural();
      if (other != null
          && !other.isQuantified()
          && !(one && !sentence.lexicon().hasArticles())
          && other.domain() == kind.domain()
          && !other.is(kind.code())) {
        return true;
      }
    }
    return false;
  }

  /** The class of munitions named last before a phrase in this sentence. */
  private static @Nullable String near(Phrase phrase, Counting sentence) {
    Phrase near = null;
    for (Phrase other : sentence.syntax().phrases()) {
      near = other.to() <= phrase.from() && type(other) != null ? other : near;
    }
    String type = near == null ? null : type(near);
    Phrase first = near == null || type == null ? null : first(near, sentence);
    if (near == null || first == null || first.is(type == null ? "" : type)) {
      return type;
    }
    return !near.isQuantified() ? UNSPECIFIED : opens(phrase, sentence) ? type(first) : type;
  }

  /** "84 missiles and 24 drones": of the two the first, if it is counted; else null. */
  private static @Nullable Phrase first(Phrase second, Counting sentence) {
    boolean joined = sentence.tree().relation(second.anchor()).base() == Relation.CONJ;
    Phrase first = joined ? sentence.host(second) : null;
    return first != null && first.isQuantified() && type(first) != null ? first : null;
  }

  /** "43 and 13 were downed": the first of two numbers. */
  private static boolean opens(Phrase number, Counting sentence) {
    return number.isBare()
        && sentence.syntax().phrases().stream()
            .anyMatch(
                it ->
                    it.isBare()
                        && sentence.host(it) == number
                        && sentence.tree().relation(it.anchor()).base() == Relation.CONJ);
  }

  /** The class of a munition that is named more closely than "projectiles"; null for all else. */
  static @Nullable String type(Phrase phrase) {
    Noun noun = phrase.noun();
    boolean typed =
        noun != null && noun.domain() == Domain.MUNITION && !noun.code().equals(UNSPECIFIED);
    return typed && noun != null ? noun.code() : null;
  }

  private static @Nullable String people(
      Candidate candidate, Counting sentence, Antecedents before) {
    Phrase phrase = candidate.phrase();
    Noun kind = phrase.kind();
    if (kind != null && kind.domain() == Domain.PERSON) {
      boolean one = phrase.quantity() != null && phrase.quantity().low() == 1;
      boolean mixed = !one && isMixed(phrase, kind, sentence);
      boolean plain = kind.code().equals(Domain.PERSON.name());
      if (mixed || !plain) {
        return mixed ? null : kind.code();
      }
      String group = group(phrase, sentence);
      boolean more = phrase.quantity() != null && phrase.quantity().additional();
      String people = before.people();
      boolean same = group == null && more && people != null && !SINGLE.contains(people);
      return same ? people : group;
    }
    if (isOfTold(candidate.phrase())) {
      return toldOf(candidate, sentence, before);
    }
    Domain domain = candidate.domain();
    boolean state = phrase.domain() == Domain.STATE;
    boolean alone = phrase.isBare() || phrase.domain() == Domain.PRONOUN || state;
    boolean none = phrase.isNone();
    String group = group(phrase, sentence);
    return group == null && alone && (domain == Domain.PERSON || state) && !none
        ? before.people()
        : group;
  }

  /** "13 of whom", "40 of them", "five of the wounded": the text has told of whom. */
  private static boolean isOfTold(Phrase phrase) {
    Phrase whole = phrase.whole();
    boolean told = whole != null && (whole.isPronoun() || whole.domain() == Domain.STATE);
    return told && phrase.isBare() && !phrase.isNone();
  }

  /** The class of those of whom a number tells once more. */
  private static @Nullable String toldOf(
      Candidate candidate, Counting sentence, Antecedents before) {
    Phrase phrase = candidate.phrase();
    Phrase whole = phrase.whole();
    Phrase counted =
        sentence.countedBefore(phrase, it -> it.get(0).measure() == candidate.measure());
    if (whole != null && whole.isPronoun()) {
      Phrase group = relative(phrase, whole, sentence);
      group = group == null && counted == null ? people(phrase, sentence) : group;
      if (group != null && group.kind() != null) {
        return code(group.kind());
      }
    }
    if (counted != null) {
      return before.people();
    }
    boolean acted = whole != null && whole.isPronoun() && before.group() != null;
    return acted ? before.group() : before.codes().get(candidate.measure());
  }

  /** The class of the people who act in a clause: "gunmen stormed the post"; null without. */
  static @Nullable String group(Clause clause) {
    return clause.is(Clause.Trait.PASSIVE)
        ? null
        : clause.subjects().stream()
            .map(Phrase::kind)
            .filter(kind -> kind != null && kind.domain() == Domain.PERSON && kind.plural())
            .map(kind -> code(kind))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** "4,500 troops, 13 of whom died": the troops; null where nothing tells. */
  private static @Nullable Phrase relative(Phrase phrase, Phrase whole, Counting sentence) {
    return sentence.places(phrase).stream()
        .map(place -> place.clause().verb())
        .filter(verb -> sentence.is(whole.head(), WordClass.REL))
        .filter(verb -> sentence.tree().relation(verb) == Relation.ACL_RELCL)
        .map(verb -> sentence.syntax().phrase(sentence.tree().head(verb)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "rammed a convoy of soldiers, killing 40 of them": several people named before. */
  private static @Nullable Phrase people(Phrase phrase, Counting sentence) {
    Phrase last = null;
    for (Phrase other : sentence.syntax().phrases()) {
      Noun noun = other.noun();
      boolean several = noun != null && noun.plural() && noun.domain() == Domain.PERSON;
      last = several && other.to() <= phrase.from() ? other : last;
    }
    return last;
  }

  private static @Nullable String code(Noun kind) {
    boolean classed = kind.domain() == Domain.PERSON && !kind.code().equals(Domain.PERSON.name());
    return classed ? kind.code() : null;
  }

  /** "its battery had fired 38 rounds", "howitzers, which sent 80 rounds": guns fire shells. */
  private static boolean isOfGuns(Candidate candidate, Counting sentence) {
    Clause clause = candidate.clause();
    if (clause == null) {
      return false;
    }
    boolean relative = sentence.tree().relation(clause.verb()) == Relation.ACL_RELCL;
    Phrase host = relative ? sentence.syntax().phrase(sentence.tree().head(clause.verb())) : null;
    return host != null && sentence.is(host.head(), WordClass.GUN)
        || clause.subjects().stream().anyMatch(it -> sentence.is(it.head(), WordClass.GUN));
  }

  /** "no civilian casualties", "two soldiers' deaths": a group named before the noun. */
  private static @Nullable String group(Phrase phrase, Counting sentence) {
    int from = phrase.quantity() == null ? phrase.from() : phrase.quantity().to();
    for (int i = from; i < phrase.head(); i++) {
      Match<Noun> match = sentence.lexicon().nouns().longest(sentence.tokens(), i, phrase.head());
      if (match != null
          && match.entry().domain() == Domain.PERSON
          && !match.entry().code().equals(Domain.PERSON.name())) {
        return match.entry().code();
      }
    }
    return isOfArmedGroup(phrase, from, sentence) ? PersonGroup.MILITANT.code() : null;
  }

  /** "six Hamas members", "members of the Northern Front", "a dozen Houthis". */
  private static boolean isOfArmedGroup(Phrase phrase, int from, Counting sentence) {
    if (isArmedGroup(from, phrase.to(), sentence)) {
      return true;
    }
    int owner = sentence.tree().child(phrase.anchor(), Relation.NMOD);
    Phrase group = owner < phrase.to() ? null : sentence.syntax().phrase(owner);
    return group != null
        && sentence.is(phrase.head(), WordClass.ADHERENT)
        && sentence.hangsBy(group, WordClass.PART)
        && isArmedGroup(group.from(), group.to(), sentence);
  }

  private static boolean isArmedGroup(int from, int to, Counting sentence) {
    for (int i = from; i < to; i++) {
      Match<Noun> named = sentence.lexicon().speakers().longest(sentence.tokens(), i, to);
      if (named != null && named.entry().code().equals("ARMED_GROUP")) {
        return true;
      }
    }
    return false;
  }
}
