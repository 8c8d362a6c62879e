package org.sitrep.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Nouns and verbs of your own, for {@link ReportParser#with(LexiconEntries)}.
 *
 * <p>They come as text in the form of the lexicon that the library ships: a table of nouns or of
 * verbs, with tabs between its cells. {@code docs/lexicon.md} describes both. Immutable; safe for
 * use by any number of threads.
 */
public final class LexiconEntries {

  /** The longest table read, in UTF-16 units. */
  public static final int MAX_TABLE = 1_000_000;

  static final LexiconEntries NONE = new LexiconEntries(List.of(), List.of());

  private final List<String[]> nouns;
  private final List<String[]> verbs;

  LexiconEntries(List<String[]> nouns, List<String[]> verbs) {
    this.nouns = List.copyOf(nouns);
    this.verbs = List.copyOf(verbs);
  }

  /**
   * Reads a table. Lines that are empty or begin with {@code #} are notes; the first other line
   * names the columns:
   *
   * <pre>
   * kind code words
   * lemma third past participle ing frames tags
   * </pre>
   *
   * @param table the text of the table, of {@link #MAX_TABLE} UTF-16 units at the most
   * @throws IllegalArgumentException if it is no such table; the message names the line and what
   *     may stand there
   */
  public static LexiconEntries read(String table) {
    return new LexiconReader(table).read();
  }

  /** These entries and others. Where both have a word, the others' meaning counts. */
  public LexiconEntries and(LexiconEntries others) {
    List<String[]> allNouns = new ArrayList<>(nouns);
    allNouns.addAll(others.nouns);
    List<String[]> allVerbs = new ArrayList<>(verbs);
    allVerbs.addAll(others.verbs);
    return new LexiconEntries(allNouns, allVerbs);
  }

  /** The rows of nouns, later ones over earlier ones. */
  List<String[]> nouns() {
    return nouns;
  }

  /** The rows of verbs, later ones over earlier ones. */
  List<String[]> verbs() {
    return verbs;
  }
}
