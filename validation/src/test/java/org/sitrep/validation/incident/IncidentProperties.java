package org.sitrep.validation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.ModelDomain;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.model.Source;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class IncidentProperties {

  @Property(tries = 50)
  @Label("any reports are gathered, in any order with the same result, and each attack once")
  void everyAttackIsInOneIncident(
      @ForAll @Size(max = 4) List<ParsedReport> reports, @ForAll long seed) {
    List<ParsedReport> twice = new ArrayList<>(reports);
    twice.addAll(reports);
    Incidents incidents = IncidentFinder.standard().find(twice);
    Set<String> accounts = new HashSet<>();
    for (Incident incident : incidents.incidents()) {
      for (Account account : incident.accounts()) {
        assertThat(accounts.add(account.id())).isTrue();
      }
      assertThat(incident.attack().claims())
          .hasSize(incident.accounts().stream().mapToInt(it -> it.attack().claims().size()).sum());
    }
    assertThat(accounts).hasSize(twice.stream().mapToInt(it -> it.attacks().size()).sum());
    Collections.shuffle(twice, new Random(seed));
    assertThat(IncidentFinder.standard().find(twice)).isEqualTo(incidents);
    assertThat(IncidentFinder.standard().inParallel().find(twice)).isEqualTo(incidents);
    String json = SitrepJson.mapper().writeValueAsString(incidents);
    assertThat(SitrepJson.mapper().readValue(json, Incidents.class)).isEqualTo(incidents);
  }

  @Property(tries = 10)
  @Label("many reports at a time are gathered as one after another")
  void parallelIsTheSame(@ForAll long seed) {
    List<ParsedReport> reports = reports(new Random(seed));

    Incidents oneByOne = IncidentFinder.standard().find(reports);

    assertThat(oneByOne.incidents()).anyMatch(it -> it.accounts().size() > 1);
    assertThat(oneByOne.incidents()).anyMatch(it -> !it.consistency().findings().isEmpty());
    assertThat(IncidentFinder.standard().inParallel().find(reports)).isEqualTo(oneByOne);
  }

  /** Of two towns and three days, so that many are of one event. */
  private static List<ParsedReport> reports(Random random) {
    List<ParsedReport> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.of(2025, 3, 10 + random.nextInt(3));
      Report.Builder report = Report.builder();
      report.id("r" + i).text("A report.").published(day).outlet("Outlet " + i % 4);
      Attack.Builder attack = Attack.builder();
      attack.time(EventTime.on(day)).addMunitions(Munition.of(MunitionType.ROCKET).build());
      attack.addLocations(Location.of(random.nextBoolean() ? "Aleppo" : "Homs"));
      for (Measure measure : List.of(Measure.KILLED, Measure.WOUNDED)) {
        Count count = Count.of(measure, Quantity.exactly(random.nextInt(20)));
        Source speaker = Source.of(random.nextBoolean() ? "the army" : "the mayor");
        attack.addClaims(Claim.builder().assertion(count).addSources(speaker).build());
      }
      reports.add(ParsedReport.builder().report(report.build()).addAttacks(attack.build()).build());
    }
    return reports;
  }
}
