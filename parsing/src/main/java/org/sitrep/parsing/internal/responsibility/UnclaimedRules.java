package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/** Nobody has claimed it. */
final class UnclaimedRules {

  private UnclaimedRules() {}

  /** "No group claimed it", "none of the factions has spoken about it". */
  static List<ResponsibilityFinding> nobody(Clause clause, Telling sentence) {
    List<Phrase> subjects = sentence.subjects(clause);
    boolean nobody = subjects.stream().anyMatch(sentence.actors()::isNobody);
    if (!nobody || sentence.isPassive(clause) || clause.is(Trait.POSSIBLE)) {
      return List.of();
    }
    boolean silent =
        sentence.is(clause, Kind.SILENT)
            || clause.is(VerbTag.SPEECH) && tellsOfOwn(clause, sentence);
    boolean admits =
        sentence.is(clause, Kind.ADMITS)
            && sentence.objects(clause).stream()
                .anyMatch(object -> object.isPronoun() || Deeds.isAttack(object, sentence));
    boolean claims =
        admits
            || isClaim(clause, sentence)
            || ClaimRules.isOwned(clause, sentence)
            || behind(clause, sentence);
    return claims || silent && hasFaction(subjects, sentence)
        ? ResponsibilityFinding.unclaimed(
            Math.min(subjects.get(0).from(), clause.from()), sentence.end(clause.to()))
        : List.of();
  }

  /** "None of the armed factions", "nobody". */
  private static boolean hasFaction(List<Phrase> subjects, Telling sentence) {
    Phrase subject = subjects.get(0);
    Phrase whole = subject.whole();
    Tree tree = sentence.tree();
    return sentence.is(subject.head(), Kind.FACTION)
        || whole != null && sentence.is(whole.head(), Kind.FACTION)
        || sentence.child(subject.anchor(), Kind.FACTION, Relation.NMOD) >= 0
        || tree.child(subject.anchor(), Relation.NMOD) < 0 && subject.isPronoun();
  }

  /** "Nobody has said it did it". */
  private static boolean tellsOfOwn(Clause clause, Telling sentence) {
    int content = sentence.tree().child(clause.verb(), Relation.CCOMP);
    Clause told = sentence.syntax().clause(content);
    return told != null
        && sentence.subjects(told).stream().anyMatch(sentence.actors()::isOwn)
        && (Deeds.isDeed(told, sentence) || behind(told, sentence) || isDone(told, sentence));
  }

  private static boolean isDone(Clause told, Telling sentence) {
    return sentence.is(told, Kind.DOES) && !told.objects().isEmpty();
  }

  /** "Nobody was behind it", "no group has said it was behind it". */
  private static boolean behind(Clause clause, Telling sentence) {
    return clause.is(Trait.COPULA)
        && sentence.child(clause.verb(), Kind.GUILTY, Relation.CASE) >= 0;
  }

  /** "claimed the attack", "took responsibility". */
  static boolean isClaim(Clause clause, Telling sentence) {
    List<Phrase> objects = sentence.objects(clause);
    boolean deed = objects.stream().anyMatch(object -> Deeds.isAnsweredFor(object, sentence));
    boolean credit = sentence.any(objects, Kind.CREDIT) || sentence.any(objects, Kind.CLAIM);
    // "They claim they were attacked" tells of something else than they claim to have done.
    boolean content =
        clause.objects().isEmpty() && sentence.tree().child(clause.verb(), Relation.CCOMP) >= 0;
    return sentence.is(clause, Kind.CLAIMS) && !content && (deed || credit)
        || sentence.is(clause, Kind.SIGNS) && sentence.any(objects, Kind.NAME)
        || sentence.is(clause, Kind.TAKES) && credit;
  }

  /** "was not immediately claimed", "went unclaimed". */
  static List<ResponsibilityFinding> notClaimed(Clause clause, Telling sentence) {
    int unclaimed =
        sentence.is(clause.verb(), Kind.UNCLAIMED)
            ? clause.verb()
            : sentence.child(
                clause.verb(), Kind.UNCLAIMED, Relation.XCOMP, Relation.ADVMOD, Relation.OBJ);
    boolean negated =
        clause.is(Trait.NEGATED)
            && sentence.is(clause, Kind.CLAIMS)
            && (sentence.isPassive(clause) || sentence.any(sentence.objects(clause), Kind.CREDIT));
    boolean byNobody =
        sentence.is(clause, Kind.CLAIMS)
            && sentence.agents(clause).stream().anyMatch(sentence.actors()::isNobody);
    return unclaimed >= 0 || negated || byNobody
        ? ResponsibilityFinding.unclaimed(clause.from(), Math.max(clause.to(), unclaimed + 1))
        : List.of();
  }

  /** "has yet to claim it". */
  static List<ResponsibilityFinding> yet(Clause clause, Telling sentence) {
    int head = sentence.tree().head(clause.verb());
    boolean yet =
        sentence.child(clause.verb(), Kind.YET, Relation.ADVMOD) >= 0
            || sentence.child(head, Kind.YET, Relation.ADVMOD) >= 0
            || sentence.is(head, Kind.YET);
    return yet && clause.is(Trait.INFINITIVE) && isClaim(clause, sentence)
        ? ResponsibilityFinding.unclaimed(clause.from(), sentence.end(clause.to()))
        : List.of();
  }

  /** "There was no claim of responsibility", "without a claim". */
  static List<ResponsibilityFinding> noClaim(Phrase phrase, Telling sentence) {
    if (!sentence.is(phrase.head(), Kind.CLAIM)) {
      return List.of();
    }
    Tree tree = sentence.tree();
    boolean none = sentence.actors().isNobody(phrase);
    boolean guilt =
        sentence.child(phrase.anchor(), Kind.CREDIT, Relation.NMOD) >= 0
            || sentence.syntax().phrases().stream()
                .anyMatch(
                    deed ->
                        tree.head(deed.anchor()) == phrase.anchor()
                            && Deeds.isAnsweredFor(deed, sentence));
    Clause clause = sentence.syntax().clause(tree.head(phrase.anchor()));
    boolean negated = clause != null && clause.is(Trait.NEGATED);
    boolean exists = clause == null || !clause.is(VerbTag.SPEECH);
    boolean alone =
        tree.child(phrase.anchor(), Relation.NMOD) < 0
            && tree.child(phrase.anchor(), Relation.ACL) < 0;
    boolean lacking = sentence.is(sentence.preposition(phrase), Kind.LACKING);
    return (none || negated || lacking) && (guilt || alone && exists)
        ? ResponsibilityFinding.unclaimed(phrase.from(), tree.spanTo(phrase.anchor()))
        : List.of();
  }
}
