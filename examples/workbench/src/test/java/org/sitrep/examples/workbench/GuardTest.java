package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private final Guard guard = new Guard(8321);

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8321", "127.0.0.1:8321", "[::1]:8321", "LOCALHOST:8321"})
  void letsThisMachineIn(String host) {
    assertThatNoException().isThrownBy(() -> guard.check(headers("Host", host)));
    assertThatNoException()
        .isThrownBy(
            () ->
                guard.check(
                    headers(
                        "Host",
                        host,
                        "Origin",
                        "http://localhost:8321",
                        "Sec-Fetch-Site",
                        "same-origin")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:8321",
        "localhost",
        "localhost:80",
        "localhost:8321.evil.example",
        ""
      })
  void refusesNamesThatOnlyPointHere(String host) {
    refused(421, headers("Host", host));
  }

  @Test
  void refusesRequestsWithoutAHost() {
    refused(421, new Headers());
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, cross-site",
    "null, cross-site",
    "https://localhost:8321, same-site",
    "http://localhost:9999, same-site",
    "http://localhost:8321, same-site",
    "localhost:8321, same-origin"
  })
  void refusesWhatAnotherPageSends(String origin, String site) {
    refused(403, headers("Host", "localhost:8321", "Origin", origin, "Sec-Fetch-Site", site));
  }

  @Test
  void letsALinkFromElsewhereOpenThePage() {
    assertThatNoException()
        .isThrownBy(
            () -> guard.check(headers("Host", "localhost:8321", "Sec-Fetch-Site", "cross-site")));
  }

  private void refused(int status, Headers headers) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> guard.check(headers))
        .satisfies(e -> assertThat(e.status()).isEqualTo(status));
  }

  private static Headers headers(String... namesAndValues) {
    Headers headers = new Headers();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }
}
