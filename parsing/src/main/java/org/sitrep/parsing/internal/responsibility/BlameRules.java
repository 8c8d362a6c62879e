package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;

/** Somebody says that another did it. */
final class BlameRules {

  private BlameRules() {}

  /** "blamed on the rebels", "the rebels were accused of it". */
  static List<ResponsibilityFinding> passive(Clause clause, Telling sentence) {
    if (!clause.is(VerbTag.BLAME) || !sentence.isPassive(clause) || !clause.isFact()) {
      return List.of();
    }
    List<Phrase> agents = sentence.agents(clause);
    List<Phrase> behind = aimed(clause, sentence);
    boolean charged = sentence.is(clause, Kind.CHARGES);
    List<Phrase> culprits =
        !behind.isEmpty() || !charged || !isOfDeed(clause, sentence) ? behind : clause.subjects();
    Source accuser =
        agents.isEmpty() ? sentence.accuser(clause.verb()) : sentence.accuser(agents.get(0));
    return sentence.blamed(culprits, accuser, clause.from(), clause.to());
  }

  /** "on the rebels", "to the rebels": not "at the market", "on Monday". */
  private static List<Phrase> aimed(Clause clause, Telling sentence) {
    List<Phrase> aimed = new ArrayList<>(sentence.behind(clause, WordClass.AIM));
    for (Phrase object : clause.objects()) {
      // "blamed the attack on the rebels", where the tree hangs the rebels on the attack
      for (Phrase phrase : sentence.syntax().phrases()) {
        boolean below = sentence.tree().head(phrase.anchor()) == object.anchor();
        if (below && sentence.hangsBy(phrase, WordClass.AIM)) {
          aimed.add(phrase);
        }
      }
    }
    aimed.removeIf(phrase -> !sentence.actors().canAct(phrase));
    return aimed;
  }

  /** True unless the words behind an accusation are about something else than an attack. */
  private static boolean isOfDeed(Clause clause, Telling sentence) {
    Tree tree = sentence.tree();
    int from = clause.to();
    for (Phrase object : clause.objects()) {
      from = Math.max(from, sentence.actors().end(object, tree));
    }
    int to = Math.max(from, tree.spanTo(clause.verb()));
    return isSilent(from, to, sentence)
        || Deeds.isTold(from, to, sentence)
        || pointsBack(from, to, sentence);
  }

  /** True if nothing is told up to a mark but where or when: "blamed the rebels within hours." */
  private static boolean isSilent(int from, int to, Telling sentence) {
    for (int i = from; i < to && !sentence.token(i).isMark(); i++) {
      Upos upos = sentence.tree().upos(i);
      boolean time = upos == Upos.ADV || sentence.is(i, WordClass.DURATION);
      if (upos != Upos.ADP && upos != Upos.DET && upos != Upos.PROPN && !time) {
        return false;
      }
    }
    return true;
  }

