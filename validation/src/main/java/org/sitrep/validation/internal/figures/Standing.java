package org.sitrep.validation.internal.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Stance;

/** Which claims still stand. */
public final class Standing {

  private Standing() {}

  /**
   * The identifiers of the claims that another claim of the attack replaces. One that is
   * unconfirmed replaces none that is asserted, one speaker nothing that another says, and of two
   * that replace each other both stand.
   */
  public static Set<String> replaced(Attack attack, SpeakerKeys speakers) {
    Map<String, Claim> byId = new HashMap<>();
    boolean any = false;
    for (Claim claim : attack.claims()) {
      any |= !claim.revises().isEmpty() || !claim.retracts().isEmpty();
      byId.putIfAbsent(claim.id(), claim);
    }
    if (!any) {
      return Set.of();
    }
    Set<String> replaced = new HashSet<>();
    for (Claim claim : attack.claims()) {
      for (List<String> ids : List.of(claim.revises(), claim.retracts())) {
        for (String id : ids) {
          Claim older = byId.get(id);
          if (older != null && replaces(claim, older, speakers)) {
            replaced.add(id);
          }
        }
      }
    }
    replaced.remove("");
    return replaced;
  }

  private static boolean replaces(Claim newer, Claim older, SpeakerKeys speakers) {
    boolean itself = newer.id().equals(older.id());
    boolean mutual = older.revises().contains(newer.id()) || older.retracts().contains(newer.id());
    boolean weaker = newer.stance() == Stance.UNCONFIRMED && older.stance() == Stance.ASSERTED;
    return !itself && !mutual && !weaker && isOneVoice(newer, older, speakers);
  }

  /** True if one speaker makes both claims, or the report itself makes one of them. */
  private static boolean isOneVoice(Claim one, Claim other, SpeakerKeys speakers) {
    Set<SpeakerKey> first = speakers.of(one);
    Set<SpeakerKey> second = speakers.of(other);
    return first.contains(SpeakerKey.REPORT)
        || second.contains(SpeakerKey.REPORT)
        || !Collections.disjoint(first, second);
  }
}
