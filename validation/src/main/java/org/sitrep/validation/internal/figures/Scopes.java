package org.sitrep.validation.internal.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;

/** The scopes of an attack's claims, and which of them lie within which. */
public final class Scopes {

  private static final String COUNTRY = "PCL";
  private static final String DIVISION = "ADM1";

  /** Areas that no chain of places leads to. */
  private static final Set<String> AREAS = Set.of("ADM2", "AREA", "RGN", "SEA");

  private final Optional<Location> first;
  private final Optional<EventTime> time;
  private final List<Location> others = new ArrayList<>();
  private final Map<String, Location> places = new HashMap<>();
  private final Set<String> within = new HashSet<>();
  private final Map<Scope, Optional<Scope>> wider = new HashMap<>();

  /**
   * The place of the attack as its first claim tells it, or where the attack has none, the first
   * that is placed; empty text if that is another. Members of lists have places of their own.
   */
  private final String lead;

  public Scopes(Attack attack) {
    first = attack.locations().stream().findFirst();
    time = attack.time();
    List<Location> around = first.map(Location::chain).orElse(List.of());
    for (Location place : attack.locations()) {
      if (!isWide(place) && around.stream().noneMatch(it -> key(it).equals(key(place)))) {
        others.add(place);
        places.putIfAbsent(key(place), place);
      }
    }
    List<Location> told = new ArrayList<>();
    attack.claims().forEach(claim -> claim.place().ifPresent(told::add));
    told.forEach(place -> places.putIfAbsent(key(place), place));
    Optional<Location> begun =
        attack.claims().stream()
            .limit(first.isPresent() ? 1 : attack.claims().size())
            .filter(claim -> claim.partOf().isEmpty())
            .flatMap(claim -> claim.place().stream())
            .findFirst();
    lead = begun.filter(place -> isLead(place, told)).map(Scopes::key).orElse("");
  }

  /** "Clashes near the Line of Control killed two": there, more widely, where nothing else is. */
  private boolean isLead(Location place, List<Location> told) {
    return (isArea(place) ? mayHold(place) : isOnNoMap(place))
        && told.stream().allMatch(it -> key(it).equals(key(place)) || mayHold(it));
  }

  /** True for a spot whose place nobody knows, or the first place of an attack in an area. */
  private boolean isOnNoMap(Location spot) {
    return spot.gazetteerId().isEmpty() || first.filter(place -> !isArea(place)).isEmpty();
  }

  /** True if the first place is in the area, as far as is known. */
  private boolean mayHold(Location area) {
    if (!isWide(area) || first.isEmpty()) {
      return isArea(area);
    }
    Location inner = first.get();
    boolean country = inner.country().isEmpty() || inner.country().equals(area.country());
    boolean division =
        !area.kind().orElse("").equals(DIVISION)
            || inner.admin1().isEmpty()
            || inner.admin1().equals(area.admin1().or(() -> Optional.of(area.name())));
    return country && division;
  }

  private static boolean isArea(Location place) {
    return isWide(place) || AREAS.contains(place.kind().orElse(""));
  }

  /** The scope of a claim. */
  public Scope of(Claim claim) {
    Optional<Location> of = claim.place().or(() -> ofSpeaker(claim));
    if (of.isEmpty() && claim.time().isEmpty()) {
      return Scope.OF_ATTACK;
    }
    String place = of.map(this::place).orElse("");
    Optional<EventTime> own = claim.time().filter(it -> !sameDays(it));
    String days = own.map(EventTime::toEdtf).orElse("");
    own.filter(this::isWithin).ifPresent(it -> within.add(days));
    return new Scope(place, days);
  }

  /** "The mayor of Lviv" speaks of Lviv, if that is one of several places of the attack. */
  private Optional<Location> ofSpeaker(Claim claim) {
    if (others.isEmpty() || claim.sources().size() != 1) {
      return Optional.empty();
    }
    String speaker = " " + FigureText.plain(claim.sources().get(0).words()) + " ";
    return others.stream()
        .filter(place -> speaker.contains(" " + FigureText.plain(place.name()) + " "))
        .findFirst();
  }

