package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** Reads clauses in which somebody is blamed for an attack. */
final class BlameReader {

  private final Document document;
  private final ResponsibilityWords words;
  private final Names names;

  BlameReader(Document document, ResponsibilityWords words, Names names) {
    this.document = document;
    this.words = words;
    this.names = names;
  }

  /** "The police blamed the group for the attack", "it was blamed on the group". */
  List<ResponsibilityFinding> blame(Clause clause, String lemma, List<Speech> speeches) {
    VerbPhrase verb = clause.verb();
    int stop = Math.min(document.tokens().size(), verb.to() + 10);
    boolean fronted = clause.subjects().isEmpty() || clause.objects().isEmpty();
    boolean describing = !verb.auxiliary() && verb.form() != null && !verb.form().is(Verb.Form.ING);
    if (verb.infinitive() && !document.token(verb.from()).is("to")
        || lemma.equals("suspect") && describing && (fronted || isSuspectedAgent(verb))
        || lemma.equals("hold") && !has(verb.to(), stop, "responsible")) {
      return List.of();
    }
    NounPhrase behind = Clause.complement(clause, "on", "to");
    if (verb.passive()) {
      boolean charged = lemma.equals("blame") || lemma.equals("accuse") || lemma.equals("suspect");
      NounPhrase subject = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
      NounPhrase culprit = behind == null && charged ? subject : behind;
      NounPhrase by = Clause.complement(clause, "by");
      return culprit == null || !isActor(culprit)
          ? List.of()
          : List.of(finding(culprit, source(by, speeches), verb.from(), culprit.to(), "blamed-on"));
    }
    boolean direct =
        lemma.equals("accuse")
            || lemma.equals("hold")
            || lemma.startsWith("point")
            || Clause.complement(clause, "for") != null
                && !clause.objects().isEmpty()
                && clause.objects().get(0).domain() != Domain.ATTACK;
    List<NounPhrase> culprits = !direct && behind != null ? List.of(behind) : clause.objects();
    NounPhrase accuser = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
    int from = accuser == null ? verb.from() : accuser.from();
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (NounPhrase culprit : culprits) {
      if (isActor(culprit)) {
        findings.add(finding(culprit, source(accuser, speeches), from, culprit.to(), lemma + "s"));
      }
    }
    return findings;
  }

  /** True for "by suspected ...". */
  private boolean isSuspectedAgent(VerbPhrase verb) {
    return verb.from() > 0 && document.token(verb.from() - 1).is("by");
  }

