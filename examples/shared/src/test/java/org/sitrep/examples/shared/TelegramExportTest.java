package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Report;

class TelegramExportTest {

  private static final String EXPORT =
      """
      {
       "name": "A channel", "type": "public_channel", "id": 5,
       "messages": [
        {"id": 1, "type": "service", "date": "2024-03-04T08:00:00", "text": ""},
        {"id": 2, "type": "message", "date": "2024-03-05T10:12:00", "text": "Nine drones \\"fell\\"."},
        {"id": 3, "type": "message", "date": "2024-03-05T11:00:00", "reactions": [{"name": "x"}],
         "text": ["Air raid in ", {"type": "bold", "text": "Kharkiv"}, "\\nTake cover."]}
       ]
      }
      """;

  private static List<Report> reports(String input) throws IOException, BadLineException {
    LineReader lines =
        new LineReader(
            TelegramExport.lines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))),
            1 << 20);
    List<Report> reports = new ArrayList<>();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      reports.add(ReportLine.read(line).report());
    }
    return reports;
  }

  @Test
  void readsTheMessagesOfAChannel() throws IOException, BadLineException {
    List<Report> reports = reports(EXPORT);

    assertThat(reports).extracting(Report::id).containsExactly("A channel/2", "A channel/3");
    assertThat(reports)
        .extracting(Report::text)
        .containsExactly("Nine drones \"fell\".", "Air raid in Kharkiv\nTake cover.");
    assertThat(reports)
        .allSatisfy(
            report -> {
              assertThat(report.published()).contains(LocalDate.of(2024, 3, 5));
              assertThat(report.outlet()).contains("A channel");
            });
  }

  @Test
  void readsTheChannelsOfAWholeExport() throws IOException, BadLineException {
    String all =
        "{\n\"about\": \"x\", \"chats\": {\"list\": ["
            + EXPORT
            + ","
            + EXPORT.replace("A channel", "B")
            + "]}}";

    assertThat(reports(all))
        .extracting(Report::id)
        .containsExactly("A channel/2", "A channel/3", "B/2", "B/3");
  }

  @Test
  void leavesLinesOfReportsAlone() throws IOException, BadLineException {
    assertThat(reports("{\"id\": \"a\", \"text\": \"Nine.\"}\n{\"id\":\"b\",\"text\":\"Ten.\"}"))
        .extracting(Report::id)
        .containsExactly("a", "b");
    assertThat(reports("")).isEmpty();
  }

  @Test
  void saysThatAnExportBreaksOff() {
    assertThatThrownBy(() -> reports(EXPORT.substring(0, 320)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("The export cannot be read: ");
  }
}
