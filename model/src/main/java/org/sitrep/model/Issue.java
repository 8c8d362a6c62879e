package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Something noticed in a text that did not become a claim, and why. */
@Value.Immutable
@JsonSerialize(as = ImmutableIssue.class)
@JsonDeserialize(as = ImmutableIssue.class)
public interface Issue {

  /** Why it is no claim. */
  IssueReason reason();

  /** Where it stands. */
  Evidence evidence();

  /** A sentence for people. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String message();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Issue}. */
  final class Builder extends ImmutableIssue.Builder {
    Builder() {}
  }
}
