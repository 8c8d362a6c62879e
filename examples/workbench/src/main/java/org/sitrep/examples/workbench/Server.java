package org.sitrep.examples.workbench;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** The workbench on a port of this machine, out of reach of any other. */
final class Server implements AutoCloseable {

  /** The largest request read: 2 MiB. */
  static final int MAX_BYTES = 2 << 20;

  /** So much of a request that is too large is taken in and dropped, so that the answer arrives. */
  private static final int MAX_DROPPED = 64 << 20;

  /** Requests that are on their way at once; a stalled one holds a thread, and no other. */
  private static final int THREADS = 64;

  private static final int SECONDS_TO_FINISH = 2;

  private final HttpServer http;
  private final Guard guard;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

  /** What has arrived is worked on by no more threads than there are processors. */
  private final Semaphore work = new Semaphore(Runtime.getRuntime().availableProcessors());

  static {
    // Seconds for a request to arrive, and for it to be worked on and its answer to be taken. The
    // JDK reads them when the first server starts.
    limit("sun.net.httpserver.maxReqTime", "10");
    limit("sun.net.httpserver.maxRspTime", "120");
  }

  private static void limit(String property, String seconds) {
    System.setProperty(property, System.getProperty(property, seconds));
  }

  private Server(HttpServer http) {
    this.http = http;
    this.guard = new Guard(http.getAddress().getPort());
  }

  /**
   * Starts serving.
   *
   * @param port the port; 0 for one that is free
   * @throws IOException if the port cannot be had
   */
  static Server start(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    Server server = new Server(HttpServer.create(address, 0));
    server.http.createContext("/", server::handle);
    server.http.setExecutor(server.workers);
    server.http.start();
    return server;
  }

  /** The address to open in a browser. */
  String address() {
    return "http://localhost:" + http.getAddress().getPort() + "/";
  }

  /** Stops taking requests, and gives those under way a moment to finish. */
  @Override
  public void close() {
    http.stop(SECONDS_TO_FINISH);
    workers.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      guard.check(exchange.getRequestHeaders());
      Request request = request(exchange);
      work.acquireUninterruptibly();
      try {
        return Routes.answer(request);
      } finally {
        work.release();
      }
    } catch (RefusedException e) {
      return problem(exchange, e.status(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // One request that cannot be worked on must not end the program.
      return problem(exchange, 500, "This could not be worked on: " + e);
    }
  }

  private static Answer problem(HttpExchange exchange, int status, String message) {
    return Routes.isForPrograms(exchange.getRequestURI().getPath())
        ? Api.problem(status, message)
        : Answer.problem(status, message);
  }

  private static Request request(HttpExchange exchange) throws IOException, RefusedException {
    URI address = exchange.getRequestURI();
    return new Request(
        method(exchange),
        address.getPath(),
        Optional.ofNullable(address.getQuery()).orElse(""),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
        body(exchange.getRequestBody()));
  }

  /** HEAD asks for what GET gives, without the body. */
  private static String method(HttpExchange exchange) {
    return isHead(exchange) ? "GET" : exchange.getRequestMethod();
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static byte[] body(InputStream stream) throws IOException, RefusedException {
    byte[] body = stream.readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      drop(stream);
      throw new RefusedException(
          413,
          "This is larger than 2 MiB, the most that is read at once; send fewer texts, or give them"
              + " to the batch example.");
    }
    return body;
  }

  private static void drop(InputStream stream) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int step = 0;
    for (int dropped = 0; step >= 0 && dropped < MAX_DROPPED; dropped += step) {
      step = stream.read(buffer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Content-Security-Policy", answer.policy());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    // With "no-referrer" browsers call the origin of the page's own form "null".
    headers.set("Referrer-Policy", "same-origin");
    answer
        .file()
        .ifPresent(
            file -> headers.set("Content-Disposition", "attachment; filename=\"" + file + "\""));
    exchange.sendResponseHeaders(answer.status(), isHead(exchange) ? -1 : answer.body().length);
    if (!isHead(exchange)) {
      exchange.getResponseBody().write(answer.body());
    }
  }
}
