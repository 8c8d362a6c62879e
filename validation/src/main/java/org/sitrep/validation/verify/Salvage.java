package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the claims of JSON that is not whole, as language models write it: with words around it,
 * commas too many, several documents one after the other, or an end that is missing.
 */
final class Salvage {

  private static final JsonMapper LENIENT =
      SitrepJson.mapper()
          .rebuild()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final String FENCE = "```";

  /** How much is shown of what is cut, in UTF-16 units. */
  private static final int SHOWN = 60;

  /** After so many claims that break off the rest is cut. */
  private static final int MOST_BREAKS = 1_000;

  /** A claim, or what is left of one; what is said of the text around it. */
  record Piece(@Nullable JsonNode claim, String problem, List<String> notes) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int sound;

  private Salvage() {}

  /** The claims of a text, in its order; empty if there are none. */
  static List<Piece> of(String text) {
    Salvage salvage = new Salvage();
    salvage.read(text);
    return salvage.pieces;
  }

  private void read(String text) {
    int begin = begin(text);
    if (begin < 0) {
      return;
    }
    int fence = text.indexOf(FENCE, begin);
    int end = fence < 0 ? text.length() : fence;
    note("before", text.substring(0, begin).replace(FENCE + "json", "").replace(FENCE, ""));
    int at = begin;
    for (int breaks = 0; at < end; breaks++) {
      at = breaks < MOST_BREAKS ? documents(text.substring(at, end), at) : end;
    }
    if (fence >= 0) {
      note("after", text.substring(fence + FENCE.length()));
    }
    if (!pieces.isEmpty()) {
      pieces.get(pieces.size() - 1).notes().addAll(notes);
    }
  }

  /** Where the first list or object begins. */
  private static int begin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[' || text.charAt(i) == '{') {
        return i;
      }
    }
    return -1;
  }

  /** Reads documents one after the other, and returns where to go on after one that is broken. */
  private int documents(String text, int offset) {
    sound = 0;
    try (JsonParser parser = LENIENT.createParser(text)) {
      while (parser.nextToken() != null) {
        document(parser);
        sound(parser);
      }
      return offset + text.length();
    } catch (JacksonException e) {
      int from = sound;
      while (from < text.length() && isBetween(text.charAt(from))) {
        from++;
      }
      boolean begins = from < text.length() && "[{".indexOf(text.charAt(from)) >= 0;
      if (begins && from > 0) {
        return offset + from;
      }
      int line = text.indexOf("\n{", Math.max(1, from));
      int to = line < 0 ? text.length() : line + 1;
      String cut = text.substring(from, to);
      if (begins) {
        add(null, "A claim breaks off, " + e.getOriginalMessage() + ": " + shortened(cut));
      } else {
        note("after", cut);
      }
      return offset + to;
    }
  }

  /** True for what stands between claims. */
  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || ",]}".indexOf(c) >= 0;
  }

  /** All up to here has been read. */
  private void sound(JsonParser parser) {
    sound = (int) parser.currentLocation().getCharOffset();
  }

  /** Reads a list of claims, an object that holds one, or a claim. */
  private void document(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      sound(parser);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(parser.readValueAsTree(), "");
        sound(parser);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser);
    } else {
      throw new StreamReadException(parser, "neither a list nor an object");
    }
  }

  private void object(JsonParser parser) {
    ObjectNode fields = LENIENT.createObjectNode();
    boolean holds = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && name.equals("claims")) {
        holds = true;
        document(parser);
      } else if (value == JsonToken.START_ARRAY && name.equals("attacks")) {
        holds = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          object(parser);
        }
      } else {
        fields.set(name, parser.readValueAsTree());
      }
    }
    if (!holds) {
      add(fields, "");
    }
  }

  private void add(@Nullable JsonNode claim, String problem) {
    List<String> own = new ArrayList<>(notes);
    notes.clear();
    pieces.add(new Piece(claim, problem, own));
  }

  private void note(String where, String cut) {
    if (!cut.isBlank()) {
      notes.add("Passed over what stands " + where + " the claims: " + shortened(cut));
    }
  }

  private static String shortened(String cut) {
    String plain = cut.strip();
    return plain.length() <= SHOWN
        ? "\"" + plain + "\"."
        : "\"" + plain.substring(0, SHOWN) + "...\".";
  }
}
