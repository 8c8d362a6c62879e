package org.sitrep.parsing.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.mention.Chunk.Link;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.Time;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;

/** Joins the chunks of a sentence to clauses from left to right, with no way back. */
public final class ClauseReader {

  /**
   * Verbs behind which an infinitive tells what was done; behind others it is a purpose or a plan.
   */
  private static final Set<String> DOING =
      Set.of(
          "manage",
          "help",
          "begin",
          "start",
          "continue",
          "use",
          "go",
          "come",
          "proceed",
          "succeed",
          "enable",
          "allow",
          "appear",
          "report",
          "believe",
          "say");

  /** Prepositions that can open a clause, too. */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until", "because");

  private final List<Chunk> chunks;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Syntax.Part> parts = new ArrayList<>();
  private final List<Syntax.Nominal> nominals = new ArrayList<>();
  private final List<NounPhrase> phrases = new ArrayList<>();

  private List<NounPhrase> subject = new ArrayList<>();
  private List<NounPhrase> antecedent = List.of();
  private List<NounPhrase> interrupted = List.of();
  private @Nullable Clause clause;
  private @Nullable Clause outer;
  private @Nullable NounPhrase whole;
  private @Nullable String preposition;
  private @Nullable NounPhrase governor;
  private boolean relative;
  private boolean relativeSubject;
  private boolean objectSlot;
  private boolean joining;
  private boolean conjoined;
  private boolean afterComma;
  private boolean hypothetical;
  private boolean including;
  private Group group = Group.NONE;

  /** Where the last noun phrase was put, so that the next one of a list can follow it. */
  private enum Group {
    NONE,
    SUBJECT,
    OBJECT,
    COMPLEMENT,
    PART
  }

