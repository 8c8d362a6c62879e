package org.sitrep.parsing.internal.speech;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/**
 * What the words of a name tell: which body or office it is of, and whether it is a proper name.
 */
record SpeakerNames(Document document, Lexicon lexicon) {

  /** What the words of a range tell of who speaks; null if nothing. */
  @Nullable Noun noun(int from, int to) {
    Noun found = null;
    for (int i = from; i < to; i++) {
      Match<Noun> match = lexicon.speakers().longest(document.tokens(), i, to);
      if (match != null) {
        found = found != null && isLess(match.entry(), found) ? found : match.entry();
        i += match.length() - 1;
      }
    }
    return found;
  }

  /** "Army spokesman" is of the army, "rebel commander" of the rebels. */
  static boolean isLess(Noun speaker, Noun before) {
    return speaker.code().equals("OFFICIAL")
        || speaker.code().equals("SOURCE")
        || speaker.code().equals("MILITARY") && before.code().equals("ARMED_GROUP");
  }

  /** True if a name in capitals stands in the range, other than its first word alone. */
  boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      // "Iraqi" and "American" tell of a country, not of a name
      if (token.isCapital()
          && lexicon.classes(token).isEmpty()
          && lexicon.nouns().longest(document.tokens(), i, i + 1) == null
          && lexicon.speakers().longest(document.tokens(), i, i + 1) == null) {
        return true;
      }
    }
    return false;
  }
}
