package org.sitrep.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/** The style and the script that every page carries, and the policy that lets no other one in. */
final class Assets {

  static final String STYLE = text("page.css");
  static final String SCRIPT = text("page.js");

  private Assets() {}

  /** A page with a form may send it, and its script may ask, where the page came from. */
  static String contentSecurityPolicy(Optional<Fragment> form) {
    return "default-src 'none'; style-src "
        + hash(STYLE)
        + "; script-src "
        + hash(SCRIPT)
        + form.filter(Fragment::hasScript).map(it -> " " + hash(it.script())).orElse("")
        + (form.isPresent() ? "; connect-src 'self'" : "")
        + "; base-uri 'none'; form-action "
        + (form.isPresent() ? "'self'" : "'none'");
  }

  /** A text resource beside this class, with lines that end as browsers hash them. */
  private static String text(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
