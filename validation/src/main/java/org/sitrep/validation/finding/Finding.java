package org.sitrep.validation.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Something that a rule has to say about a value or about claims. */
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(as = ImmutableFinding.class)
public interface Finding {

  /** How much it weighs. */
  Severity severity();

  /** The identifier of the rule, in lower case with hyphens, such as {@code munition-flow}. */
  String rule();

  /**
   * Where it is: the paths of all fields or claims involved, from the value that was checked; empty
   * for the value itself.
   */
  List<FieldPath> paths();

  /** The paths for people, separated by a comma and a space. */
  @JsonIgnore
  @Value.NonAttribute
  default String where() {
    return paths().stream().map(FieldPath::text).collect(Collectors.joining(", "));
  }

  /** A sentence for people that names the numbers, the words and the speakers. */
  String message();

  /** The claims involved, in the order of the attack; empty if the finding is not about claims. */
  List<Claim> claims();

  /** The name of the policy by which quantities were read; absent where none was used. */
  Optional<String> policy();

  /**
   * The least change of one claim that would remove a contradiction; absent if this is none between
   * figures.
   */
  Optional<Repair> repair();

  /**
   * How far "around" would have to reach, in percent to either side, for a contradiction to vanish;
   * absent if no figure involved is approximate, or none reaches far enough.
   */
  OptionalInt slack();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
