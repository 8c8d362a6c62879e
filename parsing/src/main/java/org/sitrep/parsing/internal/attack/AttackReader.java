package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Measure;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.claim.Finding;
import org.sitrep.parsing.internal.gazetteer.Place;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/** Gathers what the sentences say into attacks, in the order of the text. */
public final class AttackReader {

  /** How many days back an attack without a date can have happened when a date turns up for it. */
  private static final int NEWS_DAYS = 4;

  /** How many attacks back a sentence can lead. */
  private static final int MEMORY = 60;

  private static final Set<String> BACK_REFERENCES = Set.of("these", "those", "such", "most");

  private final Document document;
  private final Lexicon lexicon;
  private final TargetReader targets;
  private final Locations locations;
  private final ClaimWriter claims;
  private final List<AttackDraft> drafts = new ArrayList<>();
  private final @Nullable LocalDate published;
  private @Nullable AttackDraft current;
  private int paragraph = -1;
  private int sentence;
  private boolean total;
  private @Nullable TimeMention header;
  private boolean headed;
  private final Map<String, PlaceMention> prefaced = new LinkedHashMap<>();

  /** Gathers the attacks of one document. */
  public AttackReader(
      Document document, Lexicon lexicon, TargetReader targets, @Nullable LocalDate published) {
    this.published = published;
    this.document = document;
    this.locations = new Locations(document);
    this.claims = new ClaimWriter(document, lexicon);
    this.lexicon = lexicon;
    this.targets = targets;
  }

  /** Takes the next sentence. */
  public void add(SentenceReading reading) {
    Token first = document.token(Math.min(reading.from(), document.tokens().size() - 1));
    sentence = reading.sentence().from();
    boolean newParagraph = reading.sentence().paragraph() != paragraph;
    paragraph = reading.sentence().paragraph();
    if (newParagraph
        && current != null
        && current.scope == AttackScope.BACKGROUND
        && !BACK_REFERENCES.contains(first.lower())) {
      current = drafts.get(0);
    }
    boolean speaks = isAboutAttack(reading);
    if (!speaks && current == null) {
      preface(reading);
    }
    total = !reading.counts().isEmpty() && isCumulative(reading);
    AttackDraft sentenceDraft = total ? null : speaks ? draft(reading, null) : current;
    if (sentenceDraft != null) {
      describe(sentenceDraft, reading);
    }
    for (Finding count : reading.counts()) {
      AttackDraft draft = draft(reading, count);
      if (sentenceDraft == null) {
        sentenceDraft = draft;
        describe(draft, reading);
      }
      claims.add(draft, count, reading);
    }
    if (sentenceDraft != null) {
      for (Remark remark : reading.assertions()) {
        claims.add(sentenceDraft, remark, reading);
      }
    }
    for (ResponsibilityFinding finding : reading.responsibilities()) {
      claims.add(sentenceDraft == null ? draft(reading, null) : sentenceDraft, finding);
    }
  }

  /**
   * Takes time and places from what comes before the first attack: titles, datelines, a first move.
   */
  private void preface(SentenceReading reading) {
    TimeMention time = time(reading, null);
    boolean verb = !reading.syntax().clauses().isEmpty();
    if (time != null && time.isDated() && (header == null || verb && !headed)) {
      header = time;
      headed = verb;
    }
    for (PlaceMention place : reading.places()) {
      boolean attribution = isAttribution(reading, place.from());
      if (!attribution && place.role() == PlaceMention.Role.SCENE) {
        prefaced.merge(locations.key(place), place, Locations::fuller);
      }
    }
  }

  // --- which attack

  private boolean isAboutAttack(SentenceReading reading) {
    if (!reading.counts().isEmpty() || !reading.assertions().isEmpty()) {
      return true;
    }
    for (NounPhrase phrase : reading.syntax().phrases()) {
      Noun noun = phrase.noun();
      if (noun != null
          && (noun.domain() == Domain.ATTACK
              || noun.domain() == Domain.MUNITION
              || noun.code().equals("OPERATION"))) {
        return true;
      }
    }
    for (Clause clause : reading.syntax().clauses()) {
      if (clause.verb().is("ATTACK") || clause.verb().is("STRIKE")) {
        return true;
      }
    }
    return false;
  }

