package org.sitrep.examples.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.examples.shared.Line;
import org.sitrep.examples.shared.LineReader;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.TelegramExport;

/** One run: lines in, rows out, and what was counted on the way. */
final class Run {

  private final OutputFolder output;
  private final Progress progress;
  private final Problems problems = new Problems();
  private final SeenIds seen = new SeenIds(SeenIds.MAX);
  private boolean saidFull;
  private long reports;
  private long attacks;
  private long claims;
  private long findings;
  private long errors;
  private long unread;

  Run(OutputFolder output, Progress progress) {
    this.output = output;
    this.progress = progress;
  }

  /** Reads the stream to its end; lines of more than {@code maxLine} bytes are set aside. */
  void read(InputStream in, int threads, int maxLine, Function<Line, Outcome> work)
      throws IOException, InterruptedException {
    LineReader lines = new LineReader(TelegramExport.lines(in), maxLine);
    try (OrderedWorkers workers = new OrderedWorkers(threads, work, this::write)) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          workers.add(line);
        }
        progress.update(reports, lines.bytesRead());
      }
      workers.finish();
    }
    progress.end(reports, lines.bytesRead());
  }

  private void write(Outcome outcome) throws IOException {
    if (!outcome.isReport()) {
      if (!outcome.json().isEmpty()) {
        output.report(outcome.json());
      }
      problem(outcome.line(), true, outcome.error());
      return;
    }
    output.report(outcome.json());
    for (Map.Entry<Table, List<List<String>>> rows : outcome.rows().entrySet()) {
      output.rows(rows.getKey(), rows.getValue());
    }
    reports++;
    attacks += outcome.count(Table.ATTACKS);
    claims += outcome.count(Table.CLAIMS);
    findings += outcome.count(Table.FINDINGS);
    errors += outcome.contradictions();
    unread += outcome.unread() ? 1 : 0;
    for (String warning : outcome.warnings()) {
      problem(outcome.line(), false, warning);
    }
    if (!seen.add(outcome.reportId())) {
      problem(
          outcome.line(),
          false,
          "The id \"" + outcome.reportId() + "\" was there before; rows of both share it");
    } else if (seen.isFull() && !saidFull) {
      saidFull = true;
      problem(outcome.line(), false, "From here on, repeated ids are no longer noticed");
    }
  }

  private void problem(long line, boolean error, String reason) {
    output.rows(Table.ERRORS, List.of(problems.add(line, error, reason)));
  }

  Problems problems() {
    return problems;
  }

  /** One line on what was read. */
  String summary() {
    String languages = unread == 0 ? "" : " (%d in a language that is not read)".formatted(unread);
    return "%s%s, %s, %s, %s, %d of them errors"
        .formatted(
            Phrases.number(reports, "report", "reports"),
            languages,
            Phrases.number(attacks, "attack", "attacks"),
            Phrases.number(claims, "claim", "claims"),
            Phrases.number(findings, "finding", "findings"),
            errors);
  }
}
