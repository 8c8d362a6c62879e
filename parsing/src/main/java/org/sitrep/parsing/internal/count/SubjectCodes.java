package org.sitrep.parsing.internal.count;

import org.jspecify.annotations.Nullable;
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

  private SubjectCodes() {}

  /** The class of what a candidate counts; null for plain people, things and attacks. */
  static @Nullable String of(Candidate candidate, Counting sentence, Antecedents before) {
    Phrase phrase = candidate.phrase();
    return switch (candidate.measure().domain()) {
      case MUNITIONS -> munition(phrase, sentence, before);
      case PEOPLE -> people(phrase, candidate.domain(), sentence, before);
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
    String near = near(phrase, sentence);
    return near != null ? near : before.munition() == null ? UNSPECIFIED : before.munition();
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
    String near = null;
    for (Phrase other : sentence.syntax().phrases()) {
      String type = type(other);
      near = type != null && other.to() <= phrase.from() ? type : near;
    }
    return near;
  }

  /** The class of a munition that is named more closely than "projectiles"; null for all else. */
  static @Nullable String type(Phrase phrase) {
    Noun noun = phrase.noun();
    boolean typed =
        noun != null && noun.domain() == Domain.MUNITION && !noun.code().equals(UNSPECIFIED);
    return typed && noun != null ? noun.code() : null;
  }

  private static @Nullable String people(
      Phrase phrase, Domain domain, Counting sentence, Antecedents before) {
    Noun kind = phrase.kind();
    if (kind != null && kind.domain() == Domain.PERSON) {
      boolean one = phrase.quantity() != null && phrase.quantity().low() == 1;
      boolean mixed = !one && isMixed(phrase, kind, sentence);
      boolean plain = kind.code().equals(Domain.PERSON.name());
      if (mixed || !plain) {
        return mixed ? null : kind.code();
      }
      boolean more = phrase.quantity() != null && phrase.quantity().additional();
      String group = group(phrase, sentence);
      return group == null && more ? before.people() : group;
    }
    boolean state = phrase.domain() == Domain.STATE;
    boolean alone = phrase.isBare() || phrase.domain() == Domain.PRONOUN || state;
    boolean none = phrase.isNone();
    String group = group(phrase, sentence);
    return group == null && alone && (domain == Domain.PERSON || state) && !none
        ? before.people()
        : group;
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
    return null;
  }
}
