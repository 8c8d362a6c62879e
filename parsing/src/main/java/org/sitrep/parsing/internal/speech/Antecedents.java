package org.sitrep.parsing.internal.speech;

import java.util.Set;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.lexicon.Inflection;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.text.LowerCase;

/** Which speakers a pronoun can stand for: "he" for a person, "it" for a body of people. */
final class Antecedents {

  /** Kinds of speakers that are bodies of people. */
  private static final Set<String> BODIES =
      Set.of(
          "MINISTRY",
          "GOVERNMENT",
          "STATE_MEDIA",
          "NEWS_OUTLET",
          "ARMED_GROUP",
          "MONITOR",
          "INTERNATIONAL_ORGANISATION",
          "COMPANY",
          "MILITARY",
          "POLICE",
          "LOCAL_AUTHORITY",
          "RESCUE",
          "MEDICAL",
          "UNKNOWN");

  private final Lexicon lexicon;
  private final SpeakerWords words;

  Antecedents(Lexicon lexicon, SpeakerWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** True if speakers of a kind are bodies of people. */
  static boolean isBody(String kind) {
    return BODIES.contains(kind);
  }

  /**
   * True if a pronoun can stand for somebody.
   *
   * @param spoke true for a speaker, false for who only did something
   */
  boolean isMeant(String pronoun, Source source, boolean spoke) {
    if (words.isBodyPronoun(pronoun)) {
      return isBody(source);
    }
    return words.isPersonPronoun(pronoun) ? isPerson(source) : spoke;
  }

  /** True for a ministry, a force, a group, an outlet. */
  boolean isBody(Source source) {
    String name = LowerCase.of(source.words());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (source.anonymous()) {
      return false;
    }
    return words.isBody(last) || !words.holdsPerson(name) && isBody(source.kind().code());
  }

  private boolean isPerson(Source source) {
    boolean body = isBody(source);
    boolean spokesman = words.isPerson(noun(LowerCase.of(source.words())));
    return (!body || spokesman || isNamed(source)) && !isMany(source);
  }

  /** "Adil Karam", "Adil Karam, a farmer": a name of which no word tells of a body of people. */
  private boolean isNamed(Source source) {
    String name = source.words();
    int comma = name.indexOf(',');
    String first = comma < 0 ? name : name.substring(0, comma);
    int space = first.lastIndexOf(' ');
    return source.kind().equals(SourceKind.UNKNOWN)
        && space > 0
        && !words.isArticle(LowerCase.of(first.substring(0, first.indexOf(' '))))
        && Character.isUpperCase(first.codePointAt(0))
        && Character.isUpperCase(first.codePointAt(space + 1))
        && !words.isBody(LowerCase.of(first.substring(space + 1)));
  }

  /** True for "officials", "residents". */
  private boolean isMany(Source source) {
    String name = source.words();
    int space = name.lastIndexOf(' ');
    boolean plain = source.anonymous() || Character.isLowerCase(name.codePointAt(space + 1));
    return plain && isPlural(name);
  }

  /** True for a word in the plural. */
  boolean isPlural(String word) {
    return lexicon.inflection().is(Inflection.Form.PLURAL, word);
  }

  /** "spokesman" of "a spokesman for the rights office": the word before the first small one. */
  private String noun(String name) {
    String[] all = name.split(" ", -1);
    for (int i = 1; i < all.length; i++) {
      if (words.isFor(all[i])) {
        return all[i - 1];
      }
    }
    return "";
  }
}
