package org.sitrep.parsing.internal.en;

import java.util.List;
import java.util.Set;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.language.TabledLanguage;
import org.sitrep.parsing.internal.lexicon.LexiconTables;
import org.sitrep.parsing.internal.place.NameSpelling;
import org.sitrep.parsing.internal.syntax.TreeParser;
import org.sitrep.parsing.internal.text.TokenRules;

/** The English language: its data files, read once. */
public final class English extends TabledLanguage {

  private final TreeParser trees = TreeParser.beside(English.class, "syntax.bin");

  /** Reads the data files. */
  public English() {
    this(List.of(), List.of());
  }

  /**
   * Reads the data files.
   *
   * @param nouns rows like those of {@code nouns.tsv} that replace these
   * @param verbs rows like those of {@code verbs.tsv} that replace these
   */
  public English(List<String[]> nouns, List<String[]> verbs) {
    super(LexiconTables.of(English.class), NameSpelling.SAME, nouns, verbs);
  }

  /** How words are written, apart from those that are written together or with a full stop. */
  public static TokenRules spelling() {
    return new TokenRules(DataFile.rows(English.class, "spelling.tsv"), Set.of(), Set.of());
  }

  @Override
  public TreeParser trees() {
    return trees;
  }
}
