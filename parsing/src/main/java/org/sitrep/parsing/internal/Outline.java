package org.sitrep.parsing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.language.Language;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.place.StrikeList;
import org.sitrep.parsing.internal.text.Dateline;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.time.TimeMention;
import org.sitrep.parsing.internal.time.TimeReader;

/**
 * What heads a report and what it tells: its dateline, the day in it, and the sentences behind it,
 * those that are items of a list among them.
 *
 * @param times all expressions of time
 * @param bodies the sentences without what heads them
 * @param strikes its list of strikes by place
 */
record Outline(List<TimeMention> times, List<Sentence> bodies, StrikeList strikes) {

  /**
   * The outline of a document.
   *
   * @param published the day of publication; null if it is not known
   */
  static Outline of(Document document, Language language, @Nullable LocalDate published) {
    List<TimeMention> times = new TimeReader(language.times(), document, published).mentions();
    IntPredicate opens = opens(document, language);
    TimeMention issued = published == null ? issued(document, times, opens) : null;
    if (issued != null) {
      times = new TimeReader(language.times(), document, issued.first()).mentions();
    }
    StrikeList strikes =
        new StrikeList(document, language.lexicon(), language.places(), tokens(times)::get);
    return new Outline(times, bodies(document, issued, opens), strikes);
  }

  /** The tokens of all expressions of time. */
  BitSet tokens() {
    return tokens(times);
  }

  private static BitSet tokens(List<TimeMention> times) {
    BitSet taken = new BitSet();
    times.forEach(time -> taken.set(time.from(), time.to()));
    return taken;
  }

  /** True for words of the language, which are no names. */
  private static IntPredicate opens(Document document, Language language) {
    return i ->
        !language.lexicon().classes(document.token(i)).isEmpty()
            || isCounted(document, language.lexicon(), i)
            || document.token(i).isWord()
                && language.numbers().at(document.tokens(), i, i + 1) != null;
  }

  /** "Поранених — четверо": a word for what is counted, where no article stands before it. */
  private static boolean isCounted(Document document, Lexicon lexicon, int i) {
    return !lexicon.hasArticles()
        && (lexicon.nouns().longest(document.tokens(), i, i + 1) != null
            || lexicon.verbs().longest(document.tokens(), i, i + 1) != null);
  }

  /** The sentences without what heads them: a dateline, a day. */
  private static List<Sentence> bodies(
      Document document, @Nullable TimeMention issued, IntPredicate opens) {
    int heading = heading(issued, document);
    List<Sentence> bodies = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int from = Math.max(Dateline.end(document, sentence, opens), heading);
      if (Math.max(from, sentence.from()) < sentence.to()) {
        bodies.add(
            new Sentence(Math.max(from, sentence.from()), sentence.to(), sentence.paragraph()));
      }
    }
    return bodies;
  }

  /**
   * The date in the dateline, or one that heads the text ("June 20, 2010: ..."), which stands in
   * for a day of publication; null if there is none.
   */
  private static @Nullable TimeMention issued(
      Document document, List<TimeMention> times, IntPredicate opens) {
    for (TimeMention time : times) {
      boolean heads = time.from() <= 1 && time.to() < document.tokens().size();
      if (heads && time.isDay() && document.token(time.to()).isMark()) {
        return time;
      }
    }
    for (Sentence sentence : document.sentences()) {
      int end = Dateline.end(document, sentence, opens);
      for (TimeMention time : times) {
        if (time.isDay() && time.from() >= sentence.from() && time.to() <= end) {
          return time;
        }
      }
    }
    return null;
  }

  /** Index behind a date that heads the text; zero if none does. */
  private static int heading(@Nullable TimeMention issued, Document document) {
    if (issued == null || issued.from() > 1 || !document.token(issued.to()).is(":")) {
      return 0;
    }
    return issued.to() + 1 < document.tokens().size() ? issued.to() + 1 : 0;
  }
}
