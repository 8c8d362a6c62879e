package org.sitrep.parsing.internal.attack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackKind;
import org.sitrep.model.MunitionType;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;

/** What nouns of attacks say of munitions, and munitions of the kind of attack. */
final class AttackWords {

  private static final Map<String, String> MUNITION_OF =
      Map.of(
          "DRONE_STRIKE", "DRONE",
          "MISSILE_STRIKE", "MISSILE",
          "BALLISTIC_MISSILE_STRIKE", "BALLISTIC_MISSILE",
          "CRUISE_MISSILE_STRIKE", "CRUISE_MISSILE",
          "ROCKET_FIRE", "ROCKET",
          "SHELLING", "ARTILLERY",
          "MORTAR_FIRE", "MORTAR",
          "GRENADE_ATTACK", "GRENADE",
          "BOMBING", "IED");

  private static final Map<String, String> KIND_OF =
      Map.ofEntries(
          Map.entry("DRONE", "DRONE_STRIKE"),
          Map.entry("MISSILE", "MISSILE_STRIKE"),
          Map.entry("BALLISTIC_MISSILE", "MISSILE_STRIKE"),
          Map.entry("CRUISE_MISSILE", "MISSILE_STRIKE"),
          Map.entry("ROCKET", "ROCKET_FIRE"),
          Map.entry("ARTILLERY", "SHELLING"),
          Map.entry("MORTAR", "MORTAR_FIRE"),
          Map.entry("BOMB", "AIR_STRIKE"),
          Map.entry("GRENADE", "GRENADE_ATTACK"),
          Map.entry("IED", "BOMBING"),
          Map.entry("MINE", "MINE_EXPLOSION"),
          Map.entry("SMALL_ARMS", "SHOOTING"),
          Map.entry("NAVAL_DRONE", "NAVAL_ATTACK"));

  private static final List<String> AIR = List.of("AIR_STRIKE", "DRONE_STRIKE");
  private static final Set<String> PLAIN = Set.of("ATTACK");

  private AttackWords() {}

  /** The munition that a noun such as "drone attack" names; null if it names none. */
  static @Nullable String munition(Noun noun) {
    return noun.domain() == Domain.ATTACK ? MUNITION_OF.get(noun.code()) : null;
  }

  /** The kind of attack that a weapon makes; null if it tells none. */
  private static @Nullable String kindOf(String weapon) {
    String kind = KIND_OF.get(weapon);
    return kind != null
        ? kind
        : MunitionType.of(weapon).codebookClass().map(KIND_OF::get).orElse(null);
  }

  /** The kind of an attack from the nouns for it and its weapons. */
  static AttackKind kind(Collection<String> nouns, Collection<String> weapons) {
    for (String air : AIR) {
      if (nouns.contains(air)) {
        return AttackKind.of(air);
      }
    }
    if (weapons.stream().map(AttackWords::kindOf).distinct().count() > 1) {
      return AttackKind.of("COMBINED_STRIKE");
    }
    for (String weapon : weapons) {
      String kind = kindOf(weapon);
      if (kind != null) {
        return AttackKind.of(kind);
      }
    }
    for (String noun : nouns) {
      if (!PLAIN.contains(noun)) {
        return AttackKind.of(noun);
      }
    }
    return AttackKind.UNKNOWN;
  }
}
