package org.sitrep.parsing.internal.attack;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.attack.Paragraph.Note;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;
import org.sitrep.parsing.internal.time.TimeOfDay;

/** Follows the paragraphs of a text: what holds in one from sentence to sentence. */
final class ParagraphReader {

  /** How many tokens the heading of an update has at most. */
  private static final int HEADING = 4;

  /** How many tokens stand before the hour in the label of an entry at most. */
  private static final int LABEL = 8;

  private final Document document;
  private final Lexicon lexicon;
  private final ClaimScenes scenes;

  ParagraphReader(Document document, Lexicon lexicon, ClaimScenes scenes) {
    this.document = document;
    this.lexicon = lexicon;
    this.scenes = scenes;
  }

  /** The paragraph as it stands before a sentence: the same as before it, or a new one. */
  Paragraph enter(Paragraph before, SentenceReading reading) {
    Sentence sentence = reading.sentence();
    if (sentence.paragraph() == before.number()) {
      return reading.isListItem() ? before.withoutScene() : before;
    }
    return new Paragraph(
        sentence.paragraph(),
        sentence.from(),
        day(reading),
        clock(reading),
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
        paragraph.clock(),
        paragraph.note(),
        paragraph.isCounted() || counts,
        scene.isPresent() ? scene : paragraph.scene(),
        paragraph.isHeading() && !counts && tree.upos(tree.root()) != Upos.VERB,
        paragraph.heading());
  }

  /**
   * "Nov. 14. San Agustín. Five shells", "San Agustín, 14 November. Five shells": the day that
   * heads a paragraph; null without.
   */
  private @Nullable TimeMention day(SentenceReading reading) {
    for (TimeMention time : reading.times()) {
      boolean opens = time.from() == reading.from() || isLabel(time, reading);
      boolean closes =
          time.to() < document.tokens().size()
              && document.token(time.to()).isMark()
              && !document.token(time.to()).is(",");
      if (time.isDay() && opens && closes) {
        return time;
      }
    }
    return null;
  }

  /** "Khin-U Township, 8 April.": a place and a day, and nothing that happens. */
  private static boolean isLabel(TimeMention time, SentenceReading reading) {
    return time.to() + 1 >= reading.sentence().to()
        && time.from() - reading.from() <= LABEL
        && reading.counts().isEmpty()
        && reading.syntax().clauses().isEmpty()
        && !reading.scenes().isEmpty();
  }

  /** "09:40. Nine dead", "Harbour police, 16:20: four dead": the hour that heads it. */
  private @Nullable LocalTime clock(SentenceReading reading) {
    for (TimeMention time : reading.times()) {
      TimeOfDay clock = time.clock();
      int to = time.to();
      boolean heads = time.from() - reading.sentence().from() <= LABEL && ends(document.token(to));
      boolean opens = time.from() == reading.from() && document.token(time.from()).isNumber();
      if (clock != null && (heads || opens)) {
        return clock.time();
      }
    }
    return null;
  }

  private static boolean ends(Token token) {
    return token.isMark() && !token.is(",") && !token.is(")");
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
