package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.time.TimeMention;

/** What is gathered about one attack while the sentences are read. */
final class AttackDraft {

  final AttackScope scope;
  final boolean cumulative;
  @Nullable TimeMention time;

  /** True while its time is only that of somebody who speaks of it. */
  boolean isSpoken;

  /** True if the time may be that of work at the place, which a named day corrects. */
  boolean isOfWork;

  /** Where the first sentence that tells of it has it as a whole; empty if it does not say. */
  Optional<PlaceMention> lead = Optional.empty();

  /** True if the first sentence on the attack tells where it was. */
  boolean isPlacedFirst;

  final Map<String, PlaceMention> places = new LinkedHashMap<>();
  final Map<String, PlaceMention> surroundings = new LinkedHashMap<>();
  List<Claim.Builder> claims = new ArrayList<>();

  /** Claims by those that took their place. */
  final Map<Claim.Builder, List<Claim.Builder>> revisions = new IdentityHashMap<>();

  /** The claims of whose wholes others tell a part. */
  final Map<Claim.Builder, Claim.Builder> wholes = new IdentityHashMap<>();

  final Set<String> weapons = new LinkedHashSet<>();
  final Set<String> nouns = new LinkedHashSet<>();
  final Set<Measure> leaders = EnumSet.noneOf(Measure.class);
  final Stands responsible = new Stands();
  final Set<String> perpetrators = new LinkedHashSet<>();
  TargetReader.@Nullable Found target;
  int sentence;

  /** True once a verb tells that it was done: "attacked", "a drone hit". */
  boolean isDeed;

  /** True if the text tells of it in passing only. */
  boolean passing;

  /** Index behind the last token that tells of it. */
  int until;

  /** Which side attacks, as {@link Agents#side} tells; null if nothing tells yet. */
  @Nullable String side;

  /** The attack that gives its time to this one, where this has none. */
  @Nullable AttackDraft companion;

  AttackDraft(AttackScope scope, boolean cumulative, @Nullable TimeMention time) {
    this.scope = scope;
    this.cumulative = cumulative;
    this.time = time;
  }

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

  /** True if it was at this time. */
  boolean isAt(@Nullable TimeMention other) {
    TimeMention known = time();
    return known != null
        && other != null
        && Objects.equals(known.first(), other.first())
        && Objects.equals(known.last(), other.last());
  }

  /** True if another side than this attacks. */
  boolean isOfOther(@Nullable String attacker) {
    return attacker != null && side != null && !attacker.equals(side);
  }

  /** True if it is first told in this very sentence. */
  boolean startsIn(SentenceReading reading) {
    return sentence == reading.sentence().from();
  }

  /** The country that it struck; null if it is not known. */
  @Nullable String country() {
    String country = country(places.values());
    return country == null ? country(surroundings.values()) : country;
  }

  /** False if the sentence has a scene in another country. */
  boolean isInCountryOf(SentenceReading reading) {
    String known = country(places.values());
    String here = country(reading.places());
    return known == null || here == null || known.equals(here);
  }

  private static @Nullable String country(Collection<PlaceMention> places) {
    for (PlaceMention mention : places) {
      Place place = mention.place();
      if (mention.isScene() && place != null && !place.country().isEmpty()) {
        return place.country();
      }
    }
    return null;
  }

  /** True if the sentence names a place of the attack, or none; towns count before provinces. */
  boolean sharesPlace(SentenceReading reading) {
    int rank = 0;
    for (PlaceMention here : reading.places()) {
      boolean scene = here.isScene() && !reading.isAttribution(here.from());
      rank = scene ? Math.max(rank, Math.min(here.rank(), 2)) : rank;
    }
    for (PlaceMention here : reading.places()) {
      if (here.isScene() && here.rank() >= rank && has(here.place())) {
        return true;
      }
    }
    return rank == 0;
  }

  private boolean has(@Nullable Place place) {
    for (PlaceMention known : places.values()) {
      if (place != null && known.place() != null && known.place().id().equals(place.id())) {
        return true;
      }
    }
    return false;
  }
}
