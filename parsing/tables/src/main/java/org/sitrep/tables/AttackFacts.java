package org.sitrep.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Casualties;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Target;
import org.sitrep.model.TargetType;
import org.sitrep.model.TimePrecision;

/** Between the facts of tables and the attacks of the model. */
public final class AttackFacts {

  private static final PersonGroup ATTACKER = PersonGroup.of("ATTACKER");

  private AttackFacts() {}

  /** The attack of some facts, as far as the model holds them. */
  public static Attack attack(Facts facts) {
    Attack.Builder attack = Attack.builder();
    facts.get(Field.ID).ifPresent(attack::id);
    attack.kind(kind(facts));
    attack.time(time(facts));
    location(facts).ifPresent(attack::addLocations);
    target(facts).ifPresent(attack::target);
    facts.get(Field.PERPETRATOR).map(Actor::of).ifPresent(attack::addPerpetrators);
    munition(facts).ifPresent(attack::addMunitions);
    casualties(facts).forEach(attack::addCasualties);
    return attack.build();
  }

  private static AttackKind kind(Facts facts) {
    return facts.get(Field.KIND).flatMap(AttackFacts::kind).orElseGet(() -> EventTypes.kind(facts));
  }

  private static Optional<AttackKind> kind(String code) {
    try {
      return Optional.of(AttackKind.of(code));
    } catch (IllegalArgumentException e) {
      // No code: words of a user's own column.
      return Optional.empty();
    }
  }

  private static Optional<EventTime> time(Facts facts) {
    Optional<Moment> start = facts.get(Field.START);
    if (start.isEmpty()) {
      return partsOfDate(facts)
          .or(() -> facts.get(Field.END).map(end -> EventTime.until(end.day())));
    }
    LocalDate from = start.get().day();
    LocalDate to = facts.get(Field.END).map(Moment::day).orElse(from);
    if (to.isBefore(from)) {
      // The model holds no such time, and which end is wrong is not for a reader to say.
      return Optional.empty();
    }
    TimePrecision known = EventTime.between(from, to).precision();
    EventTime.Builder time = EventTime.builder();
    time.from(from);
    TimePrecision precision = facts.get(Field.TIME_PRECISION).orElse(known);
    if (precision != TimePrecision.OPEN) {
      time.to(to);
    }
    time.precision(precision);
    if (from.equals(to)) {
      time.clock(start.get().clock());
    }
    return Optional.of(time.build());
  }

  private static Optional<EventTime> partsOfDate(Facts facts) {
    try {
      return facts
          .get(Field.YEAR)
          .map(
              year ->
                  facts
                      .get(Field.MONTH)
                      .map(
                          month ->
                              EventTime.in(
                                  YearMonth.of(Math.toIntExact(year), Math.toIntExact(month))))
                      .orElseGet(
                          () ->
                              EventTime.between(
                                  LocalDate.of(Math.toIntExact(year), 1, 1),
                                  LocalDate.of(Math.toIntExact(year), 12, 31))));
    } catch (DateTimeException | ArithmeticException e) {
      // Parts that make no day give no time.
      return Optional.empty();
    }
  }

  private static Optional<Location> location(Facts facts) {
    Optional<String> name =
        facts
            .get(Field.PLACE)
            .or(() -> facts.get(Field.ADMIN2))
            .or(() -> facts.get(Field.ADMIN1))
            .or(() -> facts.get(Field.COUNTRY).map(Countries::name));
    Optional<GeoPoint> point = point(facts);
    if (name.isEmpty() && point.isEmpty()) {
      return Optional.empty();
    }
    Location.Builder location = Location.builder();
    location.name(name.orElse(""));
    location.country(facts.get(Field.COUNTRY).filter(Countries::isCode));
    location.admin1(facts.get(Field.ADMIN1));
    facts
        .get(Field.ADMIN2)
        .filter(admin2 -> facts.has(Field.PLACE))
        .map(Location::of)
        .ifPresent(location::within);
    location.point(point);
    location.precision(facts.get(Field.PLACE_PRECISION));
    return Optional.of(location.build());
  }

  /** The point, if both degrees are there and in range. */
  static Optional<GeoPoint> point(Facts facts) {
    Optional<Double> latitude = facts.get(Field.LATITUDE);
    Optional<Double> longitude = facts.get(Field.LONGITUDE);
    return latitude
        .filter(degrees -> Math.abs(degrees) <= 90)
        .flatMap(
            north ->
                longitude
                    .filter(degrees -> Math.abs(degrees) <= 180)
                    .map(east -> new GeoPoint(north, east)));
  }

