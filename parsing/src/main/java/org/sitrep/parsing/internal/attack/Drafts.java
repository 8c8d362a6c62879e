package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/** The attacks of a text so far, and which of them a sentence is about. */
final class Drafts {

  /** How many days back an attack without a date can have happened when a date turns up for it. */
  private static final int NEWS_DAYS = 4;

  /** How many attacks back a sentence can lead. */
  private static final int MEMORY = 60;

  private final Document document;
  private final Lexicon lexicon;
  private final DiscourseWords words;
  private final SentenceTimes times;
  private final Agents agents;
  private final Preface preface;
  private final @Nullable LocalDate published;
  private final List<AttackDraft> drafts = new ArrayList<>();
  private @Nullable AttackDraft current;
  private int paragraph = -1;
  private int sentence;
  private boolean opensParagraph;
  private boolean counted;
  private @Nullable TimeMention heading;
  private int record;

  Drafts(
      Document document,
      Lexicon lexicon,
      DiscourseWords words,
      SentenceTimes times,
      Agents agents,
      Preface preface,
      @Nullable LocalDate published) {
    this.preface = preface;
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.times = times;
    this.agents = agents;
    this.published = published;
  }

  /** All attacks in the order in which they turned up, the news first. */
  List<AttackDraft> all() {
    return Collections.unmodifiableList(drafts);
  }

  /** The attack that the text speaks of; null before the first. */
  @Nullable AttackDraft current() {
    return current;
  }

  /** Takes the next sentence: a new paragraph leads back from the background to the news. */
  void enter(SentenceReading reading) {
    Token first = document.token(Math.min(reading.from(), document.tokens().size() - 1));
    sentence = reading.sentence().from();
    record = record(reading);
    boolean newParagraph = reading.sentence().paragraph() != paragraph;
    opensParagraph = newParagraph || opensParagraph && !counted;
    counted = !reading.counts().isEmpty();
    paragraph = reading.sentence().paragraph();
    heading = newParagraph ? times.heading(reading) : heading;
    if (newParagraph
        && current != null
        && current.scope == AttackScope.BACKGROUND
        && !words.is(DiscourseWords.Kind.BACK, first)) {
      current = focus();
    }
  }

  /** Dates news by a sentence that tells of no attack: "Last night a patrol searched a house". */
  void date(SentenceReading reading) {
    AttackDraft news = focus();
    if (news == null || news.time != null && !news.isSpoken) {
      return;
    }
    boolean isHeading = news.claims.isEmpty() && news.time == null;
    TimeMention time = isHeading ? times.nearest(reading, null) : times.main(reading);
    if (time != null && time.isDay() && isRecent(time) && (isHeading || dates(news, time))) {
      news.time = time;
      news.isSpoken = false;
    }
  }

  /** "The device went off on Monday": of what was only said to be, or so far without a day. */
  private boolean dates(AttackDraft news, TimeMention time) {
    LocalDate said = news.time == null ? published : news.time.first();
    return news == current && time.first() != null && said != null && time.first().isBefore(said);
  }

  /** The attack that a sentence, or a count in it, is about. */
  AttackDraft of(SentenceReading reading, @Nullable CountMention count, boolean total) {
    Told told = told(reading, count, total);
    for (AttackRule rule : AttackRules.ALL) {
      AttackDraft draft = rule.chooser().choose(told, this);
      if (draft != null) {
        return draft;
      }
    }
    throw new IllegalStateException("The last rule answers always.");
  }

  private Told told(SentenceReading reading, @Nullable CountMention count, boolean total) {
    boolean passing = count != null && count.from() > record;
    TimeMention aside = count == null ? null : times.described(reading, count);
    TimeMention nearest = times.nearest(reading, count);
    TimeMention event = count == null ? times.event(reading) : times.event(reading, count);
    TimeMention time = aside != null ? aside : event != null ? event : nearest;
    boolean named = time != null && times.isOfNamed(reading, time, count);
    if (heading != null && (named || time == null || !time.isDated())) {
      time = heading;
    } else if (named && preface.time() != null) {
      time = null;
    }
    DayUse use = time == null ? DayUse.DATES : times.use(reading, time, count);
    TimeMention dating = time != null && dates(use) ? time : null;
    return new Told(
        document,
        reading,
        count,
        total,
        passing,
        aside,
        nearest,
        dating,
        use == DayUse.SPEAKS,
        dating != null && times.isOfAttackNamed(reading, dating),
        dating != null && times.isOfWork(reading, dating));
  }

