package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** That the speaker does not tell something, because it is withheld or because it is not known. */
@Value.Immutable
@JsonTypeName("UNDISCLOSED")
@JsonSerialize(as = ImmutableUndisclosed.class)
@JsonDeserialize(as = ImmutableUndisclosed.class)
public non-sealed interface Undisclosed extends Assertion {

  /** What is not told. */
  Topic topic();

  /** Why it is not told. */
  Reason reason();

  /** That something is not told. */
  static Undisclosed of(Topic topic, Reason reason) {
    return builder().topic(topic).reason(reason).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Undisclosed}. */
  final class Builder extends ImmutableUndisclosed.Builder {
    Builder() {}
  }

  /** What can be left untold. */
  enum Topic {
    /** The type of the munitions. */
    MUNITION_TYPE,
    /** How many munitions there were. */
    MUNITION_COUNT,
    /** How many people were harmed. */
    CASUALTIES,
    /** What was damaged. */
    DAMAGE,
    /** Who did it. */
    PERPETRATOR,
    /** Anything else. */
    OTHER
  }

  /** Why something is untold. */
  enum Reason {
    /** The speaker declines or is unable to say. */
    WITHHELD,
    /** The speaker says that it is not known. */
    UNKNOWN
  }
}
