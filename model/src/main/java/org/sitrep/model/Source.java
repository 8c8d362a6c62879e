package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Who speaks: the innermost speaker, and through whom the words came. */
@Value.Immutable
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(as = ImmutableSource.class)
public interface Source {

  /** The speaker in the words of the text, such as {@code a police official in the region}. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String words();

  /** The kind of speaker; {@link SourceKind#UNKNOWN} by default. */
  default SourceKind kind() {
    return SourceKind.UNKNOWN;
  }

  /** True if the speaker is not named: on condition of anonymity, or by description alone. */
  default boolean anonymous() {
    return false;
  }

  /** Whom the speaker speaks for, such as the ministry of a spokesman. */
  Optional<String> speaksFor();

  /** Who passes the words on: an agency that was told, an outlet that cites. */
  Optional<@Valid Source> through();

  /** The reliability that an analyst gave the source, if one did. */
  Optional<Reliability> reliability();

  /** The speaker and those who pass the words on, from the innermost out to the outlet. */
  @JsonIgnore
  @Value.NonAttribute
  default List<Source> chain() {
    List<Source> chain = new ArrayList<>();
    for (Optional<Source> at = Optional.of(this); at.isPresent(); at = at.get().through()) {
      chain.add(at.get());
    }
    return List.copyOf(chain);
  }

  /** A source known by its words. */
  static Source of(String words) {
    return builder().words(words).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
