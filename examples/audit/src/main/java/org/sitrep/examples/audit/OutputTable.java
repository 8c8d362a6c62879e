package org.sitrep.examples.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that the program writes. */
final class OutputTable {

  static final List<String> FINDINGS =
      List.of(
          "severity", "rule", "line", "other_line", "id", "columns", "message", "count", "lines");
  static final List<String> CHANGES =
      List.of("change", "old_line", "new_line", "id", "field", "before", "after", "rules");
  static final List<String> FATES =
      List.of("outcome", "severity", "rule", "line", "id", "columns", "message");

  private OutputTable() {}

  static void findings(Path file, List<AuditFinding> findings) throws IOException {
    write(file, FINDINGS, rows(findings));
  }

  /** Writes the findings to a stream, which stays open. */
  static void findings(PrintStream out, List<AuditFinding> findings) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(FINDINGS);
      rows(findings).forEach(csv::writeRecord);
    }
    out.print(text);
  }

  private static Stream<List<String>> rows(List<AuditFinding> findings) {
    return FindingGroup.of(findings).stream()
        .map(
            group ->
                List.of(
                    group.severity().name(),
                    group.rule(),
                    Long.toString(group.first().line()),
                    line(group.first().otherLine()),
                    group.first().id(),
                    String.join(";", group.first().columns()),
                    group.message(),
                    Integer.toString(group.count()),
                    group.count() == 1
                        ? ""
                        : group.lines().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(";"))));
  }

  static void changes(Path file, List<Change> changes) throws IOException {
    write(
        file,
        CHANGES,
        changes.stream()
            .map(
                change ->
                    List.of(
                        change.kind().name(),
                        line(change.oldLine()),
                        line(change.newLine()),
                        change.id(),
                        change.field(),
                        change.before(),
                        change.after(),
                        String.join(";", change.rules()))));
  }

  static void fates(Path file, List<Fate> fates) throws IOException {
    write(
        file,
        FATES,
        fates.stream()
            .map(
                fate ->
                    List.of(
                        fate.outcome().name(),
                        fate.finding().severity().name(),
                        fate.finding().rule(),
                        Long.toString(fate.finding().line()),
                        fate.finding().id(),
                        String.join(";", fate.finding().columns()),
                        fate.finding().message())));
  }

  private static String line(long number) {
    return number == 0 ? "" : Long.toString(number);
  }

  /** Writes beside the file first, so that a run that ends early leaves the one before. */
  private static void write(Path file, List<String> header, Stream<List<String>> rows)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (CsvWriter csv = CsvWriter.builder().build(part, StandardCharsets.UTF_8)) {
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
