package org.sitrep.validation.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Interval;
import org.sitrep.model.Location;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;

/** The accounts of one event as one attack. */
final class AccountMerger {

  private final List<Account> accounts;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> told;
  private final Map<String, LocalDate> published = new HashMap<>();
  private final List<Revision> revisions = new ArrayList<>();

  AccountMerger(List<Account> accounts) {
    this.accounts = accounts;
    for (Account account : accounts) {
      add(account);
    }
    told = List.copyOf(claims);
    revise();
  }

  /** The claims in the order of the attack, before newer ones revised older ones. */
  List<Claim> told() {
    return told;
  }

  List<Revision> revisions() {
    return revisions;
  }

  Attack attack() {
    Attack.Builder attack = Attack.builder();
    attack.id(accounts.get(0).id());
    boolean news =
        accounts.stream().anyMatch(account -> account.attack().scope() == AttackScope.FOCUS);
    attack.scope(news ? AttackScope.FOCUS : AttackScope.BACKGROUND);
    attack.kind(kind());
    attack.time(
        accounts.stream()
            .flatMap(account -> account.attack().time().stream())
            .min(
                Comparator.comparing(EventTime::precision)
                    .thenComparing(time -> time.clock().isEmpty())));
    Set<Location> locations = new LinkedHashSet<>();
    accounts.forEach(account -> locations.addAll(account.attack().locations()));
    attack.locations(locations);
    Optional<Target> target =
        accounts.stream().flatMap(account -> account.attack().target().stream()).findFirst();
    attack.target(target);
    accounts.stream()
        .flatMap(account -> account.attack().perpetrators().stream())
        .distinct()
        .forEach(attack::addPerpetrators);
    return attack.claims(claims).build();
  }

  /** The kind that most accounts give, the first of several. */
  private AttackKind kind() {
    Map<AttackKind, Integer> counts = new LinkedHashMap<>();
    for (Account account : accounts) {
      if (!account.attack().kind().equals(AttackKind.UNKNOWN)) {
        counts.merge(account.attack().kind(), 1, Integer::sum);
      }
    }
    AttackKind most = AttackKind.UNKNOWN;
    for (Map.Entry<AttackKind, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private void add(Account account) {
    int number = 0;
    Map<String, String> ids = new HashMap<>();
    for (Claim claim : account.attack().claims()) {
      number++;
      String own = claim.id().isEmpty() ? "claim-" + number : claim.id();
      ids.put(claim.id(), account.id() + "/" + own);
    }
    number = 0;
    for (Claim claim : account.attack().claims()) {
      number++;
      String own = claim.id().isEmpty() ? "claim-" + number : claim.id();
      Claim.Builder merged = Claim.builder();
      merged.from(claim).id(account.id() + "/" + own);
      merged.sources(sources(claim, account));
      merged.revises(renamed(claim.revises(), ids, account));
      merged.retracts(renamed(claim.retracts(), ids, account));
      merged.partOf(renamed(claim.partOf(), ids, account));
      claims.add(merged.build());
      account.published().ifPresent(day -> published.put(account.id() + "/" + own, day));
    }
  }

  private static List<String> renamed(List<String> said, Map<String, String> ids, Account account) {
    return said.stream().map(id -> ids.getOrDefault(id, account.id() + "/" + id)).toList();
  }

  private static List<Source> sources(Claim claim, Account account) {
    Source outlet = outlet(account);
    if (claim.sources().isEmpty()) {
      return List.of(outlet);
    }
    return claim.sources().stream()
        .map(source -> Speakers.isNameless(source) ? named(source, outlet) : source)
        .toList();
  }

  /** The voice of a report. */
  static Source outlet(Account account) {
    String name = account.outlet().orElse(account.report());
    return Source.builder().words(name).kind(SourceKind.of("MEDIA")).build();
  }

  private static Source named(Source source, Source outlet) {
    Source.Builder named = Source.builder();
    named.from(source).words(source.words() + " (" + outlet.words() + ")");
    return named.through(source.through().orElse(outlet)).build();
  }

  /** The newer figure of one speaker takes the place of the older ones of the same thing. */
  private void revise() {
    Map<List<Object>, List<Integer>> said = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.assertion() instanceof Count count
          && !count.cumulative()
          && !count.additional()
          && count.individual().isEmpty()
          && claim.stance() != Stance.DENIED
          && published.containsKey(claim.id())) {
        Optional<Subject> subject = count.subject();
        List<Object> key =
            List.of(
                Speakers.keys(claim),
                count.measure(),
                subject.flatMap(Subject::code),
                subject.flatMap(Subject::designation).map(Names::fold));
        said.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
      }
    }
    said.values().forEach(this::revise);
  }

  private void revise(List<Integer> same) {
    Map<LocalDate, Map<Interval, List<Integer>>> byDay = new TreeMap<>();
    for (int i : same) {
      LocalDate day = published.get(claims.get(i).id());
      if (day != null) {
        byDay
            .computeIfAbsent(day, key -> new LinkedHashMap<>())
            .computeIfAbsent(bounds(i), key -> new ArrayList<>())
            .add(i);
      }
    }
    Map<Interval, List<Integer>> standing = new LinkedHashMap<>();
    byDay.forEach(
        (day, said) -> {
          int newer = said.values().iterator().next().get(0);
          List<Interval> gone =
              standing.keySet().stream().filter(it -> !said.containsKey(it)).toList();
          for (Interval bounds : gone) {
            List<Integer> older = standing.remove(bounds);
            if (older != null) {
              older.forEach(i -> revise(i, newer));
            }
          }
          said.forEach(
              (bounds, these) ->
                  standing.computeIfAbsent(bounds, key -> new ArrayList<>()).addAll(these));
        });
  }

  private void revise(int older, int newer) {
    Claim then = claims.get(older);
    Claim.Builder revising = Claim.builder();
    Claim now = revising.from(claims.get(newer)).addRevises(then.id()).build();
    claims.set(newer, now);
    String text =
        "%s: %s %s on %s, %s on %s"
            .formatted(
                Names.voices(now),
                Names.words(((Count) now.assertion()).measure().name()),
                bounds(older),
                published.get(then.id()),
                bounds(newer),
                published.get(now.id()));
    revisions.add(new Revision(now.id(), then.id(), text));
  }

  private Interval bounds(int claim) {
    return ((Count) claims.get(claim).assertion()).quantity().bounds();
  }
}
