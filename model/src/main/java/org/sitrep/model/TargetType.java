package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A type of target, such as {@code MILITARY_BASE}, as a code of the vocabulary {@code
 * target-types}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record TargetType(@JsonValue String code) {

  /** Nobody says, or it is not understood. */
  public static final TargetType UNKNOWN = new TargetType("UNKNOWN");

  /** A base or barracks of armed forces. */
  public static final TargetType MILITARY_BASE = new TargetType("MILITARY_BASE");

  /** Checks the form of the code. */
  public TargetType {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static TargetType of(String code) {
    return new TargetType(code);
  }

  /** What the vocabulary says of it; empty for a code that is not in it. */
  public Optional<Vocabulary.Entry> entry() {
    return Vocabulary.targetTypes().find(code);
  }

  /** True if the vocabulary has this code; any other well-formed one is accepted as well. */
  public boolean isKnown() {
    return entry().isPresent();
  }

  /** True if it is the other type or one of its kinds, by {@link Vocabulary#targetTypes()}. */
  public boolean isA(TargetType other) {
    return Vocabulary.targetTypes().isA(code, other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
