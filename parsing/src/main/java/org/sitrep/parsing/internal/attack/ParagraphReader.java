package org.sitrep.parsing.internal.attack;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.parsing.internal.attack.Paragraph.Note;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/** Follows the paragraphs of a text: what holds in one from sentence to sentence. */
final class ParagraphReader {

  /** How many tokens the heading of an update has at most. */
  private static final int HEADING = 4;

  private final Document document;
  private final Lexicon lexicon;
  private final SentenceTimes times;
  private final ClaimScenes scenes;

  ParagraphReader(Document document, Lexicon lexicon, SentenceTimes times, ClaimScenes scenes) {
    this.document = document;
    this.lexicon = lexicon;
    this.times = times;
    this.scenes = scenes;
  }

  /** The paragraph as it stands before a sentence: the same as before it, or a new one. */
  Paragraph enter(Paragraph before, SentenceReading reading) {
    Sentence sentence = reading.sentence();
    if (sentence.paragraph() == before.number()) {
      return before;
    }
    return new Paragraph(
        sentence.paragraph(),
        sentence.from(),
        times.heading(reading),
        note(sentence, before),
        false,
        Optional.empty(),
        sentence.from() > 0,
        before.isHeading() ? before.scene() : before.heading());
  }

  /** The paragraph with one more sentence. */
  Paragraph leave(Paragraph paragraph, SentenceReading reading) {
    Optional<PlaceMention> scene = scenes.scene(reading);
    Tree tree = reading.syntax().tree();
    boolean counts = !reading.counts().isEmpty();
    return new Paragraph(
        paragraph.number(),
        paragraph.from(),
        paragraph.day(),
        paragraph.note(),
        paragraph.isCounted() || counts,
        scene.isPresent() ? scene : paragraph.scene(),
        paragraph.isHeading() && !counts && tree.upos(tree.root()) != Upos.VERB,
        paragraph.heading());
  }

  private Note note(Sentence sentence, Paragraph before) {
    if (isLabelled(sentence)) {
      return sentence.to() - sentence.from() <= HEADING ? Note.HEADING : Note.UPDATE;
    }
    return before.note() == Note.HEADING ? Note.UPDATE : Note.NONE;
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
