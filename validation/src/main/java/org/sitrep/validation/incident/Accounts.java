package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;

/** The accounts of reports, in an order that does not depend on that of the reports. */
final class Accounts {

  private static final Comparator<ParsedReport> ORDER =
      Comparator.comparing(
              ParsedReport::report,
              Comparator.comparing(
                      (Report report) -> report.published().map(Object::toString).orElse("~"))
                  .thenComparing(report -> report.outlet().orElse(""))
                  .thenComparing(Report::id)
                  .thenComparing(Report::text))
          .thenComparing(report -> SitrepJson.mapper().writeValueAsString(report));

  private Accounts() {}

  /** The accounts; the text of each report is put under its identifier. */
  static List<Account> of(Collection<ParsedReport> reports, Map<String, String> texts) {
    List<Account> accounts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int number = 0;
    for (ParsedReport parsed : reports.stream().sorted(ORDER).toList()) {
      number++;
      Report report = parsed.report();
      String key = unused(report.id().isBlank() ? "report-" + number : report.id(), taken);
      texts.put(key, report.text());
      for (int i = 0; i < parsed.attacks().size(); i++) {
        accounts.add(
            Account.builder()
                .id(key + "#" + (i + 1))
                .report(key)
                .outlet(report.outlet())
                .published(report.published())
                .attack(parsed.attacks().get(i))
                .build());
      }
    }
    return accounts;
  }

  private static String unused(String id, Set<String> taken) {
    String key = id;
    for (int i = 2; !taken.add(key); i++) {
      key = id + "~" + i;
    }
    return key;
  }
}
