package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on numbers whose verb is left out, because it was said of others just before. */
final class EchoRules {

  private EchoRules() {}

  /** "as was a driver", "So were three soldiers", "so did 30 guards": the same became of these. */
  static List<Candidate> echoed(Phrase phrase, Counting sentence) {
    int auxiliary = phrase.from() - 1;
    int echo = auxiliary - 1;
    if (!sentence.tree().contains(echo)
        || !sentence.is(echo, WordClass.ECHO)
        || !sentence.is(auxiliary, WordClass.AUX)) {
      return List.of();
    }
    boolean suffers = sentence.is(auxiliary, WordClass.BE);
    Clause said = said(echo, suffers, sentence);
    Frame.Role role = suffers ? Frame.Role.OBJECT : Frame.Role.SUBJECT;
    if (said != null && said.form() != null) {
      Frame frame =
          Frames.of(said.form().verb(), role, phrase, phrase.isBare() ? Domain.PERSON : null);
      return frame == null
          ? List.of()
          : List.of(new Candidate(frame.measure(), frame.domain(), phrase, said, Link.ADDITIONAL));
    }
    Measure before = echo == sentence.tree().from() ? sentence.before().measure() : null;
    boolean people = before != null && before.domain() == Measure.Domain.PEOPLE;
    return people && before != null && phrase.domain() == Domain.PERSON
        ? List.of(new Candidate(before, Domain.PERSON, phrase, null, Link.ADDITIONAL))
        : List.of();
  }

  /** The last clause before an echo that it can repeat; null if there is none. */
  private static @Nullable Clause said(int echo, boolean suffers, Counting sentence) {
    Clause last = null;
    for (Clause clause : sentence.syntax().clauses()) {
      boolean before = clause.to() <= echo && clause.isFact() && clause.form() != null;
      boolean same = suffers == (clause.is(Trait.PASSIVE) || clause.is(Trait.COPULA));
      last = before && same ? clause : last;
    }
    return last;
  }

  /** "Two people died in Odesa and one in Izmail": the same, elsewhere. */
  static List<Candidate> gapped(Phrase phrase, Counting sentence) {
    int word = phrase.to();
    boolean bare = phrase.isBare() && phrase.whole() == null && !phrase.isArticle();
    if (!bare
        || !sentence.tree().contains(word)
        || !sentence.is(word, WordClass.PREP)
        || sentence.token(word + 1).isNumber()
        || sentence.is(word, WordClass.PART)
        || !sentence.places(phrase).isEmpty()
        || !opens(phrase.from() - 1, sentence)) {
      return List.of();
    }
    Phrase first = sentence.countedBefore(phrase, found -> isSuch(found.get(0), phrase));
    if (first == null || !isParallel(first.to(), phrase.from(), word, sentence)) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : sentence.found(first)) {
      Link link = candidate.link() == Link.PART ? Link.PART : Link.ADDITIONAL;
      found.add(candidate.of(phrase, link));
    }
    return found;
  }

  private static boolean isSuch(Candidate counted, Phrase number) {
    return !counted.phrase().isNone() && !number.isNone() && counted.link() != Link.SUPERSEDED;
  }

  /** True for "and", a comma or a semicolon before a number. */
  private static boolean opens(int before, Counting sentence) {
    return sentence.tree().contains(before)
        && (sentence.is(before, WordClass.CONJ) || sentence.token(before).isMark());
  }

  /** The same preposition stands behind the first number as behind the second. */
  private static boolean isParallel(int from, int to, int preposition, Counting sentence) {
    String word = sentence.token(preposition).lower();
    for (int i = from; i < to; i++) {
      if (sentence.token(i).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
