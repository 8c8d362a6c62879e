package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A stretch of a text and exactly its characters.
 *
 * @param start offset of the first character in UTF-16 units, inclusive
 * @param end offset behind the last character in UTF-16 units, exclusive
 * @param text the characters from start to end
 */
public record Evidence(
    @JsonProperty(required = true) int start,
    @JsonProperty(required = true) int end,
    @JsonProperty(required = true) @JsonInclude(JsonInclude.Include.ALWAYS) String text) {

  /** Checks that the offsets fit the characters. */
  public Evidence {
    if (start < 0 || end < start || text.length() != end - start) {
      throw new IllegalArgumentException(
          "Offsets [" + start + ", " + end + ") do not fit a text of " + text.length() + " units");
    }
  }

  /**
   * The stretch of a text between two offsets.
   *
   * @throws IndexOutOfBoundsException if the offsets are outside the text
   */
  public static Evidence in(String text, int start, int end) {
    return new Evidence(start, end, text.substring(start, end));
  }
}
