package org.sitrep.examples.quickstart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.finding.Finding;

/**
 * What the program prints as JSON.
 *
 * @param parsed the report with its attacks
 * @param findings what the check found, attack by attack
 * @param policy how "around" was read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record JsonDocument(ParsedReport parsed, List<Entry> findings, QuantityPolicy policy) {

  /** A finding and the attack it is about. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Entry(
      String attack,
      String severity,
      String rule,
      String path,
      String message,
      List<String> claims) {}

  static JsonDocument of(ParsedReport parsed, List<CheckedAttack> attacks, QuantityPolicy policy) {
    List<Entry> entries = new ArrayList<>();
    for (CheckedAttack checked : attacks) {
      for (Finding finding : checked.findings()) {
        entries.add(
            new Entry(
                checked.attack().id(),
                finding.severity().name(),
                finding.rule(),
                finding.where(),
                finding.message(),
                finding.claims().stream().map(Claim::id).toList()));
      }
    }
    return new JsonDocument(parsed, entries, policy);
  }

  /** The document, indented. */
  String text() {
    return SitrepJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
  }
}