  private AttackDraft draft(SentenceReading reading, @Nullable Finding count) {
    TimeMention time = time(reading, count);
    AttackDraft focus = drafts.isEmpty() ? null : drafts.get(0);
    AttackDraft here = current;
    if (count != null && total) {
      return become(new AttackDraft(AttackScope.BACKGROUND, true, time), true);
    }
    if (focus == null || here == null) {
      return become(
          new AttackDraft(AttackScope.FOCUS, false, time != null && time.isDated() ? time : null),
          true);
    }
    boolean undated = time == null || !time.isDated();
    if (here.sentence == sentence && here != focus && (undated || isSameTime(here, time))) {
      return here;
    }
    boolean opens = isNewAttack(reading) && !sharesPlace(here, reading);
    if (time != null
        && time.kind() == TimeMention.Kind.AFTER_MIDNIGHT
        && opens
        && isMidnight(time)) {
      return become(new AttackDraft(AttackScope.FOCUS, false, dayAfter(here.time, time)), true);
    }
    if (isBullet(reading)
        && !here.places.isEmpty()
        && !sharesPlace(here, reading)
        && isAboutAttack(reading)) {
      return become(new AttackDraft(here.scope, false, undated ? here.time : time), true);
    }
    if (time == null || !time.isDated() || time.kind() == TimeMention.Kind.SINCE) {
      if (isListItem(reading) && !sharesPlace(here, reading) && !here.places.isEmpty()) {
        return become(new AttackDraft(here.scope, false, here.time), true);
      }
      boolean fresh = here.cumulative && count != null;
      return fresh ? become(focus, false) : here;
    }
    if (focus.time == null && time.isDay() && isRecent(time) && !(opens && isPast(reading))) {
      focus.time = time;
      return become(focus, false);
    }
    for (AttackDraft draft : drafts.subList(Math.max(0, drafts.size() - MEMORY), drafts.size())) {
      boolean sameTime = !draft.cumulative && isSameTime(draft, time);
      if (sameTime
          && isSameScene(draft, reading)
          && (!opens || sharesPlace(draft, reading) || hasCounted(draft, reading))) {
        return become(draft, false);
      }
    }
    return become(new AttackDraft(scope(focus, time, reading), false, time), true);
  }

