package org.sitrep.parsing.internal.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.text.Token;

/** Finds where names of places stand in a document, and which places they may mean. */
final class NameFinder {

  /** From how many inhabitants on a city is known wherever its name stands. */
  private static final long KNOWN = 100_000;

  private final PlaceContext context;
  private final FoldedWords folded;
  private final FormedNames formed;

  NameFinder(PlaceContext context, FoldedWords folded) {
    this.context = context;
    this.folded = folded;
    this.formed = new FormedNames(context, folded);
  }

  /** The length of a name such as "Islamic State of Iraq", which speaks of no place; else 0. */
  int group(int i) {
    List<Token> tokens = context.tokens();
    Match<Noun> name =
        tokens.get(i).isCapital()
            ? context.lexicon().speakers().longest(tokens, i, tokens.size())
            : null;
    if (name == null || name.length() < 2 || !name.entry().code().equals("ARMED_GROUP")) {
      return 0;
    }
    int to = i + name.length();
    // "Islamic State West Africa Province": the name goes on
    while (context.token(to).isWord() && context.token(to).isCapital()) {
      to++;
    }
    return to - i;
  }

  /** The name that begins at a token; null if none does. */
  @Nullable Found at(int i) {
    Token token = context.token(i);
    boolean side = context.isSide(i) && context.is(i + 1, Kind.RURAL);
    if (!token.isWord() || !isStart(token) || folded.at(i).isEmpty() || side) {
      return null;
    }
    int to = folded.longest(i);
    List<Place> candidates = to > i ? folded.places(i, to) : List.of();
    if (to > i && (isOrdinary(i, to, candidates) || isBeginning(to, candidates.get(0)))) {
      candidates = List.of();
      to = i;
    }
    Found name = formed.at(i, to, candidates);
    if (name != null) {
      return name;
    }
    int rank = to == i + 1 ? context.words().spelling().rank(token.lower()) : Found.UNRANKED;
    return candidates.isEmpty() ? null : Found.of(i, to, candidates, rank);
  }

  private static boolean isStart(Token token) {
    String text = token.text();
    return token.isCapital()
        || text.length() > 3 && text.charAt(2) == '-' && Character.isUpperCase(text.charAt(3));
  }

  /** "Wadi Awmran", "La Palma de Altamira": a longer name begins as that of a town elsewhere. */
  private boolean isBeginning(int to, Place best) {
    int next = context.is(to, Kind.INNER) && context.isOpen(to) ? to + 1 : to;
    boolean town = best.isPopulated() && (next > to || best.population() < KNOWN);
    return town
        && isName(next)
        && folded.longest(next) == next
        && context.gazetteer().countryOfDemonym(folded.at(next)).isEmpty()
        && !isWord(next);
  }

  /** A single word at the start of a sentence or beside another capital may be no place. */
  private boolean isOrdinary(int from, int to, List<Place> candidates) {
    if (to - from > 1) {
      return false;
    }
    Place best = candidates.get(0);
    if (best.isCountry() || best.isAdmin1() || best.isWater() || best.isRegion()) {
      return !context.isOpen(from);
    }
    boolean placed = isPlaced(from);
    Token before = context.token(from - 1);
    boolean first = from == 0 || before.isMark() && !before.is(",");
    boolean beside = isName(to) || isName(from - 1);
    boolean known = best.population() >= KNOWN && !first && !beside;
    return isWord(from) || !known && !placed && !isAlone(from, to) || beside && !placed;
  }

  /** "Dinsoor. Militants attacked": a name that is a line's first sentence heads the others. */
  private boolean isAlone(int from, int to) {
    int first = from;
    while (first > 0 && isOrnament(context.token(first - 1)) && !opensLine(first)) {
      first--;
    }
    boolean opens = opensLine(first) || context.token(first - 1).is(".");
    return opens && context.token(to).is(".") && to + 1 < context.tokens().size();
  }

  private boolean opensLine(int i) {
    return i == 0 || context.document().slice(i - 1, i + 1).indexOf('\n') >= 0;
  }

  /** True for a star or a picture sign, which posts put before their headings. */
  private static boolean isOrnament(Token token) {
    return token.is("*")
        || Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL;
  }

  /** True behind words after which a place stands. */
  private boolean isPlaced(int from) {
    return context.is(from - 1, Kind.SCENE)
        || context.is(from - 1, Kind.ORIGIN)
        || context.is(from - 1, Kind.TITLE)
        || context.is(from - 1, Kind.OF) && context.is(from - 2, Kind.PART)
        || context.isListMark(from - 1);
  }

  /** True for a word that the language knows in another meaning. */
  private boolean isWord(int i) {
    Lexicon lexicon = context.lexicon();
    return !context.isOpen(i)
        || lexicon.nouns().longest(context.tokens(), i, i + 1) != null
        || lexicon.verbs().longest(context.tokens(), i, i + 1) != null
        || lexicon.speakers().longest(context.tokens(), i, i + 1) != null;
  }

  private boolean isName(int i) {
    Token token = context.token(i);
    return token.isWord()
        && token.isCapital()
        && token.text().length() > 2
        && context.isOpen(i)
        && context.type(i) == null;
  }
}
