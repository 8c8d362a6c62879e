package org.sitrep.examples.workbench;

import java.util.ArrayList;
import java.util.List;

/** Two invented reports of one attack, to try the workbench with. */
final class Example {

  private Example() {}

  /**
   * Reads the resource: texts with their outlet, day and headline above them, parted by lines of
   * dashes.
   */
  static Submission submission() {
    List<PastedText> texts = new ArrayList<>();
    for (String part : Resource.text("example.txt").split("\n---\n", -1)) {
      String[] lines = part.strip().split("\n", 4);
      texts.add(new PastedText(lines[3].strip(), lines[2], lines[1], lines[0]));
    }
    return new Submission(texts, Policy.STANDARD);
  }
}
