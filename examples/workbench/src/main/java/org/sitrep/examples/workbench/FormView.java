package org.sitrep.examples.workbench;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form, filled with what was sent last; {@code form.mustache} gives it its form.
 *
 * @param open true if the texts are shown, false if they are folded away above a result
 * @param summary what is folded away
 * @param texts the texts
 * @param policies the policies
 */
@JStache(path = "form")
record FormView(boolean open, String summary, List<TextView> texts, List<Choice> policies) {

  /** A text and its fields. */
  record TextView(int number, PastedText pasted, Optional<String> problem) {}

  /** A policy to choose. */
  record Choice(String name, String meaning, boolean chosen) {}

  static FormView of(Submission submission, boolean open) {
    List<TextView> texts = new ArrayList<>();
    for (PastedText text : submission.texts()) {
      texts.add(new TextView(texts.size() + 1, text, text.problem()));
    }
    return new FormView(
        open,
        texts.size() == 1 ? "The text" : "The " + texts.size() + " texts",
        texts,
        Stream.of(Policy.values())
            .map(it -> new Choice(it.policy().name(), it.meaning(), it == submission.policy()))
            .toList());
  }
}
