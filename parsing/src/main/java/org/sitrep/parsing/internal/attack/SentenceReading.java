package org.sitrep.parsing.internal.attack;

import java.util.List;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.place.PlaceMention;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * All that was read from one sentence.
 *
 * @param sentence its range of tokens
 * @param from index of its first token behind a dateline
 * @param syntax how its phrases hang together
 * @param counts the counts
 * @param assertions what else is asserted of munitions
 * @param responsibilities words on responsibility
 * @param speeches who says what
 * @param lastSpeakers who spoke last before the sentence ended
 * @param times expressions of time
 * @param places names of places
 * @param isListItem true for an item of a list of strikes by place
 */
public record SentenceReading(
    Sentence sentence,
    int from,
    Syntax syntax,
    List<CountMention> counts,
    List<Remark> assertions,
    List<ResponsibilityFinding> responsibilities,
    List<Speech> speeches,
    List<Source> lastSpeakers,
    List<TimeMention> times,
    List<PlaceMention> places,
    boolean isListItem) {

  /** The same as the words of somebody whom another sentence names. */
  public SentenceReading saidBy(List<Source> sources) {
    Speech whole = Speech.of(sources, from, sentence.to());
    return new SentenceReading(
        sentence,
        from,
        syntax,
        counts,
        assertions,
        responsibilities,
        List.of(whole),
        lastSpeakers,
        times,
        places,
        isListItem);
  }

  /** True if a token belongs to the words that name a speaker. */
  boolean isAttribution(int token) {
    for (Speech speech : speeches) {
      if (speech.attributes(token)) {
        return true;
      }
    }
    return false;
  }

  /** The places at which something happens, those left out that only name a speaker. */
  List<PlaceMention> scenes() {
    return places.stream()
        .filter(place -> place.isScene() && !isAttribution(place.from()))
        .toList();
  }

  /** True if the sentence tells of an attack, and not only of what is around it. */
  boolean tells() {
    if (!counts().isEmpty() || !assertions().isEmpty()) {
      return true;
    }
    for (Phrase phrase : syntax().phrases()) {
      Noun noun = phrase.noun();
      if (noun != null
          && (noun.domain() == Domain.ATTACK && !isHabit(phrase)
              || noun.domain() == Domain.MUNITION
              || noun.code().equals("OPERATION"))) {
        return true;
      }
    }
    for (Clause clause : syntax().clauses()) {
      boolean launched = clause.is(VerbTag.LAUNCH) && clause.objects().isEmpty();
      if (clause.is(VerbTag.ATTACK) || clause.is(VerbTag.STRIKE) || launched) {
        return true;
      }
    }
    return false;
  }

  /** "he planned attacks": what a person used to do is no attack of the text. */
  private boolean isHabit(Phrase attack) {
    if (attack.quantity() != null || attack.isDefinite()) {
      return false;
    }
    for (Clause clause : syntax().clauses()) {
      boolean done =
          clause.objects().contains(attack)
              || clause.complements().stream().anyMatch(beside -> beside.phrase() == attack);
      Phrase doer = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
      if (done && doer != null && (doer.isPronoun() || doer.domain() == Domain.PERSON)) {
        return true;
      }
    }
    return false;
  }
}
