package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.audit.NotesReading.Compared;
import org.sitrep.model.SitrepJson;
import org.sitrep.tables.TableFormat;
import org.sitrep.tables.TableReader;
import org.sitrep.tables.TableRecord;
import tools.jackson.databind.JsonNode;

/**
 * How often the notes of records that people coded agree with the columns, when they are read.
 * Coded events are kept outside of this repository; the variable {@code SITREP_EVENTS} names their
 * folder.
 */
class NotesAgreementTest {

  private static final String MAPPING =
      "column\tfield\tform\n"
          + "id\tid\nday\tstart\tday\ncountry\tcountry\nadmin1\tadmin1\nkilled\tkilled\tquantity\n"
          + "wounded\twounded\tquantity\nfired\tfired\tquantity\n"
          + "intercepted\tintercepted\tquantity\ntext\tnotes\n";
  private static final List<String> COLUMNS =
      List.of(
          "id", "day", "country", "admin1", "killed", "wounded", "fired", "intercepted", "text");

  /** Records, and what was said of each field. */
  private static final class Tally {
    private long coded;
    private long compared;
    private long agreeing;
  }

  private static List<String> row(JsonNode event) {
    List<String> row = new ArrayList<>();
    row.add(event.get("id").asString());
    row.add(event.at("/gold/date").asString(""));
    row.add(event.at("/gold/country").asString(""));
    JsonNode divisions = event.at("/gold/admin1");
    row.add(divisions.size() == 1 ? divisions.get(0).asString() : "");
    for (String count : List.of("killed", "wounded", "fired", "intercepted")) {
      row.add(count(event.get("gold").get(count)));
    }
    row.add(event.get("text").asString());
    return row;
  }

  private static String count(JsonNode count) {
    if (count == null || count.isNull()) {
      return "";
    }
    return count.isArray() ? count.get(0) + " to " + count.get(1) : count.toString();
  }

  private static String table(Path file) throws IOException {
    StringWriter table = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(table)) {
      csv.writeRecord(COLUMNS);
      for (String line : Files.readAllLines(file)) {
        csv.writeRecord(row(SitrepJson.mapper().readTree(line)));
      }
    }
    return table.toString();
  }

  @Test
  void measuresHowOftenNotesAndColumnsAgree() throws IOException {
    Path folder = Path.of(System.getenv().getOrDefault("SITREP_EVENTS", "none"));
    assumeTrue(Files.isDirectory(folder), "No coded events (SITREP_EVENTS); not measured.");
    TableFormat format = TableFormat.read("events", new StringReader(MAPPING));
    long rows = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path file : files) {
        Map<String, Tally> tallies = new TreeMap<>();
        try (TableReader reader =
            TableReader.of(new StringReader(table(file)), Optional.of(format))) {
          while (reader.hasNext()) {
            TableRecord record = (TableRecord) reader.next();
            count(record, tallies);
            rows++;
          }
        }
        print(file, tallies);
        assertThat(tallies.values())
            .allMatch(tally -> tally.agreeing <= tally.compared && tally.compared <= tally.coded);
      }
    }
    assertThat(rows).isPositive();
  }

  private static void count(TableRecord record, Map<String, Tally> tallies) {
    record
        .facts()
        .fields()
        .forEach(field -> tallies.computeIfAbsent(field.name(), it -> new Tally()).coded++);
    for (Compared compared : NotesReading.of(record.facts())) {
      Tally tally = tallies.get(compared.field().name());
      tally.compared++;
      tally.agreeing += compared.agree() ? 1 : 0;
    }
  }

  private static void print(Path file, Map<String, Tally> tallies) {
    tallies.forEach(
        (field, tally) -> {
          if (tally.compared > 0) {
            System.out.printf(
                "%-24s %-12s coded %5d, said in the notes %5d, agreeing %5d (%.1f %%)%n",
                file.getFileName(),
                field,
                tally.coded,
                tally.compared,
                tally.agreeing,
                100.0 * tally.agreeing / tally.compared);
          }
        });
  }
}
