package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What an attack was aimed at. */
@Value.Immutable
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(as = ImmutableTarget.class)
public interface Target {

  /** The target in the words of the text. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String words();

  /** Its type; {@link TargetType#UNKNOWN} by default. */
  default TargetType type() {
    return TargetType.UNKNOWN;
  }

  /** A target of a type. */
  static Target of(String words, TargetType type) {
    return builder().words(words).type(type).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Target}. */
  final class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
