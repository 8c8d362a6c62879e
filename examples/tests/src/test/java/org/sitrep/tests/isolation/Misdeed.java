package org.sitrep.tests.isolation;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the library must not do, done on purpose to see that it would be noticed. */
enum Misdeed {
  READS_A_FILE {
    @Override
    void commit() throws Exception {
      Path file = Files.createTempFile("misdeed", ".txt");
      Files.readAllBytes(file.toAbsolutePath());
      Files.delete(file);
    }
  },
  WRITES_A_FILE {
    @Override
    void commit() throws Exception {
      Path file = Files.createTempFile("misdeed", ".txt");
      Files.writeString(file, "written");
      Files.delete(file);
    }
  },
  USES_THE_NETWORK {
    @Override
    void commit() throws Exception {
      try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
          Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
          Socket served = server.accept()) {
        client.getOutputStream().write(1);
        client.getOutputStream().flush();
        served.getInputStream().read();
      }
    }
  };

  abstract void commit() throws Exception;
}
