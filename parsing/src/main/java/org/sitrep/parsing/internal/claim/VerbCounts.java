package org.sitrep.parsing.internal.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Counts of verbs and what stands beside them. */
final class VerbCounts {

  /** Classes of weapons that do not fly and are destroyed where they stand. */
  private static final Set<String> STILL =
      Set.of("IED", "MINE", "SMALL_ARMS", "MORTAR", "ARTILLERY", "GRENADE");

  /** Pronouns of one person. */
  private static final Set<String> SINGLE = Set.of("he", "she", "him", "her");

  private final Document document;
  private final Lexicon lexicon;
  private final Counts counts;
  private final HarmCounts harms;

  VerbCounts(Document document, Lexicon lexicon, Counts counts, HarmCounts harms) {
    this.document = document;
    this.lexicon = lexicon;
    this.counts = counts;
    this.harms = harms;
  }

  /** The counts of the verbs of a sentence. */
  void read(List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (!isMixedTotal(clause, clauses)) {
        boolean described = i + 1 < clauses.size() && isDescribing(clause, clauses.get(i + 1));
        clause(clause, described || clause.isDescribing());
      }
    }
  }

  /** "Two of the four people killed were children": "killed" only describes the people. */
  private static boolean isDescribing(Clause clause, Clause next) {
    return !clause.verb().auxiliary()
        && clause.verb().form() != null
        && clause.verb().form().is(Verb.Form.PARTICIPLE)
        && next.verb().isCopula()
        && !clause.subjects().isEmpty()
        && clause.subjects().equals(next.subjects());
  }

  private void clause(Clause clause, boolean describing) {
    VerbPhrase verb = clause.verb();
    VerbForm form = verb.form();
    if (form == null
        || clause.isHypothetical()
        || verb.possible()
        || form.verb().frames().isEmpty() && !verb.is(VerbTag.SUFFER)) {
      return;
    }
    boolean denied = verb.negated();
    if (denied && verb.is(VerbTag.GOAL)) {
      clause.subjects().stream()
          .filter(subject -> Frames.fits(form.verb(), Role.SUBJECT, subject, true).isPresent())
          .forEach(
              subject ->
                  counts.emit(Measure.MISSED, Domain.MUNITION, subject, verb, "goal-not-reached"));
    }
    if (isPassive(clause)) {
      role(
          clause,
          clause.subjects(),
          Role.OBJECT,
          denied,
          describing,
          verb.passive() ? "passive" : "participle");
    } else {
      role(clause, clause.subjects(), Role.SUBJECT, denied, describing, "subject");
      role(clause, clause.objects(), Role.OBJECT, denied, describing, "object");
    }
    List<NounPhrase> instruments = new ArrayList<>();
    for (Clause.Complement complement : clause.complements()) {
      if (complement.preposition().equals("by")) {
        instruments.add(complement.phrase());
      } else if (complement.preposition().equals("with") && !denied) {
        launched(form.verb(), complement.phrase(), verb);
      }
    }
    role(clause, instruments, Role.INSTRUMENT, denied, describing, "instrument");
    if (verb.is(VerbTag.SUFFER) && !denied) {
      harms.suffered(clause);
    }
  }

  /** "attacked with 15 rockets": as many were fired, whatever became of them. */
  private void launched(Verb verb, NounPhrase phrase, VerbPhrase at) {
    if (Frames.fits(verb, Role.INSTRUMENT, phrase, true).isPresent()) {
      counts.emit(
          Measure.FIRED, Domain.MUNITION, phrase, at, verb.lemma().replace(' ', '-') + "-with");
    }
  }

  /** "rockets fired at", "six injured": a participle without an auxiliary behind what it befell. */
  private boolean isPassive(Clause clause) {
    VerbPhrase verb = clause.verb();
    VerbForm form = verb.form();
    if (verb.passive() || form == null) {
      return verb.passive();
    }
    if (verb.auxiliary()
        || !form.is(Verb.Form.PARTICIPLE)
        || clause.subjects().isEmpty()
        || !clause.objects().isEmpty()) {
      return false;
    }
    NounPhrase subject = clause.subjects().get(0);
    boolean object =
        Frames.fits(form.verb(), Role.OBJECT, subject, false).isPresent()
            || subject.pronoun() && form.verb().frame(Role.OBJECT, Domain.PERSON).isPresent();
    boolean agent =
        (subject.domain() != null || isOfMunitions(subject))
            && Frames.fits(form.verb(), Role.SUBJECT, subject, false).isPresent();
    return object && !agent;
  }

  /** "13 were intercepted and two hit": two of the rockets. */
  private boolean isOfMunitions(NounPhrase phrase) {
    return phrase.isBare()
        && phrase.whole() == null
        && counts.lastMeasure() != null
        && counts.lastMeasure().domain() == Measure.Domain.MUNITIONS
        && !counts.findings().isEmpty();
  }

  private void role(
      Clause clause,
      List<NounPhrase> phrases,
      Role role,
      boolean denied,
      boolean describing,
      String rule) {
    VerbForm form = clause.verb().form();
    if (form == null || denied) {
      return;
    }
    boolean listed = false;
    for (NounPhrase phrase : phrases) {
      Optional<Frame> frame = meant(form.verb(), role, phrase);
      if (role != Role.INSTRUMENT && form.verb().frame(role, Domain.PERSON).isPresent()) {
        individual(form.verb().frame(role, Domain.PERSON).get().measure(), phrase, clause.verb());
      }
      if (isPlainPlural(phrase)
          && !isGoingOn(clause.verb())
          && form.verb().frame(role, Domain.PERSON).isPresent()) {
        plural(form.verb().frame(role, Domain.PERSON).get().measure(), phrase, clause.verb());
      }
      if (frame.isPresent()) {
        if (isAboutPeople(phrase, frame.get().domain()) || isRemark(phrase, phrases)) {
          continue;
        }
        Measure measure = grounded(clause, phrase, landing(clause, frame.get().measure()));
        String name = form.verb().lemma().replace(' ', '-') + "-" + rule;
        if (form.verb().is(VerbTag.HARM)
            && phrase.quantity() != null
            && phrase.quantity().isNone()) {
          counts.emit(Measure.KILLED, Domain.PERSON, phrase, clause.verb(), name);
        }
        NounPhrase counted = describing ? whole(phrase) : phrase;
        counted = listed ? counted.asAdditional() : counted;
        listed |= measure.domain() == Measure.Domain.PEOPLE;
        counts.emit(measure, frame.get().domain(), counted, clause.verb(), name);
      }
    }
  }

  /** "killed 12 soldiers, a claim that": what stands behind the comma is about it all. */
  private boolean isRemark(NounPhrase phrase, List<NounPhrase> phrases) {
    return phrase.quantity() != null
        && phrase.quantity().article()
        && phrase.noun() == null
        && phrase != phrases.get(0)
        && phrase.from() > 0
        && document.token(phrase.from() - 1).is(",");
  }

  /** "killed the Taliban leader", "Rahman was captured": one person, singled out. */
  private void individual(Measure measure, NounPhrase phrase, VerbPhrase verb) {
    Noun noun = phrase.noun();
    boolean described =
        noun != null && noun.domain() == Domain.PERSON && !noun.plural() && phrase.definite();
    boolean named =
        noun == null
            && phrase.head() >= 0
            && counts.isNamePart(phrase.from())
            && counts.isNamePart(phrase.to() - 1)
            && !document.token(phrase.to() - 1).lower().endsWith("s");
    boolean titled =
        noun != null
            && noun.domain() == Domain.PERSON
            && !noun.plural()
            && counts.isNamePart(phrase.to() - 1);
    boolean pronoun = phrase.pronoun() && SINGLE.contains(document.token(phrase.from()).lower());
    if (phrase.isQuantified()
        || phrase.pronoun() && !pronoun
        || !described && !named && !titled && !pronoun
        || !counts.isFirst(measure)) {
      return;
    }
    String code = described || titled ? counts.subjects().people(Domain.PERSON, phrase) : null;
    String name = document.slice(phrase.from(), phrase.to());
    counts.unnumbered(
        measure, 1, OptionalLong.of(1), Qualifier.EXACT, code, phrase, verb, name, "individual");
  }

  /** "insurgents were detained": more than one, without a number. */
  private static boolean isPlainPlural(NounPhrase phrase) {
    Noun noun = phrase.noun();
    return !phrase.isQuantified()
        && !phrase.definite()
        && !phrase.pronoun()
        && noun != null
        && noun.domain() == Domain.PERSON
        && noun.plural();
  }

  /** "are killing civilians": they do so time and again. */
  private static boolean isGoingOn(VerbPhrase verb) {
    return verb.auxiliary() && verb.form() != null && verb.form().is(Verb.Form.ING);
  }

  private void plural(Measure measure, NounPhrase phrase, VerbPhrase verb) {
    String code = counts.subjects().people(Domain.PERSON, phrase);
    counts.unnumbered(
        measure,
        2,
        OptionalLong.empty(),
        Qualifier.PLURAL,
        code,
        phrase,
        verb,
        null,
        "bare-plural");
  }

  /** "28 of the 31 drones that Russia sent": sent were 31; "two of the four people killed". */
  private static NounPhrase whole(NounPhrase phrase) {
    NounPhrase whole = phrase.whole();
    return whole != null && whole.isQuantified() ? whole : phrase;
  }

  /** "ten are discharged" behind people: a bare number goes on with what was counted last. */
  private boolean isAboutPeople(NounPhrase phrase, Domain domain) {
    if (domain != Domain.MUNITION || !phrase.isBare()) {
      return false;
    }
    if (phrase.whole() == null) {
      return counts.lastMeasure() != null && counts.lastMeasure().domain() == Measure.Domain.PEOPLE;
    }
    Finding last =
        counts.findings().isEmpty() ? null : counts.findings().get(counts.findings().size() - 1);
    return phrase.whole().pronoun()
        && last != null
        && last.measure().domain() == Measure.Domain.PEOPLE;
  }

  /** Weapons destroyed on the ground were not intercepted. */
  private Measure grounded(Clause clause, NounPhrase phrase, Measure measure) {
    if (measure != Measure.INTERCEPTED || !clause.verb().isLemma("destroy")) {
      return measure;
    }
    Noun noun = phrase.noun();
    Noun subject = clause.subjects().isEmpty() ? null : clause.subjects().get(0).noun();
    boolean still = noun != null && STILL.contains(noun.code());
    if (still || subject != null && subject.domain() == Domain.ATTACK) {
      return Measure.DESTROYED;
    }
    for (int i = phrase.to(); i < Math.min(phrase.to() + 14, document.tokens().size()); i++) {
      Token token = document.token(i);
      if (token.is(".")) {
        break;
      }
      if (lexicon.is(token, WordClass.GROUND_MARK)) {
        return Measure.DESTROYED;
      }
    }
    return measure;
  }

  /** What fell outside, in the open or near its target has missed. */
  private Measure landing(Clause clause, Measure measure) {
    VerbPhrase verb = clause.verb();
    if (measure != Measure.HIT || !verb.is(VerbTag.LANDING)) {
      return measure;
    }
    int end = verb.to();
    for (int i = end; i < Math.min(end + 6, document.tokens().size()); i++) {
      Token token = document.token(i);
      if (token.is(".") || token.is(",") || token.is(";")) {
        break;
      }
      if (lexicon.is(token, WordClass.MISS_MARK)) {
        return Measure.MISSED;
      }
    }
    return measure;
  }

  /** The frame that a phrase fills; a bare number goes with the munitions of the sentence. */
  private Optional<Frame> meant(Verb verb, Role role, NounPhrase phrase) {
    Optional<Frame> frame = Frames.fits(verb, role, phrase, true);
    boolean munitions =
        frame.isPresent()
            && frame.get().domain() == Domain.PERSON
            && phrase.isBare()
            && counts.subjects().isMunitionLast(phrase.from());
    return munitions ? verb.frame(role, Domain.MUNITION).or(() -> frame) : frame;
  }

  /** "71 people were killed and wounded": a sum over two measures counts neither. */
  private static boolean isMixedTotal(Clause clause, List<Clause> clauses) {
    int index = clauses.indexOf(clause);
    for (int other : new int[] {index - 1, index + 1}) {
      if (other < 0 || other >= clauses.size()) {
        continue;
      }
      Clause first = other < index ? clauses.get(other) : clause;
      Clause second = other < index ? clause : clauses.get(other);
      QuantityMention counted =
          first.subjects().isEmpty() ? null : first.subjects().get(0).quantity();
      boolean joined =
          counted != null
              && !counted.isNone()
              && first.verb().passive()
              && !second.verb().auxiliary()
              && second.objects().isEmpty()
              && first.subjects().equals(second.subjects())
              && second.verb().from() - first.verb().to() == 1;
      if (joined) {
        Set<Measure> harms = new HashSet<>(harms(first));
        harms.addAll(harms(second));
        if (harms.size() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Measure> harms(Clause clause) {
    VerbForm form = clause.verb().form();
    return form == null
        ? List.of()
        : form.verb().frame(Role.OBJECT, Domain.PERSON).stream().map(Frame::measure).toList();
  }
}