  /** True if a day of such use dates what is told; one of speech only news without another day. */
  private boolean dates(DayUse use) {
    AttackDraft news = focus();
    boolean dated = news != null && news.time != null;
    return switch (use) {
      case DATES -> true;
      case SPEAKS -> !dated;
      case IS_OF_OTHER -> news == null || !dated || news.isSpoken;
      case COMPARES -> false;
    };
  }

  /**
   * "The man is linked to an attack that killed four": index of the word from which on a sentence
   * tells of another attack in passing; its end if it does not.
   */
  private int record(SentenceReading reading) {
    int end = reading.sentence().to();
    int at = reading.from();
    boolean memory = false;
    boolean linked = !drafts.isEmpty();
    while (at < end && !memory && !(linked && isRecord(at))) {
      memory = lexicon.is(document.token(at), WordClass.MEMORY);
      at++;
    }
    for (Phrase phrase : reading.syntax().phrases()) {
      boolean attack = phrase.domain() == Domain.ATTACK && (memory || !phrase.isDefinite());
      if (phrase.from() >= at && attack) {
        at = phrase.to();
        while (at < end && !lexicon.is(document.token(at), WordClass.REL)) {
          at++;
        }
        return at;
      }
    }
    return end;
  }

  /** The news: the first attack of which the text does not only tell in passing; null if none. */
  @Nullable AttackDraft focus() {
    for (AttackDraft draft : drafts) {
      if (!draft.passing && !draft.cumulative) {
        return draft;
      }
    }
    return null;
  }

  /** The news, once there is any. */
  AttackDraft news() {
    return Objects.requireNonNull(focus());
  }

  /** The attack that the text speaks of, once there is one. */
  AttackDraft here() {
    return Objects.requireNonNull(current);
  }

  /** The attacks to which a sentence can lead back. */
  List<AttackDraft> remembered() {
    return drafts.subList(Math.max(0, drafts.size() - MEMORY), drafts.size());
  }

  private boolean isRecord(int token) {
    return lexicon.is(document.token(token), WordClass.RECORD);
  }

  /** An attack of which the text only tells in passing; the text does not go on with it. */
  AttackDraft past(@Nullable TimeMention time) {
    AttackDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last != null && last.passing && last.sentence == sentence) {
      return last;
    }
    AttackDraft draft = new AttackDraft(AttackScope.BACKGROUND, false, time);
    draft.passing = true;
    draft.sentence = sentence;
    drafts.add(draft);
    return draft;
  }

  /** A new attack, to which the text turns. */
  AttackDraft open(AttackDraft draft) {
    drafts.add(draft);
    draft.sentence = sentence;
    return turn(draft);
  }

  /** The text turns to an attack that it told of before. */
  AttackDraft turn(AttackDraft draft) {
    current = draft;
    return draft;
  }

  /** The attack that answers the one that the text speaks of; the text does not go on with it. */
  AttackDraft answer() {
    AttackDraft answer = AttackDraft.beside(here());
    answer.sentence = sentence;
    drafts.add(answer);
    return answer;
  }

  /** The attack of the other side at the time of this one. */
  AttackDraft answerOf(String side) {
    List<AttackDraft> remembered = remembered();
    for (int i = remembered.size() - 1; i >= 0; i--) {
      AttackDraft draft = remembered.get(i);
      if (!draft.cumulative && side.equals(draft.side) && draft.isAt(here().time())) {
        return turn(draft);
      }
    }
    return turn(answer());
  }

  /** Which side attacks in what is told; null if nothing tells. */
  @Nullable String side(Told told) {
    return agents.side(told.reading(), here().country());
  }

  /** True for news of an attack that was not where the present one was. */
  boolean opens(Told told) {
    return told.isNews(agents) && !here().sharesPlace(told.reading());
  }

  /** True up to the first sentence of a paragraph that counts something, inclusive. */
  boolean opensParagraph() {
    return opensParagraph;
  }

  /** True if words before the first attack say when it was. */
  boolean isPrefaced() {
    return preface.time() != null;
  }

  /** News is at most a few days old; an older day belongs to the background. */
  boolean isRecent(TimeMention time) {
    LocalDate day = time.first();
    return day == null || published == null || !day.isBefore(published.minusDays(NEWS_DAYS));
  }

  /** True for what surely began in the last few days. */
  boolean isLately(TimeMention time) {
    return published != null && time.first() != null && isRecent(time);
  }

  /** The day of the news; null if it is not known, or not older than the report. */
  @Nullable LocalDate newsDay(TimeMention time) {
    TimeMention news = news().time;
    return news == null ? isRecent(time) ? null : published : news.first();
  }
}
