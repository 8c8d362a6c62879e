package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Evidence;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Share;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.count.ShareMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.revision.ClaimLinks;
import org.sitrep.parsing.internal.revision.Figure;
import org.sitrep.parsing.internal.revision.Revisions;
import org.sitrep.parsing.internal.revision.Scene;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.time.TimeAnchor;

/**
 * Writes what was found in a sentence as claims of an attack, with speaker, stance and evidence.
 */
final class ClaimWriter {

  private final Document document;
  private final Lexicon lexicon;
  private final Subjects subjects;
  private final Leaders leaders;
  private final Doubts doubts;
  private final Partials partials;
  private List<Claim.Builder> reported = new ArrayList<>();
  private List<Claim.Builder> before = List.of();
  private final OwnVoice voice;
  private List<Source> said = List.of();
  private final ClaimLinks links = new ClaimLinks();
  private final Revisions revisions;
  private final Map<Counted, Claim.Builder> counted = new HashMap<>();

  /** A count by what it counts, so that its parts find it. */
  private record Counted(Measure measure, Phrase phrase) {}

  private final List<Part> parts = new ArrayList<>();

  private record Part(Claim.Builder claim, Counted whole) {}

  /**
   * A writer for one document.
   *
   * @param gazetteer tells of which nation people are
   */
  ClaimWriter(
      Document document,
      Lexicon lexicon,
      DiscourseWords words,
      Gazetteer gazetteer,
      SpeakerWords speakers,
      OwnVoice voice) {
    this.document = document;
    this.lexicon = lexicon;
    this.subjects = new Subjects(document, lexicon, gazetteer);
    this.leaders = new Leaders(document, lexicon);
    this.revisions = new Revisions(speakers, links);
    this.voice = voice;
    this.doubts = new Doubts(document, lexicon, words);
    this.partials = new Partials(document, lexicon);
  }

  /** Begins a sentence. */
  void enter(Passage passage) {
    if (passage.paragraph().opensWith(passage.reading().sentence())) {
      said = List.of();
    }
    before = reported.isEmpty() ? before : reported;
    reported = new ArrayList<>();
  }

  /**
   * Ends a sentence: its parts find their wholes. "The claim could not be verified" marks what was
   * said in it, or else what was said last.
   */
  void leave(SentenceReading reading) {
    for (Part part : parts) {
      Claim.Builder whole = counted.get(part.whole());
      if (whole != null) {
        links.part(part.claim(), whole);
      }
    }
    parts.clear();
    if (doubts.isUnverified(reading)) {
      (reported.isEmpty() ? before : reported).forEach(claim -> claim.stance(Stance.UNCONFIRMED));
    }
  }

  /** Ends the text; how its claims hang together. */
  ClaimLinks close() {
    revisions.close();
    return links;
  }

  /**
   * Writes down a count.
   *
   * @param place where it was, where that differs from the attack's
   * @param own true if its own sentence tells the place
   * @param time when it was, where that differs from the attack's
   */
  void add(
      AttackDraft draft,
      CountMention count,
      Passage passage,
      Optional<Location> place,
      boolean own,
      Optional<EventTime> time) {
    SentenceReading reading = passage.reading();
    Quantity.Builder quantity = Quantity.builder();
    quantity
        .low(count.quantity().low())
        .qualifier(qualifier(count))
        .words(
            document.slice(
                count.quantity().from(),
                Math.max(count.quantity().to(), count.quantity().from() + 1)));
    count.quantity().high().ifPresent(quantity::high);
    Count.Builder assertion = Count.builder();
    assertion
        .measure(count.measure())
        .quantity(quantity.build())
        .cumulative(draft.attack.isMany())
        .partial(partials.has(count, reading))
        .additional(count.additional() || leaders.isBeside(draft, count, reading.syntax()));
    for (ShareMention share : count.shares()) {
      assertion.addShares(
          Share.builder()
              .measure(share.measure())
              .percent(share.number().percent())
              .qualifier(share.number().qualifier())
              .build());
    }
    if (count.individual() != null) {
      assertion.individual(count.individual());
    }
    Speech speech = speech(reading, count.quantity().from());
    Stance plain = stance(speech, doubts.isUnconfirmed(count, reading));
    Stance stance =
        plain == Stance.DENIED
            ? plain
            : doubts.of(reading.syntax().tree(), count.phrase().anchor()).orElse(plain);
    List<Source> sources = speech == null ? running(count) : speech.sources();
    subjects.of(count, sources).ifPresent(assertion::subject);
    Claim.Builder claim =
        claim(draft, assertion.build(), sources, stance, count.from(), count.to(), count.rule());
    claim.place(place).time(time);
    said = sources;
    Paragraph paragraph = passage.paragraph();
    Scene scene = new Scene(place, own, paragraph.number(), paragraph.clock(), passage.said());
    List<Source> others = voice.others(sources);
    revisions.add(new Figure(draft, count, claim, others, scene, standing(count, passage)));
    if (count.whole() != null) {
      parts.add(new Part(claim, new Counted(count.measure(), count.whole())));
    } else if (count.link() == CountMention.Link.PART) {
      revisions.whole(draft, count, others).ifPresent(whole -> links.part(claim, whole));
    }
    counted.put(new Counted(count.measure(), count.phrase()), claim);
  }

