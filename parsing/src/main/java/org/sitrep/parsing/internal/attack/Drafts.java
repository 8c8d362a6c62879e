package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Measure;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceMention;
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
    paragraph = reading.sentence().paragraph();
    heading = newParagraph ? times.heading(reading) : heading;
    if (newParagraph
        && current != null
        && current.scope == AttackScope.BACKGROUND
        && !words.is(DiscourseWords.Kind.BACK, first)) {
      current = focus();
    }
  }

  /** Dates news of which only a heading tells so far: "Last night a patrol searched a house". */
  void date(SentenceReading reading) {
    AttackDraft news = focus();
    if (news == null) {
      return;
    }
    TimeMention time =
        news.claims.isEmpty() && news.time == null ? times.nearest(reading, null) : null;
    if (time != null && time.isDay() && isRecent(time)) {
      news.time = time;
    }
  }

  /** The attack that a sentence, or a count in it, is about. */
  AttackDraft of(SentenceReading reading, @Nullable CountMention count, boolean total) {
    if (count != null && count.from() > record) {
      return past(times.nearest(reading, count));
    }
    TimeMention told = count == null ? null : times.described(reading, count);
    if (told != null && focus() != null && !isRecent(told)) {
      return past(told);
    }
    TimeMention time = told == null ? times.nearest(reading, count) : told;
    boolean named = time != null && times.isOfNamed(reading, time, count);
    boolean untold = time == null || !time.isDated() || named;
    if (untold && heading != null) {
      time = heading;
    } else if (named && preface.time() != null) {
      time = null;
    }
    AttackDraft focus = focus();
    AttackDraft here = current;
    boolean spoken = time != null && times.isOfSpeech(reading, time);
    boolean compared = time != null && !time.isDay() && times.isComparison(reading);
    boolean idle =
        time != null
            && count != null
            && time.isDay()
            && focus != null
            && focus.time != null
            && !focus.isSpoken
            && times.isOfOther(reading, time, count);
    if (compared || idle || spoken && focus != null && focus.time != null) {
      time = null;
    }
    if (count != null && total) {
      return become(new AttackDraft(AttackScope.BACKGROUND, true, time), true);
    }
    if (focus == null || here == null) {
      AttackDraft news =
          new AttackDraft(AttackScope.FOCUS, false, time != null && time.isDated() ? time : null);
      news.isSpoken = spoken;
      return become(news, true);
    }
    boolean undated = time == null || !time.isDated();
    if (here.sentence == sentence && here != focus && (undated || isSameTime(here, time))) {
      return here;
    }
    if (count != null && count.clause() != null && count.clause().is(VerbTag.ANSWER)) {
      return answered(here);
    }
    String side = agents.side(reading, struck(here));
    boolean other = !hasCounted(here, reading) && isOtherSide(here, side);
    if (other && (undated || isSameTime(here, time))) {
      return become(answer(here, side), false);
    }
    boolean opens = isNewAttack(reading) && !sharesPlace(here, reading);
    if (time != null
        && time.kind() == TimeMention.Kind.AFTER_MIDNIGHT
        && opens
        && times.isMidnight(time)) {
      return become(new AttackDraft(AttackScope.FOCUS, false, dayAfter(here.time(), time)), true);
    }
    if (isBullet(reading) && reading.tells() && !sharesPlace(here, reading)) {
      if (isHeaded(reading)) {
        return become(new AttackDraft(AttackScope.FOCUS, false, undated ? null : time), true);
      }
      if (!here.places.isEmpty()) {
        return become(
            undated ? AttackDraft.beside(here) : new AttackDraft(here.scope, false, time), true);
      }
    }
    if (time == null || !time.isDated() || time.kind() == TimeMention.Kind.SINCE) {
      if (isListItem(reading) && !sharesPlace(here, reading) && !here.places.isEmpty()) {
        return become(AttackDraft.beside(here), true);
      }
      boolean fresh = here.cumulative && count != null;
      return fresh ? become(focus, false) : here;
    }
    boolean late = isPast(reading) && (opens || preface.time() != null);
    if ((focus.time == null || focus.isSpoken) && time.isDay() && isRecent(time) && !late) {
      focus.time = time;
      focus.isSpoken = spoken;
      return become(focus, false);
    }
    for (AttackDraft draft : drafts.subList(Math.max(0, drafts.size() - MEMORY), drafts.size())) {
      boolean sameTime = !draft.cumulative && isSameTime(draft, time);
      if (sameTime
          && !isOtherSide(draft, side)
          && isSameScene(draft, reading)
          && (!opens || sharesPlace(draft, reading) || hasCounted(draft, reading))) {
        return become(draft, false);
      }
    }
    return become(new AttackDraft(scope(focus, time, reading), false, time), true);
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
  private @Nullable AttackDraft focus() {
    for (AttackDraft draft : drafts) {
      if (!draft.passing && !draft.cumulative) {
        return draft;
      }
    }
    return null;
  }

  private boolean isRecord(int token) {
    return lexicon.is(document.token(token), WordClass.RECORD);
  }

  /** An attack of which the text only tells in passing; the text does not go on with it. */
  private AttackDraft past(@Nullable TimeMention time) {
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

  /** The two sides of an exchange of fire are two attacks. */
  private static boolean isOtherSide(AttackDraft draft, @Nullable String side) {
    return side != null && draft.side != null && !side.equals(draft.side);
  }

  /** The country that an attack struck; null if it is not known. */
  static @Nullable String struck(AttackDraft draft) {
    String country = country(draft.places.values());
    return country == null ? country(draft.surroundings.values()) : country;
  }

  /** "The marines returned fire with 60 shells": no part of what they answer. */
  private AttackDraft answered(AttackDraft here) {
    AttackDraft answer = AttackDraft.beside(here);
    answer.sentence = sentence;
    drafts.add(answer);
    return answer;
  }

  /** The attack of the other side at the time of this one. */
  private AttackDraft answer(AttackDraft here, @Nullable String side) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MEMORY); i--) {
      AttackDraft draft = drafts.get(i);
      if (!draft.cumulative && Objects.equals(draft.side, side) && isSameTime(draft, here.time())) {
        return draft;
      }
    }
    return answered(here);
  }

  private static boolean isSameTime(AttackDraft draft, @Nullable TimeMention time) {
    TimeMention known = draft.time();
    return known != null
        && time != null
        && Objects.equals(known.first(), time.first())
        && Objects.equals(known.last(), time.last());
  }

  /** True once a draft was made of this very sentence. */
  private static boolean hasCounted(AttackDraft draft, SentenceReading reading) {
    return draft.sentence == reading.sentence().from();
  }

  /**
   * "a missile strike on Kharkiv", "Russian artillery also shelled Kherson": told as news, not as
   * known.
   */
  private boolean isNewAttack(SentenceReading reading) {
    for (Phrase phrase : reading.syntax().phrases()) {
      boolean attack = phrase.domain() == Domain.ATTACK || phrase.domain() == Domain.MUNITION;
      if (attack && phrase.quantity() != null && phrase.whole() == null && !phrase.isDefinite()) {
        return true;
      }
    }
    for (Clause clause : reading.syntax().clauses()) {
      if ((clause.is(VerbTag.ATTACK) || clause.is(VerbTag.STRIKE))
          && !clause.is(Clause.Trait.PASSIVE)
          && agents.of(clause) != null) {
        return true;
      }
    }
    return false;
  }

  /** A digest tells of one attack a bullet. */
  private boolean isBullet(SentenceReading reading) {
    Token first = document.token(reading.from());
    return first.is("*") || first.is("•") || first.is("-") || first.is("▪");
  }

  /** "- Ruritania: ...": a digest that goes from country to country. */
  private boolean isHeaded(SentenceReading reading) {
    for (PlaceMention place : reading.places()) {
      boolean headed = place.to() < reading.sentence().to() && document.token(place.to()).is(":");
      if (headed && place.from() <= reading.from() + 3) {
        return true;
      }
    }
    return false;
  }

  /** Bulleted lists tell of one strike a line: "Near Mosul, seven strikes". */
  private boolean isListItem(SentenceReading reading) {
    boolean strikes = false;
    for (CountMention found : reading.counts()) {
      strikes |= found.measure() == Measure.ATTACKS;
    }
    boolean fronted = false;
    for (PlaceMention place : reading.places()) {
      fronted |= place.from() <= reading.from() + 3 && place.rank() >= 1 && place.isScene();
    }
    return strikes && fronted;
  }

  /** True if the sentence names a place of the attack, or none; towns count before provinces. */
  private static boolean sharesPlace(AttackDraft draft, SentenceReading reading) {
    int rank = 0;
    for (PlaceMention here : reading.places()) {
      boolean scene = here.isScene() && !reading.isAttribution(here.from());
      rank = scene ? Math.max(rank, Math.min(here.rank(), 2)) : rank;
    }
    for (PlaceMention here : reading.places()) {
      Place place = here.place();
      if (here.isScene() && here.rank() >= rank && place != null) {
        for (PlaceMention known : draft.places.values()) {
          if (known.place() != null && known.place().id().equals(place.id())) {
            return true;
          }
        }
      }
    }
    return rank == 0;
  }

  private static @Nullable TimeMention dayAfter(@Nullable TimeMention day, TimeMention words) {
    LocalDate next = day == null || day.first() == null ? null : day.first().plusDays(1);
    return next == null
        ? null
        : new TimeMention(
            words.from(), words.to(), TimeMention.Kind.ON, next, next, TimePrecision.DAY);
  }

  /** News is at most a few days old; an older day belongs to the background. */
  private boolean isRecent(TimeMention time) {
    LocalDate day = time.first();
    return day == null || published == null || !day.isBefore(published.minusDays(NEWS_DAYS));
  }

  /** Told far down: no first news of the focus. */
  private boolean isPast(SentenceReading reading) {
    return reading.sentence().from() > document.tokens().size() / 2;
  }

  private AttackDraft become(AttackDraft draft, boolean added) {
    if (added) {
      drafts.add(draft);
      draft.sentence = sentence;
    }
    current = draft;
    return draft;
  }

  /** An attack that is not older than the news is news itself. */
  private AttackScope scope(AttackDraft focus, TimeMention time, SentenceReading reading) {
    LocalDate day = time.first();
    LocalDate news = focus.time == null ? isRecent(time) ? null : published : focus.time.first();
    boolean older = news != null && day != null && day.isBefore(news);
    boolean late = reading.sentence().from() > document.tokens().size() / 2;
    boolean same = news != null && news.equals(day);
    return older || !time.isDay() || same && late ? AttackScope.BACKGROUND : AttackScope.FOCUS;
  }

  /** Two attacks of one day are two if their places lie in different countries. */
  private static boolean isSameScene(AttackDraft draft, SentenceReading reading) {
    String known = country(draft.places.values());
    String here = country(reading.places());
    return known == null || here == null || known.equals(here);
  }

  private static @Nullable String country(Collection<PlaceMention> places) {
    for (PlaceMention mention : places) {
      Place place = mention.place();
      if (mention.isScene() && place != null && !place.country().isEmpty()) {
        return place.country();
      }
    }
    return null;
  }
}