  /** "of doing so", "for it". */
  private static boolean pointsBack(int from, int to, Telling sentence) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      if (sentence.is(i, Kind.THAT)) {
        return true;
      }
    }
    return false;
  }

  /** "The army accused the rebels of it", "blamed the attack on them", "points to the rebels". */
  static List<ResponsibilityFinding> blames(Clause clause, Telling sentence) {
    boolean told = !sentence.isPassive(clause) && clause.isFact() && isSaid(clause);
    if (!clause.is(VerbTag.BLAME) || !told || sentence.is(clause, Kind.HOLDS)) {
      return List.of();
    }
    List<Phrase> objects = sentence.objects(clause);
    List<Phrase> behind = aimed(clause, sentence);
    boolean pointing = sentence.any(objects, Kind.POINTER) || sentence.any(objects, Kind.CREDIT);
    boolean deed =
        objects.stream().anyMatch(object -> Deeds.isAnsweredFor(object, sentence))
            || objects.isEmpty()
            || pointing
            || !sentence.is(clause, Kind.CHARGES);
    List<Phrase> culprits = deed && !behind.isEmpty() ? behind : objects;
    if (!deed && !isOfDeed(clause, sentence)) {
      return List.of();
    }
    List<Phrase> accusers = sentence.subjects(clause);
    Source accuser =
        accusers.isEmpty() ? sentence.accuser(clause.verb()) : sentence.accuser(accusers.get(0));
    int from = accusers.isEmpty() ? clause.from() : Math.min(accusers.get(0).from(), clause.from());
    return clause.is(VerbTag.SPEECH)
        ? sentence.accused(culprits, accuser, from, clause.to())
        : sentence.blamed(culprits, accuser, from, clause.to());
  }

  /** Not "to blame", "blaming" by itself is. */
  private static boolean isSaid(Clause clause) {
    return !clause.is(Trait.INFINITIVE) || clause.is(Trait.AUXILIARY);
  }

  /** "holds the rebels responsible". */
  static List<ResponsibilityFinding> holds(Clause clause, Telling sentence) {
    if (!sentence.is(clause, Kind.HOLDS) || !clause.isFact()) {
      return List.of();
    }
    List<Phrase> held = clause.is(Trait.PASSIVE) ? clause.subjects() : sentence.objects(clause);
    boolean guilty = sentence.is(clause.to() - 1, Kind.GUILTY) || hasGuilty(clause, held, sentence);
    List<Phrase> accusers =
        clause.is(Trait.PASSIVE) ? sentence.agents(clause) : sentence.subjects(clause);
    Source accuser =
        accusers.isEmpty() ? sentence.accuser(clause.verb()) : sentence.accuser(accusers.get(0));
    return guilty ? sentence.blamed(held, accuser, clause.from(), clause.to()) : List.of();
  }

  private static boolean hasGuilty(Clause clause, List<Phrase> held, Telling sentence) {
    Relation[] beside = {
      Relation.XCOMP,
      Relation.ADVCL,
      Relation.AMOD,
      Relation.ACL,
      Relation.CONJ,
      Relation.OBL,
      Relation.NMOD
    };
    boolean found = false;
    for (Kind kind : List.of(Kind.GUILTY, Kind.CULPRIT)) {
      found |= sentence.child(clause.verb(), kind, beside) >= 0;
      for (Phrase phrase : held) {
        found |= sentence.child(phrase.anchor(), kind, beside) >= 0;
        found |= sentence.is(sentence.tree().head(phrase.anchor()), kind);
      }
    }
    return found && !sentence.any(held, Kind.CULPRIT);
  }

  /** "The rebels bear the responsibility". */
  static List<ResponsibilityFinding> bears(Clause clause, Telling sentence) {
    boolean bears =
        sentence.is(clause, Kind.BEARS)
            && clause.isFact()
            && !clause.is(Trait.PASSIVE)
            && sentence.any(sentence.objects(clause), Kind.CREDIT);
    return bears ? answering(sentence.subjects(clause), clause, sentence) : List.of();
  }

  /** "Responsibility lies with the rebels", "suspicion fell on them", "put the blame on them". */
  static List<ResponsibilityFinding> rests(Clause clause, Telling sentence) {
    List<Phrase> laid = new ArrayList<>();
    if (sentence.is(clause, Kind.RESTS)) {
      laid.addAll(clause.subjects());
    }
    if (sentence.is(clause, Kind.LAYS)) {
      laid.addAll(clause.is(Trait.PASSIVE) ? clause.subjects() : sentence.objects(clause));
    }
    boolean guilt = sentence.any(laid, Kind.CREDIT) || sentence.any(laid, Kind.POINTER);
    if (!guilt || !clause.isFact()) {
      return List.of();
    }
    List<Phrase> culprits = new ArrayList<>(sentence.behind(clause, WordClass.MEANS));
    culprits.addAll(aimed(clause, sentence));
    boolean laying = sentence.is(clause, Kind.LAYS) && !clause.is(Trait.PASSIVE);
    List<Phrase> accusers = laying ? sentence.subjects(clause) : List.of();
    Source accuser =
        accusers.isEmpty() ? sentence.accuser(clause.verb()) : sentence.accuser(accusers.get(0));
    return sentence.blamed(culprits, accuser, clause.from(), clause.to());
  }

  /** "The author of the attack is the Front", "those behind it were men of the Front". */
  static List<ResponsibilityFinding> culpritIs(Clause clause, Telling sentence) {
    Phrase named = sentence.syntax().phrase(clause.verb());
    boolean culprit =
        sentence.any(clause.subjects(), Kind.CULPRIT)
            || clause.subjects().stream()
                .anyMatch(subject -> sentence.is(subject.to(), Kind.GUILTY));
    boolean told = clause.is(Trait.COPULA) && clause.isFact();
    boolean who = named != null && sentence.actors().isSomebody(named);
    return named != null && who && culprit && told
        ? sentence.blamed(
            List.of(named), sentence.accuser(clause.verb()), clause.from(), clause.to())
        : List.of();
  }

  /** True if somebody is said to be responsible for an attack, or behind it. */
  static boolean isGuilty(Clause clause, Telling sentence) {
    int word = clause.verb();
    if (clause.is(VerbTag.BLAME)) {
      return clause.is(Trait.INFINITIVE) && !clause.is(Trait.PASSIVE) && isBeing(clause, sentence);
    }
    if (sentence.is(word, Kind.GUILTY)) {
      return sentence.tree().child(word, Relation.OBL) < 0
          || clause.complements().stream()
              .anyMatch(beside -> Deeds.isAnsweredFor(beside.phrase(), sentence));
    }
    Phrase deed = sentence.syntax().phrase(word);
    boolean behind =
        sentence.child(word, Kind.GUILTY, Relation.CASE, Relation.ADVMOD) >= 0
            || deed != null && sentence.is(deed.from() - 1, Kind.GUILTY);
    boolean culprit = sentence.is(word, Kind.CULPRIT) && clause.is(Trait.COPULA);
    return culprit || behind && deed != null && Deeds.isAnsweredFor(deed, sentence);
  }

  /** "were to blame". */
  private static boolean isBeing(Clause clause, Telling sentence) {
    int head = sentence.tree().head(clause.verb());
    return clause.is(Trait.COPULA)
        || sentence.is(head, WordClass.AUX)
        || sentence.is(clause.verb() - 2, WordClass.AUX);
  }

  /** "The rebels were responsible for it", "was behind the attack", "are to blame". */
  static List<ResponsibilityFinding> responsible(Clause clause, Telling sentence) {
    boolean possible = clause.is(Trait.POSSIBLE) && !clause.is(Trait.INFINITIVE);
    return possible || !isGuilty(clause, sentence)
        ? List.of()
        : answering(sentence.subjects(clause), clause, sentence);
  }

  /** Who answers for it: a speaker for himself claims or denies, others are blamed. */
  private static List<ResponsibilityFinding> answering(
      List<Phrase> doers, Clause clause, Telling sentence) {
    Speech speech = sentence.speech(clause.verb());
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase doer : doers) {
      ResponsibilityKind kind = kind(doer, clause, speech, sentence);
      if (kind == ResponsibilityKind.BLAMED) {
        Source accuser = speech == null ? null : speech.sources().get(0);
        findings.addAll(
            sentence.blamed(List.of(doer), accuser, clause.from(), sentence.end(clause.to())));
      } else if (kind != null) {
        findings.addAll(sentence.of(kind, List.of(doer), clause.from(), sentence.end(clause.to())));
      }
    }
    return findings;
  }

  private static @Nullable ResponsibilityKind kind(
      Phrase doer, Clause clause, @Nullable Speech speech, Telling sentence) {
    boolean own =
        speech != null
            && sentence.actors().isParty(speech.sources().get(0))
            && sentence.actors().isOwnOf(doer, speech.sources().get(0));
    boolean not = clause.is(Trait.NEGATED) || speech != null && speech.denied();
    if (own) {
      return not ? ResponsibilityKind.DENIED : ResponsibilityKind.CLAIMED;
    }
    boolean unknown = sentence.actors().isPronoun(doer) && speech == null;
    return not || unknown ? null : ResponsibilityKind.BLAMED;
  }

  /** "It was the work of the rebels". */
  static List<ResponsibilityFinding> workOf(Clause clause, Telling sentence) {
    Speech speech = sentence.speech(clause.verb());
    boolean denied = speech != null && speech.denied();
    if (!sentence.is(clause.verb(), Kind.WORK)
        || !clause.is(Trait.COPULA)
        || clause.is(Trait.NEGATED)
        || denied) {
      return List.of();
    }
    return sentence.blamed(
        sentence.behind(clause, WordClass.PART),
        sentence.accuser(clause.verb()),
        clause.from(),
        clause.to());
  }

  /** "The rebels orchestrated the attack". */
  static List<ResponsibilityFinding> mastermind(Clause clause, Telling sentence) {
    boolean deed =
        sentence.objects(clause).stream().anyMatch(object -> Deeds.isAttack(object, sentence));
    boolean told = clause.isFact() && !clause.is(Trait.INFINITIVE);
    return deed && told && sentence.is(clause, Kind.MASTERMINDS)
        ? answering(sentence.doers(clause), clause, sentence)
        : List.of();
  }
}
