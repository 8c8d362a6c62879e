package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * What a sentence tells, or a count in it, of which an attack is sought.
 *
 * @param count the count; null for the sentence as a whole
 * @param isTotal true if it counts over many attacks
 * @param isInPassing true for what another attack did that the sentence only mentions
 * @param aside a day of which the clause of the count tells more; null without
 * @param nearest the expression of time nearest to it; null without
 * @param time when it happened; null if nothing tells
 * @param isSpoken true if the time is that of somebody who speaks of it
 * @param isNamed true if the time names an attack: "Monday's blast"
 * @param isOfWork true if the time is that of what is no attack, such as a search
 */
record Told(
    Document document,
    SentenceReading reading,
    @Nullable CountMention count,
    boolean isTotal,
    boolean isInPassing,
    @Nullable TimeMention aside,
    @Nullable TimeMention nearest,
    @Nullable TimeMention time,
    boolean isSpoken,
    boolean isNamed,
    boolean isOfWork) {

  /** How many tokens into a sentence a place still opens it. */
  private static final int OPENING = 3;

  /** True if no day dates it. */
  boolean isUndated() {
    return time == null || !time.isDated();
  }

  /** True if it happened when an attack did, or if nothing tells when. */
  boolean fits(AttackDraft draft) {
    return isUndated() || draft.isAt(time);
  }

  /** True for a figure, or a sentence of nothing but figures, that others have replaced. */
  boolean isOfEarlierFigure() {
    return isAll(it -> it.link() == CountMention.Link.SUPERSEDED);
  }

  /**
   * "Rescuers pulled two more bodies from the rubble overnight", "12 were buried here on Friday":
   * the day is that of their work, if those are more than before or of where the attack was.
   */
  boolean isAfter(AttackDraft attack) {
    return isAll(Told::isTended)
        && (isAll(CountMention::additional) || attack.sharesPlace(reading));
  }

  private static boolean isTended(CountMention count) {
    Clause clause = count.clause();
    return clause != null
        && count.measure().domain() == Measure.Domain.PEOPLE
        && (clause.is(VerbTag.HANDLE) || clause.is(VerbTag.CARE) || clause.is(VerbTag.WITNESS));
  }

  /** True for an item, or items, of a list that a heading counts as a whole. */
  boolean isListed() {
    return isAll(CountMention::isListed);
  }

  /** True if the count is such, or all those of the sentence are. */
  private boolean isAll(Predicate<CountMention> such) {
    List<CountMention> counts = count == null ? reading.counts() : List.of(count);
    return !counts.isEmpty() && counts.stream().allMatch(such);
  }

  /** True if its clause is of fire that answers other fire. */
  boolean isAnswer() {
    return count != null && count.clause() != null && count.clause().is(VerbTag.ANSWER);
  }

  /** True for what stands in the latter half of the text: no first news. */
  boolean isLate() {
    return reading.sentence().from() > document.tokens().size() / 2;
  }

  /**
   * "a missile strike on Kharkiv", "Russian artillery also shelled Kherson": told as news, not as
   * known.
   */
  boolean isNews(Agents agents) {
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
  boolean isBullet() {
    Token first = document.token(reading.from());
    return first.is("*") || first.is("•") || first.is("-") || first.is("▪");
  }

  /** "- Ruritania: ...": a digest that goes from country to country. */
  boolean isHeaded() {
    for (PlaceMention place : reading.places()) {
      boolean headed = place.to() < reading.sentence().to() && document.token(place.to()).is(":");
      if (headed && place.from() <= reading.from() + OPENING) {
        return true;
      }
    }
    return false;
  }

  /** "Near Mosul, seven strikes": strikes that are counted behind their place. */
  boolean opensWithPlace() {
    boolean strikes = false;
    for (CountMention found : reading.counts()) {
      strikes |= found.measure() == Measure.ATTACKS;
    }
    boolean fronted = false;
    for (PlaceMention place : reading.places()) {
      fronted |= place.from() <= reading.from() + OPENING && place.rank() >= 1 && place.isScene();
    }
    return strikes && fronted;
  }

  /**
   * News, or the background of it: an attack that is not older than the news is news itself.
   *
   * @param news the day of the news; null if it is not known
   */
  AttackScope scope(@Nullable LocalDate news) {
    LocalDate day = time == null ? null : time.first();
    boolean older = news != null && day != null && day.isBefore(news);
    boolean same = news != null && news.equals(day);
    boolean period = time == null || !time.isDay();
    return older || period || same && isLate() ? AttackScope.BACKGROUND : AttackScope.FOCUS;
  }
}
