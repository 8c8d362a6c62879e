package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.syntax.Tree;

/** A party to the fighting tells of its own deed. */
final class DeedRules {

  private DeedRules() {}

  /** "The army said its jets had struck the depot", "said it had not done so". */
  static List<ResponsibilityFinding> own(Clause clause, Telling sentence) {
    Speech speech = sentence.speech(clause.verb());
    if (speech == null
        || !Deeds.isPast(clause, sentence)
        || !Deeds.isDeed(clause, sentence)
        || isNotOwned(clause, sentence)) {
      return List.of();
    }
    Source speaker = speech.sources().get(0);
    Actors actors = sentence.actors();
    if (speech.denied() || !actors.isParty(speaker) && !sentence.isOwn(speech)) {
      return List.of();
    }
    boolean not = isNone(clause, sentence);
    ResponsibilityKind kind = not ? ResponsibilityKind.DENIED : ResponsibilityKind.CLAIMED;
    boolean theirs = sentence.isOwn(speech);
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase doer : sentence.doers(clause)) {
      boolean spokenFor = theirs && actors.canAct(doer);
      if (spokenFor || isOwn(doer, speaker, sentence)) {
        findings.add(
            sentence.finding(
                kind,
                spokenFor ? sentence.name(doer) : actor(doer, speaker, not, sentence),
                null,
                Math.min(doer.from(), clause.from()),
                Math.max(doer.to(), clause.to())));
      }
    }
    return findings;
  }

  /** "had not bombed the town", "had bombed no town", "none of its jets had bombed it". */
  private static boolean isNone(Clause clause, Telling sentence) {
    return clause.is(Trait.NEGATED)
        || sentence.objects(clause).stream().anyMatch(sentence.actors()::isNobody)
        || clause.subjects().stream().anyMatch(sentence.actors()::isNobody);
  }

  /** "accused the rebels of having launched four drones", "could not exclude that its forces". */
  private static boolean isNotOwned(Clause clause, Telling sentence) {
    int at = sentence.tree().head(clause.verb());
    while (at >= 0 && sentence.syntax().clause(at) == null) {
      at = sentence.tree().head(at);
    }
    Clause above = at < 0 ? null : sentence.syntax().clause(at);
    return above != null
        && (above.is(VerbTag.BLAME) || sentence.is(above.verb(), WordClass.EXCLUDE));
  }

  /** "it", "its jets", "Turkish jets" of the Turkish army, and also "its own fire". */
  private static boolean isOwn(Phrase doer, Source speaker, Telling sentence) {
    Actors actors = sentence.actors();
    if (actors.isOwn(doer) && !actors.isOurs(doer) && sentence.isQuoted(doer.from())) {
      return false; // "They fired rockets", in the words of a speaker: others did
    }
    boolean attack = Deeds.isAttack(doer, sentence) || doer.domain() == Domain.MUNITION;
    if (!attack) {
      return actors.isOwnOf(doer, speaker);
    }
    return actors.isOwn(doer)
        || actors.sharesName(doer, speaker)
        || Deeds.owners(doer, sentence).stream().anyMatch(owner -> actors.isOwnOf(owner, speaker));
  }

  /**
   * The forces themselves where they are named ("Indian soldiers"), else whom the speaker speaks
   * for: a spokesman for a body, a body for itself.
   */
  private static String actor(Phrase doer, Source speaker, boolean denied, Telling sentence) {
    Actors actors = sentence.actors();
    boolean named = actors.isForce(doer) && !actors.isMachine(doer) && !actors.isOwn(doer);
    boolean ours = actors.isOurs(doer) && doer.to() - doer.from() > 1 && !denied;
    if (named || ours) {
      return actors.words(doer);
    }
    String name = actors.name(doer, null, sentence.tree());
    boolean unit = actors.isOwn(doer) && !actors.isPronoun(doer) && name != null;
    boolean capital = unit && sentence.token(doer.from() + 1).isCapital();
    return capital && name != null ? name : actors.body(speaker);
  }

  /** What a party to the fighting publishes of its forces' deeds in its own voice. */
  static List<ResponsibilityFinding> voice(Clause clause, Telling sentence) {
    if (clause.is(Trait.NEGATED)
        || !Deeds.isPast(clause, sentence)
        || sentence.speech(clause.verb()) != null
        || !Deeds.isDeed(clause, sentence)) {
      return List.of();
    }
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase doer : sentence.doers(clause)) {
      String actor = published(doer, sentence);
      if (actor != null) {
        findings.add(
            sentence.finding(
                ResponsibilityKind.CLAIMED,
                actor,
                null,
                Math.min(doer.from(), clause.from()),
                Math.max(doer.to(), clause.to())));
      }
    }
    return findings;
  }

  private static @Nullable String published(Phrase doer, Telling sentence) {
    Actors actors = sentence.actors();
    if (actors.isOurs(doer)) {
      String outlet = sentence.party();
      boolean quoted = outlet == null && sentence.isPublished();
      return quoted ? null : doer.to() - doer.from() > 1 ? actors.words(doer) : outlet;
    }
    String outlet = sentence.party();
    if (outlet == null) {
      return null;
    }
    String country = actors.country(actors.words(doer));
    boolean force =
        actors.isForce(doer)
            && !actors.isIrregular(doer)
            && (country.isEmpty()
                || actors.isOfForce(doer)
                || country.equals(actors.country(outlet)));
    if (!force && !actors.sharesWord(doer, outlet)) {
      return null;
    }
    boolean crew = actors.isMachine(doer) && !actors.isNamed(doer) && !actors.isOfForce(doer);
    return crew ? outlet : actors.name(doer, null, sentence.tree());
  }

  /** "The Guards fired 30 missiles, they say". */
  static List<ResponsibilityFinding> aside(Clause clause, Telling sentence) {
    boolean told = !clause.is(Trait.NEGATED) && Deeds.isPast(clause, sentence);
    if (!told
        || sentence.speech(clause.verb()) != null
        || !Deeds.isDeed(clause, sentence)
        || !isToldAside(clause, sentence)) {
      return List.of();
    }
    return sentence.of(
        ResponsibilityKind.CLAIMED, sentence.doers(clause), clause.from(), clause.to());
  }

  private static boolean isToldAside(Clause clause, Telling sentence) {
    Tree tree = sentence.tree();
    for (Clause aside : sentence.syntax().clauses()) {
      boolean beside =
          tree.head(aside.verb()) == clause.verb() && aside.verb() > clause.verb()
              || tree.head(clause.verb()) == aside.verb();
      boolean pronoun =
          !aside.subjects().isEmpty()
              && sentence.actors().isOwn(aside.subjects().get(0))
              && sentence.actors().isPronoun(aside.subjects().get(0))
              && aside.subjects().get(0).from() > clause.verb();
      if (beside && pronoun && aside.is(VerbTag.SPEECH) && aside.isFact()) {
        return true;
      }
    }
    return false;
  }

  /** "The raid was ours", "the missile was not theirs". */
  static List<ResponsibilityFinding> ours(Clause clause, Telling sentence) {
    Speech speech = sentence.speech(clause.verb());
    boolean deed =
        clause.subjects().stream().anyMatch(phrase -> Deeds.isAnsweredFor(phrase, sentence));
    if (speech == null || !deed || !sentence.is(clause.verb(), Kind.POSSESSED)) {
      return List.of();
    }
    boolean denied = clause.is(Trait.NEGATED) != speech.denied();
    return List.of(
        sentence.finding(
            denied ? ResponsibilityKind.DENIED : ResponsibilityKind.CLAIMED,
            sentence.actors().body(speech.sources().get(0)),
            null,
            clause.subjects().get(0).from(),
            clause.to()));
  }

  /** "The Guards said the barrage was revenge for the raid". */
  static List<ResponsibilityFinding> revenge(Clause clause, Telling sentence) {
    Speech speech = sentence.speech(clause.verb());
    boolean deed =
        clause.subjects().stream().anyMatch(phrase -> Deeds.isAnsweredFor(phrase, sentence));
    boolean told = speech != null && !speech.denied() && clause.isFact();
    if (!told
        || speech == null
        || !deed
        || !clause.is(Trait.COPULA)
        || !sentence.is(clause.verb(), Kind.REVENGE)
        || !sentence.actors().isParty(speech.sources().get(0))) {
      return List.of();
    }
    return List.of(
        sentence.finding(
            ResponsibilityKind.CLAIMED,
            sentence.actors().body(speech.sources().get(0)),
            null,
            clause.subjects().get(0).from(),
            clause.to()));
  }

  /** "The Front announced an attack on a convoy". */
  static List<ResponsibilityFinding> announces(Clause clause, Telling sentence) {
    boolean told = clause.isFact() && !clause.is(Trait.PASSIVE) && !clause.is(Trait.INFINITIVE);
    boolean admits = sentence.is(clause, Kind.ADMITS);
    if (!told || !admits && !sentence.is(clause, Kind.ANNOUNCES)) {
      return List.of();
    }
    List<Phrase> speakers =
        sentence.subjects(clause).stream().filter(phrase -> isFighting(phrase, sentence)).toList();
    boolean deed =
        sentence.objects(clause).stream()
            .anyMatch(
                object ->
                    object.domain() == Domain.ATTACK
                        && (admits || !object.isDefinite())
                        && sentence.actors().country(sentence.actors().words(object)).isEmpty());
    return deed
        ? sentence.of(
            ResponsibilityKind.CLAIMED, speakers, clause.from(), sentence.end(clause.to()))
        : List.of();
  }

  private static boolean isFighting(Phrase phrase, Telling sentence) {
    Speech speech = sentence.spoken(phrase);
    Source speaker = speech == null ? null : speech.sources().get(0);
    return speaker != null
        && !speaker.anonymous()
        && (speaker.kind().code().equals("ARMED_GROUP") || speaker.kind().code().equals("UNKNOWN"));
  }
}
