package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * What a sentence tells, or a count in it, of which an attack is sought.
 *
 * @param passage the sentence where it stands
 * @param count the count; null for the sentence as a whole
 * @param isTotal true if it counts over many attacks
 * @param aside a day of which the clause of the count tells more; null without
 * @param nearest the expression of time nearest to it; null without
 * @param dating when it happened
 * @param isNamed true if the time names an attack: "Monday's blast"
 */
record Told(
    Passage passage,
    @Nullable CountMention count,
    boolean isTotal,
    @Nullable TimeMention aside,
    @Nullable TimeMention nearest,
    Dating dating,
    boolean isNamed) {

  /** When it happened; null if nothing tells. */
  @Nullable TimeMention time() {
    return dating.time();
  }

  /** The day on which it happened; null if none dates it. */
  @Nullable TimeMention day() {
    return dating.ofDay().time();
  }

  /** True for what another attack did that the sentence only mentions. */
  boolean isInPassing() {
    return count != null && count.from() > passage.memory();
  }

  /** True for a figure, or a sentence of nothing but figures, that others have replaced. */
  boolean isOfEarlierFigure() {
    return isAll(it -> it.link() == CountMention.Link.SUPERSEDED);
  }

  /**
   * "Rescuers pulled two more bodies from the rubble overnight", "12 were buried here on Friday":
   * the day is that of their work, if those are more than before or of where the attack was.
   */
  boolean isAfter(KnownAttack attack) {
    return isAll(Told::isTended)
        && (isAll(CountMention::additional) || attack.where().isSharedBy(passage));
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
    List<CountMention> counts = count == null ? passage.reading().counts() : List.of(count);
    return !counts.isEmpty() && counts.stream().allMatch(such);
  }

  /** True if its clause is of fire that answers other fire. */
  boolean isAnswer() {
    return count != null && count.clause() != null && count.clause().is(VerbTag.ANSWER);
  }

  /** Which side attacks, if it answers an attack that was told before; null if nothing tells. */
  @Nullable String side(KnownAttack before) {
    return passage.sides().attacker(before.where().struck());
  }

  /** True for news of an attack that was not where one told before was. */
  boolean isElsewhere(KnownAttack before) {
    return passage.isNews() && !before.where().isSharedBy(passage);
  }

  /**
   * News, or the background of it: an attack that is not older than the news is news itself. News
   * without a day is no older than the report, where this is.
   *
   * @param news when the news was
   */
  AttackScope scope(Dating news) {
    TimeMention time = time();
    boolean old = time != null && !passage.isRecent(time);
    LocalDate newsDay = news.time() == null && old ? passage.published() : news.day();
    LocalDate day = dating.day();
    boolean older = newsDay != null && day != null && day.isBefore(newsDay);
    boolean same = newsDay != null && newsDay.equals(day);
    boolean period = time == null || !time.isDay();
    return older || period || same && passage.isLate() ? AttackScope.BACKGROUND : AttackScope.FOCUS;
  }
}
