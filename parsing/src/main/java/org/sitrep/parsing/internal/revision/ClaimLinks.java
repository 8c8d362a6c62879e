package org.sitrep.parsing.internal.revision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Claim;

/** Which claims of a text take the place of which, and which tell a part of which. */
@SuppressWarnings("CollectionIncompatibleType") // builders are told apart by identity
public final class ClaimLinks {

  private final Map<Claim.Builder, List<Claim.Builder>> revisions = new IdentityHashMap<>();
  private final Map<Claim.Builder, Claim.Builder> wholes = new IdentityHashMap<>();

  /** Notes that a claim takes the place of another. */
  public void revise(Claim.Builder newer, Claim.Builder older) {
    revisions.computeIfAbsent(newer, key -> new ArrayList<>()).add(older);
  }

  /** Notes that a claim tells a part of what another tells. */
  public void part(Claim.Builder part, Claim.Builder whole) {
    wholes.put(part, whole);
  }

  /** The claims whose place a claim takes. */
  public List<Claim.Builder> revised(Claim.Builder newer) {
    return revisions.getOrDefault(newer, List.of());
  }

  /** The claim of which a claim tells a part; empty without. */
  public Optional<Claim.Builder> whole(Claim.Builder part) {
    return Optional.ofNullable(wholes.get(part));
  }
}
