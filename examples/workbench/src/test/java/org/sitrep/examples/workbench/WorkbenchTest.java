package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsItsAddressAndStops() {
    assertThat(run(new CountDownLatch(0), "--port", "0")).isZero();
    assertThat(out.toString())
        .containsPattern("The workbench is at http://localhost:\\d+/ \\(Ctrl\\+C stops it\\)")
        .endsWith("Stopped." + System.lineSeparator());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhatToDoAboutAPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run(new CountDownLatch(0), "--port=" + taken.getLocalPort())).isEqualTo(2);
    }
    assertThat(err.toString()).contains("cannot be had", "choose another with --port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port=-1", "--port=65536", "--port=http", "--host=0.0.0.0", "x"})
  void refusesWrongUsage(String option) {
    assertThat(run(new CountDownLatch(0), option)).isEqualTo(2);
    assertThat(err.toString()).startsWith("workbench: ").contains("--help");
  }

  @Test
  void tellsWhatCanBeAsked() {
    assertThat(run(new CountDownLatch(1), "--help")).isZero();
    assertThat(out.toString()).contains("--port=NUMBER", "8321", "No other machine can reach it");
    assertThat(run(new CountDownLatch(1), "--version")).isZero();
  }

  private int run(CountDownLatch stop, String... args) {
    return Workbench.run(stop::await, new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
