package org.sitrep.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One thing that somebody says of an attack.
 *
 * <p>A claim that corrects an earlier one {@link #revises()} it; the new figure is its own
 * assertion. A claim that takes an earlier one back without a new figure {@link #retracts()} it;
 * its assertion is what was said before, with the stance {@link Stance#DENIED}. The earlier claim
 * stays where it is: what was said was said. {@link Attack#standingClaims()} leaves it out.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableClaim.class)
@JsonDeserialize(as = ImmutableClaim.class)
public interface Claim {

  /** The identifier, unique within the report; empty if it has none. */
  default String id() {
    return "";
  }

  /** What is said. */
  @Valid
  Assertion assertion();

  /**
   * Who says it: empty for the report's own voice, several for a joint statement.
   *
   * @return the speakers in the order of the text
   */
  List<@Valid Source> sources();

  /** Whether it is asserted, denied or left open; {@link Stance#ASSERTED} by default. */
  default Stance stance() {
    return Stance.ASSERTED;
  }

  /** The credibility that an analyst gave it, if one did. */
  Optional<Credibility> credibility();

  /**
   * The words of the text that carry it; absent if it was not read, or stands in the title only.
   */
  Optional<Evidence> evidence();

  /** The identifier of the rule that found it; empty if it was made by hand. */
  default String foundBy() {
    return "";
  }

  /**
   * How sure the rule is that it read the text right, from 0 to 1, both inclusive; a claim with 0.8
   * is read right about four times in five. It says nothing about whether what is said is true.
   * Empty if it was made by hand.
   */
  OptionalDouble confidence();

  /**
   * The place that this claim itself is about, where it is narrower than the attack's or another
   * one: "two in the port". Absent where the attack's places hold.
   */
  Optional<@Valid Location> place();

  /**
   * When what this claim tells of happened, where it differs from the attack's time: the second
   * night of two. Absent where the attack's time holds.
   */
  Optional<@Valid EventTime> time();

  /**
   * The identifiers of the claims of whose whole this count tells a part: "15 people, three of them
   * children", "one of the rockets". For a quantity that is said of all, the whole that is meant.
   */
  List<String> partOf();

  /** The identifiers of earlier claims that this one replaces with a new figure. */
  List<String> revises();

  /** The identifiers of earlier claims that this one takes back without a new figure. */
  List<String> retracts();

  /** A confidence is a share. */
  @Value.Check
  default void check() {
    double share = confidence().orElse(1);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A confidence runs from 0 to 1, both inclusive, but is " + share);
    }
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Claim}. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
