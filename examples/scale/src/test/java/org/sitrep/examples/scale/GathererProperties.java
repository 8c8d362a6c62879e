package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sitrep.examples.scale.Segments.Dated;
import org.sitrep.model.Attack;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.IncidentFinder;

class GathererProperties {

  /** Reports whose attacks all have a country and a day. */
  private static List<ParsedReport> reports(int seed, int size, int eventsADay) {
    return Expected.parsed(Expected.corpus(seed, size, eventsADay)).stream()
        .filter(
            parsed ->
                parsed.attacks().stream()
                    .allMatch(
                        attack -> attack.locations().stream().anyMatch(GathererProperties::known)))
        .toList();
  }

  private static boolean known(Location location) {
    return location.country().isPresent();
  }

  private static List<Incident> gathered(
      List<ParsedReport> reports, Gathering gathering, int atOnce) {
    Map<String, ParsedReport> byId = new HashMap<>();
    Map<String, List<Dated>> byCountry = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      ParsedReport parsed = reports.get(i);
      for (int k = 0; k < parsed.attacks().size(); k++) {
        AccountRecord account = AccountRecord.of(parsed, k, "file:" + i, gathering);
        byId.put(account.id(), Packed.report(account.report()));
        byCountry
            .computeIfAbsent(account.country(), key -> new ArrayList<>())
            .add(new Dated(account.id(), account.first(), account.last()));
      }
    }
    List<Incident> incidents = new ArrayList<>();
    Gatherer gatherer = new Gatherer(IncidentFinder.standard(), atOnce, byId::get);
    for (List<Dated> accounts : byCountry.values()) {
      for (List<Dated> segment : Segments.of(accounts)) {
        gatherer.gather(segment, found -> incidents.add(found.incident()), note -> {});
      }
    }
    return incidents;
  }

  @Property(tries = 10)
  void accountsWithACountryAndADayAreGatheredAsTheFinderDoes(
      @ForAll int seed,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(min = 1, max = 20) int eventsADay) {
    List<ParsedReport> reports = reports(seed, size, eventsADay);
    assertThat(Expected.groups(gathered(reports, Gathering.COUNTRY, 20_000)))
        .isEqualTo(Expected.groups(IncidentFinder.standard().find(reports).incidents()));
  }

  @Property(tries = 10)
  void everyAccountIsInOneIncidentHoweverSmallTheParts(
      @ForAll int seed,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(min = 1, max = 20) int atOnce) {
    List<ParsedReport> reports = reports(seed, size, 1);
    List<String> all = new ArrayList<>();
    for (ParsedReport parsed : reports) {
      for (Attack attack : parsed.attacks()) {
        all.add(parsed.report().id() + "/" + attack.id());
      }
    }
    assertThat(
            gathered(reports, Gathering.COUNTRY, atOnce).stream()
                .flatMap(incident -> Expected.group(incident).stream()))
        .containsExactlyInAnyOrderElementsOf(all);
  }
}
