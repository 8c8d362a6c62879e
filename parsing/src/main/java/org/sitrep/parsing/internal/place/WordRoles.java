package org.sitrep.parsing.internal.place;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.text.Token;

/**
 * What places do by the words before and behind them alone. {@link SentenceRoles} falls back on it
 * where the tree of a sentence does not tell.
 */
final class WordRoles {

  /** How far before a name the word that gives its role may stand. */
  private static final int REACH = 5;

  /** The rank of a district. */
  private static final int DISTRICT = 2;

  private final PlaceContext context;
  private final BitSet named;

  /**
   * Roles in one document.
   *
   * @param named the tokens of all names
   */
  WordRoles(PlaceContext context, BitSet named) {
    this.context = context;
    this.named = named;
  }

  /** The role of a name. */
  Role of(int from, int to, int rank, @Nullable Place place) {
    boolean state = rank == 0 || place != null && place.isCapital();
    boolean owner = context.token(to).kind() == Token.Kind.CLITIC;
    if (state && owner && (rank == 0 || !named.get(to + 1) && !ownsPart(to))) {
      // "Baghdad's forces", but not "Baghdad's Green Zone"
      return Role.ACTOR;
    }
    boolean describes = context.is(to, Kind.PART) && context.is(to + 1, Kind.OF);
    if (describes && rank < DISTRICT) {
      // "the Red Sea resort of Eilat"
      return Role.ACTOR;
    }
    return before(from, to, plain(to, rank, place));
  }

  /** "Beirut's southern suburbs": a part of the place. */
  private boolean ownsPart(int clitic) {
    int i = clitic + 1;
    while (i <= clitic + REACH && describes(i) && !context.is(i, Kind.PART)) {
      i++;
    }
    return context.is(i, Kind.PART);
  }

  /** The role that words before a name tell; the plain one if they tell none. */
  private Role before(int from, int to, Role plain) {
    boolean loose = false;
    boolean partly = false;
    int i = from - 1;
    int reached = 0;
    while (i >= 0 && reached < REACH) {
      if (context.is(i, Kind.OF) && context.isPart(i - 1)) {
        partly = true;
        i -= 2;
        continue;
      }
      if (context.is(i, Kind.OF)) {
        return plain;
      }
      Role role = told(i, to);
      if (role != null) {
        return role;
      }
      boolean goesOn = goesOn(i);
      if (!goesOn && (loose || !isUnknown(i))) {
        break;
      }
      loose |= !goesOn;
      i--;
      reached++;
    }
    return partly ? Role.SCENE : plain;
  }

  /** The role that a word before a name gives it; null if it gives none. */
  private @Nullable Role told(int i, int to) {
    if (context.is(i, Kind.ORIGIN)) {
      return Role.ORIGIN;
    }
    if (context.is(i, Kind.COLON) && context.is(i - 1, Kind.LABEL)) {
      return Role.SCENE;
    }
    return context.is(i, Kind.SCENE) ? behindPreposition(i, to) : null;
  }

  private Role behindPreposition(int i, int to) {
    if (isTreatment(i, to) || isBehindTreatment(i) || isJourney(i)) {
      return Role.ACTOR;
    }
    if (isInsideOrigin(i)) {
      return Role.ORIGIN;
    }
    // "blamed on Israel": who is blamed is no place
    boolean affair = context.is(i - 1, Kind.AFFAIR) || context.is(i - 1, VerbTag.BLAME);
    return affair ? Role.ACTOR : Role.SCENE;
  }

  /** True for what may stand between a name and the word that gives its role. */
  private boolean goesOn(int i) {
    Token token = context.token(i);
    return !context.is(i, WordClass.REL)
        && (context.is(i, WordClass.DET)
            || token.isCapital()
            || context.isListMark(i) && i > 0 && named.get(i - 1)
            || token.kind() == Token.Kind.CLITIC
            || describes(i));
  }

  /** "central", "southern". */
  private boolean describes(int i) {
    return context.is(i, Kind.DESCRIBING) || context.isSide(i);
  }

  /** True for a word that is no verb and of no closed class; one may stand between. */
  private boolean isUnknown(int i) {
    return context.token(i).isWord()
        && context.isOpen(i)
        && context.lexicon().verbs().longest(context.tokens(), i, i + 1) == null;
  }

  /** "treated at the Norwegian hospital": the hurt are there, not the attack. */
  private boolean isTreatment(int preposition, int to) {
    return context.is(to - 1, Kind.CARE)
        && context.is(preposition, Kind.TREATED)
        && !isAny(preposition - REACH, preposition, Kind.HARMED);
  }

  /** "in hospital in Springfield", "taken to a hospital in Springfield": likewise. */
  private boolean isBehindTreatment(int preposition) {
    return preposition > 1
        && context.is(preposition - 1, Kind.CARE)
        && (context.is(preposition - 2, Kind.ADMITTED)
            || isAny(preposition - 2 - REACH, preposition - 1, Kind.CARED));
  }

  private boolean isAny(int from, int to, Kind kind) {
    for (int i = from; i < to; i++) {
      if (context.is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** "on the way to Springfield": who travels has not come there. */
  private boolean isJourney(int preposition) {
    return context.is(preposition, Kind.TOWARD) && context.is(preposition - 1, Kind.JOURNEY);
  }

  /** "from Cape X in Y": where the one lies, the other does. */
  private boolean isInsideOrigin(int preposition) {
    if (!context.is(preposition, Kind.WITHIN)) {
      return false;
    }
    int i = preposition - 1;
    while (i > preposition - REACH && context.token(i).isCapital()) {
      i--;
    }
    return i < preposition - 1 && context.is(i, Kind.ORIGIN);
  }

  /** The role of a name that nothing before it tells. */
  private Role plain(int to, int rank, @Nullable Place place) {
    boolean capital = place != null && place.isCapital() && rank == place.rank();
    return rank >= DISTRICT && !capital && !isAdjectival(to) ? Role.SCENE : Role.ACTOR;
  }

  /** "no Gaza group": the name only describes a noun. */
  private boolean isAdjectival(int to) {
    Token token = context.token(to);
    return token.isWord()
        && !token.isCapital()
        && context.isOpen(to)
        && context.lexicon().verbs().longest(context.tokens(), to, context.tokens().size()) == null;
  }
}
