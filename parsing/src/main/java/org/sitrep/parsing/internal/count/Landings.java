package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Upos;

/** What became of munitions by where they were and how they came down. */
final class Landings {

  /** Classes of weapons that do not fly and are destroyed where they stand. */
  private static final Set<String> STILL =
      Set.of("IED", "MINE", "SMALL_ARMS", "MORTAR", "ARTILLERY", "GRENADE");

  private Landings() {}

  /** What a verb tells, corrected by the places beside it. */
  static Measure measure(Measure told, Phrase phrase, Clause clause, Counting sentence) {
    return landing(grounded(told, phrase, clause, sentence), phrase, clause, sentence);
  }

  /** Weapons destroyed on the ground were not intercepted. */
  private static Measure grounded(
      Measure measure, Phrase phrase, Clause clause, Counting sentence) {
    if (measure != Measure.INTERCEPTED || !isDestroying(clause)) {
      return measure;
    }
    boolean attacked =
        !clause.subjects().isEmpty()
            && !clause.is(Trait.PASSIVE)
            && clause.subjects().get(0).domain() == Domain.ATTACK;
    return isStill(phrase)
            || attacked
            || isAt(clause, WordClass.GROUND_MARK, sentence)
            || isDescribed(phrase, WordClass.GROUND_MARK, sentence)
        ? Measure.DESTROYED
        : measure;
  }

  /** True for weapons that do not fly. */
  static boolean isStill(Phrase phrase) {
    Noun kind = phrase.kind();
    return kind != null && STILL.contains(kind.code());
  }

  private static boolean isDestroying(Clause clause) {
    return clause.form() != null
        && clause.form().verb().frame(Frame.Role.OBJECT, Domain.THING).isPresent();
  }

  /** What fell outside, in the open or near its target has missed. */
  private static Measure landing(Measure measure, Phrase phrase, Clause clause, Counting sentence) {
    boolean lands = measure == Measure.HIT && clause.is(VerbTag.LANDING);
    return lands
            && (isOff(phrase, clause, sentence) || isDud(clause, sentence))
            && !isNearOnly(phrase, clause, sentence)
        ? Measure.MISSED
        : measure;
  }

  /** "One crashed into a school and another into a field": each has a place of its own. */
  static Candidate elsewhere(Candidate candidate, Counting sentence) {
    Phrase phrase = candidate.phrase();
    boolean off = false;
    for (int i = phrase.to();
        sentence.tree().contains(i)
            && !sentence.token(i).isMark()
            && !sentence.is(i, WordClass.CONJ);
        i++) {
      off |= sentence.is(i, WordClass.MISS_MARK) && !isNamed(i, phrase, sentence);
    }
    return off && candidate.measure() == Measure.HIT
        ? new Candidate(
            Measure.MISSED, candidate.domain(), phrase, candidate.clause(), candidate.link())
        : candidate;
  }

  /** "fell on the capital, two of them near the hospital": near it, but in the capital. */
  private static boolean isNearOnly(Phrase phrase, Clause clause, Counting sentence) {
    boolean second =
        phrase.from() > clause.verb()
            && !clause.subjects().isEmpty()
            && clause.subjects().get(0) != phrase
            && !isOff(clause.subjects().get(0), clause, sentence);
    Complement own = null;
    for (Complement complement : second ? clause.complements() : List.<Complement>of()) {
      boolean next = complement.phrase().from() > phrase.from();
      own = next && own == null ? complement : own;
    }
    return own != null
        && own.is(WordClass.MISS_MARK)
        && !isIn(own.phrase(), WordClass.MISS_MARK, sentence);
  }

  /** "came down in the yard without exploding". */
  private static boolean isDud(Clause clause, Counting sentence) {
    return sentence
        .tree()
        .anyChild(
            clause.verb(),
            child -> {
              Clause lacking = sentence.syntax().clause(child);
              int mark = sentence.tree().child(child, Relation.MARK);
              return lacking != null
                  && lacking.is(VerbTag.BLAST)
                  && sentence.is(mark, WordClass.LACKING);
            });
  }

  /** "fell on the station", "landed short, in the river": the first that is told of it counts. */
  private static boolean isOff(Phrase phrase, Clause clause, Counting sentence) {
    int behind = Math.max(clause.verb(), phrase.from() > clause.verb() ? phrase.to() - 1 : 0);
    Complement first = null;
    for (Complement complement : clause.complements()) {
      boolean next =
          complement.phrase().from() > behind
              && !complement.phrase().isBare()
              && !sentence.is(complement.phrase().head(), WordClass.DISTANCE);
      first = next && first == null ? complement : first;
    }
    int end = first == null ? sentence.tree().spanTo(clause.verb()) : first.phrase().from();
    for (int i = 0; i < sentence.tree().childCount(clause.verb()); i++) {
      int child = sentence.tree().child(clause.verb(), i);
      if (child > behind && child < end && sentence.is(child, WordClass.MISS_MARK)) {
        return true;
      }
    }
    return first == null
        ? isAt(clause, WordClass.MISS_MARK, sentence)
        : first.is(WordClass.MISS_MARK) || isIn(first.phrase(), WordClass.MISS_MARK, sentence);
  }

  /** True if a word of the class stands in what hangs on the verb behind it. */
  private static boolean isAt(Clause clause, WordClass wordClass, Counting sentence) {
    for (Complement complement : clause.complements()) {
      if (complement.is(wordClass) || isIn(complement.phrase(), wordClass, sentence)) {
        return true;
      }
    }
    for (int i = 0; i < sentence.tree().childCount(clause.verb()); i++) {
      int child = sentence.tree().child(clause.verb(), i);
      if (child > clause.verb() && sentence.is(child, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** "missiles that were prepared to launch". */
  private static boolean isDescribed(Phrase phrase, WordClass wordClass, Counting sentence) {
    int word = phrase.whole() == null ? phrase.head() : phrase.whole().head();
    for (int i = sentence.tree().spanFrom(word); i < sentence.tree().spanTo(word); i++) {
      if (sentence.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Phrase phrase, WordClass wordClass, Counting sentence) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.is(i, wordClass) && !isNamed(i, phrase, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** "the Tawke field", of oil: what is called so is no open ground; "the Black Sea" is. */
  private static boolean isNamed(int word, Phrase phrase, Counting sentence) {
    return word > phrase.from()
        && !sentence.token(word).isCapital()
        && sentence.tree().upos(word - 1) == Upos.PROPN;
  }
}
