package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One attack, or one wave that is treated as one.
 *
 * <p>{@link #munitions()} and {@link #casualties()} are what is held to be so: coded by hand, or
 * tallied from claims by a named rule. {@link #claims()} are what was said of the attack, by whom.
 * Either may be empty.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAttack.class)
@JsonDeserialize(as = ImmutableAttack.class)
public interface Attack {

  /** The identifier, unique within the report or data set; empty if it has none. */
  default String id() {
    return "";
  }

  /** Whether the attack is the news or its background; {@link AttackScope#FOCUS} by default. */
  default AttackScope scope() {
    return AttackScope.FOCUS;
  }

  /** The kind of attack; {@link AttackKind#UNKNOWN} by default. */
  default AttackKind kind() {
    return AttackKind.UNKNOWN;
  }

  /** When it happened; absent if nobody says. */
  Optional<@Valid EventTime> time();

  /**
   * Where the weapons struck or were aimed, most specific first. Launch sites are not among them.
   */
  List<@Valid Location> locations();

  /** What it was aimed at. */
  Optional<@Valid Target> target();

  /** Who carried it out, as far as the text says so itself. */
  List<Actor> perpetrators();

  /** The weapons, one entry a type, with what became of them. */
  List<@Valid Munition> munitions();

  /** The people, one entry a group. */
  List<@Valid Casualties> casualties();

  /** What is said of the attack, in the order of the text. */
  List<@Valid Claim> claims();

  /** The claims that no claim of the attack revises or retracts, in order. */
  @JsonIgnore
  @Value.NonAttribute
  default List<Claim> standingClaims() {
    Set<String> replaced = new HashSet<>();
    for (Claim claim : claims()) {
      replaced.addAll(claim.revises());
      replaced.addAll(claim.retracts());
    }
    return claims().stream().filter(claim -> !replaced.contains(claim.id())).toList();
  }

  /** An attack known by its munitions alone. */
  static Attack of(Munition... munitions) {
    return builder().addMunitions(munitions).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Attack}. */
  final class Builder extends ImmutableAttack.Builder {
    Builder() {}
  }
}
