package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A kind of source, such as {@code POLICE}, as a code of the vocabulary {@code source-kinds}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record SourceKind(@JsonValue String code) {

  /** Not understood. */
  public static final SourceKind UNKNOWN = new SourceKind("UNKNOWN");

  /** An official of a state, without closer description. */
  public static final SourceKind OFFICIAL = new SourceKind("OFFICIAL");

  /** Checks the form of the code. */
  public SourceKind {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static SourceKind of(String code) {
    return new SourceKind(code);
  }

  /** What the vocabulary says of it; empty for a code that is not in it. */
  public Optional<Vocabulary.Entry> entry() {
    return Vocabulary.sourceKinds().find(code);
  }

  /** True if the vocabulary has this code; any other well-formed one is accepted as well. */
  public boolean isKnown() {
    return entry().isPresent();
  }

  /** True if it is the other kind or one of its kinds, by {@link Vocabulary#sourceKinds()}. */
  public boolean isA(SourceKind other) {
    return Vocabulary.sourceKinds().isA(code, other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
