package org.sitrep.validation.incident;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.sitrep.model.ModelDomain;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;

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
    String json = SitrepJson.mapper().writeValueAsString(incidents);
    assertThat(SitrepJson.mapper().readValue(json, Incidents.class)).isEqualTo(incidents);
  }
}
