package org.sitrep.parsing.internal.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.lexicon.Designations.Designation;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Chunk;
import org.sitrep.parsing.internal.mention.Chunk.Link;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Joins measures to quantities and subjects, sentence by sentence, by named rules. */
public final class CountReader {

  private static final Set<String> TOLL_PREPOSITIONS =
      Set.of("to", "at", "of", "from", "past", "above", "over", "beyond", "by");
  private static final Set<String> ABOVE = Set.of("past", "above", "over", "beyond");
  private static final Set<String> TOLL_LIFTS =
      Set.of(
          "put", "set", "place", "bring", "raise", "revise", "give", "update", "lower", "estimate");

  /**
   * Classes of weapons that are planted, worn or driven: they count neither as fired nor as hits.
   */
  private static final Set<String> PLANTED = Set.of("IED", "MINE", "SMALL_ARMS");

  /** Classes of weapons that do not fly and are destroyed where they stand. */
  private static final Set<String> STILL =
      Set.of("IED", "MINE", "SMALL_ARMS", "MORTAR", "ARTILLERY", "GRENADE");

  private final Document document;
  private final Lexicon lexicon;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Subjects subjects;
  private final Set<Measure> individuals = EnumSet.noneOf(Measure.class);

  private @Nullable Measure lastMeasure;
  private @Nullable Finding lastTotal;

  /** Reads one document; its sentences are given one by one, in order. */
  public CountReader(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.subjects = new Subjects(document, lexicon);
  }

  /** The counts of the next sentence. */
  public List<Finding> read(Syntax syntax) {
    findings.clear();
    seen.clear();
    subjects.open(syntax);
    for (Clause clause : syntax.clauses()) {
      if (!isMixedTotal(clause, syntax.clauses())) {
        clause(clause);
      }
    }
    for (NounPhrase phrase : syntax.phrases()) {
      standing(phrase, syntax);
    }
    for (Syntax.Nominal nominal : syntax.nominals()) {
      nominal(nominal);
      bodies(nominal, syntax);
    }
    wounds(syntax);
    damage(syntax);
    listed(syntax);
    for (Syntax.Part part : syntax.parts()) {
      part(part);
    }
    for (Clause clause : syntax.clauses()) {
      members(clause);
      toll(clause);
    }
    fronted(syntax);
    group(syntax);
    subjects.close();
    return List.copyOf(findings);
  }

