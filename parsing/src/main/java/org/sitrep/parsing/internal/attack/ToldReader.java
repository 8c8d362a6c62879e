package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.time.TimeMention;

/** Reads what a sentence, or a count in it, tells that matters to which attack it is about. */
final class ToldReader {

  private final Document document;
  private final Lexicon lexicon;
  private final SentenceTimes times;
  private final Agents agents;
  private final @Nullable LocalDate published;

  ToldReader(
      Document document,
      Lexicon lexicon,
      SentenceTimes times,
      Agents agents,
      @Nullable LocalDate published) {
    this.document = document;
    this.lexicon = lexicon;
    this.times = times;
    this.agents = agents;
    this.published = published;
  }

  /**
   * A sentence where it stands.
   *
   * @param discourse the attacks told before it
   */
  Passage passage(
      SentenceReading reading, Paragraph paragraph, Preface preface, Discourse discourse) {
    return new Passage(
        document,
        reading,
        reading.scenes(),
        paragraph,
        preface,
        times.said(reading),
        published,
        agents.sides(reading),
        agents.isNews(reading.syntax()),
        memory(reading, discourse.size() > 0));
  }

  /**
   * "The man is linked to an attack that killed four": index of the word from which on a sentence
   * tells of another attack in passing; its end if it does not.
   *
   * @param linked true if there are attacks to which this one can be linked
   */
  private int memory(SentenceReading reading, boolean linked) {
    int end = reading.sentence().to();
    int at = reading.from();
    boolean remembered = false;
    while (at < end && !remembered && !(linked && is(at, WordClass.RECORD))) {
      remembered = is(at, WordClass.MEMORY);
      at++;
    }
    for (Phrase phrase : reading.syntax().phrases()) {
      boolean attack = phrase.domain() == Domain.ATTACK && (remembered || !phrase.isDefinite());
      if (phrase.from() >= at && attack) {
        at = phrase.to();
        while (at < end && !is(at, WordClass.REL)) {
          at++;
        }
        return at;
      }
    }
    return end;
  }

  private boolean is(int token, WordClass wordClass) {
    return lexicon.is(document.token(token), wordClass);
  }

  /** What a passage tells, or a count in it. */
  Told told(Passage passage, @Nullable CountMention count, boolean total, Discourse discourse) {
    SentenceReading reading = passage.reading();
    TimeMention aside = count == null ? null : times.described(reading, count);
    TimeMention nearest = times.nearest(reading, count);
    TimeMention event = count == null ? times.event(reading) : times.event(reading, count);
    TimeMention time = aside != null ? aside : event != null ? event : nearest;
    Dating dating = dating(passage, count, time, discourse.dating());
    TimeMention day = dating.time();
    boolean named = day != null && AttackDays.isOfNamed(reading, day);
    return new Told(passage, count, total, aside, nearest, dating, named);
  }

  private Dating dating(
      Passage passage, @Nullable CountMention count, @Nullable TimeMention told, Dating news) {
    TimeMention time = headed(passage, count, told);
    if (time == null) {
      return Dating.NONE;
    }
    SentenceReading reading = passage.reading();
    DayUse use = times.use(reading, time, count);
    boolean dates = dates(use, news);
    return new Dating(
        dates ? time : null, use == DayUse.SPEAKS, dates && times.isOfWork(reading, time));
  }

  /** The time of the paragraph, or of what was told before the first attack, may stand above. */
  private @Nullable TimeMention headed(
      Passage passage, @Nullable CountMention count, @Nullable TimeMention time) {
    TimeMention heading = passage.paragraph().day();
    boolean named = time != null && AttackDays.isOnlyOfNamed(passage.reading(), time, count);
    if (heading != null && (named || time == null || !time.isDated())) {
      return heading;
    }
    return named && passage.preface().time() != null ? null : time;
  }

  /** True if a day of such use dates what is told; one of speech only news without another day. */
  private static boolean dates(DayUse use, Dating news) {
    return switch (use) {
      case DATES -> true;
      case SPEAKS -> news.time() == null;
      case IS_OF_OTHER -> news.isOpen();
      case COMPARES -> false;
    };
  }

  /**
   * How a sentence that tells of no attack dates the news: "Last night a patrol searched a house".
   *
   * @param isUntold true if nothing is told of the news yet but that it was
   */
  Dating dating(SentenceReading reading, Discourse discourse, boolean isUntold) {
    Dating news = discourse.dating();
    if (discourse.news() == null || !news.isOpen()) {
      return news;
    }
    boolean isHeading = isUntold && news.time() == null;
    TimeMention time = isHeading ? times.nearest(reading, null) : times.main(reading);
    boolean dates =
        time != null
            && time.isDay()
            && Passage.isRecent(time, published)
            && (isHeading || isOfNews(time, discourse));
    return dates ? new Dating(time, false, news.isOfWork()) : news;
  }

  /** "The device went off on Monday": of what was only said to be, or so far without a day. */
  private boolean isOfNews(TimeMention time, Discourse discourse) {
    Dating news = discourse.dating();
    LocalDate said = news.time() == null ? published : news.day();
    KnownAttack current = discourse.current();
    return current != null
        && discourse.isNews(current)
        && time.first() != null
        && said != null
        && time.first().isBefore(said);
  }
}