  private static Optional<Target> target(Facts facts) {
    Optional<TargetType> type = facts.get(Field.TARGET_TYPE).flatMap(AttackFacts::targetType);
    if (type.isEmpty() && !facts.has(Field.TARGET)) {
      return Optional.empty();
    }
    return Optional.of(
        Target.of(facts.get(Field.TARGET).orElse(""), type.orElse(TargetType.UNKNOWN)));
  }

  private static Optional<TargetType> targetType(String code) {
    try {
      return Optional.of(TargetType.of(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Munition> munition(Facts facts) {
    boolean any =
        facts.has(Field.DESIGNATION)
            || facts.has(Field.MUNITION_TYPE)
            || facts.has(Field.FIRED)
            || facts.has(Field.INTERCEPTED)
            || facts.has(Field.HIT)
            || facts.has(Field.MISSED)
            || facts.has(Field.IN_FLIGHT);
    if (!any) {
      return Optional.empty();
    }
    Munition.Builder munition = Munition.of(MunitionTypes.of(facts));
    munition.designation(facts.get(Field.DESIGNATION));
    munition.fired(facts.get(Field.FIRED));
    munition.intercepted(facts.get(Field.INTERCEPTED));
    munition.hit(facts.get(Field.HIT));
    munition.missed(facts.get(Field.MISSED));
    munition.inFlight(facts.get(Field.IN_FLIGHT));
    return Optional.of(munition.build());
  }

  private static List<Casualties> casualties(Facts facts) {
    List<Casualties> all = new ArrayList<>();
    Casualties everybody =
        Casualties.builder()
            .group(PersonGroup.PERSON)
            .killed(killed(facts))
            .wounded(facts.get(Field.WOUNDED))
            .missing(facts.get(Field.MISSING))
            .captured(facts.get(Field.CAPTURED))
            .build();
    Casualties civilians =
        Casualties.builder()
            .group(PersonGroup.CIVILIAN)
            .killed(facts.get(Field.KILLED_CIVILIANS))
            .build();
    Casualties attackers =
        Casualties.builder()
            .group(ATTACKER)
            .killed(facts.get(Field.KILLED_ATTACKERS))
            .wounded(facts.get(Field.WOUNDED_ATTACKERS))
            .build();
    for (Casualties group : List.of(everybody, civilians, attackers)) {
      if (!group.equals(Casualties.builder().group(group.group()).build())) {
        all.add(group);
      }
    }
    return all;
  }

  /** The dead: from the lowest to the highest estimate where a table has them. */
  private static Optional<Quantity> killed(Facts facts) {
    Optional<Quantity> low = facts.get(Field.KILLED_LOW);
    Optional<Quantity> high = facts.get(Field.KILLED_HIGH);
    if (low.isEmpty() && high.isEmpty()) {
      return facts.get(Field.KILLED);
    }
    long least = low.map(Quantity::low).orElse(0L);
    OptionalLong most = high.map(Quantity::high).orElse(OptionalLong.empty());
    if (most.isEmpty()) {
      return Optional.of(Quantity.atLeast(least));
    }
    if (most.getAsLong() < least) {
      return facts.get(Field.KILLED);
    }
    return Optional.of(
        least == most.getAsLong()
            ? Quantity.exactly(least)
            : Quantity.between(least, most.getAsLong()));
  }

  /**
   * The facts of an attack: one for each munition, or one if it has at most one. The figures that
   * are not about munitions stand with the first.
   *
   * @param losses takes what no table holds
   */
  public static List<Facts> facts(Attack attack, Losses losses) {
    Facts.Builder common = Facts.builder();
    if (!attack.id().isEmpty()) {
      common.set(Field.ID, attack.id());
    }
    if (!attack.kind().equals(AttackKind.UNKNOWN)) {
      common.set(Field.KIND, attack.kind().code());
    }
    attack.time().ifPresent(time -> add(time, common, losses));
    add(attack.locations(), common, losses);
    attack
        .target()
        .ifPresent(
            target -> {
              common.set(
                  Field.TARGET, Optional.of(target.words()).filter(words -> !words.isEmpty()));
              if (!target.type().equals(TargetType.UNKNOWN)) {
                common.set(Field.TARGET_TYPE, target.type().code());
              }
            });
    if (!attack.perpetrators().isEmpty()) {
      common.set(
          Field.PERPETRATOR,
          attack.perpetrators().stream().map(Actor::name).collect(Collectors.joining("; ")));
    }
    losses.add("claims", "tables hold figures, not who says them", attack.claims().size());
    Facts shared = common.build();
    attack.casualties().forEach(group -> add(group, common, losses));
    List<Facts> all = new ArrayList<>();
    for (Munition munition : attack.munitions()) {
      Facts.Builder facts = all.isEmpty() ? common : shared.toBuilder();
      all.add(add(munition, facts, losses));
    }
    return all.isEmpty() ? List.of(common.build()) : List.copyOf(all);
  }

  private static void add(EventTime time, Facts.Builder facts, Losses losses) {
    time.from().ifPresent(from -> facts.set(Field.START, new Moment(from, time.clock())));
    time.to().ifPresent(to -> facts.set(Field.END, new Moment(to, time.clock())));
    facts.set(Field.TIME_PRECISION, time.precision());
    losses.add("time words", "tables hold days", time.words().isPresent() ? 1 : 0);
    losses.add("time offset", "tables hold local clocks", time.offset().isPresent() ? 1 : 0);
  }

  private static void add(List<Location> locations, Facts.Builder facts, Losses losses) {
    if (locations.isEmpty()) {
      return;
    }
    // The point and its precision belong together, so that the first place with one comes first.
    Location place =
        locations.stream()
            .filter(location -> location.point().isPresent())
            .findFirst()
            .orElse(locations.get(0));
    facts.set(Field.PLACE, Optional.of(place.name()).filter(name -> !name.isEmpty()));
    facts.set(Field.COUNTRY, place.country());
    facts.set(Field.ADMIN1, place.admin1());
    facts.set(Field.ADMIN2, place.within().map(Location::name));
    place
        .point()
        .ifPresent(
            point ->
                facts
                    .set(Field.LATITUDE, point.latitude())
                    .set(Field.LONGITUDE, point.longitude()));
    facts.set(Field.PLACE_PRECISION, place.precision());
    losses.add("locations", "a row holds one place", locations.size() - 1L);
  }

  private static Facts add(Munition munition, Facts.Builder facts, Losses losses) {
    if (!munition.type().equals(MunitionType.UNSPECIFIED)) {
      facts.set(Field.MUNITION_TYPE, munition.type().code());
    }
    return facts
        .set(Field.DESIGNATION, munition.designation())
        .set(Field.FIRED, plain(munition.fired(), losses))
        .set(Field.INTERCEPTED, plain(munition.intercepted(), losses))
        .set(Field.HIT, plain(munition.hit(), losses))
        .set(Field.MISSED, plain(munition.missed(), losses))
        .set(Field.IN_FLIGHT, plain(munition.inFlight(), losses))
        .build();
  }

  private static void add(Casualties people, Facts.Builder facts, Losses losses) {
    if (people.group().equals(PersonGroup.PERSON)) {
      plain(people.killed(), losses).ifPresent(killed -> addKilled(killed, facts));
      facts.set(Field.WOUNDED, plain(people.wounded(), losses));
      facts.set(Field.MISSING, plain(people.missing(), losses));
      facts.set(Field.CAPTURED, plain(people.captured(), losses));
    } else if (people.group().equals(PersonGroup.CIVILIAN)) {
      facts.set(Field.KILLED_CIVILIANS, plain(people.killed(), losses));
      losses.add("wounded civilians", "no field for them", people.wounded().isPresent() ? 1 : 0);
    } else if (people.group().equals(ATTACKER)) {
      facts.set(Field.KILLED_ATTACKERS, plain(people.killed(), losses));
      facts.set(Field.WOUNDED_ATTACKERS, plain(people.wounded(), losses));
    } else {
      losses.add("casualties of " + people.group(), "no field for the group");
    }
  }

  /** A quantity without its words, unless they are all that says how many: dozens. */
  private static Optional<Quantity> plain(Optional<Quantity> quantity, Losses losses) {
    return quantity.map(
        it -> {
          if (it.words().isEmpty() || it.qualifier() == Qualifier.VAGUE) {
            return it;
          }
          losses.add("words of figures", "tables hold numbers");
          Quantity.Builder plain = Quantity.builder();
          return plain.from(it).words(Optional.empty()).build();
        });
  }

  private static void addKilled(Quantity killed, Facts.Builder facts) {
    boolean plain = killed.words().isEmpty();
    if (plain && (killed.equals(Quantity.atLeast(killed.low())))) {
      facts.set(Field.KILLED_LOW, Quantity.exactly(killed.low()));
    } else if (plain
        && killed.high().isPresent()
        && killed.equals(Quantity.between(killed.low(), killed.high().getAsLong()))) {
      facts.set(Field.KILLED_LOW, Quantity.exactly(killed.low()));
      facts.set(Field.KILLED_HIGH, Quantity.exactly(killed.high().getAsLong()));
    } else {
      facts.set(Field.KILLED, killed);
    }
  }
}
