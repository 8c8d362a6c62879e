package org.sitrep.parsing.internal.claim;

import java.util.Optional;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;

/** Counts of nouns that say by themselves what happened. */
final class NounCounts {

  private final Lexicon lexicon;
  private final Document document;
  private final Counts counts;

  NounCounts(Lexicon lexicon, Document document, Counts counts) {
    this.lexicon = lexicon;
    this.document = document;
    this.counts = counts;
  }

  /** "no casualties", "two air strikes", "17 wounded soldiers", "three interceptions". */
  void standing(NounPhrase phrase, Syntax syntax) {
    QuantityMention quantity = phrase.quantity();
    Noun noun = phrase.noun();
    if (quantity == null || noun == null || quantity.article()) {
      return;
    }
    boolean mixed = noun.code().indexOf('+') > 0 && !quantity.isNone();
    if (noun.domain() == Domain.OUTCOME && phrase.whole() == null && !mixed) {
      for (String code : noun.code().split("\\+", -1)) {
        counts.emit(Measure.valueOf(code), Domain.OUTCOME, phrase, null, "outcome-noun");
      }
    } else if (noun.domain() == Domain.ATTACK
        && phrase.whole() == null
        && !isHypothetical(phrase, syntax)
        && !quantity.isNone()) {
      counts.emit(Measure.ATTACKS, Domain.ATTACK, phrase, null, "attack-noun");
    } else if (noun.domain() == Domain.STATE && !noun.code().equals("ANY")) {
      NounPhrase people = predicate(phrase, syntax);
      Domain domain = people == phrase ? Domain.STATE : Domain.PERSON;
      counts.emit(Measure.valueOf(noun.code()), domain, people, null, "state-noun");
    } else if (phrase.modifier() != null) {
      Optional<Frame> frame = Frames.fits(phrase.modifier().verb(), Role.OBJECT, phrase, true);
      frame.ifPresent(
          found ->
              counts.emit(found.measure(), found.domain(), phrase, null, "participle-before-noun"));
    }
  }

  /** "Four of the dead were children": the four are. */
  private static NounPhrase predicate(NounPhrase state, Syntax syntax) {
    for (Clause clause : syntax.clauses()) {
      boolean of =
          clause.verb().isCopula()
              && !clause.verb().negated()
              && clause.subjects().size() == 1
              && clause.subjects().get(0) == state
              && state.whole() != null
              && !state.whole().isQuantified();
      if (of && !clause.objects().isEmpty() && clause.objects().get(0).domain() == Domain.PERSON) {
        return state.as(clause.objects().get(0));
      }
    }
    return state;
  }

  private static boolean isHypothetical(NounPhrase phrase, Syntax syntax) {
    for (Clause clause : syntax.clauses()) {
      boolean inside = clause.objects().contains(phrase) || clause.subjects().contains(phrase);
      if (inside
          && (clause.isHypothetical() || clause.verb().possible() || clause.verb().negated())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the interception of 13 rockets", "a barrage of 40 rockets", "the killing of seven officers".
   */
  void nominal(Syntax.Nominal nominal) {
    NounPhrase head = nominal.head();
    NounPhrase of = nominal.of();
    Noun noun = head.noun();
    if (!of.isQuantified()) {
      return;
    }
    if (noun != null && noun.domain() == Domain.OUTCOME && !head.isQuantified()) {
      Measure measure = Measure.valueOf(noun.code().split("\\+", -1)[0]);
      Domain domain = measure.domain() == Measure.Domain.PEOPLE ? Domain.PERSON : Domain.MUNITION;
      if (of.domain() == domain || of.domain() == null && domain == Domain.PERSON) {
        counts.emit(measure, domain, of, null, "outcome-of");
      }
    } else if (noun != null && noun.code().equals("SALVO") && of.domain() == Domain.MUNITION) {
      counts.emit(Measure.FIRED, Domain.MUNITION, of, null, "salvo-of");
    } else if (noun != null
        && noun.domain() == Domain.TOLL
        && (of.isBare() || of.domain() == Domain.PERSON)) {
      counts.emit(Measure.valueOf(noun.code()), Domain.TOLL, of, null, "toll-of");
    } else if (noun == null && head.head() >= 0) {
      var verb = lexicon.verbs().get(document.token(head.head()).lower());
      if (verb != null && verb.is(Verb.Form.ING)) {
        Frames.fits(verb.verb(), Role.OBJECT, of, true)
            .ifPresent(
                frame -> counts.emit(frame.measure(), frame.domain(), of, null, "gerund-of"));
      }
    }
  }
}
