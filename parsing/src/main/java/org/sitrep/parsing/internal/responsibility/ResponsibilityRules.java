package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.ReadingRule;

/** The rules of responsibility, each list in the order in which it is asked. */
public final class ResponsibilityRules {

  /** What a clause tells. */
  static final List<ResponsibilityRule<Clause>> CLAUSES =
      List.of(
          new ResponsibilityRule<>(
              "nobody-claims",
              "No group claimed responsibility for the attack. -> UNCLAIMED",
              UnclaimedRules::nobody),
          new ResponsibilityRule<>(
              "not-claimed",
              "The attack was not immediately claimed. -> UNCLAIMED",
              UnclaimedRules::notClaimed),
          new ResponsibilityRule<>(
              "yet-to-claim",
              "The group has yet to claim the attack. -> UNCLAIMED",
              UnclaimedRules::yet),
          new ResponsibilityRule<>(
              "claimed-by",
              "The attack was claimed by the Northern Front. -> CLAIMED the Northern Front",
              ClaimRules::claimedBy),
          new ResponsibilityRule<>(
              "claims-responsibility",
              "The Northern Front took full responsibility for it. -> CLAIMED The Northern Front",
              ClaimRules::claims),
          new ResponsibilityRule<>(
              "denies",
              "The Northern Front denied any role in the strike. -> DENIED The Northern Front",
              DenialRules::denies),
          new ResponsibilityRule<>(
              "denied-by",
              "Involvement was denied by the Northern Front. -> DENIED the Northern Front",
              DenialRules::deniedBy),
          new ResponsibilityRule<>(
              "no-part",
              "The Northern Front said it had nothing to do with it. -> DENIED The Northern Front",
              DenialRules::noPart),
          new ResponsibilityRule<>(
              "blamed-on",
              "The attack was blamed on the rebels. -> BLAMED the rebels",
              BlameRules::passive),
          new ResponsibilityRule<>(
              "blames",
              "The army blamed the attack on the rebels. -> BLAMED the rebels (The army)",
              BlameRules::blames),
          new ResponsibilityRule<>(
              "holds-responsible",
              "The army held the rebels responsible for it. -> BLAMED the rebels (The army)",
              BlameRules::holds),
          new ResponsibilityRule<>(
              "bears-responsibility",
              "The rebels bear full responsibility, the mayor said. -> BLAMED The rebels (the"
                  + " mayor)",
              BlameRules::bears),
          new ResponsibilityRule<>(
              "rests-with",
              "Responsibility lies with the rebels, the mayor said. -> BLAMED the rebels (the"
                  + " mayor)",
              BlameRules::rests),
          new ResponsibilityRule<>(
              "culprit-is",
              "The author of the attack is the Northern Front. -> BLAMED the Northern Front",
              BlameRules::culpritIs),
          new ResponsibilityRule<>(
              "responsible",
              "The rebels were behind the attack, the mayor said. -> BLAMED The rebels (the mayor)",
              BlameRules::responsible),
          new ResponsibilityRule<>(
              "work-of",
              "The raid was the work of the rebels, the mayor said. -> BLAMED the rebels (the"
                  + " mayor)",
              BlameRules::workOf),
          new ResponsibilityRule<>(
              "mastermind",
              "The rebels orchestrated the attack. -> BLAMED The rebels",
              BlameRules::mastermind),
          new ResponsibilityRule<>(
              "believed",
              "The rebels are believed to have fired the rockets. -> BLAMED The rebels",
              SuspicionRules::believed),
          new ResponsibilityRule<>(
              "suspected",
              "Suspected rebels attacked the village. -> BLAMED rebels",
              SuspicionRules::suspected),
          new ResponsibilityRule<>(
              "own-deed",
              "The Northern Front said it had struck the base. -> CLAIMED The Northern Front",
              DeedRules::own),
          new ResponsibilityRule<>(
              "own-voice",
              "Our forces struck two launchers. -> CLAIMED Our forces",
              DeedRules::voice),
          new ResponsibilityRule<>(
              "told-aside",
              "The Northern Front fired 30 missiles at the base, they say. -> CLAIMED The Northern"
                  + " Front",
              DeedRules::aside),
          new ResponsibilityRule<>(
              "was-ours",
              "The raid was ours, the Northern Front said. -> CLAIMED the Northern Front",
              DeedRules::ours),
          new ResponsibilityRule<>(
              "revenge",
              "The rebels said the attack was revenge for the raid. -> CLAIMED The rebels",
              DeedRules::revenge),
          new ResponsibilityRule<>(
              "announces",
              "The Northern Front announced an attack on a convoy. -> CLAIMED The Northern Front",
              DeedRules::announces),
          new ResponsibilityRule<>(
              "carried-out-by",
              "The raid was carried out by the rebels, the mayor said. -> BLAMED the rebels (the"
                  + " mayor)",
              SuspicionRules::carriedOut));

  /** What a phrase tells. */
  static final List<ResponsibilityRule<Phrase>> PHRASES =
      List.of(
          new ResponsibilityRule<>(
              "no-claim",
              "There was no immediate claim of responsibility. -> UNCLAIMED",
              UnclaimedRules::noClaim),
          new ResponsibilityRule<>(
              "hallmark",
              "The raid bore the hallmarks of the rebels. -> BLAMED the rebels",
              SuspicionRules::hallmark));

  private ResponsibilityRules() {}

  /** All rules in the order in which they are asked. */
  public static List<ReadingRule> all() {
    return Stream.of(CLAUSES, PHRASES).<ReadingRule>flatMap(List::stream).toList();
  }
}
