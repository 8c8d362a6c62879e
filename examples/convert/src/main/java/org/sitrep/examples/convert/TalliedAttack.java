package org.sitrep.examples.convert;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Casualties;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure.Domain;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Quantity;
import org.sitrep.model.Vocabulary;
import org.sitrep.tables.Losses;
import org.sitrep.validation.Tallies;
import org.sitrep.validation.tally.Tally;

/** Attacks whose figures are what their claims add up to, as tables need them. */
public final class TalliedAttack {

  private final Losses losses;
  private final Map<String, Munition.Builder> munitions = new LinkedHashMap<>();
  private final Map<String, Casualties.Builder> groups = new LinkedHashMap<>();

  private TalliedAttack(Losses losses) {
    this.losses = losses;
  }

  /**
   * The attack with munitions and casualties that are tallied from its claims, each where it holds
   * none already.
   *
   * @param losses takes what a figure for each weapon and group does not tell
   */
  public static Attack of(Attack attack, Losses losses) {
    TalliedAttack tallied = new TalliedAttack(losses);
    tallied.add(Tallies.of(attack));
    Attack.Builder builder = Attack.builder();
    builder.from(attack);
    if (attack.munitions().isEmpty()) {
      tallied.munitions.values().forEach(munition -> builder.addMunitions(munition.build()));
    }
    if (attack.casualties().isEmpty()) {
      tallied.groups.values().forEach(group -> builder.addCasualties(group.build()));
    }
    return builder.build();
  }

  private void add(List<Tally> tallies) {
    Set<String> types = new LinkedHashSet<>();
    for (Tally tally : tallies) {
      if (tally.measure().domain() == Domain.MUNITIONS) {
        tally.subject().ifPresent(types::add);
      }
    }
    // A figure for missiles covers the one for ballistic missiles.
    Set<String> widest = new LinkedHashSet<>(types);
    widest.removeIf(
        type -> Vocabulary.munitionTypes().ancestors(type).stream().anyMatch(types::contains));
    for (Tally tally : tallies) {
      losses.add(
          tally.measure() + " figures",
          "speakers disagree; the range spans what they say",
          tally.conflict() ? 1 : 0);
      switch (tally.measure().domain()) {
        case MUNITIONS -> addMunitions(tally, tallies, widest);
        case PEOPLE -> addPeople(tally);
        case THINGS, EVENTS -> losses.add(tally.measure() + " figures", "no field for them");
      }
    }
  }

  private void addMunitions(Tally tally, List<Tally> tallies, Set<String> widest) {
    if (tally.subject().isPresent()) {
      if (widest.contains(tally.subject().get())) {
        set(tally.subject().get(), tally);
      } else {
        losses.add(tally.measure() + " figures", "a wider type of munition covers them");
      }
      return;
    }
    boolean told =
        tallies.stream()
            .anyMatch(
                other ->
                    other.measure() == tally.measure()
                        && other.subject().filter(widest::contains).isPresent());
    if (!told) {
      set(widest.size() == 1 ? widest.iterator().next() : MunitionType.UNSPECIFIED.code(), tally);
    }
  }

  private void set(String type, Tally tally) {
    Munition.Builder munition =
        munitions.computeIfAbsent(type, code -> Munition.of(MunitionType.of(code)));
    Quantity quantity = quantity(tally);
    switch (tally.measure()) {
      case FIRED -> munition.fired(quantity);
      case INTERCEPTED -> munition.intercepted(quantity);
      case HIT -> munition.hit(quantity);
      case MISSED -> munition.missed(quantity);
      case IN_FLIGHT -> munition.inFlight(quantity);
      default -> throw new IllegalStateException("No figure of munitions: " + tally.measure());
    }
  }

  private void addPeople(Tally tally) {
    String code = tally.subject().orElse(PersonGroup.PERSON.code());
    Casualties.Builder group = groups.computeIfAbsent(code, it -> people(PersonGroup.of(it)));
    Quantity quantity = quantity(tally);
    switch (tally.measure()) {
      case KILLED -> group.killed(quantity);
      case WOUNDED -> group.wounded(quantity);
      case MISSING -> group.missing(quantity);
      case CAPTURED -> group.captured(quantity);
      case CASUALTIES ->
          losses.add(tally.measure() + " figures", "no field for killed and wounded together");
      default -> throw new IllegalStateException("No figure of people: " + tally.measure());
    }
  }

  private static Casualties.Builder people(PersonGroup group) {
    Casualties.Builder builder = Casualties.builder();
    builder.group(group);
    return builder;
  }

  private static Quantity quantity(Tally tally) {
    return Quantity.of(new Interval(tally.low(), tally.high().orElse(Interval.UNBOUNDED)));
  }
}
