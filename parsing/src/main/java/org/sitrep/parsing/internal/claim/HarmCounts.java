package org.sitrep.parsing.internal.claim;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Chunk;
import org.sitrep.parsing.internal.mention.Chunk.Link;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;

/** Counts of the hurt and of the damaged by what they suffer. */
final class HarmCounts {

  private final Document document;
  private final Lexicon lexicon;
  private final Counts counts;

  HarmCounts(Document document, Lexicon lexicon, Counts counts) {
    this.document = document;
    this.lexicon = lexicon;
    this.counts = counts;
  }

  /** "110 soldiers with burns", "a dozen people were brought in with bullet wounds". */
  void wounds(Syntax syntax) {
    NounPhrase hurt = null;
    VerbPhrase verb = null;
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof VerbPhrase next) {
        boolean tells = next.form() != null && isTelling(next.form().verb());
        hurt = tells || verb != null || next.possible() || next.negated() ? null : hurt;
        verb = next;
      } else if (chunk instanceof NounPhrase phrase) {
        boolean with = i > 0 && isWith(chunks.get(i - 1));
        if (with && hurt != null && isWound(phrase)) {
          counts.emit(Measure.WOUNDED, Domain.PERSON, hurt, null, "with-wounds");
        }
        boolean person = phrase.isQuantified() && phrase.domain() == Domain.PERSON;
        hurt = person ? phrase : with ? null : hurt;
        verb = person ? null : verb;
      } else if (chunk instanceof Link link && (link.is(Link.Kind.BREAK) || isComma(link))) {
        hurt = null;
      }
    }
  }

  /** True for a verb that does something to more than bodies. */
  private static boolean isTelling(Verb verb) {
    for (Frame frame : verb.frames()) {
      if (frame.domain() != Domain.BODY) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(Link link) {
    return link.is(Link.Kind.COMMA) || link.is(Link.Kind.CONJ) || link.is(Link.Kind.SUBORD);
  }

  private static boolean isWith(Chunk chunk) {
    return chunk instanceof Link link && link.is(Link.Kind.PREP) && link.word().equals("with");
  }

  private boolean isWound(NounPhrase phrase) {
    boolean outcome =
        phrase.domain() == Domain.OUTCOME
            && phrase.noun() != null
            && phrase.noun().code().equals("WOUNDED");
    return phrase.quantity() == null
        && (outcome || lexicon.is(document.token(phrase.to() - 1), WordClass.WOUND));
  }

  /** "two tankers suffered minor damage", "six guards sustained burns". */
  void suffered(Clause clause) {
    List<NounPhrase> suffered = new ArrayList<>(clause.objects());
    for (Clause.Complement complement : clause.complements()) {
      if (complement.preposition().equals("with")) {
        suffered.add(complement.phrase());
      }
    }
    for (NounPhrase object : suffered) {
      for (NounPhrase subject : clause.subjects()) {
        boolean person = subject.domain() == Domain.PERSON || subject.domain() == null;
        boolean thing = subject.domain() == Domain.THING || subject.domain() == null;
        if (person && isWound(object)) {
          counts.emit(Measure.WOUNDED, Domain.PERSON, subject, clause.verb(), "suffer-wounds");
        } else if (thing && isDamage(object)) {
          counts.emit(Measure.DAMAGED, Domain.THING, subject, clause.verb(), "suffer-damage");
        }
      }
    }
  }

  /** "minor damage to one vehicle", "damage was done to three houses". */
  void damage(Syntax syntax) {
    boolean damage = false;
    boolean to = false;
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounPhrase phrase) {
        boolean thing = phrase.domain() == Domain.THING || phrase.domain() == null;
        if (to && thing && !Frames.isArticle(phrase, Domain.THING)) {
          counts.emit(Measure.DAMAGED, Domain.THING, phrase, null, "damage-to");
        }
        damage = isDamage(phrase) || damage && to;
        to &= damage;
      } else if (chunk instanceof VerbPhrase verb) {
        damage &= !verb.negated() && !verb.possible() && !to;
        to = false;
      } else if (chunk instanceof Link link) {
        to = damage && (link.word().equals("to") || to && isComma(link));
        damage &= !link.is(Link.Kind.BREAK);
      }
    }
  }

  private static boolean isDamage(NounPhrase phrase) {
    return phrase.noun() != null
        && phrase.noun().code().equals("DAMAGE")
        && (phrase.quantity() == null || !phrase.quantity().isNone());
  }

  /** "claimed the lives of six people", "recovered the bodies of two men". */
  void bodies(Syntax.Nominal nominal, Syntax syntax) {
    NounPhrase head = nominal.head();
    NounPhrase of = nominal.of();
    if (head.domain() != Domain.BODY || head.isQuantified() || !of.isQuantified()) {
      return;
    }
    for (Clause clause : syntax.clauses()) {
      VerbForm form = clause.verb().form();
      boolean beside = clause.objects().contains(head) || clause.subjects().contains(head);
      if (form != null
          && beside
          && !clause.isHypothetical()
          && form.verb().frame(Role.OBJECT, Domain.BODY).isPresent()
          && (of.domain() == Domain.PERSON || of.domain() == null)) {
        counts.emit(Measure.KILLED, Domain.PERSON, of, clause.verb(), "bodies-of");
      }
    }
  }
}
