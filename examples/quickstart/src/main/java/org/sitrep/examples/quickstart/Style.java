package org.sitrep.examples.quickstart;

/** How parts of the page stand out: in colour on a terminal, not at all elsewhere. */
enum Style {
  PLAIN,
  COLOURED;

  String heading(String text) {
    return in("1", text);
  }

  String quiet(String text) {
    return in("2", text);
  }

  String good(String text) {
    return in("32", text);
  }

  String bad(String text) {
    return in("31", text);
  }

  String doubtful(String text) {
    return in("33", text);
  }

  private String in(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
