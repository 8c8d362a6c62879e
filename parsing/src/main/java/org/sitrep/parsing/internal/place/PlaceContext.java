package org.sitrep.parsing.internal.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Inflection;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/**
 * A document and what is known of names and words, as the readers of places ask for it. Tokens
 * outside the text are of no kind.
 */
record PlaceContext(
    Gazetteer gazetteer, Lexicon lexicon, PlaceWords words, Document document, StrikeList strikes) {

  /** The most tokens of the words that tell what a place is. */
  private static final int LONGEST_TYPE = 3;

  List<Token> tokens() {
    return document.tokens();
  }

  Token token(int index) {
    return document.token(index);
  }

  /** True for what "of" joins to a name, be it a part or a space: "outskirts", "territory". */
  boolean isPart(int token) {
    return is(token, Kind.PART) || is(token, Kind.SPACE);
  }

  boolean is(int token, Kind kind) {
    return words.is(kind, document.token(token));
  }

  /** "western", "eastern". */
  boolean isSide(int token) {
    return document.token(token).isWord()
        && lexicon.inflection().is(Inflection.Form.DIRECTION, document.token(token).lower());
  }

  boolean is(int token, WordClass wordClass) {
    return lexicon.is(document.token(token), wordClass);
  }

  /** True if the verb of a token alone is of the group; false outside the text. */
  boolean is(int token, VerbTag tag) {
    if (document.token(token).kind() == Token.Kind.NONE) {
      return false;
    }
    VerbForm form = lexicon.verb(tokens(), token);
    return form != null && form.verb().is(tag);
  }

  /** True for a word of no closed class. */
  boolean isOpen(int token) {
    return lexicon.classes(document.token(token)).isEmpty();
  }

  /** True for a comma or "and". */
  boolean isListMark(int token) {
    return document.token(token).is(",") || is(token, Kind.JOINT);
  }

  /** "Gao, Mali", "Dogofri (Niono)": with nothing but a comma or brackets between two names. */
  boolean isChained(int to, int from) {
    int open = to + (document.token(to).is(")") ? 1 : 0);
    boolean bracket = document.token(open).is("(");
    return from == open + 1 && (bracket || open == to && document.token(to).is(","));
  }

  /** The words behind a name that tell how narrow the place is: "province"; null if none do. */
  @Nullable Match<Integer> type(int from) {
    int to = Math.min(tokens().size(), from + LONGEST_TYPE);
    return words.behind().longest(tokens(), from, to);
  }
}
