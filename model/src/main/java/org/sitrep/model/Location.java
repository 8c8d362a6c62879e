package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A place that a text names. */
@Value.Immutable
@JsonSerialize(as = ImmutableLocation.class)
@JsonDeserialize(as = ImmutableLocation.class)
public interface Location {

  /** The name as the text has it. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String name();

  /** Other names of the same place, such as the gazetteer's. */
  List<String> otherNames();

  /**
   * The kind of place as a GeoNames feature code, such as {@code AIRB} for an air base; see {@link
   * Vocabulary#placeKinds()}.
   */
  Optional<String> kind();

  /** The country as an ISO 3166-1 alpha-2 code. */
  Optional<@Pattern(regexp = "[A-Z]{2}") String> country();

  /** The name of the first-level division. */
  Optional<String> admin1();

  /** The next wider place in which it lies, which may lie in a wider one in turn. */
  Optional<@Valid Location> within();

  /** A point for the place; how near it is, {@link #precision()} tells. */
  Optional<@Valid GeoPoint> point();

  /** How precisely the point stands for the place. */
  Optional<PlacePrecision> precision();

  /** The identifier in the gazetteer that resolved the name. */
  Optional<String> gazetteerId();

  /** The place and the wider ones in which it lies, from the nearest out. */
  @JsonIgnore
  @Value.NonAttribute
  default List<Location> chain() {
    List<Location> chain = new ArrayList<>();
    for (Optional<Location> at = Optional.of(this); at.isPresent(); at = at.get().within()) {
      chain.add(at.get());
    }
    return List.copyOf(chain);
  }

  /** A place known by its name. */
  static Location of(String name) {
    return builder().name(name).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Location}. */
  final class Builder extends ImmutableLocation.Builder {
    Builder() {}
  }
}
