package org.sitrep.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.EventTime;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Severity;

/** A rule on when an attack of a report can have taken place. */
abstract class AttackTimeRule extends WrittenRule<ReportFacts> {

  AttackTimeRule(String id, Severity severity, String sentence, String origin) {
    super(id, severity, sentence, origin);
  }

  /** What is wrong with the time of an attack; empty if nothing is. */
  abstract Optional<String> fault(Attack attack, EventTime time, ReportFacts facts);

  @Override
  public final void check(ReportFacts facts, Findings findings) {
    List<Attack> attacks = facts.report().attacks();
    for (int i = 0; i < attacks.size(); i++) {
      Attack attack = attacks.get(i);
      FieldPath path = new FieldPath("attacks").at(i).then("time");
      List<Findings.Place> place = List.of(Findings.Place.of(i, path));
      attack
          .time()
          .flatMap(time -> fault(attack, time, facts))
          .ifPresent(message -> findings.add(this, message, place));
    }
  }
}
