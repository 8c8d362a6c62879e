package org.sitrep.parsing.internal.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/**
 * The words of a language: nouns, verbs, closed classes and words of quantity. Immutable once read.
 */
public final class Lexicon {

  private final KnownWords known = new KnownWords();
  private final PhraseTable<Noun> nouns = new PhraseTable<>(known);
  private final LexiconTables tables;
  private final Inflection inflection;
  private final Designations designations;
  private final PhraseTable<Noun> speakers = new PhraseTable<>(known);
  private final PhraseTable<VerbForm> verbs = new PhraseTable<>(known);
  private final PhraseTable<Map<QuantityWord.Place, QuantityWord>> quantities =
      new PhraseTable<>(known);
  private final WordKinds<WordClass> words = new WordKinds<>(WordClass.class, known);
  private final Map<WordClass, Set<String>> wordsByClass = new EnumMap<>(WordClass.class);

  private String being = "";

  private Lexicon(LexiconTables tables) {
    this.tables = tables;
    this.inflection = new Inflection(tables.rows("inflection.tsv"));
    this.designations = new Designations(known, inflection);
  }

  /**
   * Reads the tables of a language.
   *
   * @param nouns more rows of nouns, which replace those of the files and earlier ones
   * @param verbs more rows of verbs, likewise
   */
  public static Lexicon of(LexiconTables tables, List<String[]> nouns, List<String[]> verbs) {
    Lexicon lexicon = new Lexicon(tables);
    lexicon.readWords(tables.rows("words.tsv"));
    lexicon.readNouns(tables.rows("nouns.tsv"), Lexicon::putFirst);
    lexicon.designations.addTo(lexicon.nouns);
    lexicon.readNouns(nouns, PhraseTable::put);
    lexicon.readVerbs(tables.rows("verbs.tsv"), Lexicon::putFuller);
    lexicon.readVerbs(verbs, PhraseTable::put);
    lexicon.readQuantities(tables.rows("quantities.tsv"));
    return lexicon;
  }

  /**
   * What a case says of what hangs by a relation without a preposition; empty in most languages.
   */
  public Set<WordClass> byCase(Relation relation) {
    return tables.cases().getOrDefault(relation, Set.of());
  }

  /** True if one is counted by an article; else by the noun alone. */
  public boolean hasArticles() {
    return tables.hasArticles();
  }

  /** How its words end in their forms. */
  public Inflection inflection() {
    return inflection;
  }

  /** The words of all its tables. */
  public KnownWords knownWords() {
    return known;
  }

  /** Nouns that are counted, or look like it. */
  public PhraseTable<Noun> nouns() {
    return nouns;
  }

  /** Names of single weapons. */
  public Designations designations() {
    return designations;
  }

  /** Nouns of those who speak. */
  public PhraseTable<Noun> speakers() {
    return speakers;
  }

  /** Verbs in all their forms. */
  public PhraseTable<VerbForm> verbs() {
    return verbs;
  }

  /** The form of a verb that a token is by itself; null if it is none. */
  public @Nullable VerbForm verb(List<Token> tokens, int word) {
    Match<VerbForm> match = verbs.longest(tokens, word, word + 1);
    return match == null ? null : match.entry();
  }

  /** Words of quantity by where they stand. */
  public PhraseTable<Map<QuantityWord.Place, QuantityWord>> quantities() {
    return quantities;
  }

  /** The closed classes of a word; empty for most words. */
  public Set<WordClass> classes(Token token) {
    return words.of(token);
  }

  /** True if a word is of the class. */
  public boolean is(Token token, WordClass wordClass) {
    return words.is(wordClass, token);
  }

  /** The base form of the verb that makes a clause of an adjective: "be". */
  public String being() {
    return being;
  }

  /** All words of a class. */
  public Set<String> words(WordClass wordClass) {
    return Collections.unmodifiableSet(wordsByClass.getOrDefault(wordClass, Set.of()));
  }

