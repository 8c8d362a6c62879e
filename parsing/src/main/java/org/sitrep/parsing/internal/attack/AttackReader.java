package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.confidence.Grader;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.text.Document;

/** Gathers what the sentences say into attacks, in the order of the text. */
public final class AttackReader {

  private final Document document;
  private final DiscourseWords words;
  private final TargetReader targets;
  private final Locations locations;
  private final ClaimWriter claims;
  private final SentenceTimes times;
  private final Agents agents;
  private final Preface preface;
  private final Drafts drafts;
  private final ClaimScenes scenes;
  private final EventTimes eventTimes;

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
    this.document = document;
    this.words = words;
    this.targets = targets;
    this.locations = new Locations(document);
    this.claims = new ClaimWriter(document, lexicon, words, gazetteer, speakers, voice);
    this.times = new SentenceTimes(document, lexicon, words);
    this.scenes = new ClaimScenes(document, lexicon, gazetteer);
    this.eventTimes = new EventTimes(document);
    this.agents = new Agents(document, lexicon, gazetteer);
    this.preface = new Preface(locations, times);
    this.drafts = new Drafts(document, lexicon, words, times, agents, preface, published);
  }

  private static Optional<PlaceMention> first(AttackDraft draft) {
    return draft.places.values().stream().findFirst();
  }

  /** Takes the next sentence. */
  public void add(SentenceReading reading) {
    drafts.enter(reading);
    claims.enter(reading);
    scenes.enter(reading);
    boolean tells = reading.tells();
    if (!tells && drafts.current() == null) {
      preface.add(reading);
    } else if (!tells) {
      drafts.date(reading);
    }
    Set<CountMention> totals = totals(reading);
    AttackDraft told =
        !totals.isEmpty() ? null : tells ? drafts.of(reading, null, false) : drafts.current();
    if (told != null) {
      describe(told, reading);
    }
    for (CountMention count : reading.counts()) {
      AttackDraft draft = drafts.of(reading, count, totals.contains(count));
      if (told == null) {
        told = draft;
        describe(draft, reading);
      }
      Optional<PlaceMention> place =
          draft.passing
              ? scenes.own(reading, count)
              : scenes
                  .place(reading, count, draft.lead.or(() -> first(draft)))
                  .or(() -> draft.lead);
      Optional<EventTime> time = times.own(reading, count, draft.time()).flatMap(eventTimes::of);
      boolean own = place.equals(scenes.own(reading, count));
      claims.add(draft, count, reading, place.map(locations::location), own, time);
    }
    if (told != null) {
      for (Remark remark : reading.assertions()) {
        claims.add(told, remark, reading);
      }
    }
    for (ResponsibilityFinding finding : reading.responsibilities()) {
      claims.add(told == null ? drafts.of(reading, null, false) : told, finding);
    }
    claims.leave(reading);
    scenes.leave(reading);
  }

  private Set<CountMention> totals(SentenceReading reading) {
    return reading.counts().isEmpty()
        ? Set.of()
        : TotalRules.totals(
            new TotalReading(document, words, times, reading, drafts::isLately), reading.counts());
  }

  /** The attacks, those in focus first. */
  public List<Attack> attacks(Grader grader) {
    claims.close();
    for (AttackDraft draft : drafts.all()) {
      draft.claims = grader.kept(draft.claims);
    }
    return new AttackWriter(document, locations, drafts.all(), preface).attacks();
  }

  /** "a bomb exploded": it was not dropped. */
  private static boolean isPlanted(Phrase phrase, SentenceReading reading) {
    return phrase.noun() != null
        && phrase.noun().code().equals("BOMB")
        && reading.syntax().clauses().stream()
            .anyMatch(
                clause ->
                    clause.is(VerbTag.BLAST)
                        && (clause.subjects().contains(phrase)
                            || clause.objects().contains(phrase)));
  }

  /** "Raids in Kunar, Helmand": a title over several attacks, each of which has its own place. */
  private boolean isRoundup(SentenceReading reading) {
    int last = reading.sentence().to() - 1;
    boolean title = reading.sentence().from() == 0 && !document.token(last).is(".");
    return title
        && reading.places().stream()
                .filter(place -> place.isScene() && place.rank() > 0)
                .map(PlaceMention::place)
                .flatMap(Stream::ofNullable)
                .map(place -> place.isAdmin1() ? place.name() : place.admin1())
                .distinct()
                .count()
            > 1;
  }

  /** Takes down what the sentence says of the attack. */
  private void describe(AttackDraft draft, SentenceReading reading) {
    boolean telling = reading.tells() && !isRoundup(reading);
    for (PlaceMention place : reading.places()) {
      boolean attribution = reading.isAttribution(place.from());
      if (!attribution && place.isScene()) {
        (telling ? draft.places : draft.surroundings)
            .merge(locations.key(place), place, Locations::fuller);
      }
    }
    for (Phrase phrase : reading.syntax().phrases()) {
      Noun noun = phrase.noun();
      if (noun != null && noun.domain() == Domain.MUNITION) {
        draft.weapons.add(isPlanted(phrase, reading) ? "IED" : noun.code());
      } else if (noun != null && noun.code().equals("OPERATION")) {
        draft.nouns.add("RAID");
      } else if (noun != null && noun.domain() == Domain.ATTACK) {
        draft.nouns.add(noun.code());
        String weapon = AttackWords.munition(noun);
        if (weapon != null) {
          draft.weapons.add(weapon);
        }
      }
    }
    if (telling && draft.lead.isEmpty()) {
      draft.lead = scenes.main(reading);
      draft.isPlacedFirst = draft.sentence == reading.sentence().from();
    }
    draft.until = reading.sentence().to();
    draft.side = draft.side == null ? agents.side(reading, null) : draft.side;
    if (draft.target == null) {
      draft.target = targets.read(document, reading.syntax());
    }
    draft.perpetrators.addAll(agents.in(reading.syntax()));
  }
}
