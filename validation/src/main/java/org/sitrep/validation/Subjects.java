package org.sitrep.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitrep.model.Measure;

/** What is part of what, from the data file {@code subjects.tsv}. */
final class Subjects {

  private static final Map<String, String> PARENTS = new HashMap<>();
  private static final Set<String> OVERLAPPING = new HashSet<>();

  static {
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      String key = cells[0] + ' ' + cells[1];
      if (cells[3].equals("overlap")) {
        OVERLAPPING.add(key);
      } else {
        PARENTS.put(key, cells[2]);
      }
    }
  }

  private Subjects() {}

  /** The code of which this one is a part; empty for the whole of the domain. */
  static String parent(Measure.Domain domain, String code) {
    return PARENTS.getOrDefault(domain + " " + code, "");
  }

  /** True if those of this code may be among those of its neighbours. */
  static boolean overlaps(Measure.Domain domain, String code) {
    return OVERLAPPING.contains(domain + " " + code);
  }

  private static List<String> lines() {
    InputStream data = Subjects.class.getResourceAsStream("subjects.tsv");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(data, "subjects.tsv"), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