  private void readWords(List<String[]> rows) {
    for (String[] row : rows) {
      WordClass wordClass = WordClass.valueOf(row[0]);
      if (wordClass == WordClass.BE) {
        being = row[1].substring(0, row[1].indexOf(' '));
      }
      for (String word : row[1].split(" ", -1)) {
        words.put(wordClass, word);
        wordsByClass.computeIfAbsent(wordClass, key -> new HashSet<>()).add(word);
      }
    }
  }

  /** How an entry joins a table. */
  private interface Put<T> {
    void put(PhraseTable<T> table, String phrase, T entry);
  }

  private void readNouns(List<String[]> rows, Put<Noun> put) {
    for (String[] row : rows) {
      Domain domain = Domain.valueOf(row[0]);
      PhraseTable<Noun> table = domain == Domain.SPEAKER ? speakers : nouns;
      for (String word : row[2].split("\\|", -1)) {
        tables.nouns(
            word,
            inflection,
            (form, number) -> put.put(table, form, new Noun(domain, row[1], number > 1)));
      }
    }
  }

  /** The first file row that names a word wins, so that the order of rows decides. */
  private static void putFirst(PhraseTable<Noun> table, String phrase, Noun noun) {
    if (table.get(phrase) == null) {
      table.put(phrase, noun);
    }
  }

  private void readVerbs(List<String[]> rows, Put<VerbForm> put) {
    for (String[] row : rows) {
      Verb verb = new Verb(row[0], frames(row[5]), tags(row[6]));
      Map<String, Set<Verb.Form>> forms = new HashMap<>();
      if (!row[1].isEmpty()) {
        forms.computeIfAbsent(row[0], key -> EnumSet.noneOf(Verb.Form.class)).add(Verb.Form.BASE);
      }
      Verb.Form[] columns = {Verb.Form.THIRD, Verb.Form.PAST, Verb.Form.PARTICIPLE, Verb.Form.ING};
      for (int i = 0; i < columns.length; i++) {
        for (String form : row[i + 1].split("\\|", -1)) {
          if (!form.isEmpty()) {
            forms.computeIfAbsent(form, key -> EnumSet.noneOf(Verb.Form.class)).add(columns[i]);
          }
        }
      }
      forms.forEach((form, kinds) -> put.put(verbs, form, new VerbForm(verb, kinds)));
    }
  }

  /** A verb with frames replaces one without; otherwise the first one stays. */
  private static void putFuller(PhraseTable<VerbForm> table, String form, VerbForm added) {
    VerbForm known = table.get(form);
    if (known == null || (known.verb().frames().isEmpty() && !added.verb().frames().isEmpty())) {
      table.put(form, added);
    }
  }

  private static Set<VerbTag> tags(String cell) {
    Set<VerbTag> tags = EnumSet.noneOf(VerbTag.class);
    for (String tag : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
      tags.add(VerbTag.valueOf(tag));
    }
    return tags;
  }

  private static List<Frame> frames(String cell) {
    List<Frame> frames = new ArrayList<>();
    for (String text : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      int colon = text.indexOf(':');
      int arrow = text.indexOf('>');
      Frame.Role role =
          switch (text.charAt(0)) {
            case 'S' -> Frame.Role.SUBJECT;
            case 'O' -> Frame.Role.OBJECT;
            default -> Frame.Role.INSTRUMENT;
          };
      frames.add(
          new Frame(
              role,
              Domain.valueOf(text.substring(colon + 1, arrow)),
              Measure.valueOf(text.substring(arrow + 1))));
    }
    return List.copyOf(frames);
  }

  private void readQuantities(List<String[]> rows) {
    for (String[] row : rows) {
      QuantityWord.Place place =
          QuantityWord.Place.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
      QuantityWord word =
          new QuantityWord(
              place,
              QuantityWord.Effect.valueOf(row[1]),
              row[2].isEmpty() ? 0 : Long.parseLong(row[2]),
              row[3].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(row[3])));
      for (String phrase : row[4].split("\\|", -1)) {
        Map<QuantityWord.Place, QuantityWord> places = quantities.get(phrase);
        if (places == null) {
          places = new EnumMap<>(QuantityWord.Place.class);
          quantities.put(phrase, places);
        }
        places.putIfAbsent(place, word);
      }
    }
  }
}
