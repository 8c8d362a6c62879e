package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/** Somebody is taken to have done it. */
final class SuspicionRules {

  private SuspicionRules() {}

  /** "They are thought to have done it", "the army believes that the rebels did". */
  static List<ResponsibilityFinding> believed(Clause clause, Telling sentence) {
    Clause belief = sentence.syntax().clause(sentence.tree().head(clause.verb()));
    boolean deed = Deeds.isDeed(clause, sentence) || BlameRules.isGuilty(clause, sentence);
    if (belief == null || !deed || clause.is(Trait.NEGATED) || belief.is(Trait.NEGATED)) {
      return List.of();
    }
    boolean passive =
        belief.is(Trait.PASSIVE)
            && sentence.is(belief, Kind.BELIEVES)
            && clause.is(Trait.INFINITIVE);
    boolean active =
        !belief.is(Trait.PASSIVE)
            && belief.isFact()
            && sentence.is(belief, Kind.OPINES)
            && isContent(clause, sentence);
    List<Phrase> believers = sentence.subjects(belief);
    if (!passive && (!active || believers.isEmpty())) {
      return List.of();
    }
    List<Phrase> doers =
        passive && !clause.is(Trait.PASSIVE) ? belief.subjects() : sentence.doers(clause);
    Source accuser = passive ? sentence.accuser(belief.verb()) : sentence.accuser(believers.get(0));
    return others(doers, accuser, clause, sentence);
  }

  private static boolean isContent(Clause clause, Telling sentence) {
    return sentence.tree().relation(clause.verb()).base() == Relation.CCOMP;
  }

  private static List<ResponsibilityFinding> others(
      List<Phrase> doers, @Nullable Source accuser, Clause clause, Telling sentence) {
    List<Phrase> others =
        doers.stream()
            .filter(doer -> !sentence.actors().isPronoun(doer) && !sentence.actors().isOwn(doer))
            .toList();
    return sentence.blamed(others, accuser, clause.from(), clause.to());
  }

  /** "Suspected rebels killed 12 people", "was ambushed by suspected rebels". */
  static List<ResponsibilityFinding> suspected(Clause clause, Telling sentence) {
    if (!Deeds.isDeed(clause, sentence) || !clause.isFact()) {
      return List.of();
    }
    List<Phrase> doers =
        sentence.doers(clause).stream().filter(doer -> isSuspected(doer, sentence)).toList();
    return sentence.blamed(doers, sentence.accuser(clause.verb()), clause.from(), clause.to());
  }

  private static boolean isSuspected(Phrase phrase, Telling sentence) {
    Tree tree = sentence.tree();
    return sentence.is(phrase.from(), Kind.SUSPECTED)
        || sentence.is(phrase.from() - 1, Kind.SUSPECTED)
            && (phrase.from() - 1 == tree.from()
                || tree.head(phrase.from() - 1) == phrase.anchor()
                || tree.head(phrase.from() - 1) == tree.head(phrase.anchor()))
        || sentence.child(phrase.anchor(), Kind.SUSPECTED, Relation.AMOD, Relation.ADVMOD) >= 0;
  }

  /** "The strike was carried out by the coalition", if somebody else says so. */
  static List<ResponsibilityFinding> carriedOut(Clause clause, Telling sentence) {
    Speech speech = sentence.speech(clause.verb());
    boolean told =
        clause.is(Trait.PASSIVE)
            && clause.isFact()
            && speech != null
            && !speech.denied()
            && sentence.is(clause, Kind.PERPETRATES);
    return told
        ? others(sentence.agents(clause), sentence.accuser(clause.verb()), clause, sentence)
        : List.of();
  }

  /** "It bore the hallmarks of the rebels". */
  static List<ResponsibilityFinding> hallmark(Phrase phrase, Telling sentence) {
    Phrase sign = sentence.host(phrase);
    boolean part = sentence.hangsBy(phrase, WordClass.PART);
    return sign != null && part && sentence.is(sign.head(), Kind.HALLMARK)
        ? sentence.blamed(List.of(phrase), sentence.accuser(sign.head()), sign.from(), phrase.to())
        : List.of();
  }
}
