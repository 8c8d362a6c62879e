package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;

/**
 * Where evidence stands in a text, as a selector of the W3C Web Annotation Data Model
 * (Recommendation of 23 February 2017, sections 4.2.4 and 4.2.5). In JSON the property {@code type}
 * names the kind.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface TextSelector permits TextSelector.Quote, TextSelector.Position {

  /** How many characters of context a quote selector carries on either side, at the most. */
  int CONTEXT = 32;

  /**
   * The evidence in a text to which the selector points.
   *
   * @return empty if it points to nothing there, or if a quote with its context stands there twice
   */
  Optional<Evidence> find(String text);

  /**
   * The evidence by its words, with up to {@link #CONTEXT} characters before and after.
   *
   * @throws IllegalArgumentException if the evidence is not of this text
   */
  static Quote quote(Evidence evidence, String text) {
    check(evidence, text);
    int before = Math.max(0, evidence.start() - CONTEXT);
    int after = Math.min(text.length(), evidence.end() + CONTEXT);
    // Half of a surrogate pair is no character.
    before += splits(text, before) && before < evidence.start() ? 1 : 0;
    after -= splits(text, after) && after > evidence.end() ? 1 : 0;
    return new Quote(
        evidence.text(),
        text.substring(before, evidence.start()),
        text.substring(evidence.end(), after));
  }

  /**
   * The evidence by its offsets, which the recommendation counts in code points, not in UTF-16
   * units.
   *
   * @throws IllegalArgumentException if the evidence is not of this text, or cuts through a
   *     surrogate pair
   */
  static Position position(Evidence evidence, String text) {
    check(evidence, text);
    if (splits(text, evidence.start()) || splits(text, evidence.end())) {
      throw new IllegalArgumentException("The evidence cuts through a character");
    }
    int start = text.codePointCount(0, evidence.start());
    return new Position(start, start + text.codePointCount(evidence.start(), evidence.end()));
  }

  private static boolean splits(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static void check(Evidence evidence, String text) {
    if (!text.startsWith(evidence.text(), evidence.start())) {
      throw new IllegalArgumentException("The evidence is not of this text");
    }
  }

  /**
   * A TextQuoteSelector.
   *
   * @param exact the words
   * @param prefix what stands right before them
   * @param suffix what stands right behind them
   */
  @JsonTypeName("TextQuoteSelector")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Quote(String exact, String prefix, String suffix) implements TextSelector {

    @Override
    public Optional<Evidence> find(String text) {
      String whole = prefix + exact + suffix;
      int at = text.indexOf(whole);
      if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
        return Optional.empty();
      }
      int start = at + prefix.length();
      return Optional.of(Evidence.in(text, start, start + exact.length()));
    }
  }

  /**
   * A TextPositionSelector.
   *
   * @param start the number of code points before the first one, inclusive
   * @param end the number of code points before the one behind the last, exclusive
   */
  @JsonTypeName("TextPositionSelector")
  record Position(int start, int end) implements TextSelector {

    /** Checks that the offsets are in order. */
    public Position {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("Offsets out of order: " + start + " to " + end);
      }
    }

    @Override
    public Optional<Evidence> find(String text) {
      if (end > text.codePointCount(0, text.length())) {
        return Optional.empty();
      }
      int from = text.offsetByCodePoints(0, start);
      return Optional.of(Evidence.in(text, from, text.offsetByCodePoints(from, end - start)));
    }
  }
}
