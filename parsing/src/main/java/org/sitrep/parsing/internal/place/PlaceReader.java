package org.sitrep.parsing.internal.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Reads the places of a document: their names, which places these mean, and what they do. */
public final class PlaceReader {

  private final PlaceContext context;
  private final FoldedWords folded;
  private final NameFinder finder;
  private final Countries countries;
  private final BitSet named = new BitSet();

  /** The tokens of names of groups, which name no place. */
  private final BitSet groups = new BitSet();

  /** Reads one document. */
  public PlaceReader(
      Gazetteer gazetteer,
      Lexicon lexicon,
      PlaceWords words,
      Document document,
      StrikeList strikes) {
    this.context = new PlaceContext(gazetteer, lexicon, words, document, strikes);
    this.folded = FoldedWords.of(context);
    this.finder = new NameFinder(context, folded);
    this.countries = new Countries(context);
  }

  /** All names of places in order, none overlapping, with the roles that words alone tell. */
  public List<PlaceMention> mentions() {
    List<Found> found = names();
    rankAreas(found);
    WordRoles roles = new WordRoles(context, named);
    Chain chain = new Chain(context, found);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int n = 0; n < found.size(); n++) {
      Found name = chain.isProvince(n) ? found.get(n).asProvince() : found.get(n);
      @Nullable Found next = n + 1 < found.size() ? found.get(n + 1) : null;
      Place place = countries.resolve(name, next, chain.behind(n));
      int rank = place == null || name.rank() >= 0 ? Math.max(name.rank(), 0) : place.rank();
      PlaceMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      Role role =
          last != null && context.isChained(last.to(), name.from())
              ? last.role()
              : roles.of(name.from(), name.to(), rank, place);
      mentions.add(new PlaceMention(name.from(), name.to(), place, rank, role));
    }
    return mentions;
  }

  /**
   * All names of places in order, none overlapping.
   *
   * @param trees the trees of the document's sentences in order; what stands in none of them, such
   *     as a dateline, tells where somebody speaks
   * @param isTaken true for tokens that are read as something else, such as a time
   */
  public List<PlaceMention> mentions(List<Tree> trees, IntPredicate isTaken) {
    List<PlaceMention> known = mentions();
    List<PlaceMention> all =
        new UnknownNames(context).beside(known, trees, isTaken.or(groups::get));
    joinToUnknown(all);
    int next = 0;
    for (Tree tree : trees) {
      while (next < all.size() && all.get(next).from() < tree.from()) {
        all.set(next, all.get(next).as(Role.DATELINE));
        next++;
      }
      int end = next;
      while (end < all.size() && all.get(end).from() < tree.to()) {
        end++;
      }
      List<PlaceMention> here = all.subList(next, end);
      List<PlaceMention> read = new SentenceRoles(context, tree).of(List.copyOf(here));
      for (int i = 0; i < read.size(); i++) {
        here.set(i, read.get(i));
      }
      next = end;
    }
    return all;
  }

  /** "in Mar Taqla, Latakia, Syria": what lies around an unknown place does what that does. */
  private void joinToUnknown(List<PlaceMention> all) {
    boolean joins = false;
    for (int n = 1; n < all.size(); n++) {
      PlaceMention last = all.get(n - 1);
      joins = (joins || last.place() == null) && context.isChained(last.to(), all.get(n).from());
      if (joins) {
        all.set(n, all.get(n).as(last.role()));
      }
    }
  }

  /** The names in order; notes of which countries the document speaks. */
  private List<Found> names() {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < context.tokens().size()) {
      int group = finder.group(i);
      Found name = group > 0 ? null : finder.at(i);
      if (group > 0) {
        groups.set(i, i + group);
        i += group;
      } else if (name == null) {
        noteDemonym(i);
        i++;
      } else {
        found.add(name);
        named.set(name.from(), name.to());
        if (!name.country().isEmpty()) {
          countries.addName(name.country());
        }
        i = name.to();
      }
    }
    return found;
  }

  private void noteDemonym(int i) {
    Token token = context.token(i);
    if (token.isWord() && token.isCapital()) {
      context.gazetteer().countryOfDemonym(folded.at(i)).ifPresent(countries::addDemonym);
    }
  }

  /** "Zabul and Khost provinces": each of the names is one. */
  private void rankAreas(List<Found> found) {
    for (int n = 0; n < found.size(); n++) {
      @Nullable Match<Integer> areas =
          context
              .words()
              .areas()
              .longest(context.tokens(), found.get(n).to(), context.tokens().size());
      for (int i = n; areas != null && i >= 0; i--) {
        Found name = found.get(i);
        if (i < n && !isListed(name, found.get(i + 1))) {
          break;
        }
        found.set(i, name.withRank(areas.entry()));
      }
    }
  }

  /** True if nothing but a comma, "and" or both stand between two names. */
  private boolean isListed(Found name, Found next) {
    int gap = next.from() - name.to();
    return gap >= 1
        && gap <= 2
        && context.isListMark(name.to())
        && context.isListMark(next.from() - 1);
  }
}