  /**
   * The narrowest scope within which this one is known to lie. Where data have two places within
   * each other, only the first that is asked for lies within the other.
   */
  public Optional<Scope> wider(Scope scope) {
    Optional<Scope> known = wider.get(scope);
    if (known == null) {
      known = findWider(scope).filter(outer -> !isWithin(outer, scope));
      wider.put(scope, known);
    }
    return known;
  }

  /** True if a scope is known to lie within another, or is it. */
  private boolean isWithin(Scope inner, Scope outer) {
    Optional<Scope> at = Optional.of(inner);
    while (at.isPresent() && !at.get().equals(outer)) {
      at = wider.getOrDefault(at.get(), Optional.empty());
    }
    return at.isPresent();
  }

  /** How many scopes lie around this one. */
  public int depth(Scope scope) {
    int depth = 0;
    for (Optional<Scope> at = wider(scope); at.isPresent(); at = wider(at.get())) {
      depth++;
    }
    return depth;
  }

  private Optional<Scope> findWider(Scope scope) {
    if (within.contains(scope.time())) {
      return Optional.of(new Scope(scope.place(), ""));
    }
    return around(scope.place()).map(place -> new Scope(place, scope.time()));
  }

  /** The place around this one that anybody names; empty text for that of the attack. */
  private Optional<String> around(String key) {
    Location inner = key.isEmpty() ? first.orElse(null) : places.get(key);
    if (inner == null) {
      return Optional.empty();
    }
    List<Location> chain = inner.chain();
    for (Location outer : chain.subList(1, chain.size())) {
      String name = key(outer);
      if (!key.isEmpty() && isFirst(name)) {
        return Optional.of("");
      }
      if (places.containsKey(name)) {
        return Optional.of(name);
      }
    }
    return !key.isEmpty() && first.filter(outer -> isIn(inner, outer)).isPresent()
        ? Optional.of("")
        : Optional.empty();
  }

  /** True if the codes of a place say that it lies in a country or a division. */
  private static boolean isIn(Location inner, Location outer) {
    String kind = outer.kind().orElse("");
    boolean country = inner.country().isPresent() && inner.country().equals(outer.country());
    boolean wide = kind.startsWith(COUNTRY) && !inner.kind().orElse("").startsWith(COUNTRY);
    boolean division =
        kind.equals(DIVISION)
            && inner.admin1().isPresent()
            && inner.admin1().equals(outer.admin1().or(() -> Optional.of(outer.name())));
    return country && (wide || division);
  }

  /** Empty for the attack's own place, and for the town around an attack on one site in it. */
  private String place(Location place) {
    String key = key(place);
    return isFirst(key) || key.equals(lead) || isTownOfFirst(place) ? "" : key;
  }

  private boolean isTownOfFirst(Location place) {
    if (isWide(place)) {
      return false;
    }
    String name = " " + FigureText.plain(place.name()) + " ";
    return first.stream()
        .anyMatch(
            site ->
                (" " + FigureText.plain(site.name()) + " ").contains(name)
                    || site.chain().stream().anyMatch(it -> key(it).equals(key(place))));
  }

  private static boolean isWide(Location place) {
    String kind = place.kind().orElse("");
    return kind.startsWith(COUNTRY) || kind.equals(DIVISION);
  }

  private boolean isFirst(String key) {
    return first.filter(it -> key(it).equals(key)).isPresent();
  }

  private static String key(Location place) {
    return place.gazetteerId().orElseGet(() -> FigureText.plain(place.name()));
  }

  private boolean sameDays(EventTime own) {
    return time.filter(it -> it.from().equals(own.from()) && it.to().equals(own.to())).isPresent();
  }

  private boolean isWithin(EventTime own) {
    return time.filter(
            it ->
                !own.from().orElse(LocalDate.MIN).isBefore(it.from().orElse(LocalDate.MIN))
                    && !own.to().orElse(LocalDate.MAX).isAfter(it.to().orElse(LocalDate.MAX)))
        .isPresent();
  }
}
