package org.sitrep.examples.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.incident.Incidents;

/**
 * What was read and found, as one HTML file that needs nothing else: no network, no other file.
 *
 * <p>Everything that comes from a text is escaped, and the page's own policy lets no script run but
 * the one it brings along.
 *
 * <pre>{@code
 * HtmlPage.titled("Two reports").report(parsed, policy).report(other, policy).writeTo(file);
 * }</pre>
 *
 * <p>A page under construction is for one thread.
 */
public final class HtmlPage {

  private final String title;
  private final List<CheckedReport> reports = new ArrayList<>();
  private final List<Finding> across = new ArrayList<>();
  private final List<Incidents> events = new ArrayList<>();
  private final List<FindingTable> tables = new ArrayList<>();
  private final List<RecordTable> records = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<Fragment> form = Optional.empty();

  private HtmlPage(String title) {
    this.title = title;
  }

  /** An empty page with a title. */
  public static HtmlPage titled(String title) {
    return new HtmlPage(title);
  }

  /** Adds a sentence below the title. */
  public HtmlPage note(String words) {
    notes.add(words);
    return this;
  }

  /** Adds a report, and checks its attacks with quantities read by a policy. */
  public HtmlPage report(ParsedReport parsed, QuantityPolicy policy) {
    return report(CheckedReport.of(parsed, policy));
  }

  /** Adds a report whose attacks are checked. */
  public HtmlPage report(CheckedReport report) {
    reports.add(report);
    return this;
  }

  /**
   * Adds findings about claims of several reports. A claim of a report of this page is found as the
   * object that it is, and otherwise by what it says, who says it and its evidence; one that is not
   * there is shown without a link.
   */
  public HtmlPage across(List<Finding> findings) {
    across.addAll(findings);
    return this;
  }

  /**
   * Adds the events that the reports of this page tell of: how well each is established, how far
   * its figures are borne out, what was revised, what its sources do not agree on, and what should
   * be known of how the events were found.
   */
  public HtmlPage incidents(Incidents incidents) {
    events.add(incidents);
    incidents.notes().forEach(this::note);
    return this;
  }

  /** Adds a table of findings about records. */
  public HtmlPage table(FindingTable table) {
    tables.add(table);
    return this;
  }

  /** Adds a table of what happened to records, below those of findings. */
  public HtmlPage table(RecordTable table) {
    records.add(table);
    return this;
  }

  /** Puts a form above everything else; a page with one is for a server, not for a file. */
  public HtmlPage form(Fragment html) {
    form = Optional.of(html);
    return this;
  }

  /** The page as text. */
  public String html() {
    PageView view =
        new Composer(
                new PageContent(
                    title, notes, form, reports, across, events, new TableViews(tables, records)))
            .view();
    return Characters.valid(PageViewRenderer.of().execute(view));
  }

  /**
   * Writes the page to a file in UTF-8, in place of what was there.
   *
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path file) throws IOException {
    Files.write(file, html().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What the browser is told to allow: the page's own style and script, and, in a page with a form,
   * to send it back to where the page came from.
   */
  public String contentSecurityPolicy() {
    return Assets.contentSecurityPolicy(form);
  }
}
