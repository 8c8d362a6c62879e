package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the forms of known words may be, and what the end of an unknown word tells. */
final class Morphology {

  /** A noun. */
  static final int NOUN = 1 << 12;

  /** An adjective, or a participle that is declined like one. */
  static final int ADJECTIVE = 1 << 13;

  /** A participle. */
  static final int PARTICIPLE = 1 << 14;

  /** A participle that only stands as the verb of a clause. */
  static final int PREDICATE = 1 << 15;

  /** A verb for one. */
  static final int SINGULAR_VERB = 1 << 16;

  /** A verb for several. */
  static final int PLURAL_VERB = 1 << 17;

  /** A verb that has no subject of its own: infinitive or adverbial participle. */
  static final int NONFINITE = 1 << 18;

  /** A numeral, which may have cases. */
  static final int NUMERAL = 1 << 19;

  /** An adverb. */
  static final int ADVERB = 1 << 20;

  /** An adjective that stands for a noun by itself, and before another describes it. */
  static final int SUBSTANTIVE = 1 << 21;

  static final int VERB = SINGULAR_VERB | PLURAL_VERB | NONFINITE | PREDICATE;

  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();

  /** An ending of unknown words and what it tells. */
  private record Ending(String text, int traits) {}

  /** Takes rows of an ending, a kind and cases; the longest ending holds. */
  Morphology(List<String[]> rows) {
    for (String[] row : rows) {
      int traits = kind(row[1]);
      for (String name : row[2].isEmpty() ? new String[0] : row[2].split(" ", -1)) {
        traits |= cases(name);
      }
      for (String ending : row[0].split(" ", -1)) {
        endings.add(new Ending(ending, traits));
      }
    }
    endings.sort((a, b) -> b.text().length() - a.text().length());
  }

  static int kind(String name) {
    return switch (name) {
      case "ADVERB" -> ADVERB;
      case "NOUN" -> NOUN;
      case "ADJECTIVE" -> ADJECTIVE;
      case "PREDICATE" -> PREDICATE;
      case "SINGULAR_VERB" -> SINGULAR_VERB;
      case "PLURAL_VERB" -> PLURAL_VERB;
      case "NONFINITE" -> NONFINITE;
      default -> throw new IllegalStateException("An ending has the unknown kind " + name);
    };
  }

  /** "NS": the nominative of the singular; "GP": the genitive of the plural. */
  private static int cases(String name) {
    return Cases.bit("NGDAIL".indexOf(name.charAt(0)), name.charAt(1) == 'P');
  }

  /** Adds a form; what it may be joins what was told of it before. */
  void add(String form, int traits) {
    forms.merge(form.toLowerCase(Locale.ROOT), traits, (a, b) -> a | b);
  }

  /** Adds a form of a name, with its cases and whether it is an adjective. */
  void addName(String form, int traits) {
    names.merge(form, traits, (a, b) -> a | b);
  }

  /** True if the form is one of a known word. */
  boolean isKnown(String lower) {
    return forms.containsKey(lower);
  }

  /** What a word in lower case may be; by its end if it is not known. */
  int of(String lower) {
    Integer known = forms.get(lower);
    if (known != null) {
      return known;
    }
    Integer name = names.get(lower);
    if (name != null) {
      return NOUN | name;
    }
    for (Ending ending : endings) {
      if (lower.length() > ending.text().length() + 1 && lower.endsWith(ending.text())) {
        return ending.traits();
      }
    }
    return NOUN | Cases.ALL;
  }
}
