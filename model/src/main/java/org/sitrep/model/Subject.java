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

  /**
   * The ISO 3166-1 alpha-2 code of the country whose people they are, where the text says so:
   * {@code IN} for "Indian soldiers", and for "its soldiers" if an Indian ministry speaks.
   */
  Optional<String> nation();

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
