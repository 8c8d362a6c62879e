package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Stance;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Scopes;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SpeakerKeys;
import org.sitrep.validation.internal.figures.SubjectKey;

/** What one says and another denies. */
final class Disputed extends WrittenRule<AttackFacts> {

  Disputed() {
    super(
        "disputed",
        Severity.INFO,
        "A figure that one speaker gives is denied by another; this says so.",
        "Coding rules of this project");
  }

  private record Denied(int place, Count count, Set<SpeakerKey> speakers) {}

  /** Names each figure denied with the first figure of another speaker that it may be. */
  @Override
  public void check(AttackFacts facts, Findings findings) {
    Attack attack = facts.attack();
    QuantityPolicy policy = facts.policy();
    SpeakerKeys speakers = facts.figures().voices();
    Scopes scopes = new Scopes(attack);
    Map<CountKey, List<Denied>> denied = new HashMap<>();
    for (int i = 0; i < attack.claims().size(); i++) {
      Claim claim = attack.claims().get(i);
      if (claim.stance() == Stance.DENIED
          && claim.retracts().isEmpty()
          && claim.assertion() instanceof Count count) {
        CountKey node = new CountKey(count.measure(), SubjectKey.of(count), scopes.of(claim));
        denied
            .computeIfAbsent(node, key -> new ArrayList<>())
            .add(new Denied(i, count, speakers.of(claim)));
      }
    }
    if (denied.isEmpty()) {
      return;
    }
    Set<Integer> told = new HashSet<>();
    for (Figure figure : Figures.of(attack, policy).all()) {
      for (Denied no : denied.getOrDefault(figure.node(), List.of())) {
        boolean other = figure.speakers().stream().noneMatch(no.speakers()::contains);
        boolean meant = policy.bounds(no.count().quantity()).intersects(figure.bounds());
        if (other && meant && !figure.recorded() && told.add(no.place())) {
          dispute(attack, figure, no.place(), findings);
        }
      }
    }
  }

  private void dispute(Attack attack, Figure figure, int denied, Findings findings) {
    int place = attack.claims().indexOf(figure.claim());
    String denier = FigureText.voices(attack.claims().get(denied));
    findings.add(
        this,
        FigureText.attributed(figure) + ", is denied by " + denier + ".",
        new ClaimIds(attack).places(Math.min(place, denied), Math.max(place, denied)));
  }
}
