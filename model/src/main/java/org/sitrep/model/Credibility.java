package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Credibility of a piece of information on the Admiralty (NATO) scale, 1 to 6. */
public enum Credibility {
  /** 1, confirmed by other sources. */
  CONFIRMED,
  /** 2, probably true. */
  PROBABLY_TRUE,
  /** 3, possibly true. */
  POSSIBLY_TRUE,
  /** 4, doubtful. */
  DOUBTFUL,
  /** 5, improbable. */
  IMPROBABLE,
  /** 6, truth cannot be judged: no judgement, not a low one. */
  CANNOT_BE_JUDGED;

  /** The code of the scale, 1 to 6. */
  @JsonValue
  public int code() {
    return ordinal() + 1;
  }

  /**
   * The level with this code.
   *
   * @throws IllegalArgumentException if the code is not 1 to 6
   */
  @JsonCreator
  public static Credibility of(int code) {
    if (code < 1 || code > values().length) {
      throw new IllegalArgumentException("Credibility is a code from 1 to 6, not " + code);
    }
    return values()[code - 1];
  }
}
