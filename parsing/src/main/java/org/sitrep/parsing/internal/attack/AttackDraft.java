package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  final List<PlaceMention> places = new ArrayList<>();
  final List<PlaceMention> surroundings = new ArrayList<>();
  final List<Claim.Builder> claims = new ArrayList<>();
  final Set<String> weapons = new LinkedHashSet<>();
  final Set<String> nouns = new LinkedHashSet<>();
  final Set<String> perpetrators = new LinkedHashSet<>();
  TargetReader.@Nullable Found target;
  int sentence;

  AttackDraft(AttackScope scope, boolean cumulative, @Nullable TimeMention time) {
    this.scope = scope;
    this.cumulative = cumulative;
    this.time = time;
  }
}
