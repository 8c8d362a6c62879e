package org.sitrep.validation.internal.rules;

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
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Standing;

/**
 * Who claims an attack, who denies it, and who says that nobody claims it.
 *
 * @param claimed the first claim of each actor
 * @param denied the first denial of each actor
 * @param unclaimed the first claim that nobody does
 */
record Responsibilities(
    Map<String, Findings.Place> claimed,
    Map<String, Findings.Place> denied,
    Map<String, Findings.Place> unclaimed) {

  static Responsibilities of(AttackFacts facts) {
    Attack attack = facts.attack();
    if (attack.claims().stream().noneMatch(it -> it.assertion() instanceof Responsibility)) {
      return new Responsibilities(Map.of(), Map.of(), Map.of());
    }
    Set<String> gone = Standing.replaced(attack, facts.figures().voices());
    Map<String, Findings.Place> claimed = new LinkedHashMap<>();
    Map<String, Findings.Place> denied = new LinkedHashMap<>();
    Map<String, Findings.Place> unclaimed = new LinkedHashMap<>();
    for (int i = 0; i < attack.claims().size(); i++) {
      Claim claim = attack.claims().get(i);
      if (claim.assertion() instanceof Responsibility responsibility
          && claim.stance() != Stance.UNCONFIRMED
          && !gone.contains(claim.id())) {
        boolean asserted = facts.terms().isFirm(claim);
        ResponsibilityKind kind = responsibility.kind();
        String actor = responsibility.actor().map(Actor::name).map(FigureText::plain).orElse("");
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
    return new Responsibilities(claimed, denied, unclaimed);
  }

  static List<Findings.Place> inOrder(Findings.Place one, Findings.Place other) {
    return one.index() < other.index() ? List.of(one, other) : List.of(other, one);
  }

  static String name(Findings.Place place) {
    return place
        .claim()
        .map(Claim::assertion)
        .map(Responsibility.class::cast)
        .flatMap(Responsibility::actor)
        .map(Actor::name)
        .orElse("Somebody");
  }

  static String voices(Findings.Place place) {
    return place.claim().map(FigureText::voices).orElse("");
  }
}
