package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on members of groups: "among the dead", "the dead included". */
final class AmongRules {

  private AmongRules() {}

  /**
   * "The dead included two children", "two women were among the dead", "Among the dead was a
   * child".
   */
  static List<Candidate> among(Phrase phrase, Counting sentence) {
    Clause own = sentence.syntax().clause(phrase.anchor());
    Phrase told = own == null ? null : own.complement(WordClass.MEMBER);
    for (Phrase subject : own == null ? List.<Phrase>of() : own.subjects()) {
      told = sentence.hangsBy(subject, WordClass.MEMBER) ? subject : told;
    }
    for (Phrase before : sentence.syntax().phrases()) {
      boolean group =
          before.domain() == Domain.STATE
              && before.to() <= phrase.from()
              && sentence.host(before) == phrase;
      told = group && sentence.hangsBy(before, WordClass.MEMBER) ? before : told;
    }
    List<Candidate> members = ofGroup(phrase, told, sentence);
    if (!members.isEmpty()) {
      return members;
    }
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      if (!clause.isFact()) {
        continue;
      }
      Phrase group =
          clause.is(VerbTag.INCLUDE)
                  && !clause.subjects().isEmpty()
                  && !clause.subjects().contains(phrase)
              ? clause.subjects().get(0)
              : null;
      for (Complement complement : clause.complements()) {
        group = complement.is(WordClass.MEMBER) ? complement.phrase() : group;
      }
      Phrase said = sentence.syntax().phrase(clause.verb());
      boolean is = said != null && sentence.hangsBy(said, WordClass.MEMBER);
      List<Candidate> found = ofGroup(phrase, is ? said : group, sentence);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "Among those killed", "those killed included": what became of those; null if nothing tells. */
  private static @Nullable Measure befell(Phrase those, Counting sentence) {
    for (Counting.Place place : sentence.places(those)) {
      boolean describes = those.isPronoun() && place.clause().is(Trait.DESCRIBING);
      Frame frame = describes ? GroupRules.befalling(place) : null;
      if (frame != null && frame.measure().domain() == Measure.Domain.PEOPLE) {
        return frame.measure();
      }
    }
    Clause behind = those.isDefinite() ? participle(those, sentence) : null;
    return behind == null || behind.form() == null
        ? null
        : behind
            .form()
            .verb()
            .frame(Frame.Role.OBJECT, Domain.PERSON)
            .map(Frame::measure)
            .orElse(null);
  }

  /** "the civilians killed": the participle right behind people; null if there is none. */
  private static @Nullable Clause participle(Phrase people, Counting sentence) {
    Clause clause = sentence.syntax().clause(people.to());
    boolean suffers =
        people.domain() == Domain.PERSON
            && clause != null
            && clause.isFact()
            && clause.is(Trait.PASSIVE)
            && !clause.is(Trait.AUXILIARY);
    return suffers ? clause : null;
  }

  private static List<Candidate> ofGroup(Phrase phrase, @Nullable Phrase group, Counting sentence) {
    Noun noun = group == null ? null : group.noun();
    if (group == null || group == phrase) {
      return List.of();
    }
    Measure named = noun == null ? null : GroupRules.state(noun);
    Measure told = named == null && !group.isQuantified() ? befell(group, sentence) : named;
    boolean victims = !group.isQuantified() && group.isDefinite();
    Measure state = told == null && victims ? GroupRules.state(group, sentence) : told;
    if (state != null && GroupRules.isPeople(phrase)) {
      return List.of(new Candidate(state, Domain.PERSON, phrase, null, Link.PART));
    }
    if (noun != null && NounRules.isSalvo(noun) && phrase.domain() == Domain.MUNITION) {
      return List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase, null));
    }
    if (group.isQuantified() && GroupRules.isPeople(phrase)) {
      return GroupRules.inherited(phrase, group, sentence, Link.PART);
    }
    Measure last = sentence.before().measure();
    if (last == null || !group.isPronoun()) {
      return List.of();
    }
    boolean munitions =
        last.domain() == Measure.Domain.MUNITIONS && phrase.domain() == Domain.MUNITION;
    boolean people = last.domain() == Measure.Domain.PEOPLE && GroupRules.isPeople(phrase);
    return munitions || people
        ? List.of(
            new Candidate(
                last, munitions ? Domain.MUNITION : Domain.PERSON, phrase, null, Link.PART))
        : List.of();
  }
}
