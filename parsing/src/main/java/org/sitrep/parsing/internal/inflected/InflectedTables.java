package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.lexicon.Inflection;
import org.sitrep.parsing.internal.lexicon.LexiconTables;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;

/**
 * The tables of a language in which words stand as stems with a class of {@link Paradigms}. They
 * are given out with all forms, and {@link Morphology} learns what each form may be. A table that
 * the language does not have is that of all of them.
 */
final class InflectedTables implements LexiconTables {

  /** What a case says: "of" the genitive beside a noun, "with" and "by" the instrumental. */
  private static final Map<Relation, Set<WordClass>> CASES =
      Map.of(
          Relation.NMOD,
          Set.of(WordClass.PART),
          Relation.OBL_AGENT,
          Set.of(WordClass.AGENT, WordClass.MEANS));

  /** Tables whose last column parts words by blanks, not by bars. */
  private static final Set<String> BY_BLANKS = Set.of("words.tsv", "numbers.tsv");

  private static final Set<String> NOT_INFLECTED =
      Set.of("inflection.tsv", "spelling.tsv", "confidence.tsv", "time-idioms.tsv");

  private final Class<?> folder;
  private final Paradigms paradigms;
  private final Verbs verbs;
  private final Morphology morphology;

  InflectedTables(Class<?> folder) {
    this.folder = folder;
    this.paradigms = new Paradigms(DataFile.rows(folder, "paradigms.tsv"));
    this.morphology = new Morphology(DataFile.rows(folder, "endings.tsv"));
    this.verbs = new Verbs(paradigms, morphology);
    for (String[] row : DataFile.rows(folder, "vocabulary.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        each(word, form -> morphology.add(form.text(), Morphology.kind(row[0]) | form.cases()));
      }
    }
  }

  /** How words of names stand in the gazetteer. */
  NameForms names() {
    return new NameForms(folder, paradigms, morphology);
  }

  Morphology morphology() {
    return morphology;
  }

  @Override
  public List<String[]> rows(String name) {
    boolean own = folder.getResource(name) != null;
    List<String[]> rows = DataFile.rows(own ? folder : InflectedTables.class, name);
    if (name.equals("verbs.tsv")) {
      return verbs.rows(rows);
    }
    if (NOT_INFLECTED.contains(name) || name.equals("nouns.tsv")) {
      return rows;
    }
    boolean numbers = name.equals("numbers.tsv");
    String mark = BY_BLANKS.contains(name) ? " " : "|";
    return rows.stream().map(row -> expanded(row, mark, numbers)).toList();
  }

  private String[] expanded(String[] row, String mark, boolean numbers) {
    List<String> words = new ArrayList<>();
    for (String word : row[row.length - 1].split(mark.equals("|") ? "\\|" : mark, -1)) {
      each(word, form -> words.add(form.text()));
      if (numbers) {
        each(word, form -> morphology.add(form.text(), form.cases() | Morphology.NUMERAL));
      }
    }
    String[] copy = row.clone();
    copy[row.length - 1] = String.join(mark, words);
    return copy;
  }

  private void each(String word, Consumer<Paradigms.Form> to) {
    if (word.indexOf(':') <= 0) {
      to.accept(new Paradigms.Form(word, Cases.ALL));
    } else if (Paradigms.isAdjective(word) && word.indexOf(' ') < 0) {
      paradigms.adjective(word).forEach(to);
    } else {
      paradigms.forms(word).forEach(to);
    }
  }

  @Override
  public void nouns(String entry, Inflection inflection, ObjIntConsumer<String> forms) {
    for (Paradigms.Form form : paradigms.forms(entry)) {
      forms.accept(form.text(), form.cases() >> Cases.COUNT != 0 ? 2 : 1);
    }
    learn(entry);
  }

  /** Learns each word of a phrase by itself. */
  private void learn(String phrase) {
    String[] words = phrase.split(" ", -1);
    for (String word : words) {
      if (Paradigms.isAdjective(word)) {
        boolean noun = words.length == 1;
        for (Paradigms.Form form : paradigms.adjective(word)) {
          morphology.add(
              form.text(),
              form.cases()
                  | (noun ? Morphology.NOUN | Morphology.SUBSTANTIVE : Morphology.ADJECTIVE));
        }
      } else if (word.indexOf(':') > 0 || words.length == 1) {
        paradigms
            .forms(word)
            .forEach(form -> morphology.add(form.text(), Morphology.NOUN | form.cases()));
      }
    }
  }

  @Override
  public Map<Relation, Set<WordClass>> cases() {
    return CASES;
  }

  @Override
  public boolean hasArticles() {
    return false;
  }
}
