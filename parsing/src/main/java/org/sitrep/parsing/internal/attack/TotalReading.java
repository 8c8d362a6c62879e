package org.sitrep.parsing.internal.attack;

import java.time.temporal.ChronoUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.attack.DiscourseWords.Kind;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeAnchor;
import org.sitrep.parsing.internal.time.TimeMention;

/** What a sentence says of how long its figures were added up, and over what. */
final class TotalReading {

  /** How many days, the first one left out, one attack may last. */
  private static final int ATTACK = 2;

  /** From how many on attacks are a campaign. */
  private static final int SCORE = 20;

  private final Document document;
  private final DiscourseWords words;
  private final SentenceTimes times;
  private final SentenceReading reading;
  private final Predicate<TimeMention> lately;
  private final Tree tree;
  private final boolean ofMany;

  TotalReading(
      Document document,
      DiscourseWords words,
      SentenceTimes times,
      SentenceReading reading,
      Predicate<TimeMention> lately) {
    this.document = document;
    this.words = words;
    this.times = times;
    this.reading = reading;
    this.lately = lately;
    this.tree = reading.syntax().tree();
    this.ofMany =
        reading.syntax().phrases().stream().noneMatch(TotalReading::isOne)
            && !hasTime(this::isShort);
  }

  /** True if the sentence tells of no single attack, and of no day or hour. */
  boolean isOfMany() {
    return ofMany;
  }

  /** True for "the deadliest raid since 2014", which sets against others and does not add up. */
  boolean compares() {
    return times.isComparison(reading, reading.sentence().to());
  }

  /** True for "since January", of the count and on its line; not for "since Monday evening". */
  boolean isSince(CountMention count) {
    return isOnLine(count)
        && hasTime(
            time ->
                time.kind() == TimeMention.Kind.SINCE
                    && !lately.test(time)
                    && !times.isSent(reading, time)
                    && !isAside(time, count.phrase().anchor()));
  }

  /** True for "since the war", "since then", of the count and on its line. */
  boolean isSinceKnown(CountMention count) {
    return isOnLine(count)
        && any(
            word ->
                isFollowed(word, Kind.SINCE, Kind.WAR) && !isOfAttack(word) && !isTime(word + 1));
  }

  /** True for "so far this year". */
  boolean isSoFar(CountMention count) {
    return isOnLine(count)
        && any(
            word ->
                isFollowed(word, Kind.SO, Kind.FAR) && isFollowed(word + 1, Kind.FAR, Kind.THIS));
  }

  /** True for "have been killed". */
  boolean isPerfect(CountMention count) {
    return isSaid(count, Kind.PERFECT);
  }

  /** True for "had been killed". */
  boolean isPluperfect(CountMention count) {
    return isSaid(count, Kind.PLUPERFECT);
  }

  /** True for "before this week". */
  boolean isBefore() {
    return hasTime(time -> time.anchor() == TimeAnchor.BEFORE && time.isDated());
  }

  /** True for "the war has killed" and "the war that has killed". */
  boolean isDoneByCampaign(CountMention count) {
    int verb = verb(count);
    return verb != Tree.NO_WORD
        && (tree.anyChild(
                verb, child -> tree.relation(child).base() == Relation.NSUBJ && isCampaign(child))
            || tree.relation(verb).base() == Relation.ACL && isCampaign(tree.head(verb)));
  }

  /** True for "290 attacks, which cost" and "290 attacks cost". */
  boolean isDoneByMany(CountMention count) {
    int verb = verb(count);
    return verb != Tree.NO_WORD
        && reading.syntax().phrases().stream()
            .filter(phrase -> phrase.domain() == Domain.ATTACK)
            .filter(phrase -> phrase.quantity() != null && phrase.quantity().low() >= SCORE)
            .anyMatch(
                phrase ->
                    tree.head(phrase.anchor()) == verb
                            && tree.relation(phrase.anchor()).base() == Relation.NSUBJ
                        || tree.relation(verb).base() == Relation.ACL
                            && tree.head(verb) == phrase.anchor());
  }

  /** True for "in the war". */
  boolean isInCampaign() {
    return any(word -> isCampaign(word) && isWithin(word));
  }

  /** True for "in recent weeks", of the count; not for "the worst raid in weeks". */
  boolean isOfStretch(CountMention count) {
    return any(
        word ->
            words.is(Kind.LONG, document.token(word))
                && isWithin(word)
                && isOf(verbAt(word), count)
                && !times.isComparison(reading, tree.spanFrom(word)));
  }

  /** True for "between January and March". */
  boolean hasRange() {
    return hasTime(
        first ->
            isCalendar(first)
                && first.to() < reading.sentence().to()
                && words.is(Kind.TILL, document.token(first.to()))
                && hasTime(
                    last ->
                        last.from() == first.to() + 1 && last.precision() == first.precision()));
  }

  /** True for "the first half of last year". */
  boolean hasPartOfYear() {
    return hasTime(
        time ->
            isCalendar(time)
                && time.from() - 2 >= reading.from()
                && words.is(Kind.PART, document.token(time.from() - 2)));
  }

  /** True for "this year", "in October". */
  boolean hasPeriod() {
    return hasTime(this::isPeriod);
  }

  /** True for "in October alone". */
  boolean hasPeriodAlone() {
    return hasTime(
        time ->
            isPeriod(time)
                && time.to() < reading.sentence().to()
                && words.is(Kind.ALONE, document.token(time.to())));
  }

  private boolean isPeriod(TimeMention time) {
    return time.isDated()
        && (isCalendar(time) || time.precision() == TimePrecision.WEEK)
        && time.anchor().isWithin()
        && times.use(reading, time, null) == DayUse.DATES;
  }

