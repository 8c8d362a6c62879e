package org.sitrep.validation.internal.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.model.internal.DataFile;
import org.sitrep.validation.internal.figures.FigureText;

/** The countries in which a name is the name of a division, by {@code divisions.tsv}. */
final class Divisions {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, Set<String>> COUNTRIES = read();

  private Divisions() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> countries = new HashMap<>();
    for (String[] row : DataFile.rows(Divisions.class, "divisions.tsv")) {
      for (String name : row[1].split("\\|", -1)) {
        countries.computeIfAbsent(folded(name), key -> new TreeSet<>()).add(row[0]);
      }
    }
    return Map.copyOf(countries);
  }

  /** The one other country that has a division of this name, if this one has none. */
  static Optional<String> elsewhere(String name, String country) {
    Set<String> countries = COUNTRIES.getOrDefault(folded(name), Set.of());
    // ISO 3166-2 has the districts of Kosovo under Serbia.
    boolean kosovo = country.equals("XK") && countries.contains("RS");
    return countries.size() == 1 && !countries.contains(country) && !kosovo
        ? countries.stream().findFirst()
        : Optional.empty();
  }

  private static String folded(String name) {
    return MARKS
        .matcher(Normalizer.normalize(FigureText.plain(name), Normalizer.Form.NFD))
        .replaceAll("");
  }
}
