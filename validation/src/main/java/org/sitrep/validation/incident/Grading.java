package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Credibility;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Reliability;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

/**
 * Grades an event; the first rule that holds decides.
 *
 * @param grade the grade
 * @param because the rule and what it rests on
 */
record Grading(Grade grade, String because) {

  private static final Set<Credibility> DOUBTED =
      Set.of(Credibility.DOUBTFUL, Credibility.IMPROBABLE);

  static Grading of(Attack attack, Origins origins) {
    return combatants(attack)
        .or(() -> responsibility(attack))
        .orElseGet(() -> sources(attack, origins));
  }

  private static Optional<Grading> combatants(Attack attack) {
    List<Count> killed = new ArrayList<>();
    for (Claim claim : attack.standingClaims()) {
      if (claim.assertion() instanceof Count count
          && count.measure() == Measure.KILLED
          && claim.stance() != Stance.DENIED
          && count.quantity().high().orElse(1) > 0) {
        killed.add(count);
      }
    }
    boolean all = !killed.isEmpty() && killed.stream().allMatch(Grading::isOfCombatants);
    return all
        ? Optional.of(
            new Grading(Grade.DISCOUNTED, "all who are said to have been killed were combatants"))
        : Optional.empty();
  }

  private static boolean isOfCombatants(Count count) {
    Optional<PersonGroup> group = count.subject().flatMap(Subject::code).map(PersonGroup::of);
    return group
        .filter(it -> it.isA(PersonGroup.MILITARY) || it.isA(PersonGroup.MILITANT))
        .isPresent();
  }

  private static Optional<Grading> responsibility(Attack attack) {
    List<Actor> claimed = new ArrayList<>();
    List<Actor> named = new ArrayList<>();
    List<Actor> denied = new ArrayList<>();
    for (Claim claim : attack.standingClaims()) {
      if (claim.assertion() instanceof Responsibility it && it.actor().isPresent()) {
        Actor actor = it.actor().get();
        boolean refused = claim.stance() == Stance.DENIED;
        switch (it.kind()) {
          case CLAIMED -> add(actor, refused ? denied : claimed);
          case BLAMED -> add(actor, refused ? denied : named);
          case DENIED -> add(actor, denied);
          case UNCLAIMED -> {}
        }
      }
    }
    List<Actor> all = new ArrayList<>(claimed);
    named.forEach(actor -> add(actor, all));
    if (all.size() > 1) {
      return Optional.of(
          new Grading(Grade.CONTESTED, names(all) + " are each said to have done it"));
    }
    for (Actor actor : denied) {
      if (holds(all, actor)) {
        return Optional.of(new Grading(Grade.CONTESTED, actor.name() + " denies it"));
      }
    }
    return claimed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grading(Grade.CONFIRMED, claimed.get(0).name() + " says that it did it"));
  }

  private static void add(Actor actor, List<Actor> actors) {
    if (!holds(actors, actor)) {
      actors.add(actor);
    }
  }

  private static boolean holds(List<Actor> actors, Actor actor) {
    return actors.stream().anyMatch(other -> DeedMatch.same(other, actor));
  }

  private static String names(List<Actor> actors) {
    return String.join(" and ", actors.stream().map(Actor::name).toList());
  }

  private static Grading sources(Attack attack, Origins origins) {
    List<String> independent =
        attack.claims().stream()
            .filter(claim -> claim.stance() == Stance.ASSERTED && isCredible(claim))
            .map(origins::of)
            .distinct()
            .toList();
    return independent.size() > 1
        ? new Grading(Grade.FAIR, independent.size() + " independent sources report it")
        : new Grading(
            Grade.WEAK,
            independent.isEmpty() ? "no credible source reports it" : "a single source reports it");
  }

  private static boolean isCredible(Claim claim) {
    return claim.credibility().filter(DOUBTED::contains).isEmpty()
        && claim.sources().stream()
            .noneMatch(
                source -> source.reliability().filter(it -> it == Reliability.E).isPresent());
  }
}
