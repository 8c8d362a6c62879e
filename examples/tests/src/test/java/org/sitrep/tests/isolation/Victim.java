package org.sitrep.tests.isolation;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.SitrepValidator;
import org.sitrep.validation.incident.IncidentFinder;
import org.sitrep.validation.verify.ClaimVerifier;
import org.sitrep.validation.verify.Proposals;

/** A program that uses all of the library, for another process to watch. */
final class Victim {

  private Victim() {}

  public static void main(String[] args) throws Exception {
    ParsedReport parsed =
        ReportParser.standard()
            .parse(
                Report.of(
                    "The army said 12 drones were fired at Odesa, file:///etc/passwd and"
                        + " http://localhost:1/x on Sunday. Police said 15 were; two people died.",
                    LocalDate.of(2024, 2, 29)));
    String json = SitrepJson.mapper().writeValueAsString(parsed);
    ParsedReport again = SitrepJson.mapper().readValue(json, ParsedReport.class);
    SitrepValidator.standard().validate(again);
    ConsistencyChecker.standard().check(again);
    IncidentFinder.standard().find(List.of(parsed, again));
    ClaimVerifier.standard()
        .verify(parsed, Proposals.read("[{\"measure\":\"fired\",\"number\":12,\"of\":\"drone\"}]"));
    if (parsed.claims().isEmpty()) {
      throw new AssertionError("Nothing was read");
    }
    for (String misdeed : args) {
      Misdeed.valueOf(misdeed).commit();
    }
  }
}
