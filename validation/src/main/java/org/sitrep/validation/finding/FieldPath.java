package org.sitrep.validation.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a field or a claim stands in the value that was checked, such as {@code
 * munitions[0].fired}. In JSON it is this text.
 *
 * @param text names of fields, set off by dots, with indexes from 0 in brackets; empty for the
 *     value itself
 */
public record FieldPath(@JsonValue String text) {

  /** The value itself. */
  public static final FieldPath ROOT = new FieldPath("");

  /** Reads a path from its text; nothing is checked. */
  @JsonCreator
  public static FieldPath of(String text) {
    return text.isEmpty() ? ROOT : new FieldPath(text);
  }

  /** The claim at a place of the attack, counted from 0. */
  public static FieldPath claim(int index) {
    return new FieldPath("claims[" + index + "]");
  }

  /** The path of a field below this one. */
  public FieldPath then(String field) {
    return then(of(field));
  }

  /** The path that begins here and goes on with another. */
  public FieldPath then(FieldPath further) {
    if (text.isEmpty() || further.text.isEmpty()) {
      return text.isEmpty() ? further : this;
    }
    String separator = further.text.startsWith("[") ? "" : ".";
    return new FieldPath(text + separator + further.text);
  }

  /** The path of an element of what stands here, counted from 0. */
  public FieldPath at(int index) {
    return new FieldPath(text + "[" + index + "]");
  }

  @Override
  public String toString() {
    return text;
  }
}
