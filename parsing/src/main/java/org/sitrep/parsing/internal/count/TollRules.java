package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.Objects;
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
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;

/** Rules on figures with a topic: tolls that stand, rise or are put at a number. */
final class TollRules {

  private TollRules() {}

  /** "the toll rose from 11 to 12", "put the number of wounded at more than 40". */
  static List<Candidate> moved(Phrase phrase, Counting sentence) {
    if (!isFigure(phrase)) {
      return List.of();
    }
    Measure mislaid = mislaid(phrase, sentence);
    if (mislaid != null) {
      return List.of(new Candidate(mislaid, domain(mislaid), phrase, null, Link.TOTAL));
    }
    for (Clause clause : sentence.syntax().clauses()) {
      boolean moving = clause.is(VerbTag.TOLL) || clause.is(Trait.COPULA);
      Measure measure =
          moving && !clause.is(Trait.POSSIBLE) ? toll(clause, phrase, sentence) : null;
      Measure gapped = measure == null ? null : gapped(phrase, sentence);
      measure = gapped == null ? measure : gapped;
      if (measure == null) {
        continue;
      }
      if (gapped != null && isOfState(phrase, sentence)) {
        return List.of(new Candidate(gapped, Domain.TOLL, phrase, clause, Link.TOTAL));
      }
      if (clause.objects().contains(phrase) && !clause.is(VerbTag.FIGURE)
          || clause.verb() == phrase.anchor()) {
        boolean part = isAmong(clause, sentence) || isListed(phrase, sentence);
        Link link = part ? Link.PART : Link.TOTAL;
        Phrase counted = ofTally(clause.is(VerbTag.PAST) ? past(phrase) : phrase, clause, sentence);
        return List.of(new Candidate(measure, Domain.TOLL, counted, clause, link));
      }
      Phrase raised = raised(phrase, clause, sentence);
      if (raised != null) {
        return List.of(new Candidate(measure, Domain.TOLL, raised, clause, Link.TOTAL));
      }
      Link link = link(phrase, clause);
      if (link != null) {
        Phrase counted = ofTally(phrase, clause, sentence);
        return List.of(new Candidate(measure, Domain.TOLL, counted, clause, link));
      }
    }
    return List.of();
  }

  /** "put the number of sailors killed at 92": so many sailors. */
  private static Phrase ofTally(Phrase figure, Clause clause, Counting sentence) {
    for (Phrase of : figure.isBare() ? sentence.syntax().phrases() : List.<Phrase>of()) {
      Phrase tally = sentence.host(of);
      boolean counts =
          tally != null
              && of.domain() == Domain.PERSON
              && sentence.tree().child(of.anchor(), Relation.CONJ) < 0
              && sentence.is(tally.head(), WordClass.TALLY)
              && sentence.hangsBy(of, WordClass.PART)
              && (clause.objects().contains(tally) || clause.subjects().contains(tally));
      if (counts) {
        return figure.as(of);
      }
    }
    return figure;
  }

  /** "from 11", "to 12", "at 12": what was and what is; null for what hangs on it otherwise. */
  private static @Nullable Link link(Phrase figure, Clause clause) {
    for (Complement complement : clause.complements()) {
      boolean before = complement.is(WordClass.ORIGIN);
      boolean now =
          complement.is(WordClass.AIM)
              || complement.is(WordClass.PART)
              || complement.is(WordClass.VALUE);
      if (complement.phrase() == figure && (before || now)) {
        return before ? Link.SUPERSEDED : Link.TOTAL;
      }
    }
    return null;
  }

  /** "revised the toll up to 153": as many, not at most so many; null if it is not so. */
  private static @Nullable Phrase raised(Phrase figure, Clause clause, Counting sentence) {
    QuantityMention quantity = figure.quantity();
    boolean up =
        quantity != null
            && clause.is(VerbTag.RISE)
            && sentence.is(quantity.from(), WordClass.CHANGE)
            && sentence.tree().head(figure.anchor()) == clause.verb();
    return up && quantity != null && quantity.high().isPresent()
        ? figure.with(quantity.highest())
        : null;
  }

