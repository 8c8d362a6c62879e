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
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Upos;

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
        || !sentence.places(phrase).stream().allMatch(EchoRules::isBehindAgent)
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
      found.add(Landings.elsewhere(candidate.of(phrase, link), sentence));
    }
    return found;
  }

  /** "by rockets and one by a mine", where the tree takes the one for a weapon too. */
  private static boolean isBehindAgent(Counting.Place place) {
    return place.role() == Frame.Role.INSTRUMENT;
  }

  /** "in the east 14 were shot down; in the west, nine": the place stands before the number. */
  static List<Candidate> fronted(Phrase phrase, Counting sentence) {
    int from = phrase.from();
    boolean last =
        phrase.isBare()
            && phrase.whole() == null
            && !phrase.isArticle()
            && from > sentence.tree().from() + 2
            && sentence.places(phrase).isEmpty()
            && sentence.token(from - 1).is(",")
            && (phrase.to() == sentence.tree().to() || sentence.token(phrase.to()).isMark());
    int preposition = last ? opening(from - 2, sentence) : -1;
    Phrase first =
        preposition < 0
            ? null
            : sentence.countedBefore(phrase, found -> isSuch(found.get(0), phrase));
    Clause clause = first == null ? null : sentence.found(first).get(0).clause();
    boolean parallel =
        clause != null
            && first != null
            && first.to() < preposition
            && clause.complements().stream()
                .anyMatch(
                    place ->
                        place.word() < clause.from()
                            && sentence
                                .token(place.word())
                                .lower()
                                .equals(sentence.token(preposition).lower()));
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate :
        parallel && first != null ? sentence.found(first) : List.<Candidate>of()) {
      found.add(candidate.of(phrase, Link.ADDITIONAL));
    }
    return found;
  }

  /** The preposition behind a mark or "and" before a place that ends at a word; -1 if none. */
  private static int opening(int end, Counting sentence) {
    for (int i = end; i > sentence.tree().from(); i--) {
      Upos upos = sentence.tree().upos(i);
      if (sentence.is(i, WordClass.PREP)) {
        return opens(i - 1, sentence) ? i : -1;
      }
      if (upos != Upos.NOUN && upos != Upos.PROPN && upos != Upos.DET && upos != Upos.ADJ) {
        return -1;
      }
    }
    return -1;
  }

  /** "Mortar shells, 23 of them, fell on the town": what is told of the shells. */
  static List<Candidate> aside(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole();
    boolean them =
        whole != null
            && whole.isPronoun()
            && phrase.isBare()
            && sentence.token(phrase.from() - 1).isMark();
    for (Phrase told : them ? sentence.syntax().phrases() : List.<Phrase>of()) {
      if (told.to() != phrase.from() - 1) {
        continue;
      }
      for (Counting.Place place : sentence.places(told)) {
        Clause clause = place.clause();
        List<Candidate> found =
            clause.isFact() && clause.from() > phrase.to()
                ? each(phrase, told, clause, place.role(), sentence)
                : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "Drones were shot down over Bryansk (three), Kursk (12)": as many in each place. */
  static List<Candidate> bracketed(Phrase phrase, Counting sentence) {
    QuantityMention quantity = phrase.quantity();
    boolean alone =
        quantity != null
            && quantity.from() > sentence.tree().from() + 1
            && sentence.token(quantity.from() - 1).is("(")
            && sentence.token(quantity.to()).is(")")
            && sentence.tree().upos(quantity.from() - 2) == Upos.PROPN;
    Clause clause = alone && phrase.isBare() && !phrase.isNone() ? around(phrase, sentence) : null;
    if (clause == null) {
      return List.of();
    }
    boolean suffers = clause.is(Trait.PASSIVE);
    for (Phrase counted : suffers ? clause.subjects() : clause.objects()) {
      List<Candidate> found = each(phrase, counted, clause, Frame.Role.OBJECT, sentence);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return suffers || clause.subjects().isEmpty()
        ? List.of()
        : each(phrase, clause.subjects().get(0), clause, Frame.Role.SUBJECT, sentence);
  }

  /** The clause in one of whose places a number in brackets stands; null if in none. */
  private static @Nullable Clause around(Phrase phrase, Counting sentence) {
    Clause last = null;
    for (Clause clause : sentence.syntax().clauses()) {
      last = clause.to() <= phrase.from() ? clause : last;
    }
    Clause.Complement place = null;
    for (Clause.Complement complement :
        last == null ? List.<Clause.Complement>of() : last.complements()) {
      place = complement.phrase().to() < phrase.from() ? complement : place;
    }
    boolean where =
        place != null
            && last != null
            && last.isFact()
            && !place.is(WordClass.AGENT)
            && !place.is(WordClass.MEANS)
            && !place.is(WordClass.PART)
            && !place.is(WordClass.REPORT)
            && sentence.tree().upos(place.phrase().head()) == Upos.PROPN
            && isList(place, phrase.from(), sentence);
    return where ? last : null;
  }

  /** Between a place and a number stand no other prepositions than that of the place. */
  private static boolean isList(Clause.Complement place, int to, Counting sentence) {
    String word = sentence.token(place.word()).lower();
    boolean list = place.word() < place.phrase().from();
    for (int i = place.phrase().to(); list && i < to; i++) {
      list = !sentence.is(i, WordClass.PREP) || sentence.token(i).lower().equals(word);
    }
    return list;
  }

  /** What a number in brackets counts of what a verb tells. */
  private static List<Candidate> each(
      Phrase phrase, Phrase counted, Clause clause, Frame.Role role, Counting sentence) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : sentence.found(counted)) {
      found.add(candidate.of(phrase, Link.PART));
    }
    boolean several = counted.noun() != null && counted.noun().plural();
    if (!found.isEmpty() || counted.isQuantified() || !several || clause.form() == null) {
      return found;
    }
    Frame frame = Frames.of(clause.form().verb(), role, counted, null);
    return frame == null
        ? List.of()
        : List.of(
            new Candidate(
                Landings.measure(frame.measure(), counted, clause, sentence),
                frame.domain(),
                phrase.as(counted),
                clause,
                Link.ADDITIONAL));
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
