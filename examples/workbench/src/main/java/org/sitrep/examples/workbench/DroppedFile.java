package org.sitrep.examples.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.SitrepJson;

/** Turns a file that was dropped on the page into the text that it holds. */
final class DroppedFile {

  /** The text with its headline, and what was wrong with the bytes; empty for nothing. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private record Content(String title, String text, String warning) {}

  private DroppedFile() {}

  /**
   * Reads the bytes of a file, whose name is in the query.
   *
   * @throws RefusedException if they are no text
   */
  static Answer answer(Request request) throws RefusedException {
    byte[] bytes = request.posted(Request.BYTES);
    String name = request.query().replaceFirst("^name=", "");
    try {
      TextSource.Text text = TextSource.read(name, bytes);
      return Answer.json(
          200,
          SitrepJson.mapper()
              .writeValueAsString(
                  new Content(text.title().orElse(""), text.text(), text.warning().orElse(""))));
    } catch (UnreadableInputException | IOException e) {
      throw new RefusedException(400, String.valueOf(e.getMessage()));
    }
  }
}
