package org.sitrep.examples.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.MunitionType;

/** The classes of the coding rules, to which the finer codes of the vocabularies belong. */
final class CodebookClass {

  private static final Map<String, String> CLASSES = load();

  private CodebookClass() {}

  /**
   * The class of a code: empty for people of no class of their own, the code itself if no
   * vocabulary has it.
   */
  static String of(String code) {
    return CLASSES.getOrDefault(code, code);
  }

  private static Map<String, String> load() {
    Map<String, String> classes = new HashMap<>();
    for (String vocabulary : List.of("munition-types", "person-groups")) {
      String resource = "vocabulary/" + vocabulary + ".tsv";
      try (InputStream stream = MunitionType.class.getResourceAsStream(resource)) {
        if (stream == null) {
          throw new IllegalStateException("The model lacks " + resource);
        }
        read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), classes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Map.copyOf(classes);
  }

  private static void read(BufferedReader reader, Map<String, String> classes) {
    List<List<String>> rows =
        reader
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    int code = rows.get(0).indexOf("code");
    int codebook = rows.get(0).indexOf("codebook");
    for (List<String> row : rows.subList(1, rows.size())) {
      classes.put(row.get(code), row.get(codebook));
    }
  }
}