  private ClauseReader(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /** Reads the chunks of one sentence. */
  public static Syntax read(List<Chunk> chunks) {
    ClauseReader reader = new ClauseReader(chunks);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof NounPhrase phrase) {
        reader.phrase(phrase, i);
      } else if (chunk instanceof VerbPhrase verb) {
        reader.verb(verb, i);
      } else if (chunk instanceof Link link) {
        reader.link(link, i);
      } else {
        reader.preposition = null;
      }
    }
    return new Syntax(chunks, reader.clauses, reader.parts, reader.nominals, reader.phrases);
  }

  // --- noun phrases

  private void phrase(NounPhrase phrase, int index) {
    if (including && whole != null) {
      parts.add(new Syntax.Part(phrase, whole));
      group = Group.PART;
      including = false;
    } else if (preposition != null) {
      behindPreposition(phrase, preposition);
      preposition = null;
    } else if (joining && join(phrase, index)) {
      // it follows the last of its list
    } else if (objectSlot && clause != null) {
      clause.addObject(phrase);
      group = Group.OBJECT;
      objectSlot = false;
    } else if (group == Group.SUBJECT
        && afterComma
        && !subject.isEmpty()
        && !isVerbBehind(index, phrase)) {
      // "five Guards, Iran's army, were killed": an apposition
      group = Group.SUBJECT;
    } else if (group == Group.OBJECT
        && isRightBehindPhrase(index)
        && !(phrase.isQuantified() && isVerbBehind(index, phrase))) {
      // "called the strike an outrage": the second phrase belongs to the first
      group = Group.OBJECT;
    } else {
      interrupted = subject;
      subject = new ArrayList<>(List.of(phrase));
      relativeSubject = relative;
      group = Group.SUBJECT;
    }
    phrases.add(phrase);
    governor = phrase;
    joining = false;
    conjoined = false;
    afterComma = false;
  }

  private boolean isRightBehindPhrase(int index) {
    int before = index - 1;
    while (before >= 0 && chunks.get(before) instanceof Link link && link.is(Link.Kind.QUOTE)) {
      before--;
    }
    return before >= 0 && chunks.get(before) instanceof NounPhrase;
  }

  private void behindPreposition(NounPhrase phrase, String word) {
    NounPhrase head = governor;
    if (word.equals("of")
        && head != null
        && (head.isQuantified() || head.noun() != null || head.head() >= 0)) {
      nominals.add(new Syntax.Nominal(head, phrase));
      return;
    }
    if (group == Group.SUBJECT && !subject.isEmpty() && !word.equals("with")) {
      // "a police official in the region": it describes the subject
      return;
    }
    if (clause != null) {
      clause.addComplement(word, phrase);
    }
    group = Group.COMPLEMENT;
  }

  /** Adds a phrase behind "and" or a comma to the list before it; false if it begins a clause. */
  private boolean join(NounPhrase phrase, int index) {
    boolean verbBehind = !isCompany(index) && isVerbBehind(index, phrase);
    if (!conjoined && !phrase.isQuantified() && !isInsideList(phrase, index)) {
      return false;
    }
    if (group == Group.SUBJECT) {
      if (clause != null && subject.isEmpty()) {
        return false;
      }
      boolean article = phrase.quantity() != null && phrase.quantity().article();
      boolean fits = matches(lastOf(subject), phrase);
      if (conjoined || fits && (article ? isInSeries(index) : !verbBehind)) {
        subject.add(phrase);
        return true;
      }
      return false;
    }
    if (verbBehind) {
      return false;
    }
    if (clause != null
        && clause.isDescribing()
        && outer != null
        && outer != clause
        && !outer.objects().isEmpty()
        && phrase.isQuantified()
        && phrase.domain() != null
        && phrase.domain() == lastOf(outer.objects()).domain()) {
      outer.addObject(phrase);
      return true;
    }
    if (group == Group.PART && whole != null && (phrase.isQuantified())) {
      parts.add(new Syntax.Part(phrase, whole));
      return true;
    }
    if (clause == null) {
      return false;
    }
    Domain domain = phrase.domain();
    Clause.Complement last =
        clause.complements().isEmpty()
            ? null
            : clause.complements().get(clause.complements().size() - 1);
    if (group == Group.COMPLEMENT
        && last != null
        && phrase.isQuantified()
        && matches(last.phrase(), phrase)) {
      clause.addComplement(last.preposition(), phrase);
      return true;
    }
    if (group == Group.COMPLEMENT && last != null && conjoined && !phrase.isQuantified()) {
      clause.addComplement(last.preposition(), phrase);
      return true;
    }
    if (group == Group.NONE && isDetail(clause, phrase)) {
      whole = lastOf(clause.subjects());
      parts.add(new Syntax.Part(phrase, whole));
      group = Group.PART;
      return true;
    }
    if (phrase.isQuantified()) {
      if (!clause.objects().isEmpty()
          && (domain == null
              || matches(lastOf(clause.objects()), phrase)
              || group == Group.OBJECT)) {
        clause.addObject(phrase);
        group = Group.OBJECT;
        return true;
      }
      if (phrase.isBare()
          && clause.objects().isEmpty()
          && clause.subjects().stream().anyMatch(NounPhrase::isQuantified)) {
        clause.addSubject(phrase);
        return true;
      }
    } else if (group == Group.OBJECT) {
      clause.addObject(phrase);
      return true;
    }
    return false;
  }

  /** "killed the mayor, his driver and three guards": the one in the middle. */
  private boolean isInsideList(NounPhrase phrase, int index) {
    return group == Group.OBJECT
        && phrase.domain() == Domain.PERSON
        && index + 2 < chunks.size()
        && chunks.get(index + 1) instanceof Link link
        && link.is(Link.Kind.CONJ)
        && chunks.get(index + 2) instanceof NounPhrase last
        && last.isQuantified()
        && (last.domain() == Domain.PERSON || last.domain() == Domain.PRONOUN || last.isBare());
  }

  /** "Two nurses, a doctor and three patients were": no apposition, as two are not one. */
  private boolean isInSeries(int index) {
    QuantityMention before = lastOf(subject).quantity();
    return before != null
        && before.low() != 1
        && index + 1 < chunks.size()
        && chunks.get(index + 1) instanceof Link link
        && link.is(Link.Kind.CONJ)
        && isListBeforeVerb(index + 1);
  }

  /** "along with several associates": beside the phrase before, and never a subject. */
  private boolean isCompany(int index) {
    return index > 0
        && chunks.get(index - 1) instanceof Link link
        && link.is(Link.Kind.CONJ)
        && link.word().equals("with");
  }

  /** "Ten were killed, eight children and two women": who they were. */
  private static boolean isDetail(Clause clause, NounPhrase phrase) {
    return phrase.isQuantified()
        && phrase.domain() == Domain.PERSON
        && clause.verb().form() != null
        && !clause.verb().form().verb().frames().isEmpty()
        && clause.objects().isEmpty()
        && clause.complements().isEmpty()
        && !clause.subjects().isEmpty()
        && lastOf(clause.subjects()).isQuantified()
        && (lastOf(clause.subjects()).isBare()
            || lastOf(clause.subjects()).domain() == Domain.PERSON);
  }

  private static NounPhrase lastOf(List<NounPhrase> list) {
    return list.get(list.size() - 1);
  }

  private static boolean matches(NounPhrase first, NounPhrase second) {
    return first.isQuantified() && Objects.equals(first.domain(), second.domain())
        || first.isQuantified() && (first.domain() == null || second.domain() == null)
        || first.domain() != null && first.domain() == second.domain();
  }

  /** True if a verb follows that would take the phrase as its subject. */
  private boolean isVerbBehind(int index, NounPhrase phrase) {
    for (int i = index + 1; i < chunks.size(); i++) {
      Chunk next = chunks.get(i);
      if (next instanceof VerbPhrase verb) {
        if (verb.form() == null || verb.auxiliary()) {
          return !verb.infinitive();
        }
        boolean adjective = verb.form().verb().lemma().startsWith("be ");
        if (adjective || verb.form().is(Verb.Form.ING) && !verb.form().isFinite()) {
          return false;
        }
        boolean launched =
            phrase.domain() == Domain.MUNITION && verb.is(VerbTag.LAUNCH) && i == index + 1;
        return !launched;
      }
      boolean skipped =
          next instanceof Time
              || next instanceof Link link
                  && (link.is(Link.Kind.FILLER) || link.is(Link.Kind.QUOTE));
      boolean place =
          next instanceof Link of
              && of.is(Link.Kind.PREP)
              && i + 1 < chunks.size()
              && chunks.get(i + 1) instanceof NounPhrase;
      if (place) {
        i++;
      } else if (!skipped) {
        return next instanceof Link link && link.is(Link.Kind.CONJ) && isListBeforeVerb(i);
      }
    }
    return false;
  }

  /** "two women and three children were": the verb comes behind the rest of the list. */
  private boolean isListBeforeVerb(int conjunction) {
    return conjunction + 2 < chunks.size()
        && chunks.get(conjunction + 1) instanceof NounPhrase
        && chunks.get(conjunction + 2) instanceof VerbPhrase verb
        && verb.auxiliary()
        && !verb.infinitive();
  }

  // --- verbs

  private void verb(VerbPhrase verb, int index) {
    boolean reduced = takeSubject(verb, index);
    boolean wish =
        verb.infinitive() && !verb.perfect() && !isDone(clause)
            || verb.is(VerbTag.GOAL) && "before".equals(preposition);
    List<NounPhrase> subjects = subject;
    boolean objectRelative = false;
    if (relative) {
      objectRelative = relativeSubject && !subject.isEmpty();
      subjects = objectRelative ? subject : antecedent;
    }
    Clause next = new Clause(verb, subjects, hypothetical || wish, relative || reduced);
    if (objectRelative) {
      antecedent.forEach(next::addObject);
    }
    if (relative || reduced) {
      subject = new ArrayList<>(interrupted.isEmpty() ? antecedent : interrupted);
      relative = false;
      relativeSubject = false;
    }
    clauses.add(next);
    clause = next;
    objectSlot = !objectRelative;
    preposition = null;
    joining = false;
    conjoined = false;
    including = false;
    governor = null;
    group = Group.NONE;
  }

  /**
   * Makes the phrase right before a verb its subject where it was taken for something else.
   *
   * @return true if the verb is a participle that only describes the phrase
   */
  private boolean takeSubject(VerbPhrase verb, int index) {
    Clause before = clause;
    boolean behindPhrase = index > 0 && chunks.get(index - 1) instanceof NounPhrase;
    if (!behindPhrase || before == null || verb.infinitive() || relative) {
      return false;
    }
    boolean finite = verb.auxiliary() || verb.form() == null;
    boolean speech = before.verb().is(VerbTag.SPEECH) || before.verb().is(VerbTag.FIGURE);
    boolean participle =
        verb.form() != null
            && verb.form().is(Verb.Form.PARTICIPLE)
            && !verb.auxiliary()
            && !verb.is(VerbTag.SPEECH)
            && (verb.form().verb().frames().isEmpty()
                || verb.form().verb().has(Frame.Role.OBJECT)
                || verb.form().verb().has(Frame.Role.INSTRUMENT));
    boolean ing = verb.form() != null && verb.form().is(Verb.Form.ING) && !verb.auxiliary();
    if (participle
        && isMainVerbPending(before)
        && verb.form() != null
        && verb.form().is(Verb.Form.PAST)) {
      return false;
    }
    if (group == Group.OBJECT && !before.objects().isEmpty()) {
      if (finite || speech && !ing) {
        subject = before.takeObjects();
        return false;
      }
      if (participle) {
        interrupted = subject;
        subject = new ArrayList<>(before.objects());
        return true;
      }
    }
    if (group == Group.COMPLEMENT && !before.complements().isEmpty()) {
      Clause.Complement last = before.complements().get(before.complements().size() - 1);
      boolean clausal = CLAUSAL.contains(last.preposition());
      if (clausal && (finite || verb.form() != null && verb.form().isFinite())) {
        before.dropComplement();
        subject = new ArrayList<>(List.of(last.phrase()));
        return false;
      }
      if (participle && !finite) {
        interrupted = subject;
        subject = new ArrayList<>(List.of(last.phrase()));
        return true;
      }
    }
    return false;
  }

  /** "helped to bring down", "was able to shoot down": the infinitive tells what was done. */
  private static boolean isDone(@Nullable Clause before) {
    if (before == null) {
      return false;
    }
    VerbPhrase verb = before.verb();
    boolean habit =
        verb.isLemma("continue") && verb.form() != null && !verb.form().is(Verb.Form.PAST);
    return verb.form() == null || DOING.contains(verb.form().verb().lemma()) && !habit;
  }

  /**
   * "A shell fired from the hills struck": "fired" only described the shell, its verb is to come.
   */
  private static boolean isMainVerbPending(Clause before) {
    VerbPhrase verb = before.verb();
    return verb.form() != null
        && !verb.auxiliary()
        && verb.form().is(Verb.Form.PARTICIPLE)
        && verb.form().verb().has(Frame.Role.OBJECT)
        && before.objects().isEmpty()
        && !before.subjects().isEmpty()
        && before.subjects().get(0).domain() == Domain.MUNITION;
  }

  // --- links

  private void link(Link link, int index) {
    switch (link.kind()) {
      case PREP -> {
        preposition = link.word();
        objectSlot = false;
        joining = false;
      }
      case CONJ -> {
        joining = true;
        conjoined = true;
        objectSlot = false;
        preposition = null;
      }
      case COMMA -> {
        afterComma = true;
        if (clause != null
            && clause.verb().is(VerbTag.SPEECH)
            && objectSlot
            && !interrupted.isEmpty()) {
          // "Four people, the army said, were killed": the first subject comes back.
          subject = new ArrayList<>(interrupted);
          group = Group.NONE;
        }
        joining = true;
        conjoined = false;
        objectSlot = false;
        preposition = null;
      }
      case SUBORD -> {
        if (isRole(link, index)) {
          preposition = link.word();
          objectSlot = false;
          joining = false;
          return;
        }
        reset();
        hypothetical =
            link.word().equals("if")
                || link.word().equals("unless")
                || link.word().equals("whether");
      }
      case REL -> relative(index);
      case INCLUDING -> {
        whole = lastQuantified();
        including = whole != null;
        preposition = null;
      }
      case BREAK -> {
        reset();
        hypothetical = false;
      }
      case QUOTE, FILLER -> {
        // changes nothing
      }
    }
  }

  /** "as revenge", "as a warning": a role, with no verb of its own behind it. */
  private boolean isRole(Link link, int index) {
    if (!link.word().equals("as")
        || index + 1 >= chunks.size()
        || !(chunks.get(index + 1) instanceof NounPhrase phrase)
        || phrase.pronoun()) {
      return false;
    }
    return !isVerbBehind(index + 1, phrase);
  }

  private void relative(int index) {
    Chunk before = null;
    for (int i = index - 1; i >= 0 && before == null; i--) {
      Chunk chunk = chunks.get(i);
      boolean skipped =
          chunk instanceof Link link
              && (link.is(Link.Kind.QUOTE)
                  || link.is(Link.Kind.FILLER)
                  || link.is(Link.Kind.COMMA)
                  || link.is(Link.Kind.PREP));
      before = skipped ? null : chunk;
    }
    boolean governed =
        index > 0 && chunks.get(index - 1) instanceof Link link && link.is(Link.Kind.PREP);
    boolean conjoinedThat =
        index > 0 && chunks.get(index - 1) instanceof Link link && link.is(Link.Kind.CONJ);
    if (before instanceof NounPhrase phrase
        && !governed
        && !conjoinedThat
        && !isReportedSpeech(index)) {
      antecedent = list(phrase);
      outer = group == Group.OBJECT ? clause : null;
      interrupted = subject;
      relative = true;
      relativeSubject = false;
      subject = new ArrayList<>();
      preposition = null;
      joining = false;
      objectSlot = false;
    } else {
      reset();
    }
  }

  /** "said in a statement that", "told reporters that": no relative clause but what is said. */
  private boolean isReportedSpeech(int index) {
    if (!(chunks.get(index) instanceof Link that) || !that.word().equals("that")) {
      return false;
    }
    for (int i = index - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof VerbPhrase verb) {
        return verb.is(VerbTag.SPEECH);
      }
      boolean audience =
          chunk instanceof NounPhrase
              || chunk instanceof Time
              || chunk instanceof Link link
                  && (link.is(Link.Kind.PREP)
                      || link.is(Link.Kind.FILLER)
                      || link.is(Link.Kind.QUOTE));
      boolean counted =
          chunk instanceof NounPhrase phrase
              && phrase.isQuantified()
              && phrase.domain() == Domain.MUNITION;
      if (!audience || counted) {
        return false;
      }
    }
    return false;
  }

  /** The phrase with those that stand in one list with it. */
  private List<NounPhrase> list(NounPhrase phrase) {
    for (Syntax.Nominal nominal : nominals) {
      // "a member of the forces who was hurt": the member was hurt
      if (nominal.of() == phrase && nominal.head().domain() == Domain.PERSON) {
        return list(nominal.head());
      }
    }
    if (group == Group.SUBJECT && subject.contains(phrase)) {
      return List.copyOf(subject);
    }
    if (group == Group.OBJECT && clause != null && clause.objects().contains(phrase)) {
      return List.copyOf(clause.objects());
    }
    return List.of(phrase);
  }

  private @Nullable NounPhrase lastQuantified() {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      if (phrases.get(i).isQuantified()) {
        return phrases.get(i);
      }
    }
    return null;
  }

  private void reset() {
    subject = new ArrayList<>();
    objectSlot = false;
    joining = false;
    conjoined = false;
    preposition = null;
    relative = false;
    including = false;
    group = Group.NONE;
  }
}