  /** "has passed 150". */
  private static Phrase past(Phrase figure) {
    QuantityMention quantity = figure.quantity();
    return quantity == null || quantity.high().isEmpty() ? figure : figure.with(quantity.above());
  }

  /** "By noon it gave six", "had first spoken of 15", "giving a figure of 22": the same again. */
  static List<Candidate> again(Phrase phrase, Counting sentence) {
    QuantityMention quantity = phrase.quantity();
    boolean mere = quantity != null && phrase.isBare() && !quantity.all() && !quantity.article();
    if (!mere) {
      return List.of();
    }
    Phrase given = UpdateRules.told(phrase, sentence);
    Clause moving = given == phrase ? FigureAge.moving(phrase, sentence) : null;
    boolean moved =
        moving != null || given != phrase && FigureAge.isDescribed(given.head(), sentence);
    Measure measure = given == phrase && !moved ? sentence.before().again() : told(given, sentence);
    if (measure == null) {
      return List.of();
    }
    if (moved) {
      return List.of(new Candidate(measure, domain(measure), phrase, moving, Link.TOTAL));
    }
    for (Clause clause : sentence.syntax().clauses()) {
      boolean gives =
          clause.objects().size() == 1
              && clause.objects().contains(given)
              && (clause.is(VerbTag.FIGURE)
                  || clause.complement(WordClass.PART) == phrase && clause.is(VerbTag.SPEECH)
                  || isSaid(phrase, clause))
              && !clause.is(VerbTag.RISE)
              && !clause.is(Trait.PASSIVE)
              && clause.isFact();
      if (gives) {
        return List.of(new Candidate(measure, domain(measure), phrase, clause, Link.TOTAL));
      }
    }
    return List.of();
  }

  /** "The Guards said 100": nothing but the number, right behind the verb. */
  private static boolean isSaid(Phrase number, Clause clause) {
    return clause.is(VerbTag.SPEECH)
        && number.whole() == null
        && number.from() == clause.to()
        && clause.complements().isEmpty();
  }

