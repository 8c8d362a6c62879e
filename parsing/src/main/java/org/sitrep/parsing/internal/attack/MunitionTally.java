package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

/**
 * Gathers the munitions of a parsed attack by the plainest rule: a quantity is held to be so if all
 * claims on it, denied and cumulative ones left out, say the same.
 */
final class MunitionTally {

  private MunitionTally() {}

  /** One entry a type, with the totals that nobody disputes. */
  static List<Munition> of(List<Claim> claims, Collection<String> weapons) {
    Map<String, Map<Measure, List<Told>>> said = new LinkedHashMap<>();
    weapons.forEach(weapon -> said.put(weapon, new EnumMap<>(Measure.class)));
    for (Claim claim : claims) {
      if (claim.assertion() instanceof Count count
          && count.measure().domain() == Measure.Domain.MUNITIONS
          && claim.stance() != Stance.DENIED
          && !count.partial()
          && !count.additional()
          && !count.cumulative()) {
        String type = count.subject().flatMap(subject -> subject.code()).orElse("UNSPECIFIED");
        said.computeIfAbsent(type, key -> new EnumMap<>(Measure.class))
            .computeIfAbsent(count.measure(), key -> new ArrayList<>())
            .add(Told.of(count, claim));
      }
    }
    List<Munition> munitions = new ArrayList<>();
    said.forEach((type, measures) -> munitions.add(munition(type, measures)));
    return munitions;
  }

  private static Munition munition(String type, Map<Measure, List<Told>> measures) {
    Map<Measure, Told> agreed = new EnumMap<>(Measure.class);
    measures.forEach(
        (measure, told) -> {
          Told first = told.get(0);
          if (told.stream().allMatch(first::isAsMany)) {
            agreed.put(measure, first);
          }
        });
    if (isOfOthers(agreed)) {
      agreed.remove(Measure.FIRED);
    }
    Munition.Builder munition = Munition.of(MunitionType.of(type));
    agreed.forEach(
        (measure, told) -> {
          Quantity quantity = told.quantity();
          switch (measure) {
            case FIRED -> munition.fired(quantity);
            case INTERCEPTED -> munition.intercepted(quantity);
            case HIT -> munition.hit(quantity);
            case MISSED -> munition.missed(quantity);
            default -> munition.inFlight(quantity);
          }
        });
    return munition.build();
  }

  /**
   * True where more is told than were fired, elsewhere, or by somebody else in other words or
   * beside one that was fired: "They claim to have downed eleven. We sent one".
   */
  private static boolean isOfOthers(Map<Measure, Told> agreed) {
    Told fired = agreed.get(Measure.FIRED);
    return fired != null && agreed.values().stream().anyMatch(fired::isExceededByOther);
  }

  /** How many somebody says there were. */
  private record Told(Quantity quantity, String word, String place, List<Source> speakers) {

    static Told of(Count count, Claim claim) {
      String words = count.subject().flatMap(Subject::words).orElse("");
      return new Told(
          count.quantity(),
          words.substring(words.lastIndexOf(' ') + 1),
          claim.place().map(Location::name).orElse(""),
          claim.sources());
    }

    boolean isExceededByOther(Told met) {
      long all = quantity.high().orElse(Long.MAX_VALUE);
      boolean called = isOther(word, met.word) || all == 1;
      return met.quantity.low() > all
          && (isOther(place, met.place) || called && !speakers.equals(met.speakers));
    }

    private static boolean isOther(String one, String other) {
      return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    boolean isAsMany(Told other) {
      return other.quantity.low() == quantity.low()
          && other.quantity.high().equals(quantity.high())
          && other.quantity.qualifier() == quantity.qualifier();
    }
  }
}
