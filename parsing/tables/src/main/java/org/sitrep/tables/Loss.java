package org.sitrep.tables;

/**
 * Something that a format cannot hold.
 *
 * @param what the field, the column or the part of an attack
 * @param reason why it is lost, or how it is changed
 * @param count how often
 */
public record Loss(String what, String reason, long count) {

  @Override
  public String toString() {
    return what + ": " + reason + " (" + count + ")";
  }
}