  /** "110 soldiers with burns", "a dozen people were brought in with bullet wounds". */
  private void wounds(Syntax syntax) {
    NounPhrase hurt = null;
    VerbPhrase verb = null;
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof VerbPhrase next) {
        boolean tells =
            next.form() != null
                && next.form().verb().frames().stream()
                    .anyMatch(frame -> frame.domain() != Domain.BODY);
        hurt = tells || verb != null || next.possible() || next.negated() ? null : hurt;
        verb = next;
      } else if (chunk instanceof NounPhrase phrase) {
        boolean with = i > 0 && isWith(chunks.get(i - 1));
        if (with && hurt != null && isWound(phrase)) {
          emit(Measure.WOUNDED, Domain.PERSON, hurt, null, "with-wounds");
        }
        boolean person = phrase.isQuantified() && phrase.domain() == Domain.PERSON;
        hurt = person ? phrase : with ? null : hurt;
        verb = person ? null : verb;
      } else if (chunk instanceof Link link && (link.is(Link.Kind.BREAK) || isComma(link))) {
        hurt = null;
      }
    }
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

  /** "Of 15 rockets fired, 13 were intercepted": 15 were fired. */
  private void fronted(Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    int of = chunks.size() > 2 && isWord(chunks.get(0), "out") ? 1 : 0;
    boolean fate = findings.stream().anyMatch(finding -> isFate(finding.measure()));
    if (fate
        && chunks.size() > of + 1
        && isWord(chunks.get(of), "of")
        && chunks.get(of + 1) instanceof NounPhrase whole
        && whole.domain() == Domain.MUNITION) {
      emit(Measure.FIRED, Domain.MUNITION, whole, null, "fronted-whole");
    }
  }

  /** "Among the dead was a child", "Of the 14 wounded, five were children": members of a group. */
  private void group(Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    boolean opens =
        chunks.size() > 3
            && (isWord(chunks.get(0), "of") || isWord(chunks.get(0), "among"))
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
                emit(
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

  private static boolean isWord(Chunk chunk, String word) {
    return chunk instanceof Link link && link.word().equals(word);
  }

  private static boolean isFate(Measure measure) {
    return measure == Measure.INTERCEPTED || measure == Measure.HIT || measure == Measure.MISSED;
  }

  /** "minor damage to one vehicle", "damage was done to three houses". */
  private void damage(Syntax syntax) {
    boolean damage = false;
    boolean to = false;
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounPhrase phrase) {
        boolean thing = phrase.domain() == Domain.THING || phrase.domain() == null;
        if (to && thing && !isArticle(phrase, Domain.THING)) {
          emit(Measure.DAMAGED, Domain.THING, phrase, null, "damage-to");
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
  private void bodies(Syntax.Nominal nominal, Syntax syntax) {
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
        emit(Measure.KILLED, Domain.PERSON, of, clause.verb(), "bodies-of");
      }
    }
  }

  // --- verbs and what stands beside them

  private void clause(Clause clause) {
    VerbPhrase verb = clause.verb();
    VerbForm form = verb.form();
    if (form == null
        || clause.isHypothetical()
        || verb.possible()
        || form.verb().frames().isEmpty() && !verb.is("SUFFER")) {
      return;
    }
    boolean denied = verb.negated();
    if (denied && verb.is("GOAL")) {
      clause.subjects().stream()
          .filter(subject -> fits(form.verb(), Role.SUBJECT, subject, true).isPresent())
          .forEach(
              subject -> emit(Measure.MISSED, Domain.MUNITION, subject, verb, "goal-not-reached"));
    }
    if (isPassive(clause)) {
      role(
          clause,
          clause.subjects(),
          Role.OBJECT,
          denied,
          verb.passive() ? "passive" : "participle");
    } else {
      role(clause, clause.subjects(), Role.SUBJECT, denied, "subject");
      role(clause, clause.objects(), Role.OBJECT, denied, "object");
    }
    List<NounPhrase> instruments = new ArrayList<>();
    for (Clause.Complement complement : clause.complements()) {
      if (complement.preposition().equals("by")) {
        instruments.add(complement.phrase());
      } else if (complement.preposition().equals("with") && !denied) {
        launched(form.verb(), complement.phrase(), verb);
      }
    }
    role(clause, instruments, Role.INSTRUMENT, denied, "instrument");
    if (verb.is("SUFFER") && !denied) {
      suffered(clause);
    }
  }

  /** "two tankers suffered minor damage", "six guards sustained burns". */
  private void suffered(Clause clause) {
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
          emit(Measure.WOUNDED, Domain.PERSON, subject, clause.verb(), "suffer-wounds");
        } else if (thing && isDamage(object)) {
          emit(Measure.DAMAGED, Domain.THING, subject, clause.verb(), "suffer-damage");
        }
      }
    }
  }

  /** "attacked with 15 rockets": as many were fired, whatever became of them. */
  private void launched(Verb verb, NounPhrase phrase, VerbPhrase at) {
    if (fits(verb, Role.INSTRUMENT, phrase, true).isPresent()) {
      emit(Measure.FIRED, Domain.MUNITION, phrase, at, verb.lemma().replace(' ', '-') + "-with");
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
    boolean object = fits(form.verb(), Role.OBJECT, subject, false).isPresent();
    boolean agent =
        (subject.domain() != null || isOfMunitions(subject))
            && fits(form.verb(), Role.SUBJECT, subject, false).isPresent();
    return object && !agent;
  }

  /** "13 were intercepted and two hit": two of the rockets. */
  private boolean isOfMunitions(NounPhrase phrase) {
    return phrase.isBare()
        && phrase.whole() == null
        && lastMeasure != null
        && lastMeasure.domain() == Measure.Domain.MUNITIONS
        && !findings.isEmpty();
  }

  private void role(
      Clause clause, List<NounPhrase> phrases, Role role, boolean denied, String rule) {
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
      if (isPlainPlural(phrase) && form.verb().frame(role, Domain.PERSON).isPresent()) {
        plural(form.verb().frame(role, Domain.PERSON).get().measure(), phrase, clause.verb());
      }
      if (frame.isPresent()) {
        if (isAboutPeople(phrase, frame.get().domain()) || isRemark(phrase, phrases)) {
          continue;
        }
        Measure measure = grounded(clause, phrase, landing(clause, frame.get().measure()));
        String name = form.verb().lemma().replace(' ', '-') + "-" + rule;
        if (form.verb().is("HARM") && phrase.quantity() != null && phrase.quantity().isNone()) {
          emit(Measure.KILLED, Domain.PERSON, phrase, clause.verb(), name);
        }
        NounPhrase counted =
            clause.isDescribing() && measure == Measure.FIRED ? whole(phrase) : phrase;
        counted = listed ? counted.asAdditional() : counted;
        listed |= measure.domain() == Measure.Domain.PEOPLE;
        emit(measure, frame.get().domain(), counted, clause.verb(), name);
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
            && isNamePart(phrase.from())
            && isNamePart(phrase.to() - 1)
            && !document.token(phrase.to() - 1).lower().endsWith("s");
    boolean titled =
        noun != null
            && noun.domain() == Domain.PERSON
            && !noun.plural()
            && isNamePart(phrase.to() - 1);
    if (phrase.isQuantified()
        || phrase.pronoun()
        || !described && !named && !titled
        || !individuals.add(measure)) {
      return;
    }
    String code = described || titled ? subjects.people(Domain.PERSON, phrase) : null;
    String name = document.slice(phrase.from(), phrase.to());
    unnumbered(
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

  private void plural(Measure measure, NounPhrase phrase, VerbPhrase verb) {
    String code = subjects.people(Domain.PERSON, phrase);
    unnumbered(
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

  /** Adds a count that no number stands for in the text. */
  private void unnumbered(
      Measure measure,
      long low,
      OptionalLong high,
      Qualifier qualifier,
      @Nullable String code,
      NounPhrase phrase,
      VerbPhrase verb,
      @Nullable String individual,
      String rule) {
    add(
        new Finding(
            measure,
            low,
            high,
            qualifier,
            code,
            phrase.from(),
            phrase.from(),
            phrase.to(),
            Math.min(phrase.from(), verb.from()),
            Math.max(phrase.to(), verb.to()),
            false,
            individual,
            rule));
  }

  /** "28 of the 31 drones that Russia sent": sent were 31. */
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
      return lastMeasure != null && lastMeasure.domain() == Measure.Domain.PEOPLE;
    }
    Finding last = findings.isEmpty() ? null : findings.get(findings.size() - 1);
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
    if (measure != Measure.HIT || !verb.is("LANDING")) {
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

  /** The frame of a verb that a phrase can fill. */
  private static Optional<Frame> fits(Verb verb, Role role, NounPhrase phrase, boolean quantified) {
    if (quantified && !phrase.isQuantified()) {
      return Optional.empty();
    }
    Domain domain = phrase.domain();
    if (phrase.pronoun() && !phrase.isQuantified()) {
      return Optional.empty();
    }
    for (Frame frame : verb.frames()) {
      if (frame.role() != role) {
        continue;
      }
      boolean same = domain == frame.domain();
      boolean bare = phrase.head() < 0 || domain == Domain.PRONOUN;
      boolean open =
          (domain == null || domain == Domain.PRONOUN)
              && (!verb.is("STRICT") || bare && frame.domain() == Domain.PERSON)
              && (bare && (frame.domain() == Domain.MUNITION || isOpen(frame.domain()))
                  || isOpen(frame.domain()));
      if (same || open && !isArticle(phrase, frame.domain())) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** The frame that a phrase fills; a bare number goes with the munitions of the sentence. */
  private Optional<Frame> meant(Verb verb, Role role, NounPhrase phrase) {
    Optional<Frame> frame = fits(verb, role, phrase, true);
    boolean munitions =
        frame.isPresent()
            && frame.get().domain() == Domain.PERSON
            && phrase.isBare()
            && subjects.isMunitionLast(phrase.from());
    return munitions ? verb.frame(role, Domain.MUNITION).or(() -> frame) : frame;
  }

  /** People and things have more names than a lexicon holds; weapons have not. */
  private static boolean isOpen(Domain domain) {
    return domain == Domain.PERSON || domain == Domain.THING;
  }

  private static boolean isArticle(NounPhrase phrase, Domain domain) {
    QuantityMention quantity = phrase.quantity();
    return quantity != null && quantity.article() && domain != Domain.PERSON;
  }

  // --- nouns that say by themselves what happened

  /** "no casualties", "two air strikes", "17 wounded soldiers", "three interceptions". */
  private void standing(NounPhrase phrase, Syntax syntax) {
    QuantityMention quantity = phrase.quantity();
    Noun noun = phrase.noun();
    if (quantity == null || noun == null || quantity.article()) {
      return;
    }
    boolean mixed = noun.code().indexOf('+') > 0 && !quantity.isNone();
    if (noun.domain() == Domain.OUTCOME && phrase.whole() == null && !mixed) {
      for (String code : noun.code().split("\\+", -1)) {
        emit(Measure.valueOf(code), Domain.OUTCOME, phrase, null, "outcome-noun");
      }
    } else if (noun.domain() == Domain.ATTACK
        && phrase.whole() == null
        && !isHypothetical(phrase, syntax)
        && !quantity.isNone()) {
      emit(Measure.ATTACKS, Domain.ATTACK, phrase, null, "attack-noun");
    } else if (noun.domain() == Domain.STATE && !noun.code().equals("ANY")) {
      NounPhrase people = predicate(phrase, syntax);
      Domain domain = people == phrase ? Domain.STATE : Domain.PERSON;
      emit(Measure.valueOf(noun.code()), domain, people, null, "state-noun");
    } else if (phrase.modifier() != null) {
      Optional<Frame> frame = fits(phrase.modifier().verb(), Role.OBJECT, phrase, true);
      frame.ifPresent(
          found -> emit(found.measure(), found.domain(), phrase, null, "participle-before-noun"));
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
  private void nominal(Syntax.Nominal nominal) {
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
        emit(measure, domain, of, null, "outcome-of");
      }
    } else if (noun != null && noun.code().equals("SALVO") && of.domain() == Domain.MUNITION) {
      emit(Measure.FIRED, Domain.MUNITION, of, null, "salvo-of");
    } else if (noun != null
        && noun.domain() == Domain.TOLL
        && (of.isBare() || of.domain() == Domain.PERSON)) {
      emit(Measure.valueOf(noun.code()), Domain.TOLL, of, null, "toll-of");
    } else if (noun == null && head.head() >= 0) {
      var verb = lexicon.verbs().get(document.token(head.head()).lower());
      if (verb != null && verb.is(Verb.Form.ING)) {
        fits(verb.verb(), Role.OBJECT, of, true)
            .ifPresent(frame -> emit(frame.measure(), frame.domain(), of, null, "gerund-of"));
      }
    }
  }

  /** "Drones, 170: none reached us", "KIA: 3": a label, a comma or colon, and a bare figure. */
  private void listed(Syntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i + 2 < chunks.size(); i++) {
      boolean opens =
          i == 0 || chunks.get(i - 1) instanceof Link before && !before.is(Link.Kind.PREP);
      if (opens
          && chunks.get(i) instanceof NounPhrase label
          && label.noun() != null
          && !label.isQuantified()
          && chunks.get(i + 1) instanceof Link mark
          && chunks.get(i + 2) instanceof NounPhrase figure
          && figure.isBare()
          && (i + 3 == chunks.size()
              || chunks.get(i + 3) instanceof Link end && !end.is(Link.Kind.PREP))) {
        labelled(label.noun(), mark, figure);
      }
    }
    for (int i = 1; i + 1 < chunks.size(); i++) {
      if (chunks.get(i - 1) instanceof VerbPhrase verb && isWord(chunks.get(i), ":")) {
        afterColon(verb, chunks, i + 1);
      }
    }
  }

  private void labelled(Noun label, Link mark, NounPhrase figure) {
    boolean colon = mark.word().equals(":");
    if (label.domain() == Domain.MUNITION && label.plural() && (colon || isWord(mark, ","))) {
      subjects.name(label);
      emit(Measure.FIRED, Domain.MUNITION, figure, null, "listed");
    }
    boolean people = label.domain() == Domain.OUTCOME || label.domain() == Domain.STATE;
    if (colon && people && label.code().indexOf('+') < 0 && !label.code().equals("ANY")) {
      emit(Measure.valueOf(label.code()), label.domain(), figure, null, "listed");
    }
  }

  /** "The enemy launched: four missiles; 36 drones", "Destroyed: three tanks and two trucks". */
  private void afterColon(VerbPhrase verb, List<Chunk> chunks, int from) {
    VerbForm form = verb.form();
    if (form == null || verb.negated() || verb.possible()) {
      return;
    }
    for (int i = from; i < chunks.size() && !(chunks.get(i) instanceof VerbPhrase); i++) {
      if (chunks.get(i) instanceof NounPhrase phrase && !isWord(chunks.get(i - 1), "of")) {
        Optional<Frame> frame = fits(form.verb(), Role.OBJECT, phrase, true);
        String rule = form.verb().lemma().replace(' ', '-') + "-list";
        frame.ifPresent(found -> emit(found.measure(), found.domain(), phrase, null, rule));
      }
    }
  }

  /** "15 people, including three children": the part met with the same as the whole. */
  private void part(Syntax.Part part) {
    QuantityMention whole = part.whole().quantity();
    if (whole == null) {
      return;
    }
    for (Finding finding : List.copyOf(findings)) {
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
        emit(finding.measure(), role, part.part(), null, "part-of-" + finding.rule());
      }
    }
  }

  /**
   * "The dead included two children", "two women were among the dead", "They included 170 drones".
   */
  private void members(Clause clause) {
    VerbPhrase verb = clause.verb();
    boolean include = verb.is("INCLUDE");
    if (!include && !verb.isCopula() || clause.isHypothetical() || clause.subjects().isEmpty()) {
      return;
    }
    NounPhrase subject = clause.subjects().get(0);
    Noun noun = subject.noun();
    if (noun != null && noun.domain() == Domain.STATE) {
      Measure measure = noun.code().equals("ANY") ? Measure.KILLED : Measure.valueOf(noun.code());
      clause
          .objects()
          .forEach(object -> emit(measure, Domain.PERSON, object, verb, "state-includes"));
      return;
    }
    boolean attack =
        noun != null && (noun.domain() == Domain.ATTACK || noun.code().equals("SALVO"));
    if (include && attack) {
      clause.objects().stream()
          .filter(object -> object.domain() == Domain.MUNITION)
          .forEach(object -> emit(Measure.FIRED, Domain.MUNITION, object, verb, "attack-of"));
    }
    if (include && subject.pronoun() && lastMeasure != null) {
      Measure measure = lastMeasure;
      for (NounPhrase object : clause.objects()) {
        boolean people =
            measure.domain() == Measure.Domain.PEOPLE && object.domain() == Domain.PERSON;
        boolean munitions =
            measure.domain() == Measure.Domain.MUNITIONS && object.domain() == Domain.MUNITION;
        if (people || munitions) {
          emit(measure, people ? Domain.PERSON : Domain.MUNITION, object, verb, "they-include");
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
              .forEach(person -> emit(measure, Domain.PERSON, person, verb, "among-state"));
        }
      }
    }
  }

  /** "the toll rose from 11 to 12", "put the number of wounded at more than 40". */
  private void toll(Clause clause) {
    VerbPhrase verb = clause.verb();
    boolean moving = verb.is("TOLL") || verb.isCopula();
    if (!moving || verb.possible() || clause.isHypothetical()) {
      return;
    }
    boolean lift = verb.form() != null && TOLL_LIFTS.contains(verb.form().verb().lemma());
    Measure measure =
        tollMeasure(lift && !isTollSubject(clause) ? clause.objects() : clause.subjects());
    if (measure == null) {
      return;
    }
    if (!lift) {
      clause.objects().stream()
          .filter(CountReader::isFigure)
          .forEach(figure -> emit(measure, Domain.TOLL, figure, verb, "toll"));
    }
    for (Clause.Complement complement : clause.complements()) {
      NounPhrase figure = complement.phrase();
      QuantityMention quantity = figure.quantity();
      if (quantity != null
          && TOLL_PREPOSITIONS.contains(complement.preposition())
          && isFigure(figure)) {
        boolean above = ABOVE.contains(complement.preposition()) && quantity.high().isPresent();
        emit(measure, Domain.TOLL, above ? figure.with(quantity.above()) : figure, verb, "toll");
      }
    }
  }

  private static boolean isTollSubject(Clause clause) {
    return tollMeasure(clause.subjects()) != null;
  }

  private static @Nullable Measure tollMeasure(List<NounPhrase> phrases) {
    for (NounPhrase phrase : phrases) {
      Noun noun = phrase.noun();
      boolean state =
          noun != null
              && noun.domain() == Domain.STATE
              && phrase.definite()
              && !phrase.isQuantified()
              && !noun.code().equals("ANY");
      if (noun != null && (noun.domain() == Domain.TOLL || state)) {
        return Measure.valueOf(noun.code());
      }
    }
    return null;
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

  private static boolean isFigure(NounPhrase phrase) {
    QuantityMention quantity = phrase.quantity();
    return quantity != null
        && !quantity.all()
        && (phrase.isBare() || phrase.domain() == Domain.PERSON || phrase.domain() == Domain.STATE);
  }

  // --- what is counted

  /** "fired two Patriot missiles": what defences fire is not counted. */
  private boolean isDefensive(NounPhrase phrase) {
    Designation named = lexicon.designations().in(document.tokens(), phrase.from(), phrase.to());
    return named != null && named.defensive();
  }

  private void emit(
      Measure measure, Domain domain, NounPhrase phrase, @Nullable VerbPhrase verb, String rule) {
    QuantityMention quantity = phrase.quantity();
    if (quantity == null || !isCounted(measure, domain, phrase, quantity)) {
      return;
    }
    Finding total = quantity.all() ? lastTotal : null;
    if (quantity.all() && (total == null || total.measure().domain() != measure.domain())) {
      return;
    }
    if (measure == Measure.FIRED && isDefensive(phrase)) {
      return;
    }
    String code = subjects.code(measure, domain, phrase);
    if (verb != null && verb.is("BLAST") && "BOMB".equals(code)) {
      // a bomb that explodes was planted, not dropped
      return;
    }
    if (measure.domain() == Measure.Domain.MUNITIONS
        && (measure == Measure.FIRED || measure == Measure.HIT || measure == Measure.MISSED)
        && code != null
        && PLANTED.contains(code)) {
      return;
    }
    int from = verb == null ? phrase.from() : Math.min(phrase.from(), verb.from());
    int to = verb == null ? phrase.to() : Math.max(phrase.to(), verb.to());
    add(
        new Finding(
            measure,
            total == null ? quantity.low() : total.low(),
            total == null ? quantity.high() : total.high(),
            total == null ? quantity.qualifier() : total.qualifier(),
            code,
            quantity.from(),
            quantity.to(),
            phrase.to(),
            from,
            to,
            quantity.additional() || isFurther(measure, phrase, verb),
            individual(measure, phrase),
            rule));
    NounPhrase whole = phrase.whole();
    if (whole != null && whole.quantity() != null && isFate(measure)) {
      QuantityMention fired = whole.quantity();
      add(
          new Finding(
              Measure.FIRED,
              fired.low(),
              fired.high(),
              fired.qualifier(),
              code,
              fired.from(),
              fired.to(),
              whole.to(),
              phrase.from(),
              to,
              false,
              null,
              "whole-of-" + rule));
    }
    subjects.note(measure, phrase, code);
    lastMeasure = measure;
  }

  /** "also detained one other", "arrested a leader and detained three": these come on top. */
  private boolean isFurther(Measure measure, NounPhrase phrase, @Nullable VerbPhrase verb) {
    if (measure.domain() != Measure.Domain.PEOPLE
        || phrase.whole() != null
        || verb == null
        || verb.form() == null
        || verb.is("TOLL")
        || verb.is("FIGURE")) {
      return false;
    }
    Noun noun = phrase.noun();
    boolean other = noun != null && noun.domain() == Domain.PRONOUN;
    for (int i = Math.max(0, verb.from() - 1); i < Math.min(verb.to() + 4, phrase.to()); i++) {
      other |= document.token(i).is("also") || document.token(i).is("other");
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      other |= document.token(i).is("other");
    }
    return other
        || findings.stream()
            .anyMatch(
                before ->
                    before.measure() == measure
                        && before.quantityTo() <= phrase.from()
                        && !before.rule().startsWith("part-of"));
  }

  /** "Abu Jandal, a gang leader": the name of the one person meant. */
  private @Nullable String individual(Measure measure, NounPhrase phrase) {
    QuantityMention quantity = phrase.quantity();
    int comma = phrase.from() - 1;
    if (measure.domain() != Measure.Domain.PEOPLE
        || quantity == null
        || !quantity.article()
        || comma < 2
        || !document.token(comma).is(",")) {
      return null;
    }
    int from = comma;
    while (from > 0 && isNamePart(from - 1)) {
      from--;
    }
    boolean list =
        from > 0
            && (document.token(from - 1).is("and")
                || document.token(from - 1).is(",") && from > 1 && isNamePart(from - 2)
                || lexicon.is(document.token(from - 1), WordClass.PREP));
    return from == comma || list ? null : document.slice(from, comma);
  }

  private boolean isNamePart(int i) {
    Token token = document.token(i);
    return token.isWord()
        && (token.isCapital() || token.lower().startsWith("al-"))
        && lexicon.classes(token).isEmpty();
  }

  private void add(Finding finding) {
    String key = finding.measure() + "/" + finding.quantityFrom();
    if (seen.add(key)) {
      individuals.add(finding.measure());
      if (finding.measure().domain() != Measure.Domain.MUNITIONS
          || finding.measure() == Measure.FIRED) {
        lastTotal = finding;
      }
      findings.add(finding);
    }
  }

  private boolean isCounted(
      Measure measure, Domain domain, NounPhrase phrase, QuantityMention quantity) {
    if (!quantity.article()) {
      return true;
    }
    boolean person =
        measure.domain() == Measure.Domain.PEOPLE
            && domain != Domain.TOLL
            && phrase.head() >= 0
            && !lexicon.is(document.token(phrase.to() - 1), WordClass.DURATION);
    return person || phrase.domain() == Domain.MUNITION;
  }
}
