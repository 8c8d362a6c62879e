package org.sitrep.examples.workbench;

import java.util.Locale;

/**
 * What is asked for.
 *
 * @param method the HTTP method; GET also for HEAD
 * @param path the path of the address
 * @param query what stands after the question mark, decoded; empty if nothing does
 * @param type the media type of the body as sent, with its parameters; empty if there is none
 * @param body the body
 */
record Request(String method, String path, String query, String type, byte[] body) {

  static final String FORM = "application/x-www-form-urlencoded";
  static final String JSON = "application/json";
  static final String BYTES = "application/octet-stream";

  /**
   * Makes sure of the method.
   *
   * @throws RefusedException if it is another
   */
  void require(String expected) throws RefusedException {
    if (!expected.equals(method)) {
      throw new RefusedException(405, "Ask for this with " + expected + ", not " + method + ".");
    }
  }

  /**
   * The body of a POST with a type.
   *
   * @throws RefusedException if the method or the type is another, or the body is not in UTF-8
   */
  byte[] posted(String expected) throws RefusedException {
    require("POST");
    String[] parts = type.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals(expected)) {
      throw new RefusedException(
          415, "Send this as " + expected + (type.isEmpty() ? "." : ", not as " + type + "."));
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replaceAll("[\\s\"]", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        throw new RefusedException(415, "Send this in UTF-8, not with " + parameter + ".");
      }
    }
    return body;
  }
}
