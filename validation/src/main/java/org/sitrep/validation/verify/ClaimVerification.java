package org.sitrep.validation.verify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import org.sitrep.validation.finding.Finding;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What became of one proposed claim. */
@Value.Immutable
@JsonSerialize(as = ImmutableClaimVerification.class)
@JsonDeserialize(as = ImmutableClaimVerification.class)
public interface ClaimVerification {

  /** Its place among those proposed, from 1. */
  int number();

  /** Whether it stands. */
  ClaimVerdict verdict();

  /** How its evidence stands in the text. */
  EvidenceFit evidence();

  /** The claim, with the evidence as it stands in the text; absent if it could not be read. */
  Optional<Claim> claim();

  /** What was found of it, the heavier first; {@code rule} says which check. */
  List<Finding> findings();

  /** The claim of the parser that it was held against; absent if it reads none there. */
  Optional<Claim> reading();

  /** The messages of the findings in one line. */
  @JsonIgnore
  @Value.NonAttribute
  default String reason() {
    return String.join(" ", findings().stream().map(Finding::message).toList());
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClaimVerification}. */
  final class Builder extends ImmutableClaimVerification.Builder {
    Builder() {}
  }
}
