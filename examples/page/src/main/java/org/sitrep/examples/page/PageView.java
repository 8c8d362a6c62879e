package org.sitrep.examples.page;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page shows, in the order of the page; {@code page.mustache} gives it its
 * form.
 *
 * @param policy what the browser is told to allow
 * @param style the style sheet
 * @param script the script
 * @param title the title
 * @param notes sentences below it
 * @param form the form of a page that is served
 * @param verdict whether all can be true; absent if nothing was read
 * @param figures how much there is of what
 * @param sections the sections that are there
 * @param conflicts sets of claims that cannot all hold or that differ
 * @param fits what was found to fit together
 * @param tables findings about records, and what happened to them
 * @param attacks the attacks
 * @param reports the reports
 * @param map where it was
 * @param timeline when it was
 * @param statements how quantities were read
 */
@JStache(path = "page")
record PageView(
    String policy,
    String style,
    String script,
    String title,
    List<String> notes,
    Optional<String> form,
    Optional<Verdict> verdict,
    List<Figure> figures,
    List<Section> sections,
    List<ConflictView> conflicts,
    List<Fit> fits,
    List<TableView> tables,
    List<AttackView> attacks,
    List<ReportView> reports,
    Optional<MapView> map,
    Optional<TimelineView> timeline,
    List<String> statements) {

  /** The verdict: a class for its look, a sign and a sentence. */
  record Verdict(String look, String sign, String sentence) {}

  /** A number and what there is so much of. */
  record Figure(String number, String of) {}

  /** A section and its anchor. */
  record Section(String anchor, String name) {}

  /** A finding that confirms. */
  record Fit(String where, String message, List<ClaimRef> claims) {}

  /** A table about records, with what was left out of it. */
  record TableView(
      String id,
      String heading,
      String summary,
      List<String> columns,
      List<Row> rows,
      String omitted) {}

  /** A row of it: how its first cell looks and what it says, the record, the other cells. */
  record Row(String look, String state, String record, List<String> cells) {}

  boolean hasConflicts() {
    return !conflicts.isEmpty() || !fits.isEmpty();
  }

  boolean hasAttacks() {
    return !attacks.isEmpty();
  }

  boolean hasReports() {
    return !reports.isEmpty();
  }
}
