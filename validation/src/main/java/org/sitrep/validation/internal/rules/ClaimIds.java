package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;

/** The claims of an attack by their identifiers. */
final class ClaimIds {

  private final List<Claim> claims;
  private final Map<String, Integer> first = new HashMap<>();

  ClaimIds(Attack attack) {
    claims = attack.claims();
    for (int i = 0; i < claims.size(); i++) {
      first.putIfAbsent(claims.get(i).id(), i);
    }
    first.remove("");
  }

  /** The index of the first claim with an identifier, or -1. */
  int indexOf(String id) {
    return first.getOrDefault(id, -1);
  }

  /** A claim that takes the place of an older one. */
  record Pair(int older, int newer, boolean mutual) {}

  /** The claims that revise others of the attack, with these. */
  List<Pair> revisions() {
    List<Pair> pairs = new ArrayList<>();
    for (int newer = 0; newer < claims.size(); newer++) {
      for (String id : claims.get(newer).revises()) {
        int older = indexOf(id);
        if (older >= 0 && older != newer) {
          pairs.add(new Pair(older, newer, isMutual(claims.get(older), claims.get(newer))));
        }
      }
    }
    return pairs;
  }

  private static boolean isMutual(Claim then, Claim now) {
    return then.revises().contains(now.id()) || then.retracts().contains(now.id());
  }

  List<Findings.Place> places(int... at) {
    return Arrays.stream(at)
        .mapToObj(index -> Findings.Place.of(index, claims.get(index)))
        .toList();
  }
}
