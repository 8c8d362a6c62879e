package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A group of people, such as {@code CIVILIAN}, as a code of the vocabulary {@code person-groups}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record PersonGroup(@JsonValue String code) {

  /** People of any kind. */
  public static final PersonGroup PERSON = new PersonGroup("PERSON");

  /** Civilians. */
  public static final PersonGroup CIVILIAN = new PersonGroup("CIVILIAN");

  /** Soldiers, sailors and other members of armed forces. */
  public static final PersonGroup MILITARY = new PersonGroup("MILITARY");

  /** Checks the form of the code. */
  public PersonGroup {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static PersonGroup of(String code) {
    return new PersonGroup(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
