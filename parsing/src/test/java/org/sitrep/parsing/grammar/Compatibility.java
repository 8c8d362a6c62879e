package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.internal.DataFile;

/** Which two answers go together: what the tables have rows for, and no row forbids. */
final class Compatibility {

  private static final List<Forbidden> FORBIDDEN = forbidden();

  private Compatibility() {}

  private record Forbidden(Set<String> ones, Set<String> others, boolean isExcept) {

    boolean matches(String one, String other, String question) {
      return ones.contains(one)
          && (isExcept
              ? others.iterator().next().startsWith(question + ".") && !others.contains(other)
              : others.contains(other));
    }
  }

  /** True if two answers go together. */
  static boolean allows(Choice one, Choice other) {
    return isWritten(one, other) && isWritten(other, one) && !isForbidden(one, other);
  }

  private static boolean isForbidden(Choice one, Choice other) {
    String first = Choices.label(one);
    String second = Choices.label(other);
    return FORBIDDEN.stream()
        .anyMatch(
            row ->
                row.matches(first, second, other.getClass().getSimpleName())
                    || row.matches(second, first, one.getClass().getSimpleName()));
  }

  /** True if the tables have a row for both. */
  private static boolean isWritten(Choice one, Choice other) {
    if (one instanceof Choice.Measured measured) {
      return Grammar.isWritten(measured, other);
    }
    if (one instanceof Choice.Position position && other instanceof Choice.Standing standing) {
      return Grammar.SPEECH.has(position, standing);
    }
    return true;
  }

  private static List<Forbidden> forbidden() {
    List<Forbidden> rows = new ArrayList<>();
    for (String[] cells : DataFile.rows(Compatibility.class, "apart.tsv")) {
      rows.add(
          new Forbidden(
              Set.of(cells[0].split(" ")), Set.of(cells[2].split(" ")), cells[1].equals("only")));
    }
    return rows;
  }
}
