package org.sitrep.examples.workbench;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in only what a person at this machine asks from the workbench's own page.
 *
 * <p>A page elsewhere can make a browser on this machine send requests here. If it has its own name
 * point to this machine (DNS rebinding), the request names another host; if it sends a form across,
 * the browser names another origin.
 */
final class Guard {

  private final Set<String> hosts;

  /** A guard of the workbench at a port. */
  Guard(int port) {
    String suffix = ":" + port;
    hosts = Set.of("localhost" + suffix, "127.0.0.1" + suffix, "[::1]" + suffix);
  }

  /**
   * Checks where a request comes from.
   *
   * @throws RefusedException if it does not come from this machine's own page
   */
  void check(Headers headers) throws RefusedException {
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
      throw new RefusedException(
          421, "This workbench answers to localhost alone; open the address that it printed.");
    }
    for (String origin : headers.getOrDefault("Origin", List.of())) {
      if (!origin.startsWith("http://") || !hosts.contains(origin.substring("http://".length()))) {
        throw new RefusedException(403, "Another page sent this; only the workbench's own may.");
      }
    }
    for (String site : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
      boolean posted = headers.containsKey("Origin");
      if (posted && !site.equals("same-origin") && !site.equals("none")) {
        throw new RefusedException(403, "Another page sent this; only the workbench's own may.");
      }
    }
  }
}
