package org.sitrep.parsing.internal.claim;

import java.util.List;
import java.util.Objects;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.mention.Chunk;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.Syntax;

/** Counts of parts and members of what is counted. */
final class GroupCounts {

  private final Counts counts;

  GroupCounts(Counts counts) {
    this.counts = counts;
  }

  /** "Of 15 rockets fired, 13 were intercepted": 15 were fired. */
  void fronted(Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    int of = chunks.size() > 2 && chunks.get(0).isLink("out") ? 1 : 0;
    if (chunks.size() > of + 1
        && chunks.get(of).isLink("of")
        && chunks.get(of + 1) instanceof NounPhrase whole
        && whole.domain() == Domain.MUNITION
        && counts.findings().stream().anyMatch(finding -> Counts.isFate(finding.measure()))) {
      counts.emit(Measure.FIRED, Domain.MUNITION, whole, null, "fronted-whole");
    }
  }

  /** "Among the dead was a child", "Of the 14 wounded, five were children": members of a group. */
  void opened(Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    boolean opens =
        chunks.size() > 3
            && (chunks.get(0).isLink("of") || chunks.get(0).isLink("among"))
            && chunks.get(1) instanceof NounPhrase state
            && state.domain() == Domain.STATE;
    if (!opens) {
      return;
    }
    Noun state = Objects.requireNonNull(((NounPhrase) chunks.get(1)).noun());
    if (state.code().equals("ANY")) {
      return;
    }
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().isCopula() && !clause.verb().negated() && !clause.verb().possible()) {
        List<NounPhrase> members =
            clause.subjects().isEmpty() ? clause.objects() : clause.subjects();
        members.forEach(
            member ->
                counts.emit(
                    Measure.valueOf(state.code()),
                    Domain.PERSON,
                    told(member, clause),
                    null,
                    "group-member"));
      }
    }
  }

  /** "five were children": the five are what the verb says they are. */
  private static NounPhrase told(NounPhrase member, Clause clause) {
    boolean people =
        member.isBare()
            && !clause.objects().isEmpty()
            && clause.objects().get(0).domain() == Domain.PERSON;
    return people ? member.as(clause.objects().get(0)) : member;
  }

  /** "15 people, including three children": the part met with the same as the whole. */
  void part(Syntax.Part part) {
    QuantityMention whole = part.whole().quantity();
    if (whole == null) {
      return;
    }
    for (Finding finding : List.copyOf(counts.findings())) {
      boolean same = finding.quantityFrom() == whole.from();
      Measure.Domain domain = finding.measure().domain();
      boolean fits =
          part.part().domain() == null
              || part.part().domain() == Domain.PRONOUN
              || domain == Measure.Domain.PEOPLE && part.part().domain() == Domain.PERSON
              || domain == Measure.Domain.MUNITIONS && part.part().domain() == Domain.MUNITION
              || domain == Measure.Domain.THINGS && part.part().domain() == Domain.THING;
      if (same && fits) {
        Domain role =
            domain == Measure.Domain.PEOPLE
                ? Domain.PERSON
                : domain == Measure.Domain.MUNITIONS ? Domain.MUNITION : Domain.THING;
        counts.emit(finding.measure(), role, part.part(), null, "part-of-" + finding.rule());
      }
    }
  }

  /** "Two of the four people killed were children": the two are what the verb says they are. */
  void partOf(Clause clause) {
    if (!clause.verb().isCopula() || clause.verb().negated() || clause.verb().possible()) {
      return;
    }
    for (NounPhrase subject : clause.subjects()) {
      NounPhrase whole = subject.whole();
      QuantityMention total = whole == null ? null : whole.quantity();
      for (Finding finding : total == null ? List.<Finding>of() : List.copyOf(counts.findings())) {
        if (total != null
            && finding.quantityFrom() == total.from()
            && finding.measure().domain() == Measure.Domain.PEOPLE
            && !clause.objects().isEmpty()
            && clause.objects().get(0).domain() == Domain.PERSON) {
          NounPhrase people = subject.as(clause.objects().get(0));
          Noun noun = people.noun();
          if (noun != null && noun.code().equals(finding.code())) {
            // "One of the four rebels held is a rebel leader" says who is among the four
            continue;
          }
          counts.emit(finding.measure(), Domain.PERSON, people, clause.verb(), "part-is");
        }
      }
    }
  }

  /**
   * "The dead included two children", "two women were among the dead", "They included 170 drones".
   */
  void members(Clause clause) {
    VerbPhrase verb = clause.verb();
    boolean include = verb.is(VerbTag.INCLUDE);
    if (!include && !verb.isCopula() || clause.isHypothetical() || clause.subjects().isEmpty()) {
      return;
    }
    NounPhrase subject = clause.subjects().get(0);
    Noun noun = subject.noun();
    if (noun != null && noun.domain() == Domain.STATE) {
      Measure measure = noun.code().equals("ANY") ? Measure.KILLED : Measure.valueOf(noun.code());
      clause
          .objects()
          .forEach(object -> counts.emit(measure, Domain.PERSON, object, verb, "state-includes"));
      return;
    }
    boolean attack =
        noun != null && (noun.domain() == Domain.ATTACK || noun.code().equals("SALVO"));
    if (include && attack) {
      clause.objects().stream()
          .filter(object -> object.domain() == Domain.MUNITION)
          .forEach(
              object -> counts.emit(Measure.FIRED, Domain.MUNITION, object, verb, "attack-of"));
    }
    if (include && subject.pronoun() && counts.lastMeasure() != null) {
      Measure measure = counts.lastMeasure();
      for (NounPhrase object : clause.objects()) {
        boolean people =
            measure.domain() == Measure.Domain.PEOPLE && object.domain() == Domain.PERSON;
        boolean munitions =
            measure.domain() == Measure.Domain.MUNITIONS && object.domain() == Domain.MUNITION;
        if (people || munitions) {
          counts.emit(
              measure, people ? Domain.PERSON : Domain.MUNITION, object, verb, "they-include");
        }
      }
    }
    if (verb.isCopula()) {
      for (Clause.Complement complement : clause.complements()) {
        Noun state = complement.phrase().noun();
        boolean among =
            complement.preposition().equals("among") || complement.preposition().equals("amongst");
        if (among && state != null && state.domain() == Domain.STATE) {
          Measure measure =
              state.code().equals("ANY") ? Measure.KILLED : Measure.valueOf(state.code());
          clause
              .subjects()
              .forEach(person -> counts.emit(measure, Domain.PERSON, person, verb, "among-state"));
        }
      }
    }
  }
}
