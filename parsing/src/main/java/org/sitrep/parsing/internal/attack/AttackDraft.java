package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.time.TimeMention;

/** What is gathered about one attack while the sentences are read. */
final class AttackDraft {

  final AttackScope scope;
  final boolean cumulative;
  @Nullable TimeMention time;
  final Map<String, PlaceMention> places = new LinkedHashMap<>();
  final Map<String, PlaceMention> surroundings = new LinkedHashMap<>();
  final List<Claim.Builder> claims = new ArrayList<>();
  final Set<String> weapons = new LinkedHashSet<>();
  final Set<String> nouns = new LinkedHashSet<>();
  final Set<String> responsible = new HashSet<>();
  final Set<String> perpetrators = new LinkedHashSet<>();
  TargetReader.@Nullable Found target;
  int sentence;

  AttackDraft(AttackScope scope, boolean cumulative, @Nullable TimeMention time) {
    this.scope = scope;
    this.cumulative = cumulative;
    this.time = time;
  }
}
