package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.place.PlaceMention;

/**
 * What is gathered about one attack while the sentences are read, and only written at their end.
 */
final class AttackDraft {

  /** The attack as its first words tell of it. */
  final KnownAttack attack;

  /** Where the first sentence that tells of it has it as a whole; empty if it does not say. */
  Optional<PlaceMention> lead = Optional.empty();

  /** True if the first sentence on the attack tells where it was. */
  boolean isPlacedFirst;

  final Map<String, PlaceMention> places = new LinkedHashMap<>();
  final Map<String, PlaceMention> surroundings = new LinkedHashMap<>();
  List<Claim.Builder> claims = new ArrayList<>();
  final Set<String> weapons = new LinkedHashSet<>();
  final Set<String> nouns = new LinkedHashSet<>();
  final Set<Measure> leaders = EnumSet.noneOf(Measure.class);
  final Stands responsible = new Stands();
  final Set<String> perpetrators = new LinkedHashSet<>();
  TargetReader.@Nullable Found target;

  /** True once a verb tells that it was done: "attacked", "a drone hit". */
  boolean isDeed;

  /** Index behind the last token that tells of it. */
  int until;

  AttackDraft(KnownAttack attack) {
    this.attack = attack;
  }

  /** Where the first sentence on the attack places it; null if it does not. */
  @Nullable PlaceMention opening() {
    return isPlacedFirst ? lead.orElse(null) : null;
  }

  /** Where the news is told to be as a whole, or else first. */
  Optional<PlaceMention> main() {
    return lead.or(() -> places.values().stream().findFirst());
  }
}
