package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.revision.ClaimLinks;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.time.TimeMention;

/** Writes what was gathered as the attacks of the model. */
final class AttackWriter {

  private final Document document;
  private final Locations locations;
  private final List<AttackDraft> drafts;
  private final ClaimLinks links;
  private final Discourse discourse;
  private final Preface preface;
  private final Collection<PlaceMention> before;
  private final Countrywide countrywide;
  private final EventTimes times;

  /**
   * A writer for one document.
   *
   * @param discourse what the text told in all
   * @param before the places that the text names before its first attack
   * @param countrywide tells what is of a whole country
   */
  AttackWriter(
      Document document,
      Locations locations,
      List<AttackDraft> drafts,
      ClaimLinks links,
      Discourse discourse,
      Preface preface,
      Collection<PlaceMention> before,
      Countrywide countrywide) {
    this.document = document;
    this.locations = locations;
    this.drafts = drafts;
    this.links = links;
    this.discourse = discourse;
    this.preface = preface;
    this.before = before;
    this.countrywide = countrywide;
    this.times = new EventTimes(document);
  }

  /** The attacks, those in focus first. */
  List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    int number = 0;
    int told = 0;
    for (AttackScope scope : AttackScope.values()) {
      for (AttackDraft draft : drafts) {
        if (draft.attack.scope() == scope && isWorthTelling(draft)) {
          number++;
          attacks.add(attack(draft, "a" + number, told));
          told += draft.claims.size();
        }
      }
    }
    return attacks;
  }

  /** An attack with claims, the news itself where it is more than a word, or what is answered. */
  private boolean isWorthTelling(AttackDraft draft) {
    return !draft.claims.isEmpty() || isNews(draft) || isAnswered(draft);
  }

  private boolean isNews(AttackDraft draft) {
    boolean alone = drafts.stream().allMatch(other -> other.claims.isEmpty());
    boolean dated = time(draft) != null || preface.time() != null;
    boolean told = draft.isDeed || dated && !draft.nouns.isEmpty();
    return draft == drafts.get(0) && alone && told && !places(draft).isEmpty();
  }

  /** "Israel struck Gaza on Monday. Hamas fired five rockets": the first has no figures. */
  private boolean isAnswered(AttackDraft draft) {
    return draft == drafts.get(0)
        && draft.isDeed
        && !draft.perpetrators.isEmpty()
        && !draft.places.isEmpty()
        && time(draft) != null;
  }

  @SuppressWarnings("CollectionIncompatibleType") // builders are told apart by identity
  private Attack attack(AttackDraft draft, String id, int told) {
    Attack.Builder attack = Attack.builder();
    List<Claim> claims = new ArrayList<>();
    List<Location> places = locations.of(places(draft), draft.opening());
    Map<Claim.Builder, String> ids = new IdentityHashMap<>();
    Optional<Countrywide.Extent> country = countrywide.of(draft.places.values());
    for (Claim.Builder builder : draft.claims) {
      ids.put(builder, "c" + (told + ids.size() + 1));
    }
    for (Claim.Builder builder : draft.claims) {
      for (Claim.Builder revised : links.revised(builder)) {
        Optional.ofNullable(ids.get(revised)).ifPresent(builder::addRevises);
      }
      links.whole(builder).map(ids::get).ifPresent(builder::addPartOf);
      Claim claim = builder.id(Objects.requireNonNull(ids.get(builder))).build();
      country
          .filter(extent -> extent.holds(claim, document))
          .ifPresent(extent -> builder.place(locations.location(extent.country())));
      claims.add(isTold(claim, places) ? builder.place(Optional.empty()).build() : builder.build());
    }
    attack.id(id).scope(draft.attack.scope()).kind(kind(draft, claims));
    attack.time(times.of(isDatedBefore(draft.attack) ? preface.time() : time(draft)));
    attack.addAllLocations(places);
    if (draft.target != null) {
      attack.target(
          Target.of(document.slice(draft.target.from(), draft.target.to()), draft.target.type()));
    }
    draft.perpetrators.forEach(name -> attack.addPerpetrators(Actor.of(name)));
    attack.addAllMunitions(MunitionTally.of(claims, draft.weapons)).addAllClaims(claims);
    return attack.build();
  }

  private @Nullable TimeMention time(AttackDraft draft) {
    return discourse.time(draft.attack);
  }

  /** True for news of which only what stands before the first attack tells when it was. */
  private boolean isDatedBefore(KnownAttack attack) {
    return discourse.time(attack) == null
        && attack.scope() == AttackScope.FOCUS
        && !attack.isMany();
  }

  /** True for a claim of the attack's own first place. */
  private static boolean isTold(Claim claim, List<Location> places) {
    return claim.place().isPresent()
        && !places.isEmpty()
        && claim.place().get().name().equals(places.get(0).name());
  }

  /** The kind by the weapons that are counted, if any are, else by all that are named. */
  private static AttackKind kind(AttackDraft draft, List<Claim> claims) {
    Set<String> counted = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.assertion() instanceof Count count
          && count.measure().domain() == Measure.Domain.MUNITIONS) {
        count.subject().flatMap(Subject::code).ifPresent(counted::add);
      }
    }
    counted.remove("UNSPECIFIED");
    return AttackWords.kind(draft.nouns, counted.isEmpty() ? draft.weapons : counted);
  }

  /** The places told of the attack; "the same base" and the like lead back to the focus. */
  private Collection<PlaceMention> places(AttackDraft draft) {
    boolean wide = draft.places.values().stream().allMatch(place -> place.rank() == 0);
    if (!draft.places.isEmpty() && !(wide && !draft.surroundings.isEmpty())) {
      return draft.places.values();
    }
    if (!draft.surroundings.isEmpty()) {
      return draft.surroundings.values();
    }
    if (draft.attack.isMany() || drafts.isEmpty()) {
      return List.of();
    }
    AttackDraft focus = drafts.get(0);
    List<PlaceMention> known = new ArrayList<>(focus.places.values());
    known.removeIf(place -> place.from() >= draft.until);
    return known.isEmpty() ? before : known;
  }
}