  private Figure.Standing standing(CountMention count, Passage passage) {
    if (partials.has(count, passage.reading())) {
      return Figure.Standing.PARTIAL;
    }
    boolean update = passage.paragraph().isUpdate() || isAsOf(passage.reading());
    return update ? Figure.Standing.UPDATE : Figure.Standing.PLAIN;
  }

  /** "As of noon the ministry's figures are 202 killed": how things stood then. */
  private static boolean isAsOf(SentenceReading reading) {
    return reading.times().stream().anyMatch(time -> time.anchor() == TimeAnchor.AS_OF);
  }

  /** "all 36", "both": the total that is meant. */
  private Qualifier qualifier(CountMention count) {
    Qualifier qualifier = count.quantity().qualifier();
    boolean all =
        qualifier == Qualifier.EXACT
            && lexicon.is(document.token(count.quantity().from()), WordClass.TOTAL);
    return all ? Qualifier.ALL : qualifier;
  }

  /** A number that only points back goes on with what was said before it in its paragraph. */
  private List<Source> running(CountMention count) {
    Phrase whole = count.phrase().whole();
    boolean back =
        count.phrase().isBare()
            || count.phrase().domain() == Domain.PRONOUN
            || whole != null && whole.isDefinite();
    return back && !isByUs(count) ? said : List.of();
  }

  /** "They claim to have downed eleven. We sent one": those who write speak of themselves. */
  private boolean isByUs(CountMention count) {
    return count.clause() != null
        && count.clause().subjects().stream()
            .anyMatch(it -> lexicon.is(document.token(it.head()), WordClass.WITNESS));
  }

  void add(AttackDraft draft, Remark remark, SentenceReading reading) {
    Speech speech = speech(reading, remark.to() - 1);
    List<Source> sources = speech == null ? List.of() : speech.sources();
    boolean pronoun = lexicon.is(document.token(reading.from()), WordClass.PRON);
    if (sources.isEmpty() && !reading.speeches().isEmpty()) {
      sources = reading.speeches().get(reading.speeches().size() - 1).sources();
    } else if (sources.isEmpty() && pronoun) {
      sources = reading.lastSpeakers();
    }
    Stance stance = stance(speech, remark.unconfirmed());
    claim(draft, remark.assertion(), sources, stance, remark.from(), remark.to(), remark.rule());
    if (remark.assertion() instanceof MunitionUse use) {
      draft.weapons.add(use.type().code());
    }
  }

  /** Writes down once who stands how to an attack, however often it is said. */
  void add(AttackDraft draft, ResponsibilityFinding finding) {
    if (!draft.responsible.add(finding, lexicon.inflection())) {
      return;
    }
    Responsibility.Builder assertion = Responsibility.builder();
    assertion.kind(finding.kind());
    if (finding.actor() != null) {
      assertion.actor(Actor.of(finding.actor()));
    }
    Claim.Builder claim = Claim.builder();
    claim
        .assertion(assertion.build())
        .evidence(evidence(finding.from(), finding.to()))
        .foundBy(finding.rule());
    if (finding.source() != null) {
      claim.addSources(finding.source());
    } else if (finding.actor() != null && finding.kind() != ResponsibilityKind.BLAMED) {
      claim.addSources(Source.of(finding.actor()));
    }
    draft.claims.add(claim);
  }

  private Claim.Builder claim(
      AttackDraft draft,
      Assertion assertion,
      List<Source> sources,
      Stance stance,
      int from,
      int to,
      String rule) {
    Claim.Builder claim = Claim.builder();
    claim.assertion(assertion).stance(stance).evidence(evidence(from, to)).foundBy(rule);
    List<Source> others = voice.others(sources);
    if (stance == Stance.ASSERTED && !others.isEmpty()) {
      reported.add(claim);
    }
    claim.addAllSources(others);
    draft.claims.add(claim);
    return claim;
  }

  private static Stance stance(@Nullable Speech speech, boolean unconfirmed) {
    if (speech != null && speech.denied()) {
      return Stance.DENIED;
    }
    return unconfirmed ? Stance.UNCONFIRMED : Stance.ASSERTED;
  }

  private static @Nullable Speech speech(SentenceReading reading, int token) {
    Speech innermost = null;
    for (Speech speech : reading.speeches()) {
      boolean narrower = innermost == null || speech.scope().size() <= innermost.scope().size();
      if (speech.covers(token) && narrower) {
        innermost = speech;
      }
    }
    return innermost;
  }

  private Evidence evidence(int from, int to) {
    return Evidence.in(document.text(), document.token(from).start(), document.token(to - 1).end());
  }
}
