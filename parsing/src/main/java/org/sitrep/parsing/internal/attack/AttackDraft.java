package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.time.TimeMention;

/** What is gathered about one attack while the sentences are read. */
final class AttackDraft {

  final AttackScope scope;
  final boolean cumulative;
  @Nullable TimeMention time;

  /** True while its time is only that of somebody who speaks of it. */
  boolean isSpoken;

  /** Where the first sentence that tells of it has it as a whole; empty if it does not say. */
  Optional<PlaceMention> lead = Optional.empty();

  /** True if the first sentence on the attack tells where it was. */
  boolean isPlacedFirst;

  final Map<String, PlaceMention> places = new LinkedHashMap<>();
  final Map<String, PlaceMention> surroundings = new LinkedHashMap<>();
  List<Claim.Builder> claims = new ArrayList<>();

  /** Claims by those that took their place. */
  final Map<Claim.Builder, Claim.Builder> revisions = new IdentityHashMap<>();

  final Set<String> weapons = new LinkedHashSet<>();
  final Set<String> nouns = new LinkedHashSet<>();
  final Set<Measure> leaders = EnumSet.noneOf(Measure.class);
  final Stands responsible = new Stands();
  final Set<String> perpetrators = new LinkedHashSet<>();
  TargetReader.@Nullable Found target;
  int sentence;

  /** True if the text tells of it in passing only. */
  boolean passing;

  /** Index behind the last token that tells of it. */
  int until;

  /** Which side attacks, as {@link Agents#side} tells; null if nothing tells yet. */
  @Nullable String side;

  /** The attack that gives its time to this one, where this has none. */
  @Nullable AttackDraft companion;

  /** An attack told together with another one. */
  static AttackDraft beside(AttackDraft other) {
    AttackDraft draft = new AttackDraft(other.scope, false, null);
    draft.companion = other;
    return draft;
  }

  /** When it was, or when the attack was that it is told with. */
  @Nullable TimeMention time() {
    AttackDraft draft = this;
    while (draft.time == null && draft.companion != null) {
      draft = draft.companion;
    }
    return draft.time;
  }

  /** Where the first sentence on the attack places it; null if it does not. */
  @Nullable PlaceMention opening() {
    return isPlacedFirst ? lead.orElse(null) : null;
  }

  AttackDraft(AttackScope scope, boolean cumulative, @Nullable TimeMention time) {
    this.scope = scope;
    this.cumulative = cumulative;
    this.time = time;
  }
}
