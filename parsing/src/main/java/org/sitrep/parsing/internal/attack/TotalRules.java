package org.sitrep.parsing.internal.attack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.ReadingRule;
import org.sitrep.parsing.internal.count.CountMention;

/** Tells running totals, over many attacks, a campaign or a war, from figures of one attack. */
public final class TotalRules {

  /** So many people are not hurt by one attack where nothing tells of one. */
  private static final long THOUSAND = 1000;

  /** So many may be, unless it went on for long. */
  private static final long HUNDREDS = 300;

  /** So many attacks, until now, are not those of a day. */
  private static final long DOZENS = 40;

  static final List<TotalRule> ALL =
      List.of(
          new TotalRule(
              "since",
              "In the region 300 people have been killed since January. -> KILLED 300 cumulative",
              (sentence, count) -> !sentence.compares() && sentence.isSince(count)),
          new TotalRule(
              "since-known",
              "Since the coup 300 people have been killed. -> KILLED 300 cumulative",
              (sentence, count) -> !sentence.compares() && sentence.isSinceKnown(count)),
          new TotalRule(
              "so-far-this",
              "Rebels killed 12 people so far this month. -> KILLED 12 cumulative",
              (sentence, count) -> !sentence.compares() && sentence.isSoFar(count)),
          new TotalRule(
              "before",
              "Before this week, 123 people had been killed. -> KILLED 123 cumulative",
              (sentence, count) -> sentence.isPluperfect(count) && sentence.isBefore()),
          new TotalRule(
              "war-kills",
              "The war, which began on 3 April, has killed 40 people. -> KILLED 40 cumulative",
              (sentence, count) -> sentence.isDoneByCampaign(count) && isLong(sentence, count)),
          new TotalRule(
              "attacks-kill",
              "Some 290 attacks cost 120 lives. -> ATTACKS ~290, KILLED 120 cumulative",
              (sentence, count) ->
                  isOf(Measure.Domain.PEOPLE, count) && sentence.isDoneByMany(count)),
          new TotalRule(
              "stretch",
              "Rebels killed 12 people in recent weeks. -> KILLED 12 cumulative",
              (sentence, count) -> sentence.isOfMany() && sentence.isOfStretch(count)),
          new TotalRule(
              "months",
              "Rebels killed 12 people between January and April. -> KILLED 12 cumulative",
              (sentence, count) -> sentence.isOfMany() && sentence.hasRange()),
          new TotalRule(
              "part-of-year",
              "Rebels killed 12 people in the first half of last year. -> KILLED 12 cumulative",
              (sentence, count) -> sentence.isOfMany() && sentence.hasPartOfYear()),
          new TotalRule(
              "period",
              "Rebels have killed 12 people this year. -> KILLED 12 cumulative",
              (sentence, count) ->
                  sentence.isOfMany()
                      && sentence.hasPeriod()
                      && (isLong(sentence, count) || isOf(Measure.Domain.EVENTS, count))),
          new TotalRule(
              "period-alone",
              "Rebels killed 12 people in May alone. -> KILLED 12 cumulative",
              (sentence, count) -> sentence.isOfMany() && sentence.hasPeriodAlone()),
          new TotalRule(
              "in-war",
              "In the war 40 people have been killed. -> KILLED 40 cumulative",
              (sentence, count) ->
                  sentence.isOfMany() && sentence.isInCampaign() && isLong(sentence, count)),
          new TotalRule(
              "thousands",
              "In the province 4,000 people were killed. -> KILLED 4000 cumulative",
              (sentence, count) ->
                  sentence.isOfMany()
                      && isOf(Measure.Domain.PEOPLE, count)
                      && count.quantity().low() >= THOUSAND),
          new TotalRule(
              "hundreds-until-now",
              "Rebels have killed 400 people. -> KILLED 400 cumulative",
              (sentence, count) ->
                  sentence.isOfMany()
                      && isOf(Measure.Domain.PEOPLE, count)
                      && isUntilNow(sentence, count, HUNDREDS)),
          new TotalRule(
              "attacks-until-now",
              "Rebels have carried out 60 attacks. -> ATTACKS 60 cumulative",
              (sentence, count) ->
                  sentence.isOfMany()
                      && isOf(Measure.Domain.EVENTS, count)
                      && isUntilNow(sentence, count, DOZENS)));

  private TotalRules() {}

  /** The rules in the order in which they are asked. */
  public static List<ReadingRule> all() {
    return List.copyOf(ALL);
  }

  /** The counts of a sentence that are running totals; a part of one is one too. */
  static Set<CountMention> totals(TotalReading sentence, List<CountMention> counts) {
    Set<CountMention> totals = new HashSet<>();
    for (CountMention count : counts) {
      boolean part = count.link() == CountMention.Link.PART && !totals.isEmpty();
      if (part || ALL.stream().anyMatch(rule -> rule.teller().tells(sentence, count))) {
        totals.add(count);
      }
    }
    return totals;
  }

  /** Said to go on until now, or too many for once. */
  private static boolean isLong(TotalReading sentence, CountMention count) {
    return sentence.isPerfect(count) || count.quantity().low() >= HUNDREDS;
  }

  private static boolean isUntilNow(TotalReading sentence, CountMention count, long least) {
    return count.quantity().low() >= least && sentence.isPerfect(count);
  }

  private static boolean isOf(Measure.Domain domain, CountMention count) {
    return count.measure().domain() == domain;
  }
}
