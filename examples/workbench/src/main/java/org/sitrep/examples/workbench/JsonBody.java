package org.sitrep.examples.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads what a program sends, and says in words for people what cannot be read. */
final class JsonBody {

  private JsonBody() {}

  /**
   * Reads a value.
   *
   * @throws RefusedException if it is not JSON, or not of this type
   */
  static <T> T read(byte[] body, Class<T> type) throws RefusedException {
    try {
      return Optional.ofNullable(SitrepJson.mapper().readValue(body, type))
          .orElseThrow(() -> new RefusedException(400, "This is empty; send a JSON object."));
    } catch (JacksonException e) {
      throw new RefusedException(400, body.length == 0 ? "This is empty." : sentence(e));
    }
  }

  private static String sentence(JacksonException e) {
    if (e instanceof StreamReadException) {
      return "This is not JSON: " + e.getOriginalMessage();
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      List<String> known =
          Optional.ofNullable(unknown.getKnownPropertyIds()).stream()
              .flatMap(ids -> ids.stream())
              .map(String::valueOf)
              .toList();
      return "There is no field " + path(e) + "; there are " + String.join(", ", known) + ".";
    }
    if (e instanceof InvalidFormatException wrong) {
      boolean day = wrong.getTargetType() == LocalDate.class;
      String right = day ? "; write it as year-month-day, such as 2025-03-10." : ".";
      return "The field " + path(e) + " cannot be \"" + wrong.getValue() + "\"" + right;
    }
    if (e instanceof ValueInstantiationException && e.getCause() != null) {
      return e.getCause().getMessage() + (e.getPath().isEmpty() ? "" : ", at " + path(e)) + ".";
    }
    return "The field " + path(e) + " is of another type.";
  }

  /** Where the fault is: {@code "reports[0].published"}. */
  private static String path(JacksonException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
        .collect(Collectors.joining("", "\"", "\""))
        .replace("\".", "\"");
  }
}
