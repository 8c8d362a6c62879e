package org.sitrep.parsing.internal.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the words of a language end in their forms. */
public final class Inflection {

  /** A form of a word. */
  public enum Form {
    /** A noun for several: "rockets". */
    PLURAL,
    /** An adjective above all others: "deadliest". */
    SUPERLATIVE,
    /** An adjective of a side: "northern". */
    DIRECTION
  }

  private final Map<Form, Map<String, String>> endings = new EnumMap<>(Form.class);

  /** Takes rows of a form, an ending and what it becomes. */
  public Inflection(List<String[]> rows) {
    for (Form form : Form.values()) {
      endings.put(form, new TreeMap<>());
    }
    for (String[] row : rows) {
      of(Form.valueOf(row[0])).put(row[1], row[2]);
    }
  }

  private Map<String, String> of(Form form) {
    return endings.getOrDefault(form, Map.of());
  }

  /** The ending that marks a form; empty if the language has none. */
  private String mark(Form form) {
    return of(form).getOrDefault("", "");
  }

  /** True if a word in lower case ends as its form does, as "rockets" and, in error, "gas" do. */
  public boolean is(Form form, String word) {
    String mark = mark(form);
    return !mark.isEmpty() && word.endsWith(mark);
  }

  /** The word for several of a noun in lower case. */
  public String plural(String noun) {
    String longest = "";
    for (String ending : of(Form.PLURAL).keySet()) {
      if (ending.length() > longest.length() && noun.endsWith(ending)) {
        longest = ending;
      }
    }
    String becomes = of(Form.PLURAL).getOrDefault(longest, longest);
    return noun.substring(0, noun.length() - longest.length()) + becomes;
  }

  /** The same with the mark of several, whatever its ending: "Kh-101s". */
  public String marked(String name) {
    return name + mark(Form.PLURAL);
  }

  /** A word without the mark of several; itself if it has none. */
  public String singular(String word) {
    return is(Form.PLURAL, word)
        ? word.substring(0, word.length() - mark(Form.PLURAL).length())
        : word;
  }
}
