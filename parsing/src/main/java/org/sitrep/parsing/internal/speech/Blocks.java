package org.sitrep.parsing.internal.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;

/**
 * The speaker whose label stands over more than one sentence: for the rest of a paragraph; in a
 * transcript until the next label; behind "the following statement:" to the end.
 */
final class Blocks {

  private final boolean transcript;
  private @Nullable List<Source> speaker;
  private int paragraph = -1;
  private boolean open;

  Blocks(Document document, Labels labels) {
    int paragraphs = 0;
    int labelled = 0;
    int last = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() != last) {
        last = sentence.paragraph();
        paragraphs++;
        labelled += labels.mayLabel(sentence) ? 1 : 0;
      }
    }
    transcript = labelled > 1 && labelled * 2 >= paragraphs;
  }

  /** Takes note of a label. */
  void open(Sentence sentence, List<Source> labelled, boolean toTheEnd) {
    speaker = labelled;
    paragraph = sentence.paragraph();
    open = toTheEnd;
  }

  /** Whose label a sentence stands under; null if it stands under none. */
  @Nullable List<Source> over(Sentence sentence) {
    return open || transcript || sentence.paragraph() == paragraph ? speaker : null;
  }
}
