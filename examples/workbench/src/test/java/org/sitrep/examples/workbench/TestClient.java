package org.sitrep.examples.workbench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a workbench as a browser or a program would. */
final class TestClient {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Server server;

  TestClient(Server server) {
    this.server = server;
  }

  HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  /** Sends a request without a body. */
  HttpResponse<String> send(String method, String path) throws Exception {
    return sent(to(path).method(method, BodyPublishers.noBody()));
  }

  /** Sends a body as a media type; an empty one is left out. */
  HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest.Builder request = to(path).POST(BodyPublishers.ofString(body));
    return sent(type.isEmpty() ? request : request.header("Content-Type", type));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  int port() {
    return URI.create(server.address()).getPort();
  }

  Socket connected() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port());
  }

  /** The answer to a request of these lines, each ended by CR LF. */
  String raw(String request) throws IOException {
    try (Socket socket = connected()) {
      socket
          .getOutputStream()
          .write(
              (request + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
