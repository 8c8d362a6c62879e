package org.sitrep.examples.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sitrep.examples.page.Fragment;
import org.sitrep.examples.page.HtmlPage;

/**
 * What is answered to a request.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param file the name under which a browser is to keep it; absent for what is to be shown
 * @param policy what the browser is told to allow
 * @param body the bytes
 */
record Answer(int status, String type, Optional<String> file, String policy, byte[] body) {

  /** Allows nothing at all. */
  static final String NOTHING = "default-src 'none'";

  static Answer page(int status, HtmlPage page) {
    return of(
        status,
        "text/html; charset=utf-8",
        Optional.empty(),
        page.contentSecurityPolicy() + "; frame-ancestors 'none'",
        page.html());
  }

  static Answer download(String type, String file, String text) {
    return of(200, type + "; charset=utf-8", Optional.of(file), NOTHING, text);
  }

  static Answer json(int status, String text) {
    return of(status, "application/json", Optional.empty(), NOTHING, text);
  }

  /** A page that says what went wrong and what to do. */
  static Answer problem(int status, String message) {
    return page(
        status,
        HtmlPage.titled("That did not work (" + status + ")")
            .note(message)
            .form(new Fragment("<p><a href=\"/\">Back to the workbench</a></p>")));
  }

  private static Answer of(
      int status, String type, Optional<String> file, String policy, String text) {
    return new Answer(status, type, file, policy, text.getBytes(StandardCharsets.UTF_8));
  }
}
