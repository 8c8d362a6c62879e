package org.sitrep.validation.verify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import org.sitrep.validation.finding.Finding;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What became of all claims proposed of a report. */
@Value.Immutable
@JsonSerialize(as = ImmutableVerification.class)
@JsonDeserialize(as = ImmutableVerification.class)
public interface Verification {

  /** One entry for each claim proposed, in their order. */
  List<ClaimVerification> claims();

  /** What speaks against the claims taken together, of those that are supported or doubtful. */
  List<Finding> together();

  /** The claims of the parser that nobody proposed. */
  List<Claim> missed();

  /** How many of the claims have a verdict. */
  default long count(ClaimVerdict verdict) {
    return claims().stream().filter(claim -> claim.verdict() == verdict).count();
  }

  /** True if every claim is supported and they fit each other. */
  @JsonIgnore
  @Value.NonAttribute
  default boolean clean() {
    return together().isEmpty() && count(ClaimVerdict.SUPPORTED) == claims().size();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Verification}. */
  final class Builder extends ImmutableVerification.Builder {
    Builder() {}
  }
}
