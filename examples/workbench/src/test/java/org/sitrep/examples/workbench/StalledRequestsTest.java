package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The time for a request to arrive is set for these tests in the pom: 3 seconds. */
class StalledRequestsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void neitherHoldOthersNorLastForEver() throws Exception {
    List<Socket> stalled = new ArrayList<>();
    try (Server server = Server.start(0)) {
      TestClient client = new TestClient(server);
      for (int i = 0; i < 20; i++) {
        String head = "POST /api/read HTTP/1.1\r\nHost: localhost:" + client.port() + "\r\n";
        String body = i % 2 == 0 ? "" : "Content-Length: 99\r\n\r\n{";
        Socket socket = client.connected();
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        stalled.add(socket);
      }

      assertThat(client.get("").statusCode()).isEqualTo(200);
      for (Socket socket : stalled) {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        assertThat(isClosed(socket)).isTrue();
      }
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  /** Waits until the other side has closed, with or without an answer. */
  private static boolean isClosed(Socket socket) throws IOException {
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (SocketException e) {
      return true;
    }
  }
}
