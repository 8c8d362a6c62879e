package org.sitrep.examples.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A report read from a line.
 *
 * @param report the report
 * @param warnings what should be looked at although the report was read
 */
public record ReportLine(Report report, List<String> warnings) {

  private static final int DATE_LENGTH = "2025-03-10".length();

  /**
   * Reads a line.
   *
   * @throws BadLineException if it is no JSON object with the fields of a report
   */
  public static ReportLine read(Line line) throws BadLineException {
    if (line.tooLong()) {
      throw new BadLineException(
          "The line has " + line.length() + " bytes, more than are read; split the report");
    }
    List<String> warnings = new ArrayList<>();
    String json = decoded(line.bytes(), warnings);
    Fields fields = new Fields();
    try (JsonParser parser = SitrepJson.mapper().createParser(json)) {
      fields.read(parser);
    } catch (StreamConstraintsException e) {
      throw new BadLineException(
          "Larger than is read: " + e.getOriginalMessage() + at(e) + "; split the report");
    } catch (JacksonException e) {
      throw new BadLineException("Not valid JSON: " + e.getOriginalMessage() + at(e));
    }
    return new ReportLine(fields.report(line.number(), warnings), List.copyOf(warnings));
  }

  private static String at(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getColumnNr() < 1
        ? ""
        : " (column " + e.getLocation().getColumnNr() + ")";
  }

  private static String decoded(byte[] bytes, List<String> warnings) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      warnings.add("Not valid UTF-8: what could not be decoded stands as \uFFFD");
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The fields of one object. */
  private static final class Fields {

    private @Nullable String id;
    private @Nullable String published;
    private @Nullable String text;
    private @Nullable String outlet;
    private @Nullable String title;
    private @Nullable String language;

    void read(JsonParser parser) throws BadLineException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLineException("Not a JSON object; a line is {\"id\": ..., \"text\": ...}");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        switch (name) {
          case "id" ->
              id = token == JsonToken.VALUE_NUMBER_INT ? parser.getString() : string(parser, name);
          case "published" -> published = string(parser, name);
          case "text" -> text = string(parser, name);
          case "outlet" -> outlet = string(parser, name);
          case "title" -> title = string(parser, name);
          case "language" -> language = string(parser, name);
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new BadLineException(
            "More than one JSON value; put every report on a line of its own");
      }
    }

    private static @Nullable String string(JsonParser parser, String name) throws BadLineException {
      return switch (parser.currentToken()) {
        case VALUE_STRING -> parser.getString();
        case VALUE_NULL -> null;
        default ->
            throw new BadLineException(
                "\"" + name + "\" is no string; write it in double quotes or leave it out");
      };
    }

    Report report(long line, List<String> warnings) throws BadLineException {
      if (text == null) {
        throw new BadLineException("\"text\" is missing; it holds the words of the report");
      }
      Report.Builder report = Report.builder();
      report.text(text);
      if (id == null || id.isBlank()) {
        report.id("line-" + line);
        warnings.add("\"id\" is missing; the report is called line-" + line);
      } else {
        report.id(id);
      }
      report.outlet(Optional.ofNullable(outlet));
      report.title(Optional.ofNullable(title));
      report.language(Optional.ofNullable(language));
      if (published != null && !published.isBlank()) {
        report.published(date(published.strip()));
      }
      return report.build();
    }

    /** The day of a date or of a date with a time, as it stands there. */
    private static LocalDate date(String published) throws BadLineException {
      boolean timed =
          published.length() > DATE_LENGTH && "T ".indexOf(published.charAt(DATE_LENGTH)) >= 0;
      try {
        return LocalDate.parse(timed ? published.substring(0, DATE_LENGTH) : published);
      } catch (DateTimeParseException e) {
        throw new BadLineException(
            "\"published\" is no day: \""
                + (published.length() > 40 ? published.substring(0, 40) + "..." : published)
                + "\"; write it as year-month-day, such as 2025-03-10, or leave it out");
      }
    }
  }
}
