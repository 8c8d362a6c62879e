package org.sitrep.parsing.internal.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention.Role;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds the names of places in a document and resolves them by the countries it speaks of. */
public final class PlaceReader {

  /** Lower-case words inside names. */
  private static final Set<String> INNER =
      Set.of("of", "al", "el", "de", "la", "e", "and", "the", "ad", "as", "ar", "az", "ez");

  /**
   * What it weighs that a document speaks of a place's country, in powers of ten of inhabitants.
   */
  private static final double COMPANY = 2;

  /** The weight of places without inhabitants. */
  private static final double UNPEOPLED = 6;

  /** The least number of inhabitants of a city that a bare name means before its province. */
  private static final long SEAT = 30_000;

  /** The rank of a single site. */
  private static final int SITE = 4;

  /** How far before a name the word that gives its role may stand. */
  private static final int REACH = 5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final PlaceWords words;
  private final Document document;
  private final List<Token> tokens;

  private String[] folded = new String[0];
  private int[] first = new int[0];
  private final Map<String, Integer> countries = new HashMap<>();
  private final BitSet named = new BitSet();

  /** Reads one document. */
  public PlaceReader(Gazetteer gazetteer, Lexicon lexicon, PlaceWords words, Document document) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.words = words;
    this.document = document;
    this.tokens = document.tokens();
  }

  /**
   * A name of a place.
   *
   * @param country the country that it may mean; empty if it names none
   */
  private record Found(int from, int to, List<Place> candidates, int rank, String country) {

    /** Takes places as the gazetteer gives them, which puts countries first. */
    static Found of(int from, int to, List<Place> places, int rank) {
      boolean country = !places.isEmpty() && places.get(0).isCountry();
      return new Found(from, to, places, rank, country ? places.get(0).country() : "").fitting();
    }

    /** The same, with places of a rank first. */
    Found withRank(int other) {
      return new Found(from, to, candidates, other, country).fitting();
    }

    private Found fitting() {
      if (rank < 0 || candidates.size() < 2) {
        return this;
      }
      List<Place> sorted = new ArrayList<>(candidates);
      sorted.sort(Comparator.comparing(place -> place.rank() != rank));
      return new Found(from, to, sorted, rank, country);
    }
  }

  /** All names of places in order, none overlapping. */
  public List<PlaceMention> mentions() {
    fold();
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int group = group(i);
      Found name = group > 0 ? null : at(i);
      if (group > 0) {
        i += group;
      } else if (name == null) {
        countDemonym(i);
        i++;
      } else {
        found.add(name);
        named.set(name.from(), name.to());
        if (!name.country().isEmpty()) {
          countries.merge(name.country(), 2, Integer::sum);
        }
        i = name.to();
      }
    }
    rankAreas(found);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int n = 0; n < found.size(); n++) {
      Found name = found.get(n);
      Place place = resolve(name, n + 1 < found.size() ? found.get(n + 1) : null);
      int rank = place == null || name.rank() >= 0 ? Math.max(name.rank(), 0) : place.rank();
      PlaceMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      boolean joined =
          last != null && last.to() == name.from() - 1 && tokens.get(last.to()).is(",");
      Role role = joined && last != null ? last.role() : role(name.from(), name.to(), rank, place);
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
    List<PlaceMention> all =
        new UnknownNames(gazetteer, lexicon, words, tokens).beside(mentions(), trees, isTaken);
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
      List<PlaceMention> read =
          new SentenceRoles(lexicon, words, tokens, tree).of(List.copyOf(here));
      for (int i = 0; i < read.size(); i++) {
        here.set(i, read.get(i));
      }
      next = end;
    }
    return all;
  }

  /** The length of a name such as "Islamic State of Iraq", which speaks of no place; else 0. */
  private int group(int i) {
    Match<Noun> name =
        tokens.get(i).isCapital() ? lexicon.speakers().longest(tokens, i, tokens.size()) : null;
    boolean group = name != null && name.length() > 1 && name.entry().code().equals("ARMED_GROUP");
    int to = group && name != null ? i + name.length() : i;
    // "Islamic State West Africa Province": the name goes on
    while (group && to < tokens.size() && tokens.get(to).isWord() && tokens.get(to).isCapital()) {
      to++;
    }
    return to - i;
  }

  /** "Zabul and Khost provinces": each of the names is one. */
  private void rankAreas(List<Found> found) {
    for (int n = 0; n < found.size(); n++) {
      Match<Integer> areas = words.areas().longest(tokens, found.get(n).to(), tokens.size());
      for (int i = n; areas != null && i >= 0; i--) {
        Found name = found.get(i);
        boolean listed = i == n || isListed(name, found.get(i + 1));
        if (!listed) {
          break;
        }
        found.set(i, name.withRank(areas.entry()));
      }
    }
  }

  /** True if nothing but a comma, "and" or both stand between two names. */
  private boolean isListed(Found name, Found next) {
    int gap = next.from() - name.to();
    return gap >= 1 && gap <= 2 && isListMark(name.to()) && isListMark(next.from() - 1);
  }

  private boolean isListMark(int i) {
    return tokens.get(i).is(",") || tokens.get(i).is("and");
  }

  private void fold() {
    List<String> parts = new ArrayList<>(tokens.size());
    first = new int[tokens.size()];
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      first[i] = parts.size();
      boolean word = token.isWord();
      boolean article =
          word && !token.isCapital() && token.text().length() > 3 && token.text().charAt(2) == '-';
      boolean named =
          word
              && (token.isCapital()
                  || article
                  || open && INNER.contains(token.lower())
                  || open && words.behind().longest(tokens, i, i + 1) != null);
      if (named) {
        foldParts(token.text(), parts);
        open = true;
      } else {
        parts.add("");
        open = false;
      }
    }
    folded = parts.toArray(new String[0]);
  }

  /** Adds what stands between the hyphens of a token, folded. */
  private static void foldParts(String text, List<String> parts) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '‐' || c == '‑') {
        parts.add(Gazetteer.fold(text.substring(from, i)));
        from = i + 1;
      }
    }
    parts.add(Gazetteer.fold(text.substring(from)));
  }

  private void countDemonym(int i) {
    Token token = tokens.get(i);
    if (token.isWord() && token.isCapital()) {
      gazetteer
          .countryOfDemonym(folded[first[i]])
          .ifPresent(country -> countries.merge(country, 1, Integer::sum));
    }
  }

  private @Nullable Found at(int i) {
    Token token = tokens.get(i);
    if (!token.isWord() || !isNameStart(token) || folded[first[i]].isEmpty()) {
      return null;
    }
    int length = gazetteer.longest(folded, first[i], folded.length);
    int to = i;
    List<Place> candidates = List.of();
    if (length > 0) {
      candidates = gazetteer.at(folded, first[i], length);
      while (to < tokens.size() && first[to] < first[i] + length) {
        to++;
      }
      boolean whole = first[i] + length == (to < tokens.size() ? first[to] : folded.length);
      if (!whole || isOrdinary(i, to, candidates)) {
        candidates = List.of();
        to = i;
      }
    }
    Found formed = formed(i, to, candidates);
    if (formed != null) {
      return formed;
    }
    return candidates.isEmpty() ? null : Found.of(i, to, candidates, -1);
  }

  private static boolean isNameStart(Token token) {
    return token.isCapital()
        || token.text().length() > 3
            && token.text().charAt(2) == '-'
            && Character.isUpperCase(token.text().charAt(3));
  }

  /** A single word at the start of a sentence or beside another capital may be no place. */
  private boolean isOrdinary(int from, int to, List<Place> candidates) {
    if (to - from > 1) {
      return false;
    }
    Token token = tokens.get(from);
    Place best = candidates.get(0);
    if (best.isCountry() || best.isAdmin1() || best.isWater() || best.isRegion()) {
      return !lexicon.classes(token).isEmpty();
    }
    boolean placed =
        from > 0
            && (words.is(Kind.SCENE, tokens.get(from - 1))
                || words.is(Kind.ORIGIN, tokens.get(from - 1))
                || isCapital(from - 1)
                || tokens.get(from - 1).is("of")
                    && from > 1
                    && words.is(Kind.PART, tokens.get(from - 2))
                || tokens.get(from - 1).is(",")
                || tokens.get(from - 1).is("and"));
    boolean word =
        !lexicon.classes(token).isEmpty()
            || lexicon.nouns().longest(tokens, from, to) != null
            || lexicon.verbs().longest(tokens, from, to) != null
            || lexicon.speakers().longest(tokens, from, to) != null;
    boolean first = from == 0 || tokens.get(from - 1).isMark() && !tokens.get(from - 1).is(",");
    boolean beside = isName(to) || from > 0 && isName(from - 1);
    boolean known = best.population() >= 100_000 && !first && !beside;
    return word || !known && !placed || beside && !placed;
  }

  /** "the capital Sanaa". */
  private boolean isCapital(int i) {
    Token token = tokens.get(i);
    return token.is("capital") || token.is("city") || token.is("town") || token.is("village");
  }

  private boolean isName(int i) {
    return i < tokens.size()
        && tokens.get(i).isWord()
        && tokens.get(i).isCapital()
        && tokens.get(i).text().length() > 2
        && lexicon.classes(tokens.get(i)).isEmpty()
        && words.behind().longest(tokens, i, Math.min(tokens.size(), i + 3)) == null;
  }

  /** A name with a word that tells what it is: "Wadajir district", "the village of Yusof Kheyl". */
  private @Nullable Found formed(int from, int knownTo, List<Place> candidates) {
    int to = Math.max(from + 1, knownTo);
    if (knownTo == from && lexicon.is(tokens.get(from), WordClass.DET)) {
      return null;
    }
    while (knownTo == from && to < tokens.size() && to - from < 4 && isNamePart(to)) {
      to++;
    }
    Match<Integer> behind =
        to < tokens.size()
            ? words.behind().longest(tokens, to, Math.min(tokens.size(), to + 3))
            : null;
    if (behind == null && knownTo == from) {
      for (int shorter = to - 1; shorter > from && behind == null; shorter--) {
        behind = words.behind().longest(tokens, shorter, Math.min(tokens.size(), shorter + 3));
        to = behind == null ? to : shorter;
      }
    }
    if (behind != null
        && (knownTo > from || lexicon.classes(tokens.get(from)).isEmpty())
        && isOneLine(from, to + behind.length())
        && (gazetteer.countryOfDemonym(folded[first[from]]).isEmpty()
            || words.is(Kind.SITED, tokens.get(to)))) {
      List<Place> inner =
          candidates.isEmpty() ? gazetteer.find(document.slice(from, to)) : candidates;
      if (behind.entry() == SITE && !inner.isEmpty() && inner.get(0).isCountry()) {
        // an embassy bears the name of another country than its own place
        inner = List.of();
      }
      return Found.of(from, to + behind.length(), inner, behind.entry());
    }
    for (int back = 2; back <= 3 && from - back >= 0; back++) {
      Match<Integer> before = words.before().longest(tokens, from - back, from);
      if (before != null && before.length() == back) {
        int end = knownTo > from ? knownTo : to;
        return Found.of(from, end, candidates, before.entry());
      }
    }
    return null;
  }

  /** False for a letter at the end of a line and a heading in the next. */
  private boolean isOneLine(int from, int to) {
    boolean letter = tokens.get(from).text().length() == 1;
    return !letter || document.slice(from, to).indexOf('\n') < 0;
  }

  private boolean isNamePart(int i) {
    Token token = tokens.get(i);
    return token.isWord()
        && token.isCapital()
        && lexicon.classes(token).isEmpty()
        && tokens.get(i - 1).end() + 1 >= token.start();
  }

  /** The best candidate in a country that the document speaks of, or the best of all. */
  private @Nullable Place resolve(Found name, @Nullable Found next) {
    String near = next != null && next.from() - name.to() <= 3 ? next.country() : "";
    Place best = null;
    double bestScore = -1;
    for (Place candidate : name.candidates()) {
      double score =
          Math.min(COMPANY, countries.getOrDefault(candidate.country(), 0) * COMPANY / 2)
              + size(candidate);
      score += !near.isEmpty() && near.equals(candidate.country()) ? COMPANY : 0;
      score += isInside(candidate, next, name) ? COMPANY * 3 : 0;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best != null && (isStranger(best) || isOutside(best, next, name))) {
      return null;
    }
    return best != null && best.isAdmin1() && name.rank() != best.rank() ? seat(best, name) : best;
  }

  /** A place of a country of which the document says nothing, while it speaks much of another. */
  private boolean isStranger(Place place) {
    boolean named =
        place.isCountry()
            || place.isWater()
            || place.country().isEmpty()
            || place.population() >= 1_000_000;
    return !named
        && !countries.containsKey(place.country())
        && countries.values().stream().mapToInt(Integer::intValue).max().orElse(0) >= COMPANY * 2;
  }

  /** A bare name means the city before the province that is named after it. */
  private static Place seat(Place province, Found name) {
    for (Place candidate : name.candidates()) {
      boolean seat =
          candidate.isPopulated()
              && candidate.country().equals(province.country())
              && candidate.admin1().equals(province.name());
      if (seat && candidate.population() >= SEAT) {
        return candidate;
      }
    }
    return province;
  }

  /** "Khugyani district, Nangarhar province": the one that lies in the area named behind it. */
  private boolean isInside(Place candidate, @Nullable Found next, Found name) {
    return next != null
        && isBeforeArea(name, next)
        && !candidate.isAdmin1()
        && next.candidates().stream().anyMatch(area -> lies(candidate, area));
  }

  /**
   * "Maya village, Khas Kunar district" is none of the places called Maya elsewhere: what the text
   * says of where a place lies counts more than what the gazetteer knows.
   */
  private boolean isOutside(Place best, @Nullable Found next, Found name) {
    return next != null
        && isBeforeArea(name, next)
        && words.behind().longest(tokens, next.to() - 1, next.to()) != null
        && !next.candidates().isEmpty()
        && next.candidates().stream().noneMatch(area -> lies(best, area));
  }

  /** True for a comma or "in" between a place and an area. */
  private boolean isBeforeArea(Found name, Found next) {
    int between = name.to();
    boolean linked =
        next.from() == between
            || tokens.get(between).is(",")
            || tokens.get(between).is("in")
            || tokens.get(between).is("of");
    int gap = next.from() - between;
    return linked && (gap <= 1 || gap == 2 && lexicon.is(tokens.get(between + 1), WordClass.DET));
  }

  private static boolean lies(Place place, Place area) {
    boolean region = area.isAdmin1() || area.rank() == 2;
    String province = area.isAdmin1() ? area.name() : area.admin1();
    return region && area.country().equals(place.country()) && province.equals(place.admin1());
  }

  /** The weight of a place by itself: its inhabitants in powers of ten. */
  private static double size(Place place) {
    if (place.isCountry() || place.isWater() || place.isSite() || place.isRegion()) {
      return UNPEOPLED;
    }
    double capital = place.kind().equals("PPLC") ? 1 : 0;
    return Math.log10(place.population() + 1) + capital;
  }

  private Role role(int from, int to, int rank, @Nullable Place place) {
    boolean state = rank == 0 || place != null && place.kind().equals("PPLC");
    boolean owner = to < tokens.size() && tokens.get(to).kind() == Token.Kind.CLITIC;
    if (state && owner && (rank == 0 || !named.get(to + 1))) {
      // "Baghdad's forces", but not "Baghdad's Green Zone"
      return Role.ACTOR;
    }
    boolean describes =
        to + 1 < tokens.size()
            && words.is(Kind.PART, tokens.get(to))
            && tokens.get(to + 1).is("of");
    if (describes && rank <= 1) {
      // "the Red Sea resort of Eilat"
      return Role.ACTOR;
    }
    int reached = 0;
    boolean loose = false;
    boolean partly = false;
    for (int i = from - 1; i >= 0 && reached < REACH; i--, reached++) {
      Token token = tokens.get(i);
      if (words.is(Kind.ORIGIN, token)) {
        return Role.ORIGIN;
      }
      if (token.is(":") && i > 0 && words.is(Kind.LABEL, tokens.get(i - 1))) {
        return Role.SCENE;
      }
      if (token.is("of")) {
        if (i == 0 || !words.is(Kind.PART, tokens.get(i - 1))) {
          return plain(to, rank, place);
        }
        partly = true;
        i--;
        reached--;
        continue;
      }
      if (words.is(Kind.SCENE, token)) {
        if (isTreatment(i, to) || isBehindTreatment(i) || isJourney(i)) {
          return Role.ACTOR;
        }
        if (isInsideOrigin(i)) {
          return Role.ORIGIN;
        }
        return i > 0 && (words.is(Kind.AFFAIR, tokens.get(i - 1)) || isBlame(i - 1))
            ? Role.ACTOR
            : Role.SCENE;
      }
      if (lexicon.is(token, WordClass.REL)) {
        break;
      }
      boolean goesOn =
          lexicon.is(token, WordClass.DET)
              || token.isCapital()
              || (token.is(",") || token.is("and")) && i > 0 && named.get(i - 1)
              || token.kind() == Token.Kind.CLITIC
              || isAdjective(token);
      boolean once =
          !goesOn
              && !loose
              && token.isWord()
              && lexicon.classes(token).isEmpty()
              && lexicon.verbs().longest(tokens, i, i + 1) == null;
      loose |= once;
      if (!goesOn && !once) {
        break;
      }
    }
    return partly ? Role.SCENE : plain(to, rank, place);
  }

  /** "treated at the Norwegian hospital": the hurt are there, not the attack. */
  private boolean isTreatment(int preposition, int to) {
    if (!words.is(Kind.CARE, tokens.get(to - 1))
        || !words.is(Kind.TREATED, tokens.get(preposition))) {
      return false;
    }
    for (int i = Math.max(0, preposition - REACH); i < preposition; i++) {
      if (words.is(Kind.HARMED, tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "in hospital in Springfield", "taken to a hospital in Springfield": likewise. */
  private boolean isBehindTreatment(int preposition) {
    if (preposition < 2 || !words.is(Kind.CARE, tokens.get(preposition - 1))) {
      return false;
    }
    Token before = tokens.get(preposition - 2);
    if (before.is("in") || before.is("to")) {
      return true;
    }
    for (int i = preposition - 2; i >= Math.max(0, preposition - 2 - REACH); i--) {
      if (words.is(Kind.CARED, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "on the way to Springfield": who travels has not come there. */
  private boolean isJourney(int preposition) {
    boolean to =
        tokens.get(preposition).is("to")
            || tokens.get(preposition).is("towards")
            || tokens.get(preposition).is("into");
    return to && preposition > 0 && words.is(Kind.JOURNEY, tokens.get(preposition - 1));
  }

  /** "from Cape X in Y": where the one lies, the other does. */
  private boolean isInsideOrigin(int preposition) {
    if (!tokens.get(preposition).is("in")) {
      return false;
    }
    int i = preposition - 1;
    while (i >= 0 && i > preposition - REACH && tokens.get(i).isCapital()) {
      i--;
    }
    return i >= 0 && i < preposition - 1 && words.is(Kind.ORIGIN, tokens.get(i));
  }

  /** "blamed on Israel": who is blamed is no place. */
  private boolean isBlame(int i) {
    Match<VerbForm> verb = lexicon.verbs().longest(tokens, i, i + 1);
    return verb != null && verb.entry().verb().is(VerbTag.BLAME);
  }

  /** The role of a name that nothing before it tells. */
  private Role plain(int to, int rank, @Nullable Place place) {
    boolean capital = place != null && place.kind().equals("PPLC") && rank == place.rank();
    return rank >= 2 && !capital && !isAdjectival(to) ? Role.SCENE : Role.ACTOR;
  }

  /** "no Gaza group": the name only describes a noun. */
  private boolean isAdjectival(int to) {
    return to < tokens.size()
        && tokens.get(to).isWord()
        && !tokens.get(to).isCapital()
        && lexicon.classes(tokens.get(to)).isEmpty()
        && lexicon.verbs().longest(tokens, to, tokens.size()) == null;
  }

  private static boolean isAdjective(Token token) {
    String word = token.lower();
    return word.endsWith("ern")
        || word.equals("city")
        || word.equals("capital")
        || word.equals("town")
        || word.equals("central")
        || word.equals("village")
        || word.equals("province")
        || word.equals("port")
        || word.equals("region");
  }
}