  private static boolean isCalendar(TimeMention time) {
    return time.precision() == TimePrecision.MONTH || time.precision() == TimePrecision.YEAR;
  }

  /** A day, an hour or a few days, in which something was done. */
  private boolean isShort(TimeMention time) {
    boolean clock =
        time.kind() == TimeMention.Kind.CLOCK || time.kind() == TimeMention.Kind.AFTER_MIDNIGHT;
    boolean days =
        time.isDated()
            && time.last() != null
            && ChronoUnit.DAYS.between(time.first(), time.last()) <= ATTACK;
    return (clock || days || time.isDay()) && times.use(reading, time, null) == DayUse.DATES;
  }

  /** An attack, or a weapon, of which there is one. */
  private static boolean isOne(Phrase phrase) {
    boolean one = phrase.quantity() == null || phrase.quantity().low() == 1;
    boolean attack = phrase.domain() == Domain.ATTACK;
    boolean weapon = phrase.domain() == Domain.MUNITION && phrase.quantity() != null;
    return one && (attack || weapon) && !isPlural(phrase);
  }

  private static boolean isPlural(Phrase phrase) {
    Noun noun = phrase.kind();
    return noun != null && noun.plural();
  }

  /** True for a word of "the previous evening", whose day is known. */
  private boolean isTime(int word) {
    return hasTime(time -> time.from() <= word && word < time.to() && time.first() != null);
  }

  /** "since the attack", "since the bomb went off". */
  private boolean isOfAttack(int since) {
    int head = tree.head(since);
    return head != Tree.NO_WORD
        && (isAttack(head) || tree.anyChild(head, child -> child > since && isAttack(child)));
  }

  private boolean isAttack(int word) {
    return reading.syntax().phrases().stream()
        .filter(phrase -> phrase.anchor() == word && !isPlural(phrase))
        .anyMatch(
            phrase ->
                phrase.domain() == Domain.ATTACK
                    || phrase.domain() == Domain.MUNITION
                    || phrase.is("EXPLOSION"));
  }

  /** "the 26th attack since 19 November", "rebels who have fought since 2006". */
  private boolean isAside(TimeMention time, int counted) {
    int at = tree.head(time.from(), time.to());
    while (at != Tree.NO_WORD && at != counted) {
      boolean described = tree.relation(at).base() == Relation.ACL && !tree.dependsOn(counted, at);
      if (described || isAttack(at)) {
        return true;
      }
      at = tree.upos(at) == Upos.VERB ? Tree.NO_WORD : tree.head(at);
    }
    return false;
  }

  private boolean isCampaign(int word) {
    return words.is(Kind.CAMPAIGN, document.token(word));
  }

  private boolean isWithin(int word) {
    return tree.anyChild(
        word, child -> child < word && words.is(Kind.WITHIN, document.token(child)));
  }

  private boolean isFollowed(int word, Kind kind, Kind next) {
    return word + 1 < reading.sentence().to()
        && words.is(kind, document.token(word))
        && words.is(next, document.token(word + 1));
  }

  /** True if the verb of a count, or one that it goes on from, is said so. */
  private boolean isSaid(CountMention count, Kind auxiliary) {
    int verb = verb(count);
    while (verb != Tree.NO_WORD) {
      if (tree.anyChild(
          verb, child -> isAuxiliary(child) && words.is(auxiliary, document.token(child)))) {
        return true;
      }
      Relation relation = tree.relation(verb).base();
      boolean on = relation == Relation.CONJ || relation == Relation.ACL;
      verb = on ? verbAt(tree.head(verb)) : Tree.NO_WORD;
    }
    return false;
  }

  private boolean isAuxiliary(int word) {
    return tree.contains(word) && tree.relation(word).base() == Relation.AUX;
  }

  /** True if a verb is that of a count, has it below, or goes on from it with the same subject. */
  private boolean isOf(int verb, CountMention count) {
    int own = verb(count);
    if (verb == Tree.NO_WORD || verb == own) {
      return verb == own;
    }
    boolean goesOn =
        tree.relation(verb).base() == Relation.CONJ
            && tree.head(verb) == own
            && !tree.hasSubject(verb);
    return goesOn || tree.dependsOn(count.phrase().anchor(), verb);
  }

  private int verb(CountMention count) {
    return verbAt(count.clause() == null ? count.phrase().anchor() : count.clause().verb());
  }

  /** A word if it is a verb, or else the nearest verb above; {@link Tree#NO_WORD} without. */
  private int verbAt(int word) {
    int at = word;
    while (at != Tree.NO_WORD && tree.upos(at) != Upos.VERB) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean hasTime(Predicate<TimeMention> such) {
    return reading.times().stream()
        .anyMatch(time -> !reading.isAttribution(time.from()) && such.test(time));
  }

  private boolean any(IntPredicate such) {
    for (int word = reading.from(); word < reading.sentence().to(); word++) {
      if (tree.contains(word) && such.test(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * False for a count on another line than the long time, where lines end without a full stop; the
   * lines of a sentence that is only wrapped are one.
   */
  private boolean isOnLine(CountMention count) {
    int number = count.quantity().from();
    return reading.times().stream()
        .filter(time -> time.kind() == TimeMention.Kind.SINCE)
        .allMatch(
            time -> isOnOneLine(Math.min(number, time.from()), Math.max(number, time.from())));
  }

  private boolean isOnOneLine(int from, int to) {
    for (int i = from; i < to; i++) {
      Token next = document.token(i + 1);
      if (next.isCapital() && document.isLineBreak(document.token(i).end(), next.start())) {
        return false;
      }
    }
    return true;
  }
}
