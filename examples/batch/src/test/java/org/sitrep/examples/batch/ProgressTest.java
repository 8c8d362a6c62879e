package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong clock = new AtomicLong();

  @Test
  void showsAFewUpdatesASecond() {
    Progress progress = new Progress(err, true, OptionalLong.of(4 << 20), clock::get);
    for (int i = 1; i <= 1000; i++) {
      clock.addAndGet(1_000_000);
      progress.update(i, 1 << 20);
    }

    assertThat(shown().split("\r", -1)).hasSize(5);
    assertThat(shown()).contains("1000 reports, 1000 a second, 1.0 of 4.0 MiB (25 %)");
  }

  @Test
  void knowsNoTotalOfAStream() {
    Progress progress = new Progress(err, true, OptionalLong.empty(), clock::get);
    clock.set(2_000_000_000);
    progress.end(3, 0);

    assertThat(shown()).startsWith("\r3 reports, 2 a second, 0.0 MiB").endsWith("\n");
  }

  @Test
  void keepsSilent() {
    Progress progress = new Progress(err, false, OptionalLong.empty(), clock::get);
    clock.set(2_000_000_000);
    progress.update(3, 0);
    progress.end(3, 0);

    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
