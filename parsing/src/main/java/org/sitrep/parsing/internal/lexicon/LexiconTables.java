package org.sitrep.parsing.internal.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.syntax.Relation;

/** The tables of a language as the {@link Lexicon} takes them, and what its grammar asks for. */
public interface LexiconTables {

  /** The rows of a table, each word in all forms that it needs. */
  List<String[]> rows(String name);

  /**
   * The forms of an entry of {@code nouns.tsv}, in the order in which they join the lexicon.
   *
   * @param forms takes each form, with 1 if it stands for one and 2 if it stands for several
   */
  void nouns(String entry, Inflection inflection, ObjIntConsumer<String> forms);

  /** What a case says that other languages say by a preposition, by the relation it makes. */
  Map<Relation, Set<WordClass>> cases();

  /** True if the language counts one by an article: "a rocket". */
  boolean hasArticles();

  /** The tables of a folder, of a language with prepositions and articles. */
  static LexiconTables of(Class<?> folder) {
    return new LexiconTables() {
      @Override
      public List<String[]> rows(String name) {
        return DataFile.rows(folder, name);
      }

      @Override
      public void nouns(String entry, Inflection inflection, ObjIntConsumer<String> forms) {
        int slash = entry.indexOf('/');
        forms.accept(slash < 0 ? inflection.plural(entry) : entry.substring(slash + 1), 2);
        forms.accept(slash < 0 ? entry : entry.substring(0, slash), 1);
      }

      @Override
      public Map<Relation, Set<WordClass>> cases() {
        return Map.of();
      }

      @Override
      public boolean hasArticles() {
        return true;
      }
    };
  }
}
