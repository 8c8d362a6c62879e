package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on those of whom nouns tell that they were lost, or are one group. */
final class LossRules {

  private LossRules() {}

  /** "the loss of three of its men": they are dead. */
  static List<Candidate> lost(Phrase phrase, Counting sentence) {
    Phrase head = host(phrase, sentence);
    if (head == null || !sentence.is(head.head(), WordClass.LOSS) || phrase.isNone()) {
      return List.of();
    }
    if (phrase.domain() == Domain.PERSON) {
      return List.of(new Candidate(Measure.KILLED, Domain.PERSON, phrase, null));
    }
    boolean things = phrase.isBare() && sentence.antecedent(phrase) == Domain.THING;
    return things || phrase.is("AIRCRAFT")
        ? List.of(new Candidate(Measure.DESTROYED, Domain.THING, phrase, null))
        : List.of();
  }

  /** "a family of five": five are counted, not one. */
  static boolean isGroupOf(Phrase group, Counting sentence) {
    boolean kin = group.isArticle() && sentence.is(group.head(), WordClass.KIN);
    return kin
        && sentence.syntax().phrases().stream()
            .anyMatch(it -> it.isBare() && sentence.host(it) == group);
  }

  /** "killed a family of five": what befell the family befell all five. */
  static List<Candidate> kin(Phrase phrase, Counting sentence) {
    Phrase head = host(phrase, sentence);
    if (head == null) {
      return List.of();
    }
    boolean all = phrase.isBare() && phrase.whole() == null && !head.isDefinite();
    if (!all || !sentence.is(head.head(), WordClass.KIN)) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(head)) {
      Frame frame = GroupRules.befalling(place);
      if (frame != null && isHarm(place.clause(), frame)) {
        return List.of(new Candidate(frame.measure(), Domain.PERSON, phrase, place.clause()));
      }
    }
    return List.of();
  }

  /** "was buried" tells of the dead only where it is said of bodies. */
  private static boolean isHarm(Clause clause, Frame frame) {
    return frame.measure().domain() == Measure.Domain.PEOPLE
        && clause.form() != null
        && clause.form().verb().frame(Frame.Role.OBJECT, Domain.BODY).isEmpty();
  }

  /** What a phrase is told to be of, if that is so; null if it is of nothing. */
  private static @Nullable Phrase host(Phrase phrase, Counting sentence) {
    Phrase head = sentence.hangsBy(phrase, WordClass.PART) ? sentence.host(phrase) : null;
    boolean counted = head != null && head.isQuantified() && !head.isArticle();
    return head == null || counted || NounRules.isThought(head, sentence) ? null : head;
  }
}
