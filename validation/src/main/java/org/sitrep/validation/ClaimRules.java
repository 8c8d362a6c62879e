package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Vocabulary;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SpeakerKeys;

/** What claims are to each other, and whether their data are in order. */
final class ClaimRules {

  private final Attack attack;
  private final Findings findings;
  private final Map<String, Integer> places = new HashMap<>();

  private ClaimRules(Attack attack, Findings findings) {
    this.attack = attack;
    this.findings = findings;
  }

  static void check(Attack attack, QuantityPolicy policy, Findings findings) {
    ClaimRules rules = new ClaimRules(attack, findings);
    rules.identifiers();
    for (int i = 0; i < attack.claims().size(); i++) {
      rules.references(i);
      rules.code(i);
    }
    rules.disputes(policy);
  }

  private void identifiers() {
    for (int i = 0; i < attack.claims().size(); i++) {
      String id = attack.claims().get(i).id();
      Integer first = id.isEmpty() ? null : places.putIfAbsent(id, i);
      if (first != null) {
        add(Rule.CLAIM_ID_UNIQUE, "Two claims have the identifier " + id + ".", first, i);
      }
    }
  }

  private void references(int index) {
    Claim claim = attack.claims().get(index);
    for (String id : claim.revises()) {
      Integer older = places.get(id);
      if (older != null && older != index) {
        revision(older, index);
      }
    }
    Stream.of(claim.revises(), claim.retracts(), claim.partOf())
        .flatMap(List::stream)
        .filter(id -> !places.containsKey(id))
        .forEach(
            id ->
                add(
                    Rule.CLAIM_KNOWN,
                    "No claim of the attack has the identifier " + id + ".",
                    index));
  }

  private void revision(int older, int newer) {
    Claim then = attack.claims().get(older);
    Claim now = attack.claims().get(newer);
    if (then.revises().contains(now.id()) || then.retracts().contains(now.id())) {
      if (older < newer) {
        add(
            Rule.MUTUAL_REVISION,
            "The claims %s and %s each take the place of the other; both stand."
                .formatted(then.id(), now.id()),
            older,
            newer);
      }
    } else if (then.assertion() instanceof Count first && now.assertion() instanceof Count second) {
      String before = then.sources().isEmpty() ? "" : ", according to " + Words.voices(then);
      add(
          Rule.REVISION,
          "\"%s\" %s, according to %s, takes the place of \"%s\"%s."
              .formatted(
                  Words.number(second.quantity()),
                  Words.lower(second.measure().name()),
                  Words.voices(now),
                  Words.number(first.quantity()),
                  before),
          older,
          newer);
    }
  }

  private void code(int index) {
    if (attack.claims().get(index).assertion() instanceof Count count) {
      String code = count.subject().flatMap(Subject::code).orElse("");
      boolean known =
          switch (count.measure().domain()) {
            case MUNITIONS -> Vocabulary.munitionTypes().find(code).isPresent();
            case PEOPLE -> Vocabulary.personGroups().find(code).isPresent();
            case THINGS, EVENTS -> true;
          };
      if (!code.isEmpty() && !known) {
        String measure = Words.lower(count.measure().name());
        add(Rule.CODE_KNOWN, "%s is no code of what can be %s.".formatted(code, measure), index);
      }
    }
  }

  private record Denied(int place, Count count, Set<SpeakerKey> speakers) {}

  /** Names each figure denied with the first figure of another speaker that it may be. */
  private void disputes(QuantityPolicy policy) {
    if (attack.claims().stream().noneMatch(claim -> claim.stance() == Stance.DENIED)) {
      return;
    }
    SpeakerKeys speakers = new SpeakerKeys(attack.claims());
    Scopes scopes = new Scopes(attack);
    Map<Node, List<Denied>> denied = new HashMap<>();
    for (int i = 0; i < attack.claims().size(); i++) {
      Claim claim = attack.claims().get(i);
      if (claim.stance() == Stance.DENIED
          && claim.retracts().isEmpty()
          && claim.assertion() instanceof Count count) {
        Node node = new Node(count.measure(), Kind.of(count), scopes.of(claim));
        denied
            .computeIfAbsent(node, key -> new ArrayList<>())
            .add(new Denied(i, count, speakers.of(claim)));
      }
    }
    Set<Integer> told = new HashSet<>();
    for (Figure figure : Figures.of(attack, policy).all()) {
      for (Denied no : denied.getOrDefault(figure.node(), List.of())) {
        boolean other = figure.speakers().stream().noneMatch(no.speakers()::contains);
        boolean meant = policy.bounds(no.count().quantity()).intersects(figure.bounds());
        if (other && meant && !figure.recorded() && told.add(no.place())) {
          dispute(figure, no.place());
        }
      }
    }
  }

  private void dispute(Figure figure, int denied) {
    int place = attack.claims().indexOf(figure.claim());
    String denier = Words.voices(attack.claims().get(denied));
    add(
        Rule.DISPUTED,
        Words.attributed(figure) + ", is denied by " + denier + ".",
        Math.min(place, denied),
        Math.max(place, denied));
  }

  private void add(Rule rule, String message, int... at) {
    List<Findings.Place> of =
        Arrays.stream(at)
            .mapToObj(place -> Findings.Place.of(place, attack.claims().get(place)))
            .toList();
    findings.add(rule, message, of);
  }
}
