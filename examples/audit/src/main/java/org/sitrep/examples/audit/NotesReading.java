package org.sitrep.examples.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Evidence;
import org.sitrep.model.Interval;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.model.Stance;
import org.sitrep.model.TimePrecision;
import org.sitrep.model.Truth;
import org.sitrep.parsing.PlaceNames;
import org.sitrep.parsing.ReportParser;
import org.sitrep.tables.Countries;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.Moment;

/** The notes of a record, read as a report and held against its columns. */
final class NotesReading {

  /** Longer notes are cut: the figures of an event stand at its beginning. */
  private static final int MAX_NOTES = 100_000;

  /** So far the day of the notes may be from that of the column: nights have two. */
  private static final int DAYS = 1;

  private final Facts facts;
  private final List<Attack> attacks;

  /**
   * What the notes and a column say of one thing.
   *
   * @param field the field of the column
   * @param agree true if both can be true
   * @param notes what the notes say, in their words where they have some
   * @param column what the column says
   */
  record Compared(Field<?> field, boolean agree, String notes, String column) {}

  private NotesReading(Facts facts, List<Attack> attacks) {
    this.facts = facts;
    this.attacks = attacks;
  }

  /** What notes and columns both speak of; empty if they share nothing or there are no notes. */
  static List<Compared> of(Facts facts) {
    Optional<String> notes = facts.get(Field.NOTES);
    if (notes.isEmpty()) {
      return List.of();
    }
    String text = notes.get();
    Report.Builder report = Report.builder();
    report.text(text.length() > MAX_NOTES ? text.substring(0, MAX_NOTES) : text);
    report.published(facts.get(Field.START).map(Moment::day));
    List<Attack> attacks =
        ReportParser.standard().parse(report.build()).attacks().stream()
            .filter(attack -> attack.scope() == AttackScope.FOCUS)
            .toList();
    return new NotesReading(facts, attacks).compared();
  }

  private List<Compared> compared() {
    List<Compared> all = new ArrayList<>();
    figures(Measure.KILLED, Field.KILLED).ifPresent(all::add);
    figures(Measure.WOUNDED, Field.WOUNDED).ifPresent(all::add);
    figures(Measure.FIRED, Field.FIRED).ifPresent(all::add);
    figures(Measure.INTERCEPTED, Field.INTERCEPTED).ifPresent(all::add);
    day().ifPresent(all::add);
    country().ifPresent(all::add);
    division().ifPresent(all::add);
    return all;
  }

  private Optional<Compared> figures(Measure measure, Field<Quantity> field) {
    List<Claim> claims =
        attacks.stream()
            .flatMap(attack -> attack.standingClaims().stream())
            .filter(claim -> isFigure(claim, measure))
            .toList();
    Optional<Interval> coded = coded(field);
    if (claims.isEmpty() || coded.isEmpty()) {
      return Optional.empty();
    }
    List<Interval> said = claims.stream().map(NotesReading::bounds).toList();
    Interval sum = said.stream().reduce(Interval.exactly(0), Interval::plus);
    boolean agree =
        meet(sum, coded.get()) || said.stream().anyMatch(each -> meet(each, coded.get()));
    return Optional.of(
        new Compared(
            field,
            agree,
            claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::text)
                .distinct()
                .collect(Collectors.joining("; ")),
            coded.get() + " " + field.name()));
  }

  private static boolean isFigure(Claim claim, Measure measure) {
    return claim.stance() == Stance.ASSERTED
        && claim.assertion() instanceof Count count
        && count.measure() == measure
        && !count.cumulative();
  }

  private static Interval bounds(Claim claim) {
    return QuantityPolicy.standard().bounds(((Count) claim.assertion()).quantity());
  }

  private static boolean meet(Interval one, Interval other) {
    return one.isLessThan(other) != Truth.YES && other.isLessThan(one) != Truth.YES;
  }

  private Optional<Interval> coded(Field<Quantity> field) {
    Optional<Interval> coded = facts.get(field).map(Quantity::bounds);
    if (!field.equals(Field.KILLED)) {
      return coded;
    }
    Optional<Long> low = facts.get(Field.KILLED_LOW).map(it -> it.bounds().low());
    Optional<Interval> high = facts.get(Field.KILLED_HIGH).map(Quantity::bounds);
    if (low.isEmpty() || high.isEmpty() || !high.get().isBounded()) {
      return coded;
    }
    return high.get().high() < low.get()
        ? coded
        : Optional.of(new Interval(low.get(), high.get().high()));
  }

  private Optional<Compared> day() {
    Optional<LocalDate> start = facts.get(Field.START).map(Moment::day);
    List<EventTime> times =
        attacks.stream()
            .flatMap(attack -> attack.time().stream())
            .filter(time -> time.from().isPresent() && time.to().isPresent())
            .filter(
                time ->
                    time.precision() == TimePrecision.DAY
                        || time.precision() == TimePrecision.NIGHT)
            .toList();
    if (start.isEmpty() || times.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = start.get().minusDays(DAYS);
    LocalDate last =
        facts
            .get(Field.END)
            .map(Moment::day)
            .filter(end -> end.isAfter(start.get()))
            .orElse(start.get())
            .plusDays(DAYS);
    boolean agree =
        times.stream()
            .anyMatch(
                time ->
                    !time.from().orElseThrow().isAfter(last)
                        && !time.to().orElseThrow().isBefore(first));
    return Optional.of(
        new Compared(
            Field.START,
            agree,
            times.stream().map(EventTime::toEdtf).distinct().collect(Collectors.joining("; ")),
            start.get().toString()));
  }

  private Optional<Compared> country() {
    Set<String> lands = facts.get(Field.COUNTRY).map(Countries::lands).orElse(Set.of());
    Set<String> said =
        attacks.stream()
            .flatMap(attack -> attack.locations().stream())
            .flatMap((Location place) -> place.country().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (lands.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Compared(
            Field.COUNTRY,
            said.stream().anyMatch(lands::contains),
            said.stream().map(Countries::name).collect(Collectors.joining("; ")),
            facts.get(Field.COUNTRY).map(Countries::name).orElse("")));
  }

  /** The division of the country, as far as the gazetteer knows it by its name. */
  private Optional<Compared> division() {
    Optional<String> country = facts.get(Field.COUNTRY);
    Optional<String> coded =
        facts
            .get(Field.ADMIN1)
            .flatMap(
                name ->
                    in(country, PlaceNames.find(name).stream())
                        .filter(it -> it.precision().equals(Optional.of(PlacePrecision.ADMIN1)))
                        .findFirst())
            .flatMap(Location::admin1);
    Set<String> said =
        in(country, attacks.stream().flatMap(attack -> attack.locations().stream()))
            .flatMap(place -> place.admin1().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (coded.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Compared(
            Field.ADMIN1,
            said.contains(coded.get()),
            String.join("; ", said),
            facts.get(Field.ADMIN1).orElse("")));
  }

  private static Stream<Location> in(Optional<String> country, Stream<Location> places) {
    return places.filter(place -> country.isPresent() && place.country().equals(country));
  }
}