  /** "put it at around 75 missiles", "spoke of fewer than 40 missiles": how many were fired. */
  static List<Candidate> weapons(Phrase phrase, Counting sentence) {
    QuantityMention quantity = phrase.quantity();
    if (quantity == null || quantity.article() || phrase.domain() != Domain.MUNITION) {
      return List.of();
    }
    for (Clause clause : sentence.syntax().clauses()) {
      Phrase value = clause.complement(WordClass.AIM);
      boolean puts =
          clause.is(VerbTag.FIGURE)
              && value == phrase
              && clause.objects().stream().anyMatch(Phrase::isPronoun);
      boolean speaks =
          clause.is(VerbTag.SPEECH)
              && clause.complement(WordClass.PART) == phrase
              && (sentence.before().domain() == Domain.MUNITION
                  || FigureAge.isEarlier(clause, sentence))
              && clause.isFact();
      if (puts || speaks) {
        return List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase, clause, Link.TOTAL));
      }
    }
    return List.of();
  }

  private static Domain domain(Measure measure) {
    return switch (measure.domain()) {
      case MUNITIONS -> Domain.MUNITION;
      case EVENTS -> Domain.ATTACK;
      default -> Domain.TOLL;
    };
  }

  /**
   * "puts the number of missiles fired at 22", where the tree has it that they were fired at it.
   */
  private static @Nullable Measure mislaid(Phrase figure, Counting sentence) {
    for (Clause clause : sentence.syntax().clauses()) {
      boolean suffers =
          clause.is(Trait.PASSIVE)
              && !clause.is(Trait.AUXILIARY)
              && clause.complement(WordClass.AIM) == figure;
      for (Phrase of : suffers ? sentence.syntax().phrases() : List.<Phrase>of()) {
        Phrase tally = of.to() == clause.from() ? sentence.host(of) : null;
        boolean put =
            tally != null
                && sentence.places(tally).stream()
                    .map(Counting.Place::clause)
                    .anyMatch(it -> it.is(VerbTag.FIGURE) && it.objects().contains(tally));
        if (put && tally != null) {
          return number(tally, sentence);
        }
      }
    }
    return null;
  }

  /** "the number of dead stood at 14 and that of the wounded at 52": the verb is left out. */
  private static @Nullable Measure gapped(Phrase figure, Counting sentence) {
    Measure measure = null;
    for (Phrase phrase : sentence.syntax().phrases()) {
      if (phrase.to() > figure.from()) {
        break;
      }
      Noun noun = phrase.noun();
      Phrase host = sentence.host(phrase);
      boolean some = host != null && host.isQuantified();
      boolean of = phrase.isDefinite() && !some && sentence.hangsBy(phrase, WordClass.PART);
      measure = phrase.isQuantified() ? null : measure;
      boolean right = phrase.isDefinite() && isRightBefore(phrase, figure, sentence);
      measure =
          (of || right) && noun != null && noun.domain() == Domain.STATE
              ? GroupRules.state(noun)
              : measure;
    }
    return measure;
  }

  /** "and the injured at 30", where the tree hangs the number on the injured. */
  private static boolean isOfState(Phrase figure, Counting sentence) {
    Phrase host = sentence.host(figure);
    return host != null && host.isDefinite() && isRightBefore(host, figure, sentence);
  }

  /** "and the injured at 30". */
  private static boolean isRightBefore(Phrase state, Phrase figure, Counting sentence) {
    return state.to() + 1 == figure.from()
        && sentence.is(state.to(), WordClass.AIM)
        && sentence.is(state.from() - 1, WordClass.CONJ);
  }

  /** "The dead were two teachers and a nurse": each is some of them. */
  private static boolean isListed(Phrase phrase, Counting sentence) {
    return sentence.tree().child(phrase.anchor(), Relation.CONJ) >= 0;
  }

  /** "Among the dead are four women". */
  private static boolean isAmong(Clause clause, Counting sentence) {
    return clause.subjects().stream().anyMatch(group -> sentence.hangsBy(group, WordClass.MEMBER));
  }

  private static @Nullable Measure toll(Clause clause, Phrase figure, Counting sentence) {
    Measure measure = toll(clause.objects(), figure, sentence);
    if (measure == null && clause.is(VerbTag.FIGURE) && clause.objects().size() == 1) {
      Phrase object = clause.objects().get(0);
      measure = object.isPronoun() ? told(object, sentence) : null;
    }
    boolean stands =
        measure == null
            && !clause.is(VerbTag.FIGURE)
            && clause.is(VerbTag.TOLL)
            && clause.complement(WordClass.AIM) == figure
            && clause.subjects().size() == 1
            && clause.subjects().get(0).isPronoun();
    if (stands) {
      return sentence.before().again();
    }
    return measure != null ? measure : toll(clause.subjects(), figure, sentence);
  }

  private static @Nullable Measure toll(List<Phrase> phrases, Phrase figure, Counting sentence) {
    for (Phrase phrase : phrases) {
      Measure number = phrase == figure ? null : number(phrase, sentence);
      if (number != null) {
        return number;
      }
      Noun noun = phrase.noun();
      boolean known = noun != null && phrase != figure && phrase.isDefinite();
      Measure state =
          known && noun != null && !phrase.isQuantified() ? GroupRules.state(noun) : null;
      if (state != null) {
        return state;
      }
      if (phrase != figure && noun != null && noun.domain() == Domain.TOLL) {
        return Measure.valueOf(noun.code());
      }
      boolean pointing =
          phrase != figure
              && noun == null
              && phrase.isDefinite()
              && sentence.is(phrase.head(), WordClass.TALLY);
      if (pointing && sentence.tree().child(phrase.anchor(), Relation.NMOD) < 0) {
        return told(phrase, sentence);
      }
    }
    return null;
  }

  /** "the number of missiles fired", "its count of the wounded": what the number is of. */
  private static @Nullable Measure number(Phrase phrase, Counting sentence) {
    if (!sentence.is(phrase.head(), WordClass.TALLY)) {
      return null;
    }
    for (Phrase of : sentence.syntax().phrases()) {
      boolean counted = sentence.host(of) == phrase && sentence.hangsBy(of, WordClass.PART);
      Noun noun = counted ? of.noun() : null;
      Measure state = noun == null ? null : GroupRules.state(noun);
      if (state != null) {
        return state;
      }
      Measure described = counted ? described(of, sentence) : null;
      described = counted && described == null ? participle(of, sentence) : described;
      described = counted && described == null ? joined(of, sentence) : described;
      if (described != null) {
        return described;
      }
      Domain domain = counted ? of.domain() : null;
      if (domain == Domain.MUNITION) {
        return Measure.FIRED;
      }
      if (domain == Domain.ATTACK && !of.isQuantified() && phrase.domain() != Domain.TOLL) {
        return Measure.ATTACKS;
      }
    }
    return null;
  }

  /** "put the number at seven": of what the text has just given a number. */
  private static @Nullable Measure told(Phrase number, Counting sentence) {
    Measure measure = sentence.before().measure();
    for (Phrase before : sentence.syntax().phrases()) {
      List<Candidate> found = sentence.found(before);
      boolean earlier = before.to() <= number.from() && !found.isEmpty();
      measure = earlier ? found.get(found.size() - 1).measure() : measure;
    }
    return measure;
  }

  /** "the number of enemies killed was given as seven", where the tree hangs the verb elsewhere. */
  private static @Nullable Measure participle(Phrase of, Counting sentence) {
    Clause clause = of.domain() == null ? null : sentence.syntax().clause(of.to());
    Domain domain = of.domain();
    boolean suffers = clause != null && clause.is(Trait.PASSIVE) && !clause.is(Trait.AUXILIARY);
    return suffers && clause != null && clause.form() != null && domain != null
        ? clause.form().verb().frame(Frame.Role.OBJECT, domain).map(Frame::measure).orElse(null)
        : null;
  }

  /** "the number of soldiers and volunteers killed": what is told of the last of them. */
  private static @Nullable Measure joined(Phrase of, Counting sentence) {
    return sentence.syntax().phrases().stream()
        .filter(it -> sentence.tree().relation(it.anchor()).base() == Relation.CONJ)
        .filter(it -> sentence.tree().head(it.anchor()) == of.anchor())
        .map(it -> described(it, sentence))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Measure described(Phrase of, Counting sentence) {
    for (Counting.Place place : sentence.places(of)) {
      Clause clause = place.clause();
      Domain domain = of.isPronoun() ? Domain.PERSON : of.domain();
      Frame frame =
          clause.is(Trait.DESCRIBING) && clause.form() != null && domain != null
              ? clause.form().verb().frame(place.role(), domain).orElse(null)
              : null;
      if (frame != null) {
        return frame.measure();
      }
    }
    return null;
  }

  /** "one of the worst clashes": of what is no people. */
  private static boolean isOfOthers(@Nullable Phrase whole) {
    boolean known = whole != null && (whole.isPronoun() || whole.isQuantified());
    Domain domain = whole == null ? null : whole.domain();
    return whole != null && !known && domain != Domain.PERSON && domain != Domain.STATE;
  }

  static boolean isFigure(Phrase phrase) {
    return phrase.quantity() != null
        && !phrase.quantity().all()
        && !phrase.quantity().article()
        && !isOfOthers(phrase.whole())
        && (phrase.isBare() || phrase.domain() == Domain.PERSON || phrase.domain() == Domain.STATE);
  }
}
