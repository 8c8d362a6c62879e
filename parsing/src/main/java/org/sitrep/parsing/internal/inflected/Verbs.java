package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the rows of verbs that the lexicon takes from rows of stems: a lemma, which is the
 * infinitive, stems of the past, forms of the present, stems of the participle, frames and tags.
 */
final class Verbs {

  /** The columns of a row of stems. */
  private static final int PAST = 1;

  private static final int PRESENT = 2;
  private static final int PARTICIPLE = 3;
  private static final int FRAMES = 4;
  private static final int TAGS = 5;

  /** The classes of {@code paradigms.tsv} for the past, whose cells are its four forms. */
  private static final int MASCULINE_TO_NEUTER = 3;

  private final Paradigms paradigms;
  private final Morphology morphology;

  Verbs(Paradigms paradigms, Morphology morphology) {
    this.paradigms = paradigms;
    this.morphology = morphology;
  }

  /** Rows of a lemma, the present, past, participle and adverbial participle, frames and tags. */
  List<String[]> rows(List<String[]> stems) {
    List<String[]> rows = new ArrayList<>();
    for (String[] row : stems) {
      List<String> past = new ArrayList<>();
      List<String> going = new ArrayList<>();
      List<String> participle = new ArrayList<>();
      List<String> present = new ArrayList<>();
      for (String stem : words(row[PAST])) {
        past(stem, past, going);
      }
      for (String form : words(row[PRESENT])) {
        present(form, present);
      }
      for (String stem : words(row[PARTICIPLE])) {
        participle(stem, participle);
      }
      String lemma = row[0];
      int space = lemma.indexOf(' ');
      morphology.add(space < 0 ? lemma : lemma.substring(0, space), Morphology.NONFINITE);
      rows.add(
          new String[] {
            lemma,
            present.isEmpty() ? lemma : String.join("|", present),
            String.join("|", past),
            String.join("|", participle),
            String.join("|", going),
            row[FRAMES],
            row[TAGS]
          });
    }
    return rows;
  }

  private static String[] words(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split("\\|", -1);
  }

  /** The first cells are for one, the next for several, the last for what goes along. */
  private void past(String stem, List<String> past, List<String> going) {
    for (Paradigms.Form form : paradigms.forms(first(stem))) {
      String text = form.text() + rest(stem);
      int cell = Integer.numberOfTrailingZeros(form.cases());
      if (cell > MASCULINE_TO_NEUTER) {
        going.add(text);
        morphology.add(form.text(), Morphology.NONFINITE);
      } else {
        past.add(text);
        morphology.add(
            form.text(),
            cell == MASCULINE_TO_NEUTER ? Morphology.PLURAL_VERB : Morphology.SINGULAR_VERB);
      }
    }
  }

  /** Forms of one, or behind a plus sign of several. */
  private void present(String form, List<String> present) {
    boolean plural = form.startsWith("+");
    String text = plural ? form.substring(1) : form;
    present.add(text);
    morphology.add(first(text), plural ? Morphology.PLURAL_VERB : Morphology.SINGULAR_VERB);
  }

  /** A predicate as it stands, or the stem of an adjective that may also be one. */
  private void participle(String stem, List<String> participle) {
    String word = first(stem);
    if (word.indexOf(':') < 0) {
      participle.add(stem);
      morphology.add(word, Morphology.PREDICATE | Morphology.PARTICIPLE);
      return;
    }
    for (Paradigms.Form form : paradigms.adjective(word)) {
      participle.add(form.text() + rest(stem));
      morphology.add(form.text(), form.cases() | Morphology.ADJECTIVE | Morphology.PARTICIPLE);
    }
  }

  private static String first(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  private static String rest(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? "" : phrase.substring(space);
  }
}
