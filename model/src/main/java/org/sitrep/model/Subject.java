package org.sitrep.model;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What is counted, when it is more than plain people, things or attacks. */
@Value.Immutable
@JsonSerialize(as = ImmutableSubject.class)
@JsonDeserialize(as = ImmutableSubject.class)
public interface Subject {

  /** The code of a {@link MunitionType} or {@link PersonGroup}, as the measure asks for. */
  Optional<String> code();

  /** The model of the munition as named, such as {@code Shahed-136}. */
  Optional<String> designation();

  /** The words of the text for it, such as {@code attack drones} or {@code houses}. */
  Optional<String> words();

  /** A subject known by its code. */
  static Subject of(String code) {
    Codes.check(code);
    return builder().code(code).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Subject}. */
  final class Builder extends ImmutableSubject.Builder {
    Builder() {}
  }
}
