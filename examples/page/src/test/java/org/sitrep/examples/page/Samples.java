package org.sitrep.examples.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.incident.IncidentFinder;

/** Pages to look at. */
final class Samples {

  /** A report whose speakers disagree, of two attacks. */
  static final String DISPUTED =
      """
      Rockets at Erbil airport

      Around 20 rockets were fired at Erbil airport on Sunday evening, a police official and \
      a Western diplomat said. The police official said 13 of the rockets were shot down and two \
      hit the runway.

      The army said nine rockets were fired and all of them were intercepted. A doctor said at \
      least four people were killed and 11 wounded, including three children.

      Nobody has claimed responsibility. On Thursday, two policemen were killed when a roadside \
      bomb exploded in Mosul.
      """;

  /** What somebody might try who can have a text read. */
  static final String HOSTILE =
      """
      <script>window.broken = 1</script> Police said "><img src=x onerror="window.broken = 2"> 15 \
      rockets were fired at Erbil on Sunday. </mark></div><script>window.broken = 3</script> \
      {{{script}}} A soldier said ' onmouseover='window.broken = 4' 20 rockets were shot down.
      """;

  private Samples() {}

  static HtmlPage disputed() {
    return page("Gulf Courier, published 2025-03-10", "Gulf Courier", DISPUTED);
  }

  static HtmlPage hostile() {
    return page("<script>window.broken = 5</script>", "\"><svg onload=window.broken=6>", HOSTILE);
  }

  /** Two reports and a table. */
  static HtmlPage full() {
    return page("A table and two reports", "Gulf Courier", DISPUTED)
        .note("Everything that a page can hold.")
        .report(
            ReportParser.standard()
                .parse(report("Second Voice", "Police said 7 rockets were fired at Erbil.")),
            QuantityPolicy.wide())
        .table(
            new FindingTable(
                "attacks.csv",
                List.of(
                    new FindingTable.Row(
                        Severity.ERROR,
                        "parts-within-total",
                        "line 12",
                        "launched=4, destroyed=5",
                        "5 destroyed is more than 4 launched."),
                    new FindingTable.Row(
                        Severity.WARNING, "outlier", "line 40", "launched=900", "Look at it."),
                    new FindingTable.Row(
                        Severity.INFO, "corrected", "line 41", "launched", "Was 3, is 4."))));
  }

  /** Three reports of two events, whose sources differ, revise and claim. */
  static HtmlPage sources() {
    List<ParsedReport> reports =
        Stream.of(
                report("Norden Wire", "Police said 9 rockets were fired at Haditha on Sunday."),
                report(
                    "Gulf Courier",
                    "The army said 15 rockets were fired at Haditha on Sunday. Three soldiers were"
                        + " wounded, a doctor said."),
                report("Sahel Radio", "A bomb killed 12 people in Maiduguri on Saturday."))
            .map(ReportParser.standard()::parse)
            .toList();
    HtmlPage page = HtmlPage.titled("Sources compared");
    reports.forEach(report -> page.report(report, QuantityPolicy.standard()));
    return page.incidents(IncidentFinder.with(QuantityPolicy.standard()).find(reports));
  }

  /** So many claims that their lists are folded away. */
  static HtmlPage many() {
    String each =
        "On Sunday %2$d rockets were fired at %1$s, the army said. A doctor said %2$d people were"
            + " killed and 7 wounded in %1$s. The mayor said 40 people were killed in %1$s, while 3"
            + " houses were damaged. Police said 2 of the rockets were shot down.\n\n";
    StringBuilder text = new StringBuilder();
    for (String place : List.of("Erbil", "Mosul", "Basra", "Kirkuk", "Haditha", "Ramadi")) {
      text.append(each.formatted(place, 10 + place.length()));
    }
    return page("Many", "Gulf Courier", text.toString());
  }

  private static HtmlPage page(String title, String outlet, String text) {
    return HtmlPage.titled(title)
        .report(ReportParser.standard().parse(report(outlet, text)), QuantityPolicy.standard());
  }

  static Report report(String outlet, String text) {
    return Report.builder()
        .outlet(outlet)
        .published(LocalDate.parse("2025-03-10"))
        .text(text)
        .build();
  }
}