  /** "Suspected rebels killed 12 people", "killed by suspected rebels". */
  List<ResponsibilityFinding> suspected(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    List<Clause> clauses = syntax.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      VerbPhrase verb = clauses.get(i).verb();
      boolean suspected =
          verb.isLemma("suspect")
              && !verb.auxiliary()
              && verb.form() != null
              && verb.form().is(Verb.Form.PARTICIPLE)
              && !clauses.get(i).objects().isEmpty();
      if (!suspected) {
        continue;
      }
      NounPhrase culprit = clauses.get(i).objects().get(0);
      boolean adjacent = culprit.from() == verb.to();
      boolean doer = i + 1 < clauses.size() && clauses.get(i + 1).subjects().contains(culprit);
      boolean deed = doer && isAssault(clauses.get(i + 1)) || i > 0 && isSuspectedAgent(verb);
      if (adjacent && deed && isActor(culprit)) {
        Speech speech = Names.covering(speeches, verb.from());
        findings.add(finding(culprit, accuser(speech), verb.from(), culprit.to(), "suspected"));
      }
    }
    return findings;
  }

  private static boolean isAssault(Clause clause) {
    VerbPhrase verb = clause.verb();
    return !verb.passive()
        && (verb.is("ATTACK")
            || verb.is("STRIKE")
            || verb.is("LAUNCH")
            || verb.isLemma("kill")
            || verb.isLemma("carry out"));
  }

  /** "They are thought to have carried out the attack". */
  List<ResponsibilityFinding> believed(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    List<Clause> clauses = syntax.clauses();
    for (int i = 0; i + 1 < clauses.size(); i++) {
      VerbPhrase belief = clauses.get(i).verb();
      Clause deed = clauses.get(i + 1);
      boolean believed =
          belief.passive()
              && belief.form() != null
              && words.is(Kind.BELIEVES, belief.form().verb().lemma())
              && deed.verb().infinitive()
              && deed.verb().perfect()
              && deed.verb().from() == belief.to();
      if (believed && isAssault(deed) && !clauses.get(i).subjects().isEmpty()) {
        NounPhrase culprit = clauses.get(i).subjects().get(0);
        if (isActor(culprit) && !names.isPronoun(culprit)) {
          Speech speech = Names.covering(speeches, belief.from());
          findings.add(
              finding(culprit, accuser(speech), culprit.from(), deed.verb().to(), "believed"));
        }
      }
    }
    return findings;
  }

  /** "The rebels were to blame". */
  List<ResponsibilityFinding> toBlame(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      VerbPhrase verb = clause.verb();
      boolean blame =
          verb.isLemma("blame")
              && verb.infinitive()
              && !verb.negated()
              && !document.token(verb.from()).is("to");
      for (NounPhrase culprit : blame ? syntax.phrases() : List.<NounPhrase>of()) {
        if (culprit.to() == verb.from() && isActor(culprit)) {
          Speech speech = Names.covering(speeches, verb.from());
          findings.add(finding(culprit, accuser(speech), culprit.from(), verb.to(), "to-blame"));
        }
      }
    }
    return findings;
  }

  /** "It bore the hallmarks of the group". */
  List<ResponsibilityFinding> hallmarks(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Syntax.Nominal nominal : syntax.nominals()) {
      int head = nominal.head().head();
      boolean hallmark = head >= 0 && words.is(Kind.HALLMARK, document.token(head).lower());
      if (hallmark && isActor(nominal.of())) {
        findings.add(
            finding(
                nominal.of(),
                accuser(Names.covering(speeches, head)),
                nominal.head().from(),
                nominal.of().to(),
                "hallmark"));
      }
    }
    return findings;
  }

  /** "The group orchestrated the attacks". */
  List<ResponsibilityFinding> mastermind(Clause clause, List<Speech> speeches) {
    boolean deed = clause.objects().stream().anyMatch(object -> object.domain() == Domain.ATTACK);
    if (!deed || clause.subjects().isEmpty() || names.isPronoun(clause.subjects().get(0))) {
      return List.of();
    }
    NounPhrase subject = clause.subjects().get(0);
    Speech speech = Names.covering(speeches, clause.verb().from());
    return List.of(
        finding(subject, accuser(speech), subject.from(), clause.verb().to(), "mastermind"));
  }

  /**
   * "The Front was responsible for the attack", "its brigades were behind it", "the rebels are the
   * suspected perpetrators".
   */
  List<ResponsibilityFinding> being(Clause clause, List<Speech> speeches) {
    int from = clause.verb().to();
    int stop = Math.min(document.tokens().size(), from + 3);
    int deed = Math.min(document.tokens().size(), from + 8);
    boolean behind = has(from, stop, "behind") || has(from, stop, "responsible");
    boolean culprit =
        clause.objects().stream()
            .anyMatch(
                object ->
                    object.head() >= 0
                        && words.is(Kind.CULPRIT, document.token(object.head()).lower()));
    boolean alone = has(from, Math.min(stop, from + 1), "responsible") && isClosed(from + 1);
    boolean meant = culprit || behind && (alone || hasDeed(from, deed));
    if (!meant || clause.subjects().isEmpty()) {
      return List.of();
    }
    NounPhrase subject = clause.subjects().get(0);
    Speech speech = Names.covering(speeches, clause.verb().from());
    if (speech != null && speech.denied() || speech == null && names.isPronoun(subject)) {
      return List.of();
    }
    if (speech != null && names.isOwn(subject)) {
      String actor = names.of(subject, speech);
      return List.of(
          new ResponsibilityFinding(
              ResponsibilityKind.CLAIMED, actor, null, subject.from(), deed, "behind-it"));
    }
    return isActor(subject)
        ? List.of(finding(subject, accuser(speech), subject.from(), deed, "responsible"))
        : List.of();
  }

  /** The weather can be blamed, a hotel cannot; neither did it. */
  private boolean isActor(NounPhrase phrase) {
    boolean actor =
        phrase.domain() == null
            || phrase.domain() == Domain.PERSON
            || phrase.domain() == Domain.NOT_COUNTED;
    return actor
        && (names.isNamed(phrase)
            || phrase.domain() == Domain.PERSON
            || names.isForce(phrase)
            || names.isGroup(phrase)
            || names.isPronoun(phrase)
            || document.token(phrase.from()).isCapital()
                && !document.token(phrase.from()).is("the"));
  }

  private static @Nullable Source accuser(@Nullable Speech speech) {
    return speech == null ? null : speech.sources().get(0);
  }

  private @Nullable Source source(@Nullable NounPhrase accuser, List<Speech> speeches) {
    return accuser == null
        ? null
        : names.source(accuser, speeches.isEmpty() ? null : speeches.get(0));
  }

  private boolean has(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (document.token(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClosed(int at) {
    return at >= document.tokens().size() || document.token(at).isMark();
  }

  private boolean hasDeed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(Kind.DEED, document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private ResponsibilityFinding finding(
      NounPhrase culprit, @Nullable Source accuser, int from, int to, String rule) {
    boolean both = document.token(culprit.from()).is("both") && culprit.to() - culprit.from() > 1;
    String name = document.slice(both ? culprit.from() + 1 : culprit.from(), culprit.to());
    return new ResponsibilityFinding(
        ResponsibilityKind.BLAMED, name, accuser, from, Math.max(from + 1, to), rule);
  }
}
