package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** That so many munitions, people, things or attacks met with something. */
@Value.Immutable
@JsonTypeName("COUNT")
@JsonSerialize(as = ImmutableCount.class)
@JsonDeserialize(as = ImmutableCount.class)
public non-sealed interface Count extends Assertion {

  /** What became of those counted. */
  Measure measure();

  /** How many. */
  @Valid
  Quantity quantity();

  /** What is counted; absent for plain people, things and attacks. */
  Optional<@Valid Subject> subject();

  /** The name or description of the one person or weapon meant, where the text singles one out. */
  Optional<String> individual();

  /** True for a total over many attacks, a campaign or a war. */
  default boolean cumulative() {
    return false;
  }

  /**
   * True if those counted come on top of others named before: "another two", "one more".
   *
   * <p>Such counts are parts; the total is not among them.
   */
  default boolean additional() {
    return false;
  }

  /**
   * True if those counted are some among others and no total, whoever counts the rest: "a drone hit
   * the yard", "one of them", "two of the wounded", "both aimed at the bridge".
   */
  default boolean partial() {
    return false;
  }

  /**
   * Which shares of those counted met with something, where that is said beside their number: of 40
   * missiles fired 90 percent intercepted.
   */
  List<@Valid Share> shares();

  /** A count of a measure. */
  static Count of(Measure measure, Quantity quantity) {
    return builder().measure(measure).quantity(quantity).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Count}. */
  final class Builder extends ImmutableCount.Builder {
    Builder() {}
  }
}
