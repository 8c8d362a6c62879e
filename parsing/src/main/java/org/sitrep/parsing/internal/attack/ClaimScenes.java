package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.scene.SceneResolver;
import org.sitrep.parsing.internal.scene.TimeResolver;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/** The place and the day of each claim, by its sentence. */
final class ClaimScenes {

  private final IntPredicate speech;
  private Optional<PlaceMention> carried = Optional.empty();
  private Optional<PlaceMention> heading = Optional.empty();
  private int paragraph = -1;

  /** True while a paragraph may be one that only heads others. */
  private boolean isHeading;

  ClaimScenes(Document document, Lexicon lexicon) {
    this.speech = speech(document.tokens(), lexicon);
  }

  /** Takes the next sentence: a scene holds to the end of its paragraph. */
  void enter(SentenceReading reading) {
    if (reading.sentence().paragraph() != paragraph) {
      heading = isHeading ? carried : heading;
      isHeading = reading.sentence().from() > 0;
      carried = Optional.empty();
      paragraph = reading.sentence().paragraph();
    }
  }

  /** Ends a sentence. */
  void leave(SentenceReading reading) {
    Optional<PlaceMention> main = places(reading).main();
    carried = main.isPresent() ? main : carried;
    Tree tree = reading.syntax().tree();
    isHeading &= reading.counts().isEmpty() && tree.upos(tree.root()) != Upos.VERB;
  }

  /** "nine were killed in the village": at the place that the text speaks of. */
  private static boolean isThere(CountMention count) {
    Clause clause = count.clause();
    return clause != null
        && clause.complements().stream()
            .map(Clause.Complement::phrase)
            .anyMatch(phrase -> phrase.isDefinite() && phrase.is("GROUP"));
  }

  /** The place of a sentence as a whole. */
  Optional<PlaceMention> main(SentenceReading reading) {
    return places(reading).main();
  }

  /** The place of a count that its own sentence tells. */
  Optional<PlaceMention> own(SentenceReading reading, CountMention count) {
    return places(reading).at(count.phrase().anchor());
  }

  /** The place of a count; empty where its attack's places hold. */
  Optional<PlaceMention> place(SentenceReading reading, CountMention count) {
    boolean there = isThere(count);
    return own(reading, count)
        .or(() -> there ? Optional.empty() : places(reading).office())
        .or(() -> carried)
        .or(() -> heading);
  }

  /** The day of a count; empty where its attack's holds. */
  Optional<TimeMention> time(SentenceReading reading, CountMention count) {
    int word = count.phrase().anchor();
    TimeResolver times = new TimeResolver(reading.syntax().tree(), reading.times(), speech);
    return times.described(word).or(() -> times.at(word));
  }

  private SceneResolver places(SentenceReading reading) {
    return new SceneResolver(reading.syntax().tree(), reading.places(), speech);
  }

  /** True for verbs of speech, and for those by which a figure moves. */
  static IntPredicate speech(List<Token> tokens, Lexicon lexicon) {
    return word -> {
      Match<VerbForm> verb =
          word < 0 || word >= tokens.size()
              ? null
              : lexicon.verbs().longest(tokens, word, word + 1);
      return verb != null
          && (verb.entry().verb().is(VerbTag.SPEECH)
              || verb.entry().verb().is(VerbTag.FIGURE)
              || verb.entry().verb().is(VerbTag.RISE));
    };
  }
}
