package org.sitrep.examples.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Two invented reports of one attack, to try the workbench with. */
final class Example {

  private Example() {}

  /** Reads the resource: texts with their outlet and day above them, parted by lines of dashes. */
  static Submission submission() {
    List<PastedText> texts = new ArrayList<>();
    for (String part : resource().replace("\r\n", "\n").split("\n---\n", -1)) {
      String[] lines = part.strip().split("\n", 3);
      texts.add(new PastedText(lines[2].strip(), lines[1], lines[0]));
    }
    return new Submission(texts, Policy.STANDARD);
  }

  private static String resource() {
    try (InputStream stream = Example.class.getResourceAsStream("example.txt")) {
      return new String(
          Objects.requireNonNull(stream, "example.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
