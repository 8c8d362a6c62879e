package org.sitrep.parsing.internal.attack;

import java.util.Locale;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/**
 * Paragraphs by which a text brings itself up to date: "UPD 11:40. Five are wounded.", "CORRECTION:
 * There were four missiles." A heading alone holds for the paragraph behind it.
 */
final class UpdateNotes {

  /** How many tokens a heading alone has at most. */
  private static final int HEADING = 4;

  private final Document document;
  private final Lexicon lexicon;
  private int paragraph = -1;
  private boolean headed;
  private boolean inside;

  UpdateNotes(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Takes the next sentence. */
  void enter(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      boolean labelled = isLabelled(sentence);
      inside = labelled || headed;
      headed = labelled && sentence.to() - sentence.from() <= HEADING;
    }
  }

  /** True if the sentence taken last stands in such a paragraph. */
  boolean isInside() {
    return inside;
  }

  private boolean isLabelled(Sentence sentence) {
    int label = sentence.from();
    while (label < sentence.to() - 1 && document.token(label).isMark()) {
      label++;
    }
    Token token = document.token(label);
    if (!lexicon.is(token, WordClass.UPDATE)) {
      return false;
    }
    String text = token.text();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    Token next = document.token(label + 1);
    return capitals || next.isMark() || next.isNumber();
  }
}
