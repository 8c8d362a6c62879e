package org.sitrep.validation.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.model.Attack;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What one report tells of one attack. */
@Value.Immutable
@JsonSerialize(as = ImmutableAccount.class)
@JsonDeserialize(as = ImmutableAccount.class)
public interface Account {

  /**
   * The identifier, unique among the reports: that of the report, and behind {@code #} a number.
   */
  String id();

  /** The identifier of the report; {@code report-1} and so on if it has none of its own. */
  String report();

  /** The outlet that published it. */
  Optional<String> outlet();

  /** The day of publication. */
  Optional<LocalDate> published();

  /** The attack as the report tells it. */
  Attack attack();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Account}. */
  final class Builder extends ImmutableAccount.Builder {
    Builder() {}
  }
}
