package org.sitrep.examples.shared;

/** How parts of the page stand out: in colour on a terminal, not at all elsewhere. */
public enum Style {
  PLAIN,
  COLOURED;

  public String heading(String text) {
    return in("1", text);
  }

  public String quiet(String text) {
    return in("2", text);
  }

  public String good(String text) {
    return in("32", text);
  }

  public String bad(String text) {
    return in("31", text);
  }

  public String doubtful(String text) {
    return in("33", text);
  }

  private String in(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
