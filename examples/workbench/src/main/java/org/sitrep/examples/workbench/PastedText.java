package org.sitrep.examples.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sitrep.model.Report;

/**
 * A text as it was pasted, with what was entered beside it.
 *
 * @param text the text, its lines ended by a single line feed
 * @param title the headline as entered
 * @param published the day of publication as entered
 * @param outlet the outlet as entered
 */
record PastedText(String text, String title, String published, String outlet) {

  static final PastedText EMPTY = new PastedText("", "", "", "");

  /** Browsers end the lines of a text field with CR LF, whatever was pasted. */
  PastedText {
    text = text.replace("\r\n", "\n");
    title = title.strip();
    published = published.strip();
    outlet = outlet.strip();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** What is wrong with what was entered. */
  Optional<String> problem() {
    return published.isEmpty() || day().isPresent()
        ? Optional.empty()
        : Optional.of(
            "\"" + published + "\" is no day; write it as year-month-day, such as 2025-03-10.");
  }

  Report report(String id) {
    Report.Builder report = Report.builder();
    report.id(id).text(text).published(day());
    if (!title.isEmpty()) {
      report.title(title);
    }
    if (!outlet.isEmpty()) {
      report.outlet(outlet);
    }
    return report.build();
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(published));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
