package org.sitrep.model.constraint;

import jakarta.validation.Payload;

/** How much a broken constraint weighs, as its payload; without one it is an error. */
public final class FindingSeverity {

  private FindingSeverity() {}

  /** It cannot be. */
  public interface Error extends Payload {}

  /** It deserves a look. */
  public interface Warning extends Payload {}

  /** It is worth knowing. */
  public interface Info extends Payload {}
}
