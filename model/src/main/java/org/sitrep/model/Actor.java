package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A state, force or group that acts or is said to have acted. */
@Value.Immutable
@JsonSerialize(as = ImmutableActor.class)
@JsonDeserialize(as = ImmutableActor.class)
public interface Actor {

  /** The actor in the words of the text. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String name();

  /** The country it belongs to as an ISO 3166-1 alpha-2 code. */
  Optional<String> country();

  /** An actor known by its name. */
  static Actor of(String name) {
    return builder().name(name).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Actor}. */
  final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
