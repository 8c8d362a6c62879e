package org.sitrep.parsing.internal.responsibility;

import org.sitrep.parsing.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** Reads clauses in which somebody is blamed for an attack. */
final class BlameReader {

  private final Document document;
  private final ResponsibilityWords words;
  private final Names names;
  private final Culprits culprits;

  BlameReader(Document document, ResponsibilityWords words, Names names, Culprits culprits) {
    this.document = document;
    this.words = words;
    this.names = names;
    this.culprits = culprits;
  }

  /** "The police blamed the group for the attack", "it was blamed on the group". */
  List<ResponsibilityFinding> blame(Clause clause, String lemma, List<Speech> speeches) {
    Clause verb = clause;
    int stop = Math.min(document.tokens().size(), verb.to() + 10);
    boolean fronted = clause.subjects().isEmpty() || clause.objects().isEmpty();
    boolean describing = !verb.is(Clause.Trait.AUXILIARY) && verb.form() != null && !verb.form().is(Verb.Form.ING);
    if (verb.is(Clause.Trait.INFINITIVE) && !document.token(verb.from()).is("to")
        || lemma.equals("suspect")
            && describing
            && (fronted || document.token(Math.max(0, verb.from() - 1)).is("by"))
        || lemma.equals("hold") && !has(verb.to(), stop, "responsible")) {
      return List.of();
    }
    Phrase behind = clause.complement(WordClass.AIM);
    if (verb.is(Clause.Trait.PASSIVE)) {
      boolean charged = lemma.equals("blame") || lemma.equals("accuse") || lemma.equals("suspect");
      Phrase subject = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
      Phrase culprit = behind == null && charged ? subject : behind;
      Phrase by = clause.complement(WordClass.AGENT);
      return culprit == null || !culprits.isActor(culprit)
          ? List.of()
          : List.of(
              culprits.blamed(
                  culprit, source(by, speeches), verb.from(), culprit.to(), "blamed-on"));
    }
    boolean direct =
        lemma.equals("accuse")
            || lemma.equals("hold")
            || lemma.startsWith("point")
            || clause.complement(WordClass.CAUSE) != null
                && !clause.objects().isEmpty()
                && clause.objects().get(0).domain() != Domain.ATTACK;
    List<Phrase> blamed = !direct && behind != null ? List.of(behind) : clause.objects();
    Phrase accuser = clause.subjects().isEmpty() ? null : clause.subjects().get(0);
    int from = accuser == null ? verb.from() : accuser.from();
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase culprit : blamed) {
      if (culprits.isActor(culprit)) {
        findings.add(
            culprits.blamed(culprit, source(accuser, speeches), from, culprit.to(), lemma + "s"));
      }
    }
    return findings;
  }

  /** True for "by suspected ...". */
  private boolean isSuspectedAgent(Clause verb) {
    return verb.from() > 0 && document.token(verb.from() - 1).is("by");
  }

  /** "The army bears the responsibility". */
  List<ResponsibilityFinding> bearing(Clause clause, List<Speech> speeches) {
    boolean guilt =
        clause.objects().stream()
            .anyMatch(
                object ->
                    object.head() >= 0 && words.is(Kind.CREDIT, document.token(object.head())));
    Clause verb = clause;
    boolean told = !verb.is(Clause.Trait.PASSIVE) && !verb.is(Clause.Trait.NEGATED) && !verb.is(Clause.Trait.INFINITIVE);
    if (!guilt || !told || clause.subjects().isEmpty()) {
      return List.of();
    }
    Phrase subject = clause.subjects().get(0);
    Speech speech = Names.covering(speeches, verb.from());
    return names.isPronoun(subject) || !culprits.isActor(subject)
        ? List.of()
        : List.of(
            culprits.blamed(subject, Culprits.accuser(speech), subject.from(), verb.to(), "bears"));
  }

  /** "The rebels were to blame". */
  List<ResponsibilityFinding> toBlame(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Clause verb = clause;
      boolean blame =
          verb.isLemma("blame")
              && verb.is(Clause.Trait.INFINITIVE)
              && !verb.is(Clause.Trait.NEGATED)
              && !document.token(verb.from()).is("to");
      for (Phrase culprit : blame ? syntax.phrases() : List.<Phrase>of()) {
        if (culprit.to() == verb.from() && culprits.isActor(culprit)) {
          Speech speech = Names.covering(speeches, verb.from());
          findings.add(
              culprits.blamed(
                  culprit, Culprits.accuser(speech), culprit.from(), verb.to(), "to-blame"));
        }
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
    Phrase subject = clause.subjects().get(0);
    Speech speech = Names.covering(speeches, clause.from());
    return List.of(
        culprits.blamed(
            subject, Culprits.accuser(speech), subject.from(), clause.to(), "mastermind"));
  }

  /**
   * "The Front was responsible for the attack", "its brigades were behind it", "the rebels are the
   * suspected perpetrators".
   */
  List<ResponsibilityFinding> being(Clause clause, List<Speech> speeches) {
    int from = clause.to();
    int stop = Math.min(document.tokens().size(), from + 3);
    int deed = Math.min(document.tokens().size(), from + 8);
    boolean behind = has(from, stop, "behind") || has(from, stop, "responsible");
    boolean culprit =
        clause.objects().stream()
            .anyMatch(
                object ->
                    object.head() >= 0 && words.is(Kind.CULPRIT, document.token(object.head())));
    boolean alone = has(from, Math.min(stop, from + 1), "responsible") && isClosed(from + 1);
    boolean meant = culprit || behind && (alone || hasDeed(from, deed));
    if (!meant || clause.subjects().isEmpty()) {
      return List.of();
    }
    Phrase subject = clause.subjects().get(0);
    Speech speech = Names.covering(speeches, clause.from());
    if (speech != null && speech.denied() || speech == null && names.isPronoun(subject)) {
      return List.of();
    }
    if (speech != null && names.isOwn(subject)) {
      String actor = names.of(subject, speech);
      return List.of(
          new ResponsibilityFinding(
              ResponsibilityKind.CLAIMED, actor, null, subject.from(), deed, "behind-it"));
    }
    return culprits.isActor(subject)
        ? List.of(
            culprits.blamed(subject, Culprits.accuser(speech), subject.from(), deed, "responsible"))
        : List.of();
  }

  private @Nullable Source source(@Nullable Phrase accuser, List<Speech> speeches) {
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
      if (words.is(Kind.DEED, document.token(i))) {
        return true;
      }
    }
    return false;
  }
}
