package org.sitrep.examples.shared;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * The messages of channels and chats, as Telegram Desktop exports them in JSON, one by one as lines
 * that {@link ReportLine} reads. Messages without words are passed over.
 */
public final class TelegramExport {

  /** Reads one value of many. */
  private static final ObjectReader MESSAGE =
      SitrepJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final int SAMPLE = 64;
  private static final int DAY = "2025-03-10".length();

  private TelegramExport() {}

  /**
   * Lines of reports: those of an export, or the stream itself if it is none. An export is one
   * object that begins with a line break; a line of a report does not.
   *
   * @throws IOException if the stream cannot be read; an export that breaks off is noticed while
   *     its lines are read
   */
  public static InputStream lines(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(SAMPLE);
    byte[] start = buffered.readNBytes(SAMPLE);
    buffered.reset();
    return isExport(start) ? new SequenceInputStream(new Messages(buffered)) : buffered;
  }

  /** True for what begins as an export does. */
  static boolean isExport(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
    return text.startsWith("{")
        && text.substring(1).lines().findFirst().filter(String::isBlank).isPresent();
  }

  /** The messages of an export, each as a line. */
  private static final class Messages implements Enumeration<InputStream> {

    private final JsonParser parser;
    private String channel = "";
    private boolean within;
    private Optional<String> next = Optional.empty();

    Messages(InputStream export) {
      parser = SitrepJson.mapper().createParser(export);
    }

    @Override
    public boolean hasMoreElements() {
      try {
        while (next.isEmpty() && advance()) {
          // On to the next message with words.
        }
      } catch (JacksonException e) {
        throw new UncheckedIOException(
            new IOException("The export cannot be read: " + e.getOriginalMessage(), e));
      }
      return next.isPresent();
    }

    /** Takes a step; false at the end. */
    private boolean advance() {
      JsonToken token = parser.nextToken();
      if (within && token == JsonToken.START_OBJECT) {
        next = line(MESSAGE.readTree(parser));
      } else if (token == JsonToken.END_ARRAY) {
        within = false;
      } else if (token == JsonToken.VALUE_STRING && "name".equals(parser.currentName())) {
        channel = parser.getString();
      } else if (token == JsonToken.START_ARRAY && "messages".equals(parser.currentName())) {
        within = true;
      }
      return token != null;
    }

    private Optional<String> line(JsonNode message) {
      String words = words(message.path("text"));
      if (words.isBlank()) {
        return Optional.empty();
      }
      String date = message.path("date").asString("");
      ObjectNode line = SitrepJson.mapper().createObjectNode();
      line.put("id", channel + "/" + message.path("id").asString("?"));
      if (date.length() >= DAY) {
        line.put("published", date.substring(0, DAY));
      }
      line.put("outlet", channel).put("text", words);
      return Optional.of(line.toString() + "\n");
    }

    /** A text is a string, or strings and marked parts. */
    private static String words(JsonNode text) {
      if (!text.isArray()) {
        return text.asString("");
      }
      StringBuilder words = new StringBuilder();
      text.forEach(
          part -> words.append(part.isString() ? part.asString() : words(part.path("text"))));
      return words.toString();
    }

    @Override
    public InputStream nextElement() {
      if (!hasMoreElements()) {
        throw new NoSuchElementException();
      }
      byte[] line = next.orElseThrow().getBytes(StandardCharsets.UTF_8);
      next = Optional.empty();
      return new ByteArrayInputStream(line);
    }
  }
}
