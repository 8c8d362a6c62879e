package org.sitrep.parsing.internal.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.text.Token;

/**
 * Names with words that tell what they are, be they known or not: "Wadajir district", "the village
 * of Yusof Kheyl".
 */
final class FormedNames {

  /** The rank of a single site. */
  private static final int SITE = 4;

  /** The most tokens of an unknown name. */
  private static final int LONGEST = 4;

  /** The least and the most tokens of what stands before a name. */
  private static final int SHORTEST_TITLE = 2;

  private static final int LONGEST_TITLE = 3;

  private final PlaceContext context;
  private final FoldedWords folded;

  FormedNames(PlaceContext context, FoldedWords folded) {
    this.context = context;
    this.folded = folded;
  }

  /**
   * The name that begins at a token; null if nothing beside it tells what it is.
   *
   * @param knownTo index behind the last token of a known name; {@code from} if none is known
   * @param candidates the places of the known name
   */
  @Nullable Found at(int from, int knownTo, List<Place> candidates) {
    boolean known = knownTo > from;
    if (!known && (context.is(from, WordClass.DET) || context.is(from - 1, WordClass.ARTICLE))) {
      return null;
    }
    int longest = known ? knownTo : unknownTo(from);
    int to = longest;
    Match<Integer> type = context.type(to);
    // "Wadajir District Office": an unknown name ends where such a word comes
    for (int shorter = to - 1; !known && type == null && shorter > from; shorter--) {
      type = context.type(shorter);
      to = type == null ? to : shorter;
    }
    if (type != null && canBe(from, to, type, known)) {
      List<Place> inner = inner(from, to, type, candidates);
      if (!inner.isEmpty() || !context.is(to, Kind.ALSO_OFFICE)) {
        return Found.of(from, to + type.length(), inner, type.entry());
      }
    }
    return titled(from, known ? knownTo : to, candidates);
  }

  private int unknownTo(int from) {
    int to = from + 1;
    while (to - from < LONGEST && isPart(to)) {
      to++;
    }
    return to;
  }

  private boolean canBe(int from, int to, Match<Integer> type, boolean known) {
    return (known || context.isOpen(from) && !isDone(from))
        && isOneLine(from, to + type.length())
        && (known || !context.is(from - 1, WordClass.ADVERB))
        && (context.gazetteer().countryOfDemonym(folded.at(from)).isEmpty()
            || context.is(to, Kind.SITED) && isOfNation(from, to));
  }

  /** "the Norwegian hospital" bears a name; "a Sudanese hospital" does not. */
  private boolean isOfNation(int from, int to) {
    return !context.lexicon().hasArticles()
        || context.token(to).isCapital()
        || context.is(from - 1, WordClass.DEFINITE);
  }

  /** "Уражено аеродром": a capital where a sentence begins makes no name of a verb. */
  private boolean isDone(int from) {
    return !context.lexicon().hasArticles()
        && context.lexicon().verbs().longest(context.tokens(), from, from + 1) != null;
  }

  /** The places of the name without the word that tells what it is. */
  private List<Place> inner(int from, int to, Match<Integer> type, List<Place> candidates) {
    List<Place> inner =
        candidates.isEmpty()
            ? context.gazetteer().find(context.document().slice(from, to))
            : candidates;
    // an embassy bears the name of another country than its own place
    boolean embassy = type.entry() == SITE && !inner.isEmpty() && inner.get(0).isCountry();
    return embassy ? List.of() : inner;
  }

  /** "the village of Maya". */
  private @Nullable Found titled(int from, int to, List<Place> candidates) {
    for (int back = SHORTEST_TITLE; back <= LONGEST_TITLE && from - back >= 0; back++) {
      Match<Integer> before = context.words().before().longest(context.tokens(), from - back, from);
      if (before != null && before.length() == back) {
        return Found.of(from, to, candidates, before.entry());
      }
    }
    return null;
  }

  /** False for a heading and the name in the next line. */
  private boolean isOneLine(int from, int to) {
    return context.document().slice(from, to).indexOf('\n') < 0;
  }

  private boolean isPart(int i) {
    Token token = context.token(i);
    return token.isWord()
        && token.isCapital()
        && context.isOpen(i)
        && context.token(i - 1).end() + 1 >= token.start();
  }
}
