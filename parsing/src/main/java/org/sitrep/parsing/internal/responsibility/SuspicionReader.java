package org.sitrep.parsing.internal.responsibility;

import org.sitrep.parsing.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** Reads sentences in which somebody is taken to have done it. */
final class SuspicionReader {

  private final Document document;
  private final ResponsibilityWords words;
  private final Names names;
  private final Culprits culprits;

  SuspicionReader(Document document, ResponsibilityWords words, Names names, Culprits culprits) {
    this.document = document;
    this.words = words;
    this.names = names;
    this.culprits = culprits;
  }

  /** "Suspected rebels killed 12 people", "killed by suspected rebels". */
  List<ResponsibilityFinding> suspected(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    List<Clause> clauses = syntax.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause verb = clauses.get(i);
      boolean suspected =
          verb.isLemma("suspect")
              && !verb.is(Clause.Trait.AUXILIARY)
              && verb.form() != null
              && verb.form().is(Verb.Form.PARTICIPLE)
              && !clauses.get(i).objects().isEmpty();
      if (!suspected) {
        continue;
      }
      Phrase culprit = clauses.get(i).objects().get(0);
      boolean adjacent = culprit.from() == verb.to();
      boolean doer = i + 1 < clauses.size() && clauses.get(i + 1).subjects().contains(culprit);
      boolean deed =
          doer && !clauses.get(i + 1).is(Clause.Trait.PASSIVE) && isAssault(clauses.get(i + 1))
              || i > 0 && isSuspectedAgent(verb);
      if (adjacent && deed && culprits.isActor(culprit)) {
        Speech speech = Names.covering(speeches, verb.from());
        findings.add(
            culprits.blamed(
                culprit, Culprits.accuser(speech), verb.from(), culprit.to(), "suspected"));
      }
    }
    return findings;
  }

  /** True for "by suspected ...". */
  boolean isSuspectedAgent(Clause verb) {
    return verb.from() > 0 && document.token(verb.from() - 1).is("by");
  }

  private boolean isAssault(Clause clause) {
    Clause verb = clause;
    return verb.is(VerbTag.ATTACK)
        || verb.is(VerbTag.STRIKE)
        || verb.is(VerbTag.LAUNCH)
        || verb.form() != null && words.is(Kind.COMMITS, verb.form().verb().lemma());
  }

  /** Who does what a clause tells; null if it does not say. */
  private static @Nullable Phrase doer(Clause deed) {
    return deed.is(Clause.Trait.PASSIVE) ? deed.complement(WordClass.AGENT) : subject(deed);
  }

  private static @Nullable Phrase subject(Clause clause) {
    return clause.subjects().isEmpty() ? null : clause.subjects().get(0);
  }

  /**
   * "They are thought to have carried out the attack", "the army believes that it was launched by
   * the Front".
   */
  List<ResponsibilityFinding> believed(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    List<Clause> clauses = syntax.clauses();
    for (int i = 0; i + 1 < clauses.size(); i++) {
      Clause belief = clauses.get(i);
      Clause deed = clauses.get(i + 1);
      if (belief.form() == null || !isAssault(deed) || deed.is(Clause.Trait.NEGATED)) {
        continue;
      }
      String lemma = belief.form().verb().lemma();
      boolean passive =
          belief.is(Clause.Trait.PASSIVE)
              && words.is(Kind.BELIEVES, lemma)
              && deed.is(Clause.Trait.INFINITIVE)
              && deed.is(Clause.Trait.AUXILIARY)
              && deed.from() == belief.to();
      boolean active =
          !belief.is(Clause.Trait.PASSIVE)
              && !belief.is(Clause.Trait.NEGATED)
              && !belief.is(Clause.Trait.INFINITIVE)
              && words.is(Kind.OPINES, lemma)
              && !deed.is(Clause.Trait.INFINITIVE)
              && !belief.subjects().isEmpty();
      Phrase doer = passive && !deed.is(Clause.Trait.PASSIVE) ? subject(belief) : doer(deed);
      if (doer == null || !passive && !active || isOwnOrUnknown(doer)) {
        continue;
      }
      Speech speech = Names.covering(speeches, belief.from());
      Source accuser =
          active ? names.source(belief.subjects().get(0), speech) : Culprits.accuser(speech);
      int from =
          active ? belief.subjects().get(0).from() : Math.min(doer.from(), deed.from());
      int to = Math.max(doer.to(), deed.to());
      findings.add(culprits.blamed(doer, accuser, from, to, "believed"));
    }
    return findings;
  }

  private boolean isOwnOrUnknown(Phrase doer) {
    return names.isPronoun(doer) || !culprits.isActor(doer);
  }

  /** "The strike was carried out by the coalition", if somebody else says so. */
  List<ResponsibilityFinding> carriedOut(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Clause verb = clause;
      boolean told =
          verb.is(Clause.Trait.PASSIVE) && !verb.is(Clause.Trait.NEGATED) && !verb.is(Clause.Trait.POSSIBLE) && !clause.is(Clause.Trait.POSSIBLE);
      Speech speech = Names.covering(speeches, verb.from());
      Phrase doer = doer(clause);
      boolean committed =
          told
              && speech != null
              && !speech.denied()
              && words.is(Kind.PERPETRATES, verb.form() == null ? "" : verb.form().verb().lemma());
      if (committed && doer != null && !names.isOwn(doer) && culprits.isActor(doer)) {
        findings.add(
            culprits.blamed(
                doer, Culprits.accuser(speech), verb.from(), doer.to(), "carried-out-by"));
      }
    }
    return findings;
  }

  /** "It bore the hallmarks of the group", "it was the work of the group". */
  List<ResponsibilityFinding> hallmarks(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase phrase : syntax.phrases()) {
      Phrase head = syntax.phrase(syntax.tree().head(phrase.anchor()));
      boolean hallmark =
          head != null
              && (words.is(Kind.HALLMARK, document.token(head.head()))
                  || words.is(Kind.WORK, document.token(head.head())) && isPredicate(head));
      if (hallmark && head != null && culprits.isActor(phrase)) {
        findings.add(
            culprits.blamed(
                phrase,
                Culprits.accuser(Names.covering(speeches, head.head())),
                head.from(),
                phrase.to(),
                "hallmark"));
      }
    }
    return findings;
  }

  /** True behind "was". */
  private boolean isPredicate(Phrase work) {
    int before = work.from() - 1;
    return before >= 0 && words.is(Kind.BEING, document.token(before));
  }
}
