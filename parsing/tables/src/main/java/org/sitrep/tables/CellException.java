package org.sitrep.tables;

/** A cell cannot be read. */
final class CellException extends Exception {

  private final String reason;

  CellException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, and what was expected. */
  String reason() {
    return reason;
  }
}