  private static boolean isSameTime(AttackDraft draft, @Nullable TimeMention time) {
    return draft.time != null
        && time != null
        && Objects.equals(draft.time.first(), time.first())
        && Objects.equals(draft.time.last(), time.last());
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
    for (NounPhrase phrase : reading.syntax().phrases()) {
      boolean attack = phrase.domain() == Domain.ATTACK || phrase.domain() == Domain.MUNITION;
      if (attack && phrase.quantity() != null && phrase.whole() == null && !phrase.definite()) {
        return true;
      }
    }
    for (Clause clause : reading.syntax().clauses()) {
      if ((clause.verb().is("ATTACK") || clause.verb().is("STRIKE"))
          && !clause.verb().passive()
          && agent(clause) != null) {
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

  /** Bulleted lists tell of one strike a line: "Near Mosul, seven strikes". */
  private boolean isListItem(SentenceReading reading) {
    boolean strikes =
        reading.counts().stream().anyMatch(found -> found.measure() == Measure.ATTACKS);
    boolean fronted = false;
    for (PlaceMention place : reading.places()) {
      fronted |=
          place.from() <= reading.from() + 3
              && place.rank() >= 1
              && place.role() == PlaceMention.Role.SCENE;
    }
    return strikes && fronted;
  }

  /** True if the sentence names a place of the attack, or none; towns count before provinces. */
  private static boolean sharesPlace(AttackDraft draft, SentenceReading reading) {
    int rank = 0;
    for (PlaceMention here : reading.places()) {
      boolean scene =
          here.role() == PlaceMention.Role.SCENE && !isAttribution(reading, here.from());
      rank = scene ? Math.max(rank, Math.min(here.rank(), 2)) : rank;
    }
    for (PlaceMention here : reading.places()) {
      Place place = here.place();
      if (here.role() == PlaceMention.Role.SCENE && here.rank() >= rank && place != null) {
        for (PlaceMention known : draft.places.values()) {
          if (known.place() != null && known.place().id().equals(place.id())) {
            return true;
          }
        }
      }
    }
    return rank == 0;
  }

  private static boolean isAttribution(SentenceReading reading, int token) {
    return reading.speeches().stream().anyMatch(speech -> speech.attributes(token));
  }

  private boolean isMidnight(TimeMention time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (document.token(i).is("midnight")) {
        return true;
      }
    }
    return false;
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
      if (mention.role() == PlaceMention.Role.SCENE
          && place != null
          && !place.country().isEmpty()) {
        return place.country();
      }
    }
    return null;
  }

  /** The expression of time nearest to a count, those of attributions left out. */
  private @Nullable TimeMention time(SentenceReading reading, @Nullable Finding count) {
    TimeMention nearest = null;
    int least = Integer.MAX_VALUE;
    for (TimeMention time : reading.times()) {
      boolean attribution = isAttribution(reading, time.from());
      boolean useful = time.isDated() || time.kind() == TimeMention.Kind.SINCE;
      if (attribution || !useful) {
        continue;
      }
      int at = count == null ? reading.from() : count.from();
      int distance = Math.abs(time.from() - at) + (time.isDay() ? 0 : 40);
      if (distance < least) {
        nearest = time;
        least = distance;
      }
    }
    return nearest;
  }

  private boolean isCumulative(SentenceReading reading) {
    if (isComparison(reading)) {
      return false;
    }
    for (TimeMention time : reading.times()) {
      boolean attribution = isAttribution(reading, time.from());
      if (!attribution && time.kind() == TimeMention.Kind.SINCE) {
        return true;
      }
    }
    for (int i = reading.from(); i + 1 < reading.sentence().to(); i++) {
      Token token = document.token(i);
      Token next = document.token(i + 1);
      boolean since =
          token.is("since")
              && (next.is("the") || next.is("then") || next.is("it") || next.is("its"));
      boolean soFar =
          token.is("so")
              && next.is("far")
              && !document.slice(i, i + 3).isEmpty()
              && i + 2 < reading.sentence().to()
              && document.token(i + 2).is("this");
      if (since || soFar) {
        return true;
      }
    }
    return false;
  }

  /** "the heaviest barrage since the war" compares and does not add up. */
  private boolean isComparison(SentenceReading reading) {
    for (int i = reading.from(); i < reading.sentence().to(); i++) {
      String word = document.token(i).lower();
      if (word.equals("since")) {
        return false;
      }
      if (word.equals("first")
          || word.equals("most")
          || word.equals("worst")
          || word.length() > 5 && word.endsWith("iest")
          || word.equals("largest")
          || word.equals("biggest")) {
        return true;
      }
    }
    return false;
  }

  // --- what the sentence says of the attack

  private void describe(AttackDraft draft, SentenceReading reading) {
    boolean telling = isAboutAttack(reading);
    for (PlaceMention place : reading.places()) {
      boolean attribution = isAttribution(reading, place.from());
      if (!attribution && place.role() == PlaceMention.Role.SCENE) {
        (telling ? draft.places : draft.surroundings)
            .merge(locations.key(place), place, Locations::fuller);
      }
    }
    for (NounPhrase phrase : reading.syntax().phrases()) {
      Noun noun = phrase.noun();
      if (noun != null && noun.domain() == Domain.MUNITION) {
        draft.weapons.add(noun.code());
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
    if (draft.target == null) {
      draft.target = targets.read(document, reading.syntax());
    }
    for (Clause clause : reading.syntax().clauses()) {
      NounPhrase agent = agent(clause);
      if (agent != null) {
        draft.perpetrators.add(document.slice(agent.from(), agent.to()));
      }
    }
  }

  private @Nullable NounPhrase agent(Clause clause) {
    boolean deed = clause.verb().is("LAUNCH") || clause.verb().is("ATTACK");
    if (!deed || clause.verb().negated() || clause.verb().possible()) {
      return null;
    }
    if (clause.verb().passive()
        || clause.verb().form() != null
            && !clause.verb().auxiliary()
            && clause.objects().isEmpty()) {
      for (Clause.Complement complement : clause.complements()) {
        if (complement.preposition().equals("by") && isActor(complement.phrase())) {
          return complement.phrase();
        }
      }
      return null;
    }
    NounPhrase subject = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
    return subject != null && isActor(subject) ? subject : null;
  }

  private boolean isActor(NounPhrase phrase) {
    Domain domain = phrase.domain();
    boolean thing =
        domain == Domain.MUNITION
            || domain == Domain.ATTACK
            || domain == Domain.THING
            || domain == Domain.NOT_COUNTED;
    return !phrase.pronoun()
        && !thing
        && phrase.head() >= 0
        && (document.token(phrase.from()).isCapital()
            || document.token(phrase.to() - 1).isCapital()
            || domain == Domain.PERSON
            || isForce(phrase));
  }

  private boolean isForce(NounPhrase phrase) {
    return lexicon.speakers().longest(document.tokens(), phrase.to() - 1, phrase.to()) != null;
  }

  // --- attacks

  /** The attacks, those in focus first. */
  public List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    int number = 0;
    int told = 0;
    for (AttackScope scope : AttackScope.values()) {
      for (AttackDraft draft : drafts) {
        if (draft.scope == scope && isWorthTelling(draft)) {
          number++;
          attacks.add(attack(draft, "a" + number, told));
          told += draft.claims.size();
        }
      }
    }
    return attacks;
  }

  /** An attack with claims, or the news itself where it is more than a word. */
  private boolean isWorthTelling(AttackDraft draft) {
    boolean alone = drafts.stream().allMatch(other -> other.claims.isEmpty());
    boolean placed = !draft.nouns.isEmpty() && !places(draft).isEmpty();
    boolean news =
        draft == drafts.get(0) && alone && placed && (draft.time != null || header != null);
    return !draft.claims.isEmpty() || news;
  }

  private Attack attack(AttackDraft draft, String id, int told) {
    Attack.Builder attack = Attack.builder();
    List<Claim> claims = new ArrayList<>();
    for (Claim.Builder claim : draft.claims) {
      claims.add(claim.id("c" + (told + claims.size() + 1)).build());
    }
    attack.id(id).scope(draft.scope).kind(kind(draft, claims));
    boolean undated = draft.time == null && draft.scope == AttackScope.FOCUS && !draft.cumulative;
    EventTime time = time(undated ? header : draft.time);
    if (time != null) {
      attack.time(time);
    }
    attack.addAllLocations(locations.of(places(draft)));
    if (draft.target != null) {
      attack.target(
          Target.of(document.slice(draft.target.from(), draft.target.to()), draft.target.type()));
    }
    draft.perpetrators.forEach(name -> attack.addPerpetrators(Actor.of(name)));
    attack.addAllMunitions(MunitionTally.of(claims, draft.weapons)).addAllClaims(claims);
    return attack.build();
  }

  /** The kind by the weapons that are counted, if any are, else by all that are named. */
  private static AttackKind kind(AttackDraft draft, List<Claim> claims) {
    Set<String> counted = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.assertion() instanceof Count count
          && count.measure().domain() == Measure.Domain.MUNITIONS) {
        count.subject().flatMap(Subject::code).ifPresent(counted::add);
      }
    }
    counted.remove("UNSPECIFIED");
    return AttackWords.kind(draft.nouns, counted.isEmpty() ? draft.weapons : counted);
  }

  private @Nullable EventTime time(@Nullable TimeMention time) {
    if (time == null || time.first() == null) {
      return null;
    }
    EventTime.Builder builder = EventTime.builder();
    builder.from(time.first()).words(document.slice(time.from(), time.to()));
    if (time.kind() == TimeMention.Kind.SINCE) {
      builder.precision(TimePrecision.OPEN);
    } else {
      builder.precision(time.precision());
      if (time.last() != null) {
        builder.to(time.last());
      }
    }
    return builder.build();
  }

  /** The places told of the attack; "the same base" and the like lead back to the focus. */
  private Collection<PlaceMention> places(AttackDraft draft) {
    boolean wide = draft.places.values().stream().allMatch(place -> place.rank() == 0);
    if (!draft.places.isEmpty() && !(wide && !draft.surroundings.isEmpty())) {
      return draft.places.values();
    }
    if (!draft.surroundings.isEmpty()) {
      return draft.surroundings.values();
    }
    if (draft.cumulative || drafts.isEmpty()) {
      return List.of();
    }
    AttackDraft focus = drafts.get(0);
    return focus.places.isEmpty() ? prefaced.values() : focus.places.values();
  }
}
