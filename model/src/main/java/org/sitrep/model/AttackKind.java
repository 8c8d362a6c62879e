package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of attack, such as {@code AIR_STRIKE}, as a code of the vocabulary {@code attack-kinds}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record AttackKind(@JsonValue String code) {

  /** The text does not tell. */
  public static final AttackKind UNKNOWN = new AttackKind("UNKNOWN");

  /** Checks the form of the code. */
  public AttackKind {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static AttackKind of(String code) {
    return new AttackKind(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
