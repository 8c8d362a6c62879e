package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sitrep.model.SitrepJson;

class ReportLineTest {

  @Test
  void readsATextUpToTheLimit() throws BadLineException {
    assertThat(read("x".repeat(SitrepJson.MAX_STRING)).report().text())
        .hasSize(SitrepJson.MAX_STRING);
  }

  @Test
  void saysWhatToDoAboutATextBeyondTheLimit() {
    assertThatThrownBy(() -> read("x".repeat(SitrepJson.MAX_STRING + 1)))
        .isInstanceOf(BadLineException.class)
        .hasMessageStartingWith("Larger than is read: String value length (16000001)")
        .hasMessageEndingWith("; split the report");
  }

  @Test
  void saysWhatToDoAboutNestingBeyondTheLimit() {
    String deep = "[".repeat(1_000) + "]".repeat(1_000);
    assertThatThrownBy(() -> line("{\"text\":\"x\",\"more\":" + deep + "}"))
        .isInstanceOf(BadLineException.class)
        .hasMessageStartingWith("Larger than is read: Document nesting depth (65)");
  }

  @Test
  void keepsWhatJsonEscapes() throws BadLineException {
    assertThat(read("a\\u0000\\uD83D\\r\\n").report().text()).isEqualTo("a\u0000\uD83D\r\n");
  }

  private static ReportLine read(String text) throws BadLineException {
    return line("{\"id\":\"r\",\"text\":\"" + text + "\"}");
  }

  private static ReportLine line(String json) throws BadLineException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return ReportLine.read(new Line(1, bytes, bytes.length));
  }
}
