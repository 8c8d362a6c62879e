package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** What is read of JSON is bounded, and bytes that are no text are refused or kept as they are. */
class JsonLimitsTest {

  private static final JsonMapper MAPPER = SitrepJson.mapper();

  @ParameterizedTest
  @ValueSource(ints = {SitrepJson.MAX_STRING - 1, SitrepJson.MAX_STRING})
  void takesAStringUpToTheLimit(int length) {
    Report report = MAPPER.readValue(report("x".repeat(length)), Report.class);
    assertThat(report.text()).hasSize(length);
  }

  @Test
  void refusesAStringBeyondTheLimit() {
    assertThatThrownBy(
            () -> MAPPER.readValue(report("x".repeat(SitrepJson.MAX_STRING + 1)), Report.class))
        .isInstanceOf(StreamConstraintsException.class)
        .hasMessageContaining("String value length (16000001) exceeds the maximum")
        .hasMessageContaining("16000000");
  }

  @ParameterizedTest
  @ValueSource(ints = {SitrepJson.MAX_DEPTH - 1, SitrepJson.MAX_DEPTH})
  void takesNestingUpToTheLimit(int depth) {
    assertThat(MAPPER.readTree("[".repeat(depth) + "]".repeat(depth)).isArray()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {SitrepJson.MAX_DEPTH + 1, 1_000_000})
  void refusesNestingBeyondTheLimit(int depth) {
    assertThatThrownBy(() -> MAPPER.readTree("[".repeat(depth) + "]".repeat(depth)))
        .isInstanceOf(StreamConstraintsException.class)
        .hasMessageContaining("nesting depth (65) exceeds the maximum allowed (64");
  }

  @ParameterizedTest
  @ValueSource(ints = {SitrepJson.MAX_NUMBER - 1, SitrepJson.MAX_NUMBER})
  void takesANumberUpToTheLimitWhereItFits(int length) {
    String number = "0." + "1".repeat(length - 2);
    GeoPoint point =
        MAPPER.readValue("{\"latitude\":" + number + ",\"longitude\":1}", GeoPoint.class);
    assertThat(point.latitude()).isEqualTo(Double.parseDouble(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, SitrepJson.MAX_NUMBER, SitrepJson.MAX_NUMBER + 1, 100_000})
  void refusesANumberThatDoesNotFit(int length) {
    String json = "{\"low\":" + "9".repeat(length) + ",\"qualifier\":\"EXACT\"}";
    assertThatThrownBy(() -> MAPPER.readValue(json, Quantity.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(
            length > SitrepJson.MAX_NUMBER ? "Number value length" : "out of range of `long`")
        .satisfies(e -> assertThat(e).message().hasSizeLessThan(600));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "NaN", "-Infinity", "0x10", "1_000", "+1", "01", "\u0663"})
  void refusesWhatIsNoNumberOfJson(String number) {
    String json = "{\"low\":" + number + ",\"qualifier\":\"EXACT\"}";
    assertThatThrownBy(() -> MAPPER.readValue(json, Quantity.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void takesAByteOrderMarkAndAnyWhiteSpaceBetween() {
    byte[] json = "\uFEFF\r\n{\"text\":\r\n\"x\\r\\ny\"\r}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(MAPPER.readValue(json, Report.class).text()).isEqualTo("x\r\ny");
  }

  @Test
  void keepsNulAndLoneSurrogatesThatAreEscaped() {
    Report report = MAPPER.readValue("{\"text\":\"a\\u0000b\\uD83D c\"}", Report.class);
    assertThat(report.text()).isEqualTo("a\u0000b\uD83D c");
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), Report.class)).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80", // a byte that begins nothing
        "C3 22", // a character cut off by the quote
        "ED A0 BD", // half a surrogate pair
        "FF FE", // a mark of UTF-16
        "00", // NUL itself
        "0A" // a line end in a string
      })
  void refusesBytesThatAreNoText(String hex) {
    byte[] bytes = report("..........").getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.UTF_8).indexOf("..........");
    String[] bad = hex.split(" ");
    for (int i = 0; i < bad.length; i++) {
      bytes[at + i] = (byte) Integer.parseInt(bad[i], 16);
    }
    assertThatThrownBy(() -> MAPPER.readValue(bytes, Report.class))
        .isInstanceOf(JacksonException.class);
  }

  /** Jackson reads two malformed forms leniently; the result is text all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00C0\u0080", "\u00F5\u0080\u0080\u0080"})
  void readsOverlongBytesAsSomeText(String bytes) {
    byte[] json = report("a" + bytes + "b").getBytes(StandardCharsets.ISO_8859_1);
    Report report = MAPPER.readValue(json, Report.class);
    assertThat(report.text()).startsWith("a").endsWith("b").hasSizeBetween(3, 4);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), Report.class)).isEqualTo(report);
  }

  private static String report(String text) {
    return "{\"text\":\"" + text + "\"}";
  }
}
