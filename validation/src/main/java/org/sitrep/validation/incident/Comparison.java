package org.sitrep.validation.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Whether two accounts tell of the same event, and why. */
@Value.Immutable
@JsonSerialize(as = ImmutableComparison.class)
@JsonDeserialize(as = ImmutableComparison.class)
public interface Comparison {

  /** The identifier of the account that comes first. */
  String one();

  /** The identifier of the other account. */
  String other();

  /** True if they are taken for the same event. */
  boolean same();

  /** The points that the grounds add up to; see {@link IncidentFinder} for the rule. */
  int points();

  /** What speaks for it and against it, in the order of {@link MatchReason.Aspect}. */
  List<MatchReason> grounds();

  /** The verdict and its grounds in one sentence. */
  @JsonIgnore
  @Value.NonAttribute
  default String text() {
    return one()
        + (same() ? " and " : " is not ")
        + other()
        + (same() ? " are one event: " : ": ")
        + grounds().stream().map(MatchReason::text).collect(Collectors.joining("; "));
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Comparison}. */
  final class Builder extends ImmutableComparison.Builder {
    Builder() {}
  }
}
