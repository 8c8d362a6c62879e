package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.attack.DiscourseWords.Kind;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Inflection;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.scene.TimeResolver;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeAnchor;
import org.sitrep.parsing.internal.time.TimeMention;

/** Finds when what a sentence tells happened. */
final class SentenceTimes {

  /** How far off an expression of time counts that is no day, or of nothing that was done. */
  private static final int FAR = 40;

  private final Document document;
  private final DiscourseWords words;
  private final Lexicon lexicon;
  private final Inflection inflection;
  private final IntPredicate speech;
  private final IntPredicate deed;

  /** The sentence asked about last, and what resolves its times. */
  private @Nullable SentenceReading resolved;

  private @Nullable TimeResolver resolver;

  SentenceTimes(Document document, Lexicon lexicon, DiscourseWords words) {
    this.document = document;
    this.words = words;
    this.lexicon = lexicon;
    this.inflection = lexicon.inflection();
    this.speech = ClaimScenes.speech(document.tokens(), lexicon);
    this.deed = word -> isDeed(lexicon.verbs().longest(document.tokens(), word, word + 1));
  }

  /** True for verbs of attacks and of what they do. */
  private static boolean isDeed(@Nullable Match<VerbForm> verb) {
    return verb != null
        && (!verb.entry().verb().frames().isEmpty()
            || verb.entry().verb().is(VerbTag.ATTACK)
            || verb.entry().verb().is(VerbTag.STRIKE)
            || verb.entry().verb().is(VerbTag.BLAST));
  }

  /** The day that the clause of a count tells more of: "since 16 April, when 11 people died". */
  @Nullable TimeMention described(SentenceReading reading, CountMention count) {
    TimeMention told = resolver(reading).described(count.phrase().anchor()).orElse(null);
    return told == null || told.kind() == TimeMention.Kind.ON ? told : told.dating();
  }

  /**
   * "the toll rose to 109 on Monday, four days after gunmen came": the day of what came before,
   * where it is that which is counted; null without. A sentence that tells no day of its own has
   * none.
   */
  @Nullable TimeMention event(SentenceReading reading, CountMention count) {
    TimeMention day = null;
    for (TimeMention time : reading.times()) {
      if (time.isDay()) {
        day = time;
      } else if (time.kind() == TimeMention.Kind.OF_EVENT && time.first() != null && day != null) {
        return isOfEvent(reading, count, time, day) ? time.dating() : null;
      }
    }
    return null;
  }

  /** The day before that of the sentence which all its counts are of; null without. */
  @Nullable TimeMention event(SentenceReading reading) {
    TimeMention all = null;
    for (CountMention count : reading.counts()) {
      if (count.link() == CountMention.Link.SUPERSEDED) {
        continue;
      }
      TimeMention event = event(reading, count);
      TimeMention near = event == null ? nearest(reading, count) : event;
      if (near == null || event == null && !AttackDays.isOfNamed(reading, near)) {
        return null;
      }
      if (all != null && !Objects.equals(all.first(), near.first())) {
        return null;
      }
      all = near;
    }
    return all;
  }

  private boolean isOfEvent(
      SentenceReading reading, CountMention count, TimeMention event, TimeMention day) {
    Tree tree = reading.syntax().tree();
    int behind = tree.contains(event.to() - 1) ? tree.head(event.to() - 1) : Tree.NO_WORD;
    int anchor = count.phrase().anchor();
    if (behind < event.to()) {
      return false;
    }
    if (anchor >= event.to()) {
      return anchor == behind || tree.dependsOn(anchor, behind);
    }
    boolean told =
        deed.test(behind)
            || isAttack(reading, behind)
            || isAttack(reading, tree.child(behind, Relation.NSUBJ));
    return isAftermath(count) || told && !resolver(reading).isOf(day, deed);
  }

  private static boolean isAttack(SentenceReading reading, int word) {
    return reading.syntax().phrases().stream()
        .filter(phrase -> phrase.anchor() == word)
        .anyMatch(phrase -> phrase.domain() == Domain.ATTACK || phrase.domain() == Domain.MUNITION);
  }

  /** "Investigators sifted the debris on Tuesday": perhaps only the day of what came after. */
  boolean isOfWork(SentenceReading reading, TimeMention time) {
    return reading.times().contains(time)
        && resolver(reading)
            .isOf(
                time,
                verb ->
                    reading.syntax().tree().contains(verb)
                        && reading.syntax().tree().upos(verb) == Upos.VERB
                        && (!deed.test(verb) || isTending(verb)));
  }

  private boolean isTending(int verb) {
    Match<VerbForm> form = lexicon.verbs().longest(document.tokens(), verb, verb + 1);
    return form != null
        && (form.entry().verb().is(VerbTag.HANDLE) || form.entry().verb().is(VerbTag.CARE));
  }

  /** True for a figure that rose, and for those found dead or brought to hospital. */
  private static boolean isAftermath(CountMention count) {
    Clause clause = count.clause();
    return clause != null
        && (clause.is(VerbTag.RISE)
            || clause.is(VerbTag.HANDLE)
            || clause.is(VerbTag.CARE)
            || clause.is(VerbTag.WITNESS));
  }

  /**
   * The day of a count where its own clause tells one that is not the attack's; empty otherwise. A
   * toll that rises on a day has none.
   *
   * @param known the attack's time; null if it has none
   */
  Optional<TimeMention> own(
      SentenceReading reading, CountMention count, @Nullable TimeMention known) {
    TimeMention event = event(reading, count);
    if (event != null && known != null && Objects.equals(event.first(), known.first())) {
      return Optional.empty();
    }
    return resolver(reading)
        .at(count.phrase().anchor())
        .filter(time -> count.clause() == null || !count.clause().is(VerbTag.RISE))
        .filter(
            time -> time.isDay() && known != null && !Objects.equals(time.first(), known.first()))
        .filter(time -> !reading.isAttribution(time.from()));
  }

