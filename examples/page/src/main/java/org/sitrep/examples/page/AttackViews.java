package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Source;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.tally.Tally;

/** Makes the views of attacks. */
final class AttackViews {

  private final ClaimRefs refs;
  private final AttackNames names;

  AttackViews(ClaimRefs refs, AttackNames names) {
    this.refs = refs;
    this.names = names;
  }

  AttackView view(int report, int number, CheckedReport checked) {
    CheckedAttack attack = checked.attacks().get(number);
    String id = AttackNames.anchor(report, number);
    return new AttackView(
        id,
        names.onPage(report, number),
        attack.attack().scope() == AttackScope.BACKGROUND,
        facts(attack.attack()),
        flows(id, attack.tallies()),
        tallies(report, attack),
        speakers(report, attack));
  }

  private static List<AttackView.Fact> facts(Attack attack) {
    List<AttackView.Fact> facts = new ArrayList<>();
    attack.time().ifPresent(time -> facts.add(new AttackView.Fact("When", Phrases.time(time))));
    if (!attack.locations().isEmpty()) {
      facts.add(new AttackView.Fact("Where", Phrases.places(attack.locations())));
    }
    attack
        .target()
        .ifPresent(target -> facts.add(new AttackView.Fact("Target", Phrases.target(target))));
    if (!attack.perpetrators().isEmpty()) {
      facts.add(
          new AttackView.Fact(
              "By",
              attack.perpetrators().stream().map(Actor::name).collect(Collectors.joining("; "))));
    }
    return facts;
  }

  private static List<FlowView> flows(String id, List<Tally> tallies) {
    Map<String, List<Tally>> bySubject = new TreeMap<>();
    for (Tally tally : tallies) {
      if (tally.measure().domain() == Measure.Domain.MUNITIONS) {
        bySubject
            .computeIfAbsent(tally.subject().orElse(""), subject -> new ArrayList<>())
            .add(tally);
      }
    }
    // With one type of munition the picture of all of them would be the same picture.
    if (bySubject.size() == 2) {
      bySubject.remove("");
    }
    List<FlowView> flows = new ArrayList<>();
    bySubject.forEach(
        (subject, ofSubject) ->
            FlowDrawing.of(
                    id + "f" + flows.size(),
                    subject.isEmpty() ? "All munitions" : capital(Phrases.code(subject)),
                    ofSubject)
                .ifPresent(flows::add));
    return flows;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private List<AttackView.TallyRow> tallies(int report, CheckedAttack attack) {
    QuantityPolicy policy = attack.result().policy();
    return attack.tallies().stream()
        .filter(tally -> !isRepeated(tally, attack.tallies()))
        .map(
            tally ->
                new AttackView.TallyRow(
                    Kind.of(tally.measure()),
                    tally.subject().map(Phrases::code).orElse("all"),
                    Ranges.of(tally).toString(),
                    tally.conflict(),
                    tally.claims().stream()
                        .map(claim -> refs.of(report, claim, policy))
                        .distinct()
                        .toList()))
        .toList();
  }

  /** True for a total that one subject has all of. */
  private static boolean isRepeated(Tally total, List<Tally> tallies) {
    List<Tally> subjects =
        tallies.stream()
            .filter(tally -> tally.measure() == total.measure() && tally.subject().isPresent())
            .toList();
    return total.subject().isEmpty()
        && subjects.size() == 1
        && Ranges.of(subjects.get(0)).equals(Ranges.of(total));
  }

  private Optional<AttackView.SpeakerTable> speakers(int report, CheckedAttack attack) {
    Set<Measure> measures = new TreeSet<>();
    Map<Source, Map<Measure, List<Claim>>> bySpeaker = new LinkedHashMap<>();
    Source itself = Source.of(Phrases.sources(List.of()));
    for (Claim claim : attack.attack().claims()) {
      if (claim.assertion() instanceof Count count) {
        measures.add(count.measure());
        List<Source> sources = claim.sources().isEmpty() ? List.of(itself) : claim.sources();
        for (Source source : sources) {
          bySpeaker
              .computeIfAbsent(source, speaker -> new TreeMap<>())
              .computeIfAbsent(count.measure(), measure -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    if (bySpeaker.isEmpty()) {
      return Optional.empty();
    }
    Set<Claim> contradicting =
        attack.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::claims)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    List<AttackView.Row> rows = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, said) -> {
          List<AttackView.Cell> cells = new ArrayList<>();
          for (Measure measure : measures) {
            cells.add(
                new AttackView.Cell(
                    capital(Phrases.measure(measure)),
                    said.getOrDefault(measure, List.of()).stream()
                        .map(claim -> said(report, claim, attack, contradicting))
                        .toList()));
          }
          rows.add(new AttackView.Row(speaker.words(), note(speaker), cells));
        });
    return Optional.of(
        new AttackView.SpeakerTable(
            measures.stream().map(Phrases::measure).map(AttackViews::capital).toList(), rows));
  }

  private static String note(Source speaker) {
    String phrase = Phrases.sources(List.of(speaker));
    return phrase.equals(speaker.words()) ? "" : phrase.substring(speaker.words().length()).strip();
  }

  private AttackView.Said said(
      int report, Claim claim, CheckedAttack attack, Set<Claim> contradicting) {
    QuantityPolicy policy = attack.result().policy();
    Count count = (Count) claim.assertion();
    String subject =
        count.subject().flatMap(it -> it.code().map(Phrases::code).or(it::words)).orElse("");
    return new AttackView.Said(
        refs.of(report, claim, policy),
        policy.bounds(count.quantity()).toString(),
        subject,
        contradicting.contains(claim));
  }
}
