package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.Quantity;
import org.sitrep.model.Stance;

/**
 * Gathers the munitions of a parsed attack by the plainest rule: a quantity is held to be so if all
 * claims on it, denied and cumulative ones left out, say the same.
 */
final class MunitionTally {

  private MunitionTally() {}

  /** One entry a type, with the totals that nobody disputes. */
  static List<Munition> of(List<Claim> claims, Collection<String> weapons) {
    Map<String, Map<Measure, List<Quantity>>> said = new LinkedHashMap<>();
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
            .add(count.quantity());
      }
    }
    List<Munition> munitions = new ArrayList<>();
    said.forEach((type, measures) -> munitions.add(munition(type, measures)));
    return munitions;
  }

  private static Munition munition(String type, Map<Measure, List<Quantity>> measures) {
    Munition.Builder munition = Munition.of(MunitionType.of(type));
    measures.forEach(
        (measure, quantities) -> {
          Quantity first = quantities.get(0);
          boolean agreed =
              quantities.stream()
                  .allMatch(
                      other ->
                          other.low() == first.low()
                              && other.high().equals(first.high())
                              && other.qualifier() == first.qualifier());
          if (agreed) {
            switch (measure) {
              case FIRED -> munition.fired(first);
              case INTERCEPTED -> munition.intercepted(first);
              case HIT -> munition.hit(first);
              case MISSED -> munition.missed(first);
              default -> munition.inFlight(first);
            }
          }
        });
    return munition.build();
  }
}
