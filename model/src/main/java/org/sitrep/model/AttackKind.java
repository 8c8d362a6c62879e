package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

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

  /** What the vocabulary says of it; empty for a code that is not in it. */
  public Optional<Vocabulary.Entry> entry() {
    return Vocabulary.attackKinds().find(code);
  }

  /** True if the vocabulary has this code; any other well-formed one is accepted as well. */
  public boolean isKnown() {
    return entry().isPresent();
  }

  /** True if it is the other kind or one of its kinds, by {@link Vocabulary#attackKinds()}. */
  public boolean isA(AttackKind other) {
    return Vocabulary.attackKinds().isA(code, other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
