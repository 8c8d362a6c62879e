package org.sitrep.examples.workbench;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as browsers send them: {@code application/x-www-form-urlencoded}. */
final class FormData {

  /** The most fields read. */
  static final int MAX_FIELDS = 200;

  private final Map<String, List<String>> fields;

  private FormData(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /**
   * Reads the body of a request.
   *
   * @throws RefusedException if there are too many fields, or an escape is broken
   */
  static FormData parse(byte[] body) throws RefusedException {
    String text = new String(body, StandardCharsets.UTF_8);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    int number = 0;
    for (String pair : text.isEmpty() ? new String[0] : text.split("&", MAX_FIELDS + 1)) {
      if (++number > MAX_FIELDS) {
        throw new RefusedException(400, "The form has more than " + MAX_FIELDS + " fields.");
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    return new FormData(fields);
  }

  private static String decoded(String text) throws RefusedException {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(
          400, "The form is not encoded as a browser would: " + e.getMessage());
    }
  }

  /** All values of a field, in the order of the form. */
  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The value of a field; empty if it is not there. */
  String first(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }
}
