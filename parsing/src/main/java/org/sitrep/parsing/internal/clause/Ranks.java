package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.text.Token;

/**
 * Officers, cadets and recruits are of the army or of the police: of whichever the text has told
 * last before them, and of the army if it has told of neither.
 */
final class Ranks {

  /** How many words back a text is looked at. */
  private static final int REACH = 150;

  private static final String RANK = "OFFICER";
  private static final String ARMY = "MILITARY";
  private static final String POLICE = "POLICE";

  private final Lexicon lexicon;
  private final List<Token> tokens;

  Ranks(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The noun of a word, told whether a rank is one of the army or of the police. */
  Noun of(Noun noun, int head) {
    if (!noun.code().equals(RANK)) {
      return noun;
    }
    String code = ARMY;
    boolean found = false;
    for (int i = head - 1; i >= Math.max(0, head - REACH) && !found; i--) {
      String told = told(i);
      found = ARMY.equals(told) || POLICE.equals(told);
      code = found && told != null ? told : code;
    }
    return new Noun(noun.domain(), code, noun.plural());
  }

  /** "police", "soldiers": of which of the two a word tells; null or another code if of neither. */
  private @Nullable String told(int word) {
    Match<Noun> people = lexicon.nouns().longest(tokens, word, word + 1);
    if (people != null) {
      return people.entry().code();
    }
    Match<Noun> body = lexicon.speakers().longest(tokens, word, word + 1);
    return body == null ? null : body.entry().code();
  }
}
