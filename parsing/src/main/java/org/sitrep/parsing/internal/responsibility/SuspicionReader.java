package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.Syntax;
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
      boolean deed =
          doer && !clauses.get(i + 1).verb().passive() && isAssault(clauses.get(i + 1))
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
  boolean isSuspectedAgent(VerbPhrase verb) {
    return verb.from() > 0 && document.token(verb.from() - 1).is("by");
  }

  private boolean isAssault(Clause clause) {
    VerbPhrase verb = clause.verb();
    return verb.is(VerbTag.ATTACK)
        || verb.is(VerbTag.STRIKE)
        || verb.is(VerbTag.LAUNCH)
        || verb.form() != null && words.is(Kind.COMMITS, verb.form().verb().lemma());
  }

  /** Who does what a clause tells; null if it does not say. */
  private static @Nullable NounPhrase doer(Clause deed) {
    return deed.verb().passive() ? Clause.complement(deed, "by") : subject(deed);
  }

  private static @Nullable NounPhrase subject(Clause clause) {
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
      if (belief.verb().form() == null || !isAssault(deed) || deed.verb().negated()) {
        continue;
      }
      String lemma = belief.verb().form().verb().lemma();
      boolean passive =
          belief.verb().passive()
              && words.is(Kind.BELIEVES, lemma)
              && deed.verb().infinitive()
              && deed.verb().perfect()
              && deed.verb().from() == belief.verb().to();
      boolean active =
          !belief.verb().passive()
              && !belief.verb().negated()
              && !belief.verb().infinitive()
              && words.is(Kind.OPINES, lemma)
              && !deed.verb().infinitive()
              && !belief.subjects().isEmpty();
      NounPhrase doer = passive && !deed.verb().passive() ? subject(belief) : doer(deed);
      if (doer == null || !passive && !active || isOwnOrUnknown(doer)) {
        continue;
      }
      Speech speech = Names.covering(speeches, belief.verb().from());
      Source accuser =
          active ? names.source(belief.subjects().get(0), speech) : Culprits.accuser(speech);
      int from =
          active ? belief.subjects().get(0).from() : Math.min(doer.from(), deed.verb().from());
      int to = Math.max(doer.to(), deed.verb().to());
      findings.add(culprits.blamed(doer, accuser, from, to, "believed"));
    }
    return findings;
  }

  private boolean isOwnOrUnknown(NounPhrase doer) {
    return names.isPronoun(doer) || !culprits.isActor(doer);
  }

  /** "The strike was carried out by the coalition", if somebody else says so. */
  List<ResponsibilityFinding> carriedOut(Syntax syntax, List<Speech> speeches) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      VerbPhrase verb = clause.verb();
      boolean told =
          verb.passive() && !verb.negated() && !verb.possible() && !clause.isHypothetical();
      Speech speech = Names.covering(speeches, verb.from());
      NounPhrase doer = doer(clause);
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
    for (Syntax.Nominal nominal : syntax.nominals()) {
      int head = nominal.head().head();
      boolean hallmark =
          head >= 0
              && (words.is(Kind.HALLMARK, document.token(head))
                  || words.is(Kind.WORK, document.token(head)) && isPredicate(nominal));
      if (hallmark && culprits.isActor(nominal.of())) {
        findings.add(
            culprits.blamed(
                nominal.of(),
                Culprits.accuser(Names.covering(speeches, head)),
                nominal.head().from(),
                nominal.of().to(),
                "hallmark"));
      }
    }
    return findings;
  }

  /** True behind "was". */
  private boolean isPredicate(Syntax.Nominal nominal) {
    int before = nominal.head().from() - 1;
    return before >= 0 && words.is(Kind.BEING, document.token(before));
  }
}
