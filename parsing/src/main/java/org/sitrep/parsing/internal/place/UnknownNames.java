package org.sitrep.parsing.internal.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/**
 * Finds names that the gazetteer does not know where only a place can stand: "an ambush near Mbau",
 * "strikes on Ramree, Myanmar", and in a list of strikes by place. They have no point.
 */
final class UnknownNames {

  /** The rank of a town, as which an unknown name counts. */
  private static final int TOWN = 3;

  /** The most words of a name before the place in which it lies. */
  private static final int LONGEST = 4;

  /** The shortest name. */
  private static final int SHORTEST = 3;

  private final PlaceContext context;

  UnknownNames(PlaceContext context) {
    this.context = context;
  }

  /** The known places and the unknown ones in the order of the text. */
  List<PlaceMention> beside(List<PlaceMention> known, List<Tree> trees, IntPredicate isTaken) {
    BitSet taken = new BitSet();
    BitSet starts = new BitSet();
    for (PlaceMention place : known) {
      taken.set(place.from(), place.to());
      starts.set(place.from());
    }
    List<PlaceMention> all = new ArrayList<>(known);
    for (PlaceMention place : known) {
      for (PlaceMention inside : inside(place, taken, isTaken)) {
        all.add(inside);
        taken.set(inside.from(), inside.to());
      }
    }
    for (Tree tree : trees) {
      for (int i = tree.from() + 1; i < tree.to(); i++) {
        boolean listed = context.strikes().isPlace(i);
        if (listed || isName(tree, i) && !isName(tree, i - 1)) {
          int to = end(tree, i);
          boolean free = taken.nextSetBit(i) < 0 || taken.nextSetBit(i) >= to + 1;
          boolean within =
              context.is(i - 1, Kind.SCENE) && context.token(to).is(",") && starts.get(to + 1);
          boolean place =
              listed
                  || (isPlaced(tree, i, to) || within) && !isAffair(to - 1)
                  || isTold(tree, i, to);
          if (free && !isTaken.test(i) && place) {
            all.add(new PlaceMention(i, to, null, TOWN, Role.SCENE));
          }
          i = to - 1;
        }
      }
    }
    all.sort(Comparator.comparingInt(PlaceMention::from));
    return all;
  }

  /**
   * The unknown names before the place in which they lie: "in Imam Gharbi, Nineveh", "in Lanfiala
   * (Tominian, Segou)".
   */
  private List<PlaceMention> inside(PlaceMention area, BitSet taken, IntPredicate isTaken) {
    List<PlaceMention> inside = new ArrayList<>();
    int at = area.from();
    while (area.rank() > 0 && (context.token(at - 1).is(",") || context.token(at - 1).is("("))) {
      int to = at - 1;
      int from = nameFrom(to, taken, isTaken);
      if (from == to || isAffair(to - 1)) {
        return to > 0 && taken.get(to - 1) ? inside : List.of();
      }
      inside.add(new PlaceMention(from, to, null, TOWN, Role.SCENE));
      if (isPlacing(from - 1)) {
        return inside;
      }
      at = from;
    }
    return List.of();
  }

  private boolean isPlacing(int before) {
    int at = before;
    while (context.is(at, WordClass.DET) || context.isSide(at)) {
      at--;
    }
    return context.is(at, Kind.PLACING);
  }

  /** Where the words of a name begin; an article in small letters is one of them: "al Qaim". */
  private int nameFrom(int to, BitSet taken, IntPredicate isTaken) {
    int from = to;
    while (from > to - LONGEST && isNameWord(from - 1, taken, isTaken)) {
      from--;
    }
    boolean article = context.is(from - 1, Kind.INNER) && !context.is(from - 1, WordClass.DET);
    return from < to && article && isPlacing(from - 2) ? from - 1 : from;
  }

  private boolean isNameWord(int i, BitSet taken, IntPredicate isTaken) {
    Token token = context.token(i);
    return token.isWord() && token.isCapital() && !taken.get(i) && !isTaken.test(i);
  }

  /** "Ruwan Gora, a farming community in Zamfara": the text says that it is a place. */
  private boolean isTold(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      int told = tree.child(i, Relation.APPOS);
      if (told > to && context.type(told) != null && context.token(to).is(",")) {
        return tree.child(told, Relation.DET) > to;
      }
    }
    return false;
  }

  /** "at Pentecost Mass": no place. */
  private boolean isAffair(int last) {
    return context.is(last, Kind.AFFAIR);
  }

  private int end(Tree tree, int from) {
    int to = context.token(from).isCapital() ? from + 1 : from + 2;
    while (to < tree.to() && isName(tree, to)) {
      to++;
    }
    return to;
  }

  /** A word of a name, and of nothing that the language knows. */
  private boolean isName(Tree tree, int i) {
    Token token = context.token(i);
    Lexicon lexicon = context.lexicon();
    return tree.upos(i) == Upos.PROPN
        && token.isWord()
        && token.isCapital()
        && token.text().length() >= SHORTEST
        && !isShort(token.text())
        && context.isOpen(i)
        && lexicon.nouns().longest(context.tokens(), i, i + 1) == null
        && lexicon.speakers().longest(context.tokens(), i, i + 1) == null
        && lexicon.designations().in(context.tokens(), i, i + 1) == null
        && context.gazetteer().countryOfDemonym(Gazetteer.fold(token.text())).isEmpty();
  }

  /** "USS", "MV": a few capitals are no name of a town. */
  private static boolean isShort(String text) {
    return text.length() <= SHORTEST + 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** True if the name hangs on something by the word before it, and no noun follows. */
  private boolean isPlaced(Tree tree, int from, int to) {
    int before = isPointing(from - 1) ? from - 2 : from - 1;
    int head = from;
    while (head < to && tree.head(head) >= from && tree.head(head) < to) {
      head++;
    }
    Relation relation = tree.relation(Math.min(head, to - 1)).base();
    boolean hangs = relation == Relation.OBL || relation == Relation.NMOD;
    boolean possessive = context.token(to).kind() == Token.Kind.CLITIC;
    return context.is(before, Kind.PLACING)
        && hangs
        && !possessive
        && tree.head(before) >= from
        && tree.head(before) < to;
  }

  /** "in nearby Pescador", "in neighbouring Kathua". */
  private boolean isPointing(int token) {
    return context.is(token, Kind.POINTING);
  }
}
