package org.sitrep.validation.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.internal.text.QuantityPhrase;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What a {@link ConsistencyChecker} found about the claims of one attack. */
@Value.Immutable
@JsonSerialize(as = ImmutableConsistencyResult.class)
@JsonDeserialize(as = ImmutableConsistencyResult.class)
public interface ConsistencyResult {

  /** Whether it can all be true; {@link Verdict#CONSISTENT} if no finding is an error. */
  Verdict verdict();

  /** The policy by which "around" was read. */
  QuantityPolicy policy();

  /** Contradictions, differences and confirmations, the heavier first. */
  List<Finding> findings();

  /** False if there were more findings than the check names. */
  default boolean complete() {
    return true;
  }

  /** The findings that are errors; empty if the verdict is {@link Verdict#CONSISTENT}. */
  @JsonIgnore
  @Value.Lazy
  default List<Finding> contradictions() {
    return findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /**
   * The result for people: the verdict, the policy's statement, and one line a finding; below a
   * contradiction between figures, what would remove it.
   */
  @JsonIgnore
  @Value.Lazy
  default String text() {
    StringBuilder text = new StringBuilder();
    text.append(verdict()).append('\n').append(policy().statement()).append('\n');
    for (Finding finding : findings()) {
      text.append(finding.severity()).append(' ').append(finding.rule()).append(": ");
      text.append(finding.message()).append('\n');
      finding.repair().ifPresent(repair -> text.append(line(repair, finding.slack())));
    }
    return text.toString();
  }

  private static String line(Repair repair, OptionalInt slack) {
    String wider =
        slack.isPresent() ? "; or let \"around\" reach %d %%".formatted(slack.getAsInt()) : "";
    return "  Least change: %s instead of \"%s\" (%s)%s.\n"
        .formatted(
            QuantityPhrase.of(repair.instead()),
            QuantityPhrase.of(repair.said()),
            repair.path(),
            wider);
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConsistencyResult}. */
  final class Builder extends ImmutableConsistencyResult.Builder {
    Builder() {}
  }
}