  private TimeResolver resolver(SentenceReading reading) {
    if (reading != resolved) {
      Tree tree = reading.syntax().tree();
      resolved = reading;
      resolver =
          new TimeResolver(
              tree, reading.times(), word -> speech.test(word) || isOfMessage(tree, word));
    }
    return Objects.requireNonNull(resolver);
  }

  /** "a statement read out on Thursday", "a message circulating since Saturday night". */
  private boolean isOfMessage(Tree tree, int word) {
    if (!tree.contains(word)) {
      return false;
    }
    return isMessage(tree, word)
        || tree.relation(word).base() == Relation.ACL && isMessage(tree, tree.head(word))
        || !deed.test(word) && tree.anyChild(word, child -> isMessage(tree, child));
  }

  private boolean isMessage(Tree tree, int word) {
    return tree.contains(word) && lexicon.is(document.token(word), WordClass.MESSAGE);
  }

  /** What a sentence, or a count in it, has an expression of time for. */
  DayUse use(SentenceReading reading, TimeMention time, @Nullable CountMention count) {
    if (!time.isDay() && isComparison(reading, reading.sentence().to())) {
      return DayUse.COMPARES;
    }
    if (reading.times().contains(time) && isOfSpeech(reading, time)) {
      return DayUse.SPEAKS;
    }
    boolean whole = count == null && time.isSpan() && !reading.counts().isEmpty();
    boolean other =
        whole
            ? reading.counts().stream().allMatch(it -> isOfOther(reading, time, it))
            : count != null && isOfOther(reading, time, count);
    if (!other) {
      return DayUse.DATES;
    }
    return time.isDay() ? DayUse.IS_OF_OTHER : DayUse.COMPARES;
  }

  /** A day of something else than of a count, or a year as in "a boy born in 2008". */
  private boolean isOfOther(SentenceReading reading, TimeMention time, CountMention count) {
    Tree tree = reading.syntax().tree();
    return reading.times().contains(time)
        && !(time.isSpan() && AttackDays.isOfAttack(reading, time))
        && resolver(reading)
            .isOf(
                time,
                verb ->
                    tree.upos(verb) == Upos.VERB
                        && (time.isSpan() || !deed.test(verb))
                        && verb != count.phrase().anchor()
                        && !tree.dependsOn(count.phrase().anchor(), verb));
  }

  /** "a message circulating since Saturday". */
  boolean isSent(SentenceReading reading, TimeMention time) {
    Tree tree = reading.syntax().tree();
    return resolver(reading).isOf(time, word -> isOfMessage(tree, word));
  }

  /** "said on Tuesday", "as of Tuesday"; not "claimed a bombing last Friday". */
  private boolean isOfSpeech(SentenceReading reading, TimeMention time) {
    return time.anchor() == TimeAnchor.AS_OF
        || resolver(reading).isOfSpeech(time) && !AttackDays.isOfAttack(reading, time);
  }

  /** "said on Tuesday": the day on which somebody speaks; null if the sentence names none. */
  @Nullable LocalDate said(SentenceReading reading) {
    for (TimeMention time : reading.times()) {
      if (time.isDay() && isOfSpeech(reading, time)) {
        return time.first();
      }
    }
    return null;
  }

  /** The day of what the sentence tells first of all; null if it has none, or somebody speaks. */
  @Nullable TimeMention main(SentenceReading reading) {
    TimeMention time = nearest(reading, null, false);
    int root = reading.syntax().tree().root();
    boolean main =
        time != null && time.isDay() && resolver(reading).isOf(time, verb -> verb == root);
    return main ? time : null;
  }

  /**
   * The expression of time nearest to a count, those of attributions left out; one that tells when
   * somebody speaks only where there is no other.
   */
  @Nullable TimeMention nearest(SentenceReading reading, @Nullable CountMention count) {
    TimeMention told = nearest(reading, count, false);
    return told == null ? nearest(reading, count, true) : told;
  }

  private @Nullable TimeMention nearest(
      SentenceReading reading, @Nullable CountMention count, boolean spoken) {
    TimeMention nearest = null;
    int least = Integer.MAX_VALUE;
    TimeResolver resolver = resolver(reading);
    for (TimeMention time : reading.times()) {
      boolean attribution =
          reading.isAttribution(time.from()) || isOfSpeech(reading, time) != spoken;
      boolean useful = time.isDated() || time.kind() == TimeMention.Kind.SINCE;
      if (attribution || !useful) {
        continue;
      }
      int at = count == null ? reading.from() : count.from();
      int distance = Math.abs(time.from() - at) + (time.isDay() ? 0 : FAR);
      distance += resolver.isOf(time, deed) || AttackDays.isOfAttack(reading, time) ? 0 : FAR;
      if (distance < least) {
        nearest = time;
        least = distance;
      }
    }
    return nearest;
  }

  /**
   * "the heaviest barrage since the war" compares and does not add up.
   *
   * @param to where in the sentence to stop looking, end exclusive
   */
  boolean isComparison(SentenceReading reading, int to) {
    for (int i = reading.from(); i < to; i++) {
      Token token = document.token(i);
      if (words.is(Kind.SINCE, token)) {
        return false;
      }
      if (words.is(Kind.COMPARING, token) && !isOfNumber(i, reading)
          || inflection.is(Inflection.Form.SUPERLATIVE, token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "more than 150" compares nothing with what was before. */
  private static boolean isOfNumber(int token, SentenceReading reading) {
    return reading.syntax().phrases().stream()
        .map(Phrase::quantity)
        .anyMatch(it -> it != null && it.from() <= token && token < it.to());
  }
}
