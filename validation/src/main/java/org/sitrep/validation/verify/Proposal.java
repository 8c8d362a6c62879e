package org.sitrep.validation.verify;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One claim as somebody proposes it, or why it cannot be read. */
@Value.Immutable
@JsonSerialize(as = ImmutableProposal.class)
@JsonDeserialize(as = ImmutableProposal.class)
public interface Proposal {

  /** Its place among those proposed, from 1. */
  int number();

  /** The claim; absent if it cannot be read. Its evidence is in {@link #evidence()}. */
  Optional<Claim> claim();

  /** The words that are said to carry it, as proposed. */
  Optional<String> evidence();

  /** Where they are said to begin, in UTF-16 units from the beginning of the text. */
  Optional<Integer> start();

  /** Why it, or with a claim beside it a part of it, cannot be read; absent if all can. */
  Optional<String> problem();

  /** A proposal of a claim of the model, with the evidence that it has. */
  static Proposal of(int number, Claim claim) {
    Builder proposal = builder();
    return proposal
        .number(number)
        .claim(claim)
        .evidence(claim.evidence().map(it -> it.text()))
        .start(claim.evidence().map(it -> it.start()))
        .build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Proposal}. */
  final class Builder extends ImmutableProposal.Builder {
    Builder() {}
  }
}
