package org.sitrep.examples.page;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page shows, in the order of the page; {@code page.mustache} gives it its
 * form.
 *
 * @param policy what the browser is told to allow
 * @param style the style sheet
 * @param script the script
 * @param tab the title of the tab: the attacks, then the title
 * @param title the title
 * @param notes sentences below it
 * @param form the form of a page that is served
 * @param verdict whether all can be true; absent if nothing was read
 * @param figures how much there is of what
 * @param filters the legend of the colours, by which claims are filtered
 * @param contradictions sets of claims that cannot all hold
 * @param differences sets of claims that differ
 * @param fits what was found to fit together
 * @param findings findings about records
 * @param records what happened to records
 * @param events the events that the reports tell of
 * @param refusals why reports were not taken for one event
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
    String tab,
    String title,
    List<String> notes,
    Optional<Fragment> form,
    Optional<Verdict> verdict,
    List<Figure> figures,
    FilterView filters,
    List<ConflictView> contradictions,
    List<ConflictView> differences,
    List<Fit> fits,
    List<FindingsView> findings,
    List<TableView> records,
    List<EventView> events,
    List<String> refusals,
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

  /** Findings about records, by rule, with what was left out. */
  record FindingsView(
      String id, String heading, String summary, List<RuleView> rules, String omitted) {}

  /**
   * The findings of one rule.
   *
   * @param look how its severity looks
   * @param severity its severity in a word, behind a sign
   * @param rule its identifier
   * @param says what it says; empty if that is not known
   * @param count how many findings there are, also those not shown
   * @param open true if they are shown, false if they are folded away
   * @param rows the findings
   */
  record RuleView(
      String look,
      String severity,
      String rule,
      String says,
      String count,
      boolean open,
      List<FindingRow> rows) {}

  /** A finding: the record, the fields at fault, why. */
  record FindingRow(String record, String fields, String message) {}

  /** A table about records, with what was left out of it. */
  record TableView(
      String id,
      String heading,
      String summary,
      List<String> columns,
      List<Row> rows,
      String omitted) {}

  /** A row of it: what happened, the record, the other cells. */
  record Row(String state, String record, List<String> cells) {}

  /** The sections that are there, in the order of the page. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    add(sections, !contradictions.isEmpty(), "conflicts", "Contradictions");
    add(sections, !differences.isEmpty(), "differences", "Differences");
    findings.forEach(table -> add(sections, true, table.id(), table.heading()));
    records.forEach(table -> add(sections, true, table.id(), table.heading()));
    add(sections, !events.isEmpty(), "events", "Events");
    add(sections, !reports.isEmpty(), "texts", reports.size() > 1 ? "Texts" : "Text");
    add(sections, !attacks.isEmpty(), "attacks", "Attacks");
    add(sections, map.isPresent(), "map", "Map");
    add(sections, timeline.isPresent(), "timeline", "Time line");
    return sections;
  }

  private static void add(List<Section> sections, boolean there, String anchor, String name) {
    if (there) {
      sections.add(new Section(anchor, name));
    }
  }

  boolean hasContradictions() {
    return !contradictions.isEmpty();
  }

  boolean hasDifferences() {
    return !differences.isEmpty();
  }

  boolean hasFits() {
    return !fits.isEmpty();
  }

  boolean hasEvents() {
    return !events.isEmpty();
  }

  boolean hasRefusals() {
    return !refusals.isEmpty();
  }

  boolean hasAttacks() {
    return !attacks.isEmpty();
  }

  boolean hasReports() {
    return !reports.isEmpty();
  }
}
