package org.sitrep.validation.internal.figures;

import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.internal.DataFile;

/** FigureText for people of no stated group, from the data file {@code plain-people.tsv}. */
public final class PlainPeople {

  private static final Set<String> WORDS =
      DataFile.rows(PlainPeople.class, "plain-people.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private PlainPeople() {}

  /** True if the last of the words says no more than that they are people. */
  public static boolean isPlain(String words) {
    String plain = FigureText.plain(words);
    return plain.isEmpty() || WORDS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
  }
}
