package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.parsing.internal.confidence.Grader;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.revision.ClaimLinks;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.text.Document;

/**
 * Gathers what the sentences say into attacks, in the order of the text. Which attack it is, is a
 * fold: each sentence, and each count in it, makes the next discourse from the last. What is said
 * of the attacks is gathered beside it and written at the end.
 */
public final class AttackReader {

  private final Document document;
  private final DiscourseWords words;
  private final Locations locations;
  private final ClaimWriter claims;
  private final SentenceTimes times;
  private final ClaimScenes scenes;
  private final EventTimes eventTimes;
  private final ParagraphReader paragraphs;
  private final ToldReader reader;
  private final AttackDescriber describer;

  private Paragraph paragraph = Paragraph.NONE;
  private Preface preface = Preface.NONE;
  private Discourse discourse = Discourse.EMPTY;

  private final List<AttackDraft> drafts = new ArrayList<>();
  private final Map<String, PlaceMention> before = new LinkedHashMap<>();
  private final Countrywide countrywide = new Countrywide();

  /** Gathers the attacks of one document. */
  public AttackReader(
      Document document,
      Lexicon lexicon,
      Gazetteer gazetteer,
      DiscourseWords words,
      TargetReader targets,
      SpeakerWords speakers,
      OwnVoice voice,
      @Nullable LocalDate published) {
    Agents agents = new Agents(document, lexicon, gazetteer);
    this.document = document;
    this.words = words;
    this.locations = new Locations(document);
    this.claims = new ClaimWriter(document, lexicon, words, gazetteer, speakers, voice);
    this.times = new SentenceTimes(document, lexicon, words);
    this.scenes = new ClaimScenes(document, lexicon, gazetteer);
    this.eventTimes = new EventTimes(document);
    this.paragraphs = new ParagraphReader(document, lexicon, scenes);
    this.reader = new ToldReader(document, lexicon, times, agents, published);
    this.describer =
        new AttackDescriber(
            document, targets, locations, scenes, agents, new ArmsReader(document, lexicon));
  }

  /** Takes the next sentence. */
  public void add(SentenceReading reading) {
    paragraph = paragraphs.enter(paragraph, reading);
    if (isBackAtNews(reading)) {
      discourse = discourse.back();
    }
    if (!reading.tells()) {
      date(reading);
    }
    reading.places().forEach(countrywide::add);
    Passage passage = reader.passage(reading, paragraph, preface, discourse);
    claims.enter(passage);
    tell(passage);
    claims.leave(reading);
    paragraph = paragraphs.leave(paragraph, reading);
  }

  /** A new paragraph leads back from the background to the news. */
  private boolean isBackAtNews(SentenceReading reading) {
    int first = Math.min(reading.from(), document.tokens().size() - 1);
    return paragraph.opensWith(reading.sentence())
        && !words.is(DiscourseWords.Kind.BACK, document.token(first));
  }

  /** Lets a sentence that tells of no attack date the news, or what comes first. */
  private void date(SentenceReading reading) {
    if (discourse.current() == null) {
      boolean verb = !reading.syntax().clauses().isEmpty();
      preface = preface.with(times.nearest(reading, null), verb);
      locations.add(reading.scenes(), before);
    } else if (discourse.news() != null) {
      boolean isUntold = drafts.get(discourse.theNews().id()).claims.isEmpty();
      discourse = discourse.with(reader.dating(reading, discourse, isUntold));
    }
  }

  /** Takes what a sentence tells, each count for the attack that it is about. */
  private void tell(Passage passage) {
    SentenceReading reading = passage.reading();
    Set<CountMention> totals = totals(passage);
    KnownAttack told = null;
    if (totals.isEmpty()) {
      told = reading.tells() ? choose(passage, null, false) : discourse.current();
    }
    if (told != null) {
      describe(told, passage);
    }
    for (CountMention count : reading.counts()) {
      KnownAttack attack = choose(passage, count, totals.contains(count));
      if (told == null) {
        told = attack;
        describe(attack, passage);
      }
      add(attack, count, passage);
    }
    if (told != null) {
      for (Remark remark : reading.assertions()) {
        claims.add(draft(told), remark, reading);
      }
    }
    for (ResponsibilityFinding finding : reading.responsibilities()) {
      claims.add(draft(told == null ? choose(passage, null, false) : told), finding);
    }
  }

  private Set<CountMention> totals(Passage passage) {
    SentenceReading reading = passage.reading();
    return reading.counts().isEmpty()
        ? Set.of()
        : TotalRules.totals(
            new TotalReading(document, words, times, reading, passage::isLately), reading.counts());
  }

  /** Makes the next discourse by what a passage tells, or a count in it. */
  private KnownAttack choose(Passage passage, @Nullable CountMention count, boolean total) {
    Choice choice = AttackRules.choose(reader.told(passage, count, total, discourse), discourse);
    discourse = discourse.after(choice);
    if (discourse.size() > drafts.size()) {
      drafts.add(new AttackDraft(choice.attack()));
    }
    return choice.attack();
  }

  private AttackDraft draft(KnownAttack attack) {
    return drafts.get(attack.id());
  }

  private void describe(KnownAttack attack, Passage passage) {
    boolean isTelling = describer.isTelling(passage.reading());
    discourse = discourse.with(attack.with(passage, isTelling));
    describer.describe(draft(attack), passage, isTelling);
  }

  private void add(KnownAttack attack, CountMention count, Passage passage) {
    SentenceReading reading = passage.reading();
    AttackDraft draft = draft(attack);
    Optional<PlaceMention> own = scenes.own(reading, count);
    Optional<PlaceMention> place =
        attack.kind() == KnownAttack.Kind.PASSING
            ? own
            : scenes.place(passage, count, draft.main()).or(() -> draft.lead);
    Optional<EventTime> time =
        times.own(reading, count, discourse.time(attack)).flatMap(eventTimes::of);
    claims.add(draft, count, passage, place.map(locations::location), place.equals(own), time);
  }

  /** The attacks, those in focus first. */
  public List<Attack> attacks(Grader grader) {
    ClaimLinks links = claims.close();
    drafts.forEach(draft -> draft.claims = grader.kept(draft.claims));
    return new AttackWriter(
            document, locations, drafts, links, discourse, preface, before.values(), countrywide)
        .attacks();
  }
}
