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
import org.sitrep.model.Subject;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.count.ShareMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Designations.Designation;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/**
 * Writes what was found in a sentence as claims of an attack, with speaker, stance and evidence.
 */
final class ClaimWriter {

  private final Document document;
  private final Lexicon lexicon;
  private final DiscourseWords words;
  private final Nationality nations;
  private final Doubts doubts;
  private final Partials partials;
  private List<Claim.Builder> reported = new ArrayList<>();
  private List<Claim.Builder> before = List.of();
  private final OwnVoice voice;
  private List<Source> said = List.of();
  private final ClaimLinks links = new ClaimLinks();
  private final Figures figures;
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
    this.words = words;
    this.nations = new Nationality(document, lexicon, gazetteer);
    this.figures = new Figures(speakers, links);
    this.voice = voice;
    this.doubts = new Doubts(document, lexicon);
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
    if (isDoubted(reading)) {
      (reported.isEmpty() ? before : reported).forEach(claim -> claim.stance(Stance.UNCONFIRMED));
    }
  }

  /** Ends the text; how its claims hang together. */
  ClaimLinks close() {
    figures.close();
    return links;
  }

  private boolean isDoubted(SentenceReading reading) {
    int verified = -1;
    boolean account = false;
    boolean not = false;
    for (int i = reading.from(); i < reading.sentence().to() && verified < 0; i++) {
      Token token = document.token(i);
      account |= lexicon.is(token, WordClass.ACCOUNT);
      not |= lexicon.is(token, WordClass.NEGATION) || words.is(DiscourseWords.Kind.UNABLE, token);
      verified = not && lexicon.is(token, WordClass.VERIFIED) ? i : -1;
    }
    for (int i = verified; i >= 0 && i < reading.sentence().to() && !account; i++) {
      account = lexicon.is(document.token(i), WordClass.ACCOUNT);
    }
    return verified >= 0 && account;
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
        .additional(count.additional() || isBesideLeader(draft, count, reading.syntax()));
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
    Stance plain = stance(speech, isUnconfirmed(count, reading));
    Stance stance =
        plain == Stance.DENIED
            ? plain
            : doubts.of(reading.syntax().tree(), count.phrase().anchor()).orElse(plain);
    List<Source> sources = speech == null ? running(count) : speech.sources();
    subject(count, sources).ifPresent(assertion::subject);
    Claim.Builder claim =
        claim(draft, assertion.build(), sources, stance, count.from(), count.to(), count.rule());
    claim.place(place).time(time);
    said = sources;
    Figures.Scene scene = new Figures.Scene(place, own);
    figures.add(draft, count, claim, voice.others(sources), scene, standing(count, passage));
    if (count.whole() != null) {
      parts.add(new Part(claim, new Counted(count.measure(), count.whole())));
    } else if (count.link() == CountMention.Link.PART) {
      figures
          .whole(draft, count, voice.others(sources))
          .ifPresent(whole -> links.part(claim, whole));
    }
    counted.put(new Counted(count.measure(), count.phrase()), claim);
  }

  private Figures.Standing standing(CountMention count, Passage passage) {
    if (partials.has(count, passage.reading())) {
      return Figures.Standing.PARTIAL;
    }
    return passage.paragraph().isUpdate() ? Figures.Standing.UPDATE : Figures.Standing.PLAIN;
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
    return back ? said : List.of();
  }

  /**
   * "captured a commander ... detained two fighters": whom the text tells of by rank is not among
   * the others, unless it says so: "two fighters, including the commander".
   */
  private boolean isBesideLeader(AttackDraft draft, CountMention count, Syntax syntax) {
    if (count.measure().domain() != Measure.Domain.PEOPLE || count.phrase().to() <= 0) {
      return false;
    }
    int head = count.phrase().to() - 1;
    if (lexicon.is(document.token(head), WordClass.LEADER)) {
      if (count.quantity().low() == 1 && count.quantity().high().orElse(2) == 1) {
        draft.leaders.add(count.measure());
      }
      return false;
    }
    return count.quantity().low() != 0
        && !isOneOfWhom(count.phrase().to())
        && draft.leaders.contains(count.measure())
        && "MILITANT".equals(count.code())
        && syntax.phrases().stream().noneMatch(part -> isLeaderAmong(part, count, syntax));
  }

  /** "two rebels, one of whom was the commander". */
  private boolean isOneOfWhom(int behind) {
    int number =
        behind < document.tokens().size() && document.token(behind).is(",") ? behind + 1 : behind;
    return number + 2 < document.tokens().size()
        && lexicon.is(document.token(number + 1), WordClass.PART)
        && lexicon.is(document.token(number + 2), WordClass.REL);
  }

  private boolean isLeaderAmong(Phrase part, CountMention count, Syntax syntax) {
    Phrase whole = syntax.phrase(syntax.tree().head(part.anchor()));
    return whole != null
        && whole.to() == count.phrase().to()
        && lexicon.is(document.token(part.to() - 1), WordClass.LEADER);
  }

  /** What is counted; empty for plain people without a word for them, and for attacks. */
  private Optional<Subject> subject(CountMention count, List<Source> sources) {
    Subject.Builder subject = Subject.builder();
    if (count.code() != null) {
      subject.code(count.code());
    }
    int behind = count.quantity().to();
    boolean counted = count.phrase().from() <= count.quantity().from();
    Phrase whole = count.phrase().whole();
    int end = Math.max(count.phrase().to(), whole == null ? 0 : whole.to());
    String words = counted && end > behind ? document.slice(behind, end) : "";
    boolean told = count.code() != null || isNamed(count);
    if (!words.isEmpty() && told) {
      subject.words(words);
    }
    Designation named =
        lexicon.designations().in(document.tokens(), count.quantity().to(), count.phrase().to());
    if (named != null && count.measure().domain() == Measure.Domain.MUNITIONS) {
      subject.designation(named.name());
    }
    Subject built = subject.nation(nations.of(count, sources)).build();
    return !built.equals(Subject.builder().build()) ? Optional.of(built) : Optional.empty();
  }

  /** True for things and people for which the text has a word of its own: "houses", "teachers". */
  private static boolean isNamed(CountMention count) {
    Domain domain = count.phrase().domain();
    return switch (count.measure().domain()) {
      case THINGS -> true;
      case PEOPLE -> domain == Domain.PERSON || domain == null;
      case MUNITIONS, EVENTS -> false;
    };
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

  private boolean isUnconfirmed(CountMention count, SentenceReading reading) {
    for (int i = Math.max(reading.from(), count.from() - 8);
        i < Math.min(reading.sentence().to(), count.to() + 2);
        i++) {
      if (lexicon.is(document.token(i), WordClass.UNCONFIRMED)) {
        return true;
      }
    }
    return false;
  }

  private Evidence evidence(int from, int to) {
    return Evidence.in(document.text(), document.token(from).start(), document.token(to - 1).end());
  }
}
