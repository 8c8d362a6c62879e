package org.sitrep.parsing.internal.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;

/** Tells what is counted, also where only a number or "others" stands for it. */
final class Subjects {

  private final Document document;
  private final Lexicon lexicon;
  private List<NounPhrase> phrases = List.of();
  private @Nullable String lastMunition;
  private @Nullable String lastPeople;

  Subjects(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Takes a munition as named last. */
  void name(Noun munition) {
    lastMunition = munition.code();
  }

  /** Notes what a count was of, so that a bare number behind it means the same. */
  void note(Measure measure, NounPhrase phrase, @Nullable String code) {
    if (code != null && measure.domain() == Measure.Domain.PEOPLE) {
      lastPeople = code;
    } else if (measure.domain() == Measure.Domain.PEOPLE
        && phrase.head() >= 0
        && phrase.domain() != Domain.PRONOUN) {
      lastPeople = null;
    }
  }

  /** The class of what is counted; null for plain people, things and attacks. */
  @Nullable String code(Measure measure, Domain domain, NounPhrase phrase) {
    Noun noun = phrase.noun();
    return switch (measure.domain()) {
      case MUNITIONS -> munition(phrase, noun);
      case PEOPLE -> people(domain, phrase);
      case THINGS -> noun != null && noun.domain() == Domain.MUNITION ? noun.code() : null;
      case EVENTS -> null;
    };
  }

  /** The class of a munition that is named more closely than "projectiles"; null for all else. */
  private static @Nullable String type(NounPhrase phrase) {
    Noun noun = phrase.noun();
    boolean typed =
        noun != null && noun.domain() == Domain.MUNITION && !noun.code().equals("UNSPECIFIED");
    return typed && noun != null ? noun.code() : null;
  }

  /** The class named last before a token in this sentence; null if there is none. */
  private @Nullable String nearMunition(int before) {
    String near = null;
    for (NounPhrase phrase : phrases) {
      String type = type(phrase);
      if (type != null && phrase.to() <= before) {
        near = type;
      }
    }
    return near;
  }

  /** True if the sentence names munitions last before a token, and no people behind them. */
  boolean isMunitionLast(int before) {
    boolean munition = false;
    for (NounPhrase phrase : phrases) {
      if (phrase.to() <= before && phrase.isQuantified()) {
        munition =
            phrase.domain() == Domain.MUNITION || munition && phrase.domain() != Domain.PERSON;
      }
    }
    return munition;
  }

  private @Nullable String munition(NounPhrase phrase, @Nullable Noun noun) {
    boolean named = noun != null && noun.domain() == Domain.MUNITION;
    boolean anaphoric = phrase.whole() != null && phrase.whole().definite() || phrase.definite();
    if (named
        && noun != null
        && !(noun.code().equals("UNSPECIFIED") && anaphoric && lastMunition != null)) {
      return noun.code();
    }
    String near = nearMunition(phrase.from());
    return near != null ? near : lastMunition == null ? "UNSPECIFIED" : lastMunition;
  }

  /** The class of people; null for plain people. */
  @Nullable String people(Domain domain, NounPhrase phrase) {
    Noun noun = phrase.noun();
    if (noun != null && noun.code().equals("MILITARY") && "MILITANT".equals(outcomeGroup(phrase))) {
      return "MILITANT";
    }
    if (noun != null && noun.domain() == Domain.PERSON) {
      // "a cell leader and two additional suspects": of the same kind
      QuantityMention quantity = phrase.quantity();
      boolean more =
          quantity != null
              && quantity.additional()
              && phrase.head() >= 0
              && document.token(phrase.head()).lower().startsWith("suspect");
      return !noun.code().equals("PERSON") ? noun.code() : more ? lastPeople : null;
    }
    boolean bare = phrase.head() < 0 || noun != null && noun.domain() == Domain.PRONOUN;
    return bare && domain == Domain.PERSON && !Objects.requireNonNull(phrase.quantity()).isNone()
        ? lastPeople
        : outcomeGroup(phrase);
  }

  /** "no civilian casualties", "two soldiers' deaths": a group named before the noun. */
  private @Nullable String outcomeGroup(NounPhrase phrase) {
    QuantityMention quantity = phrase.quantity();
    int from = quantity == null ? phrase.from() : quantity.to();
    for (int i = from; i < phrase.head(); i++) {
      var match = lexicon.nouns().longest(document.tokens(), i, phrase.to());
      if (match != null
          && match.entry().domain() == Domain.PERSON
          && i + match.length() - 1 < phrase.head()
          && !match.entry().code().equals("PERSON")) {
        return match.entry().code();
      }
    }
    return null;
  }

  /** Begins a sentence. */
  void open(Syntax syntax) {
    lastPeople = null;
    phrases = syntax.phrases();
    for (NounPhrase phrase : phrases) {
      lastMunition = lastMunition == null ? type(phrase) : lastMunition;
    }
  }

  /** Ends a sentence: what it named last is what later words mean. */
  void close() {
    for (NounPhrase phrase : phrases) {
      String type = type(phrase);
      lastMunition = type == null ? lastMunition : type;
    }
  }
}
