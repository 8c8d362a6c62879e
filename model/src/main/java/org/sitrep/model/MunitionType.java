package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A type of munition, such as {@code BALLISTIC_MISSILE}, as a code of the vocabulary {@code
 * munition-types}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record MunitionType(@JsonValue String code) {

  /** Munitions of any or several types. */
  public static final MunitionType UNSPECIFIED = new MunitionType("UNSPECIFIED");

  /** Unguided or guided rockets. */
  public static final MunitionType ROCKET = new MunitionType("ROCKET");

  /** Missiles of any kind. */
  public static final MunitionType MISSILE = new MunitionType("MISSILE");

  /** Ballistic missiles. */
  public static final MunitionType BALLISTIC_MISSILE = new MunitionType("BALLISTIC_MISSILE");

  /** Cruise missiles. */
  public static final MunitionType CRUISE_MISSILE = new MunitionType("CRUISE_MISSILE");

  /** Armed or one-way unmanned aircraft. */
  public static final MunitionType DRONE = new MunitionType("DRONE");

  /** Checks the form of the code. */
  public MunitionType {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static MunitionType of(String code) {
    return new MunitionType(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
