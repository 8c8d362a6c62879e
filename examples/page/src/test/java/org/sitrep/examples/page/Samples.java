package org.sitrep.examples.page;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.finding.Severity;

/** Pages to look at. */
final class Samples {

  /** A report whose speakers disagree, of two attacks. */
  static final String DISPUTED =
      """
      Rockets at the airport of Erbil

      Around 20 rockets were fired at Erbil airport in northern Iraq on Sunday evening, a police \
      official and a Western diplomat said. The police official said 13 of the rockets were shot \
      down and two hit the runway.

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
