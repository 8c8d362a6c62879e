package org.sitrep.parsing.internal.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Names of countries, divisions, cities and sites, and the places that bear them. Immutable and
 * safe for use by several threads; all answers are the same every time.
 *
 * <p>Places are found by folded name (see {@link #fold}) and come best first: countries, then sites
 * that are known by that name, then everything else by population, where a division counts the
 * people of its places and so stands before its own seat. Second-level divisions come last.
 */
public final class Gazetteer {

  /** The files of places; a place's number counts the rows through all of them. */
  static final List<String> FILES =
      List.of(
          "countries.tsv", "sites.tsv", "airports.tsv", "admin1.tsv", "admin2.tsv", "cities.tsv");

  /** Names in running text are looked for over at most this many words. */
  private static final int LONGEST = 12;

  private static final Pattern WORD_ENDS = Pattern.compile("[ '’]");

  private final Table[] tables;
  private final NameIndex names;
  private final TypeWords types = new TypeWords();
  private final Map<String, Place> countries;

  /** The places of the names that were asked for, best first: at most one entry a name. */
  private final Map<Integer, List<Place>> placesByRow = new ConcurrentHashMap<>();

  private final int size;

  private Gazetteer() {
    tables = new Table[FILES.size()];
    int count = 0;
    for (int f = 0; f < tables.length; f++) {
      tables[f] = new Table(Tsv.resource(FILES.get(f)), count);
      count = tables[f].end();
    }
    size = count;
    names = new NameIndex();
    countries = new HashMap<>();
    for (int number = 0; number < tables[0].end(); number++) {
      Place country = place(number);
      countries.put(country.country(), country);
    }
  }

  private static final class Standard {
    static final Gazetteer INSTANCE = new Gazetteer();
  }

  /** Returns the gazetteer that the library ships, read from its data files on first use. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns the form in which names are compared: words of lower-case letters and digits, with one
   * space between them.
   *
   * <p>Words are cut at everything that is no letter, digit, mark, full stop or apostrophe; so a
   * hyphen cuts and an apostrophe does not. Marks, full stops, apostrophes (curly ones, hamza and
   * ayn too) and an English possessive are left out, and letters such as ø, ł, ı, đ and ə take
   * their plain spelling.
   *
   * <p>Then spellings that transliterations do not agree on take one form: double {@code aa} and
   * {@code yy} become single, final {@code ah} becomes {@code a}, {@code zz} {@code z} and {@code
   * skyi} {@code sky}; {@code ou} becomes {@code u}, {@code ei} and {@code ay} before a consonant
   * {@code ai}, {@code iy} and {@code y} before a vowel {@code i}; and a few words take their usual
   * form (Der and Deir, Bet and Beit, St and Saint). Folded names are for comparing, not for
   * showing.
   *
   * <p>Last, Arabic articles are left out where the name goes on after them: al, ad, ar, as, ash,
   * at, az and so on always, el, ez and the like only before a hyphen; and so is the Persian link
   * in Sar-e Pul. "al-Anbar", "Al Anbar" and "Anbar" meet.
   *
   * <p>Folding a folded name changes nothing.
   */
  public static String fold(CharSequence name) {
    return Folding.fold(name);
  }

  /**
   * Returns the places of that name, best first; empty if there is none.
   *
   * <p>A name that is not known as it stands is tried without the words around it that say what it
   * is ("Anbar province", "western Iraq", "the city of Mosul"); a word such as "province" then puts
   * places of its kind first. Stop names are found here, except after a mere "the" or "northern".
   */
  public List<Place> find(CharSequence name) {
    return findFolded(fold(name));
  }

  private List<Place> findFolded(String folded) {
    List<Place> exact = exact(folded);
    return exact.isEmpty() ? withoutTypes(folded) : exact;
  }

  /**
   * Returns how many of the tokens from {@code from} on make the longest known name, 0 if none.
   *
   * <p>A token is one word of the text, cut at white space and hyphens (not at apostrophes) and
   * {@link #fold folded} by itself; punctuation that ends a name should stand as an empty token.
   * Articles and Persian links count where they belong to the name ("al", "Anbar" are 2). Stop
   * names are passed over. As letters are folded, it is for the caller to ask only where a name may
   * start: at a capital, or at an article joined to one.
   *
   * @throws IndexOutOfBoundsException if {@code from} or {@code to} is outside the array
   */
  public int longest(String[] foldedTokens, int from, int to) {
    if (from < 0 || to > foldedTokens.length) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + foldedTokens.length);
    }
    NameScan scan = new NameScan(names);
    int longest = 0;
    int end = Math.min(to, from + LONGEST);
    for (int i = from; i < end && !foldedTokens[i].isEmpty(); i++) {
      scan.add(foldedTokens[i], i == from, i + 1 < end);
      if (scan.isPlainName()) {
        longest = i - from + 1;
      }
      if (!scan.mayGoOn()) {
        break;
      }
    }
    return longest;
  }

  /**
   * Returns the places of the name that those tokens make, best first; see {@link #longest}.
   *
   * @throws IndexOutOfBoundsException if the tokens are outside the array
   */
  public List<Place> at(String[] foldedTokens, int from, int length) {
    if (from < 0 || length < 0 || from + length > foldedTokens.length) {
      throw new IndexOutOfBoundsException(from + " + " + length + " of " + foldedTokens.length);
    }
    NameScan scan = new NameScan(names);
    for (int i = from; i < from + length; i++) {
      scan.add(foldedTokens[i], i == from, i + 1 < from + length);
    }
    return places(scan.strict(), scan.loose());
  }

  /** Whether a folded name is on the list of names that are ordinary words, too. */
  public boolean isStopName(String folded) {
    int row = names.row(folded);
    return row >= 0 && names.isStop(row);
  }

  /** The code of the country that words name or derive from ("Israeli jets"); empty if none. */
  public String countryNamed(String text) {
    for (String word : WORD_ENDS.split(text, -1)) {
      String folded = fold(word);
      String demonym = countryOfDemonym(folded).orElse("");
      if (!demonym.isEmpty()) {
        return demonym;
      }
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      for (Place place : capital ? findFolded(folded) : List.<Place>of()) {
        if (place.isCountry()) {
          return place.country();
        }
      }
    }
    return "";
  }

  /** Returns the alpha-2 code of the country whose people or things are called so ("iraqis"). */
  public Optional<String> countryOfDemonym(String folded) {
    int row = names.row(folded);
    return row < 0 ? Optional.empty() : Optional.of(names.demonym(row)).filter(c -> !c.isEmpty());
  }

  /** Returns the country with that ISO 3166-1 alpha-2 code, in either case. */
  public Optional<Place> country(String alpha2) {
    return Optional.ofNullable(countries.get(alpha2.toUpperCase(Locale.ROOT)));
  }

  /** Returns the first-level division of a country by any of its names. */
  public Optional<Place> admin1(String country, String name) {
    return find(name).stream()
        .filter(place -> place.isAdmin1() && place.country().equalsIgnoreCase(country))
        .findFirst();
  }

  /** Returns the number of places. */
  public int size() {
    return size;
  }

  private Place place(int number) {
    int t = 0;
    while (number >= tables[t].end()) {
      t++;
    }
    return tables[t].place(number);
  }

  private List<Place> exact(String folded) {
    return places(folded, Folding.dropLoose(folded));
  }

  private List<Place> places(String strict, String loose) {
    List<Place> first = named(strict);
    List<Place> more = strict.equals(loose) ? List.of() : named(loose);
    if (first.isEmpty() || more.isEmpty()) {
      return first.isEmpty() ? more : first;
    }
    Set<Place> all = new TreeSet<>(BestFirst.ORDER);
    all.addAll(first);
    all.addAll(more);
    return List.copyOf(all);
  }

  private List<Place> named(String name) {
    int row = names.row(name);
    if (row < 0) {
      return List.of();
    }
    List<Place> known = placesByRow.get(row);
    return known == null ? placesByRow.computeIfAbsent(row, this::placesOf) : known;
  }

  private List<Place> placesOf(int row) {
    return names.places(row).stream().map(this::place).sorted(BestFirst.ORDER).toList();
  }

  private List<Place> withoutTypes(String folded) {
    List<String> words = new ArrayList<>(List.of(folded.split(" ")));
    int asked = 0;
    while (words.size() > 1) {
      int type = types.strip(words);
      if (type < 0) {
        break;
      }
      asked = asked == 0 ? type : asked;
      String rest = String.join(" ", words);
      List<Place> found = asked == 0 && isStopName(rest) ? List.of() : exact(rest);
      if (!found.isEmpty()) {
        return preferring(asked, found);
      }
    }
    return List.of();
  }

  private static List<Place> preferring(int asked, List<Place> found) {
    List<Place> first = new ArrayList<>();
    List<Place> rest = new ArrayList<>();
    for (Place place : found) {
      boolean fits = asked == 0 || place.rank() == asked;
      (fits ? first : rest).add(place);
    }
    first.addAll(rest);
    return Collections.unmodifiableList(first);
  }
}
