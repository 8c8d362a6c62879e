package org.sitrep.parsing.internal.speech;

import java.util.List;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;

/** Who says the last 7 of a text, as the innermost of all that is said there. */
final class SpokenBy {

  private SpokenBy() {}

  /** The speakers, parted by semicolons; empty if the text says so itself. */
  static String seven(String text) {
    Document document = Stages.document(text.replace("|", "\n\n"));
    int number = -1;
    for (int i = 0; i < document.tokens().size(); i++) {
      number = document.token(i).is("7") ? i : number;
    }
    Speech innermost = null;
    for (List<Speech> speeches : Stages.speeches(document)) {
      for (Speech speech : speeches) {
        boolean narrower = innermost == null || speech.scope().size() <= innermost.scope().size();
        innermost = speech.covers(number) && narrower ? speech : innermost;
      }
    }
    return innermost == null
        ? ""
        : String.join("; ", innermost.sources().stream().map(Source::words).toList());
  }
}
