package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.place.NameSpelling;

/**
 * Leads the forms of names back to the spellings of the gazetteer: names of the table by that,
 * others by their endings and letter by letter.
 */
final class NameForms implements NameSpelling {

  /** From how many letters on a stem may be one of a name. */
  private static final int SHORTEST_STEM = 2;

  private final Map<String, List<String>> known = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, List<String>> endings = new HashMap<>();
  private final Map<Character, String[]> letters = new HashMap<>();
  private int longest;

  NameForms(Class<?> folder, Paradigms paradigms, Morphology morphology) {
    for (String[] row : DataFile.rows(folder, "names.tsv")) {
      for (String word : row[1].split("\\|", -1)) {
        boolean adjective = Paradigms.isAdjective(word);
        List<Paradigms.Form> forms = adjective ? paradigms.adjective(word) : paradigms.forms(word);
        for (Paradigms.Form form : forms) {
          String lower = form.text().toLowerCase(Locale.ROOT);
          known.computeIfAbsent(lower, key -> new ArrayList<>()).add(row[0]);
          if (!row[2].isEmpty()) {
            ranks.put(lower, Integer.valueOf(row[2]));
          }
          morphology.addName(lower, form.cases() | (adjective ? Morphology.ADJECTIVE : 0));
        }
      }
    }
    for (String[] row : DataFile.rows(folder, "name-endings.tsv")) {
      for (String ending : row[0].split(" ", -1)) {
        endings.put(ending, List.of(row[1].split(" ", -1)));
        longest = Math.max(longest, ending.length());
      }
    }
    for (String[] row : DataFile.rows(folder, "letters.tsv")) {
      letters.put(row[0].charAt(0), new String[] {row[1], row[2], row[3]});
    }
  }

  @Override
  public List<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> told = known.get(lower);
    if (told != null) {
      return told;
    }
    if (lower.isEmpty() || !letters.containsKey(lower.charAt(0))) {
      return List.of(word);
    }
    Set<String> spellings = new LinkedHashSet<>();
    for (String name : nominatives(lower)) {
      spellings.add(latin(name, 1));
      spellings.add(latin(name, 2));
    }
    return List.copyOf(spellings);
  }

  @Override
  public int rank(String word) {
    return ranks.getOrDefault(word, -1);
  }

  /** The word itself, and what it may be a form of, by its longest endings first. */
  private List<String> nominatives(String word) {
    List<String> names = new ArrayList<>();
    names.add(word);
    for (int length = Math.min(longest, word.length() - SHORTEST_STEM); length > 0; length--) {
      int cut = word.length() - length;
      for (String ending : endings.getOrDefault(word.substring(cut), List.of())) {
        names.add(word.substring(0, cut) + (ending.equals("-") ? "" : ending));
      }
    }
    return names;
  }

  /** Letter by letter: the first has a spelling of its own, others one of two. */
  private String latin(String word, int variant) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String[] spelling = letters.get(word.charAt(i));
      latin.append(
          spelling == null ? String.valueOf(word.charAt(i)) : spelling[i == 0 ? 0 : variant]);
    }
    return latin.toString();
  }
}
