package org.sitrep.validation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

/** Ten events of four reports each; an account's identifier begins with the letter of its event. */
class EventsAcrossReportsTest {

  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

  private final List<ParsedReport> reports = new ArrayList<>();

  private static Location town(String name, String country, double latitude, double longitude) {
    return Location.builder()
        .name(name)
        .country(country)
        .point(new GeoPoint(latitude, longitude))
        .precision(PlacePrecision.EXACT)
        .build();
  }

  private static Claim count(String speaker, Measure measure, long number, String of) {
    Count.Builder count = Count.builder();
    count.measure(measure).quantity(Quantity.exactly(number));
    if (!of.isEmpty()) {
      count.subject(Subject.of(of));
    }
    return Claim.builder().id("c1").assertion(count.build()).addSources(Source.of(speaker)).build();
  }

  private static Claim responsibility(ResponsibilityKind kind, String actor) {
    Responsibility of = Responsibility.builder().kind(kind).actor(Actor.of(actor)).build();
    return Claim.builder().id("c2").assertion(of).addSources(Source.of(actor)).build();
  }

  private static Attack attack(EventTime time, Location place, Claim... claims) {
    return Attack.builder().time(time).addLocations(place).addClaims(claims).build();
  }

  private void told(String id, int day, Attack attack) {
    Report.Builder report = Report.builder();
    report.id(id).outlet("Outlet " + id).published(MONDAY.plusDays(day)).text("Report " + id);
    reports.add(ParsedReport.builder().report(report.build()).addAttacks(attack).build());
  }

  /** The same told four times, with a toll that goes its way. */
  private void tolls(String event, Location place, int day, String speaker, long... tolls) {
    EventTime time = EventTime.on(MONDAY.plusDays(day));
    for (int i = 0; i < tolls.length; i++) {
      told(event + i, day + i, attack(time, place, count(speaker, Measure.KILLED, tolls[i], "")));
    }
  }

  private void twoOfOneTown() {
    Location town = town("Velsk", "UA", 48.5, 37.1);
    EventTime morning = EventTime.at(MONDAY, LocalTime.of(6, 0));
    EventTime evening = EventTime.at(MONDAY, LocalTime.of(21, 30));
    for (int i = 0; i < 4; i++) {
      Claim drones = count("the mayor", Measure.FIRED, 5, "DRONE");
      Claim missiles = count("the mayor", Measure.FIRED, 2, "MISSILE");
      told("e" + i, i, attack(morning, town, drones));
      told("f" + i, i, attack(evening, town, missiles));
    }
  }

  private void denied() {
    Location town = town("Marun", "SY", 35.1, 36.7);
    EventTime time = EventTime.on(MONDAY);
    told("d0", 0, attack(time, town, count("a doctor", Measure.WOUNDED, 4, "")));
    told("d1", 0, attack(time, town, responsibility(ResponsibilityKind.DENIED, "the army")));
    told("d2", 1, attack(time, town, responsibility(ResponsibilityKind.BLAMED, "the army")));
    told("d3", 1, attack(time, town, count("the rebels", Measure.WOUNDED, 4, "")));
  }

  private void nightAndWiderPlace() {
    Location town = town("Korab", "UA", 50.3, 30.2);
    Claim drones = count("the air force", Measure.FIRED, 40, "DRONE");
    told("g0", 1, attack(EventTime.nightOf(MONDAY), town, drones));
    told("g1", 1, attack(EventTime.nightOf(MONDAY), town, drones));
    told("g2", 1, attack(EventTime.on(MONDAY.plusDays(1)), town, drones));
    told("g3", 2, attack(EventTime.nightOf(MONDAY), town, drones));
    Location port = town("Mokhar", "YE", 13.3, 43.25);
    Location sea = Location.builder().name("Red Sea off Mokhar").kind("SEA").build();
    EventTime time = EventTime.on(MONDAY.plusDays(1));
    Claim missile = count("the navy", Measure.FIRED, 2, "MISSILE");
    Location off = Location.builder().from(port).within(sea).build();
    told("h0", 1, attack(time, port, missile));
    told("h1", 1, attack(time, sea, missile));
    told("h2", 2, attack(time, off, missile));
    told("h3", 2, attack(time, port, missile));
  }

  private void everything() {
    tolls("a", town("Sarab", "IQ", 33.3, 44.4), 0, "the ministry", 5, 7, 12, 12);
    tolls("b", town("Tarin", "AF", 34.5, 69.2), 0, "Norden Wire", 3, 3, 3, 3);
    tolls("c", town("Kafra", "LB", 33.9, 35.5), 1, "the Red Crescent", 48, 48, 34, 34);
    denied();
    twoOfOneTown();
    nightAndWiderPlace();
    tolls("i", town("Sarab", "IQ", 33.3, 44.4), 4, "the police", 2, 2, 2, 3);
    tolls("j", town("Golan Heights", "SY", 33.0, 35.8), 1, "the army", 1, 1, 2, 2);
  }

  @Test
  void nineOfTenAreGatheredAndNoneIsMergedWrongly() {
    everything();
    int gathered = 0;
    Set<String> broken = new HashSet<>();
    for (Incident incident : IncidentFinder.standard().find(reports).incidents()) {
      List<String> accounts = incident.accounts().stream().map(it -> it.id()).toList();
      Set<String> events =
          accounts.stream().map(it -> it.substring(0, 1)).collect(Collectors.toSet());
      assertThat(events).as(accounts.toString()).hasSize(1);
      if (accounts.size() == 4) {
        gathered++;
      } else {
        broken.addAll(accounts);
      }
    }
    assertThat(gathered).as(broken.toString()).isGreaterThanOrEqualTo(9);
  }
}
