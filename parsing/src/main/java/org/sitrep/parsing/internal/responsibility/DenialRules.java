package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/** Somebody says that it was not his. */
final class DenialRules {

  private DenialRules() {}

  /** "denied involvement", "denied carrying it out", "denied that its forces had done it". */
  static List<ResponsibilityFinding> denies(Clause clause, Telling sentence) {
    boolean told = clause.isFact() && !sentence.isPassive(clause) && !clause.is(Trait.INFINITIVE);
    boolean disowns = sentence.is(clause, Kind.DISOWNS);
    if (!clause.is(VerbTag.DENY) && !disowns || !told || ClaimRules.isNeither(clause, sentence)) {
      return List.of();
    }
    List<Phrase> deniers = deniers(clause, sentence);
    if (deniers.isEmpty()) {
      return List.of();
    }
    int end = sentence.end(clause.to());
    List<Phrase> denied = new ArrayList<>(sentence.objects(clause));
    denied.addAll(disowns ? sentence.behind(clause, WordClass.ORIGIN) : List.of());
    boolean judged =
        !sentence.behind(clause, WordClass.VALUE).isEmpty() || isJudged(clause, sentence);
    for (Phrase object : denied) {
      boolean deed = Deeds.isAttack(object, sentence) && judged;
      if (!deed && isGuilt(object, deniers, sentence)) {
        return sentence.of(ResponsibilityKind.DENIED, deniers, clause.from(), end);
      }
    }
    Clause content = content(clause, sentence);
    if (content == null) {
      return List.of();
    }
    boolean deed =
        Deeds.isDeed(content, sentence)
            || BlameRules.isGuilty(content, sentence)
            || sentence.is(content, Kind.COMMITS)
            || sentence.any(content.objects(), Kind.GUILT);
    List<Phrase> others = deed ? others(content, deniers, sentence) : List.of();
    return deed && others != null
        ? sentence.of(
            ResponsibilityKind.DENIED, others.isEmpty() ? deniers : others, clause.from(), end)
        : List.of();
  }

  /** Those who deny, but not where they are the attack or the report of it. */
  private static List<Phrase> deniers(Clause clause, Telling sentence) {
    return sentence.subjects(clause).stream()
        .filter(phrase -> sentence.actors().canAct(phrase) || sentence.spoken(phrase) != null)
        .toList();
  }

  private static boolean isGuilt(Phrase object, List<Phrase> deniers, Telling sentence) {
    if (sentence.is(object.head(), Kind.GUILT) || Deeds.isAttack(object, sentence)) {
      return true;
    }
    String name = sentence.name(deniers.get(0));
    boolean accused = !sentence.accused().isEmpty() && Actors.isSame(sentence.accused(), name);
    return accused && (object.isPronoun() || sentence.is(object.head(), WordClass.ACCOUNT));
  }

  /** "dismissed the attack as a trifle": what it was, not who did it. */
  private static boolean isJudged(Clause clause, Telling sentence) {
    Tree tree = sentence.tree();
    for (int i = 0; i < tree.childCount(clause.verb()); i++) {
      int mark = tree.child(tree.child(clause.verb(), i), Relation.MARK);
      if (mark > clause.verb() && sentence.is(mark, WordClass.VALUE)) {
        return true;
      }
    }
    return false;
  }

  /** The clause that is denied; null if there is none. */
  private static @Nullable Clause content(Clause clause, Telling sentence) {
    Tree tree = sentence.tree();
    for (int i = 0; i < tree.childCount(clause.verb()); i++) {
      int child = tree.child(clause.verb(), i);
      Relation relation = tree.relation(child).base();
      boolean said =
          child > clause.verb()
              && (relation == Relation.CCOMP
                  || relation == Relation.XCOMP
                  || relation == Relation.OBJ
                  || relation == Relation.ADVCL);
      Clause content = said ? sentence.syntax().clause(child) : null;
      if (content != null) {
        return content;
      }
    }
    return marked(clause, sentence);
  }

  /** The next clause that a conjunction opens, where the tree hangs it elsewhere. */
  private static @Nullable Clause marked(Clause clause, Telling sentence) {
    for (Clause next : sentence.syntax().clauses()) {
      if (next.verb() > clause.verb()) {
        int mark = sentence.tree().child(next.verb(), Relation.MARK);
        return mark > clause.verb() && !next.is(Trait.INFINITIVE) ? next : null;
      }
    }
    return null;
  }

  /**
   * Forces other than the denier himself for whom he denies it; nothing for himself, null for those
   * of somebody else.
   */
  private static @Nullable List<Phrase> others(
      Clause content, List<Phrase> deniers, Telling sentence) {
    Actors actors = sentence.actors();
    List<Phrase> others = new ArrayList<>();
    for (Phrase doer : sentence.doers(content)) {
      if (deniers.contains(doer) || actors.isTheirs(doer)) {
        continue;
      }
      boolean forces = actors.isForce(doer) && !actors.isIrregular(doer);
      boolean same = actors.country(actors.words(doer)).equals(country(deniers, sentence));
      if (!forces && !same) {
        return null;
      }
      others.add(doer);
    }
    return others;
  }

  private static String country(List<Phrase> deniers, Telling sentence) {
    return sentence.actors().country(sentence.name(deniers.get(0)));
  }

  /** "an accusation denied by the Front", "involvement was denied by the Front". */
  static List<ResponsibilityFinding> deniedBy(Clause clause, Telling sentence) {
    List<Phrase> agents = sentence.agents(clause);
    boolean guilt =
        clause.subjects().stream()
            .anyMatch(
                phrase ->
                    sentence.is(phrase.head(), Kind.GUILT) || Deeds.isAttack(phrase, sentence));
    return clause.is(VerbTag.DENY) && clause.isFact() && guilt && !agents.isEmpty()
        ? sentence.of(ResponsibilityKind.DENIED, agents, clause.from(), agents.get(0).to())
        : List.of();
  }

  /** "had nothing to do with it", "had no part in it". */
  static List<ResponsibilityFinding> noPart(Clause clause, Telling sentence) {
    boolean nothing = sentence.is(clause, Kind.NO_PART);
    boolean none =
        !nothing
            && clause.objects().stream()
                .anyMatch(
                    object ->
                        sentence.is(object.head(), Kind.GUILT)
                            && (clause.is(Trait.NEGATED) || sentence.actors().isNobody(object)));
    Speech speech = sentence.speech(clause.verb());
    if (!nothing && !none || speech == null || clause.is(VerbTag.DENY)) {
      return List.of();
    }
    List<Phrase> own =
        sentence.subjects(clause).stream()
            .filter(doer -> sentence.actors().isOwnOf(doer, speech.sources().get(0)))
            .toList();
    return sentence.of(ResponsibilityKind.DENIED, own, clause.from(), sentence.end(clause.to()));
  }
}
