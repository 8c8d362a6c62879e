package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes the forms of words from stems: {@code ракет:f1} is the stem "ракет" with the endings of the
 * class f1. A second stem behind a tilde stands before no ending ({@code жінк~жінок:f1}). What has
 * no class never changes. Words with hyphens change part by part.
 */
final class Paradigms {

  /** The classes of adjectives begin with it; they have forms for each gender. */
  private static final char ADJECTIVE = 'A';

  private static final String GENDERS = "mfn";

  private static final String NOTHING = "-";

  /** What stands behind two to four: the genitive, of several. */
  private static final int FEW = Cases.bit(1, true);

  /** Endings of the singular and the plural by gender; nouns have one gender. */
  private record Endings(char gender, Map<Character, String[][]> singular, String[][] plural) {}

  private final Map<String, Endings> classes = new HashMap<>();

  /**
   * Takes rows of a class, a gender and the endings of the six cases in singular and plural, with
   * blanks between cases and slashes between endings of one case; adjectives have a row for each
   * gender.
   */
  Paradigms(List<String[]> rows) {
    for (String[] row : rows) {
      char gender = row[1].charAt(0);
      Endings endings =
          classes.computeIfAbsent(
              row[0], key -> new Endings(gender, new HashMap<>(), cells(row[3])));
      endings.singular().put(gender, cells(row[2]));
    }
  }

  private static String[][] cells(String cell) {
    String[] cases = cell.isEmpty() ? new String[0] : cell.split(" ", -1);
    String[][] endings = new String[Cases.COUNT][];
    for (int i = 0; i < Cases.COUNT; i++) {
      endings[i] = i < cases.length ? cases[i].split("/", -1) : new String[0];
    }
    return endings;
  }

  /**
   * A form of a word or a phrase.
   *
   * @param text the form
   * @param cases the cases and numbers that it stands for, see {@link Cases}
   */
  record Form(String text, int cases) {}

  /** All forms of a word or phrase, the plural ones first. */
  List<Form> forms(String phrase) {
    String[] words = phrase.split(" ", -1);
    char gender = gender(words);
    List<Form> forms = new ArrayList<>();
    for (int plural = 1; plural >= 0; plural--) {
      for (int number = 0; number < Cases.COUNT; number++) {
        boolean several = plural == 1;
        for (String text : phrase(words, gender, number, word -> several)) {
          forms.add(new Form(text, Cases.bit(number, several)));
        }
      }
    }
    if (words.length > 1) {
      // "два мирных жителя": an adjective of several with a noun of one
      phrase(words, gender, 1, Paradigms::isAdjective)
          .forEach(text -> forms.add(new Form(text, FEW)));
    }
    return merged(forms);
  }

  /** Forms of the same letters as one, in the order in which they come. */
  private static List<Form> merged(List<Form> forms) {
    Map<String, Integer> cases = new LinkedHashMap<>();
    forms.forEach(form -> cases.merge(form.text(), form.cases(), (a, b) -> a | b));
    List<Form> merged = new ArrayList<>();
    cases.forEach((text, bits) -> merged.add(new Form(text, bits)));
    return merged;
  }

  /** The gender of the noun of a phrase; of adjectives alone the masculine. */
  private char gender(String[] words) {
    for (String word : words) {
      String name = lastClass(word);
      if (!name.isEmpty() && name.charAt(0) != ADJECTIVE) {
        return endings(name).gender();
      }
    }
    return GENDERS.charAt(0);
  }

  /** All forms of an adjective in every gender. */
  List<Form> adjective(String word) {
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < GENDERS.length(); i++) {
      for (int number = 0; number < Cases.COUNT; number++) {
        for (String text : word(word, GENDERS.charAt(i), number, false)) {
          forms.add(new Form(text, Cases.bit(number, false)));
        }
      }
    }
    for (int number = 0; number < Cases.COUNT; number++) {
      for (String text : word(word, GENDERS.charAt(0), number, true)) {
        forms.add(new Form(text, Cases.bit(number, true)));
      }
    }
    return merged(forms);
  }

  /** True for an adjective and no noun. */
  static boolean isAdjective(String word) {
    String name = lastClass(word);
    return !name.isEmpty() && name.charAt(0) == ADJECTIVE;
  }

  private static String lastClass(String word) {
    int colon = word.lastIndexOf(':');
    int hyphen = word.indexOf('-', Math.max(colon, 0));
    return colon < 0 ? "" : word.substring(colon + 1, hyphen < 0 ? word.length() : hyphen);
  }

  private List<String> phrase(String[] words, char gender, int number, Predicate<String> isPlural) {
    List<List<String>> forms = new ArrayList<>();
    for (String word : words) {
      forms.add(word(word, gender, number, isPlural.test(word)));
    }
    return joined(forms, ' ');
  }

  /** The forms of one word, part by part where it has hyphens. */
  private List<String> word(String word, char gender, int number, boolean plural) {
    if (word.indexOf(':') < 0) {
      return List.of(word);
    }
    List<List<String>> forms = new ArrayList<>();
    for (String part : word.split("-", -1)) {
      forms.add(part(part, gender, number, plural));
    }
    return joined(forms, '-');
  }

  /** Each choice of one form of every part, joined by a mark. */
  private static List<String> joined(List<List<String>> parts, char mark) {
    List<String> all = List.of("");
    for (List<String> part : parts) {
      List<String> longer = new ArrayList<>();
      for (String begun : all) {
        part.forEach(form -> longer.add(begun.isEmpty() ? form : begun + mark + form));
      }
      all = longer;
    }
    return all;
  }

  private List<String> part(String part, char gender, int number, boolean plural) {
    int colon = part.indexOf(':');
    if (colon < 0) {
      return List.of(part);
    }
    Endings endings = endings(part.substring(colon + 1));
    String[][] cells = plural ? endings.plural() : endings.singular().get(gender);
    if (cells == null) {
      cells = endings.singular().values().iterator().next();
    }
    String stems = part.substring(0, colon);
    int tilde = stems.indexOf('~');
    String stem = tilde < 0 ? stems : stems.substring(0, tilde);
    String bare = stems.substring(tilde + 1);
    List<String> forms = new ArrayList<>();
    for (String ending : cells[number]) {
      forms.add(ending.equals(NOTHING) ? bare : stem + ending);
    }
    return forms;
  }

  private Endings endings(String name) {
    Endings endings = classes.get(name);
    if (endings == null) {
      throw new IllegalStateException("The table of paradigms has no class " + name);
    }
    return endings;
  }
}
