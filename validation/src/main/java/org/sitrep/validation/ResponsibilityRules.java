package org.sitrep.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Stance;
import org.sitrep.validation.internal.figures.SpeakerKeys;

/** Whether those who claim an attack also deny it, and whether it is unclaimed after all. */
final class ResponsibilityRules {

  private ResponsibilityRules() {}

  static void check(Attack attack, Findings findings) {
    if (attack.claims().stream().noneMatch(it -> it.assertion() instanceof Responsibility)) {
      return;
    }
    Set<String> gone = Standing.replaced(attack, new SpeakerKeys(attack.claims()));
    Map<String, Findings.Place> claimed = new LinkedHashMap<>();
    Map<String, Findings.Place> denied = new LinkedHashMap<>();
    Map<String, Findings.Place> unclaimed = new LinkedHashMap<>();
    for (int i = 0; i < attack.claims().size(); i++) {
      Claim claim = attack.claims().get(i);
      if (claim.assertion() instanceof Responsibility responsibility
          && claim.stance() != Stance.UNCONFIRMED
          && !gone.contains(claim.id())) {
        boolean asserted = Figures.isFirm(claim);
        ResponsibilityKind kind = responsibility.kind();
        String actor = responsibility.actor().map(Actor::name).map(Words::plain).orElse("");
        Findings.Place place = Findings.Place.of(i, claim);
        if (kind == ResponsibilityKind.UNCLAIMED && asserted) {
          unclaimed.putIfAbsent("", place);
        } else if (kind == ResponsibilityKind.CLAIMED && asserted) {
          claimed.putIfAbsent(actor, place);
        } else if (kind == ResponsibilityKind.DENIED && asserted) {
          denied.putIfAbsent(actor, place);
        }
      }
    }
    claimed.forEach(
        (actor, claim) -> {
          Findings.Place denial = denied.get(actor);
          if (denial != null && !actor.isEmpty()) {
            findings.add(
                Rule.CLAIMED_AND_DENIED,
                "%s claims the attack, according to %s, and denies it, according to %s."
                    .formatted(name(claim), voices(claim), voices(denial)),
                inOrder(claim, denial));
          }
          for (Findings.Place nobody : unclaimed.values()) {
            findings.add(
                Rule.CLAIMED_YET_UNCLAIMED,
                "%s claims the attack, according to %s; nobody does, according to %s."
                    .formatted(name(claim), voices(claim), voices(nobody)),
                inOrder(claim, nobody));
          }
        });
  }

  private static List<Findings.Place> inOrder(Findings.Place one, Findings.Place other) {
    return one.index() < other.index() ? List.of(one, other) : List.of(other, one);
  }

  private static String name(Findings.Place place) {
    return place
        .claim()
        .map(Claim::assertion)
        .map(Responsibility.class::cast)
        .flatMap(Responsibility::actor)
        .map(Actor::name)
        .orElse("Somebody");
  }

  private static String voices(Findings.Place place) {
    return place.claim().map(Words::voices).orElse("");
  }
}
