package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {

  @Test
  void keepsTheOrderOfFieldsWithOneName() throws RefusedException {
    FormData form = parse("text=first&outlet=&text=second+text&add");

    assertThat(form.all("text")).containsExactly("first", "second text");
    assertThat(form.first("outlet")).isEmpty();
    assertThat(form.has("add")).isTrue();
    assertThat(form.has("more")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b&c", "100 % + 1", "Одеса \uD83D\uDE80", "\r\n", "=", "&&"})
  void decodesWhatBrowsersEncode(String text) throws RefusedException {
    assertThat(parse("t=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).first("t"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t=%", "t=%zz", "%4=x"})
  void refusesBrokenEscapes(String body) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> parse(body))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
  }

  @Test
  void refusesTooManyFields() throws RefusedException {
    assertThat(parse("a=1&".repeat(FormData.MAX_FIELDS - 1) + "a=1").all("a"))
        .hasSize(FormData.MAX_FIELDS);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> parse("a=1&".repeat(FormData.MAX_FIELDS) + "a=1"))
        .withMessageContaining("more than 200 fields");
  }

  private static FormData parse(String body) throws RefusedException {
    return FormData.parse(body.getBytes(StandardCharsets.UTF_8));
  }
}
