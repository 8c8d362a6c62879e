package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Qualifier;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

/** Finds the numbers on which the most independent sources agree. */
final class Agreement {

  private final Origins origins;
  private final QuantityPolicy policy;

  Agreement(Origins origins, QuantityPolicy policy) {
    this.origins = origins;
    this.policy = policy;
  }

  List<Corroboration> of(Attack attack) {
    Map<Counted, List<Claim>> figures = new LinkedHashMap<>();
    for (Claim claim : attack.standingClaims()) {
      if (claim.stance() == Stance.ASSERTED
          && claim.assertion() instanceof Count count
          && !count.cumulative()
          && !count.additional()
          && count.individual().isEmpty()
          && count.quantity().qualifier() != Qualifier.PLURAL) {
        figures.computeIfAbsent(Counted.of(count), key -> new ArrayList<>()).add(claim);
      }
    }
    return figures.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> corroborated(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Corroboration corroborated(Counted counted, List<Claim> claims) {
    Interval best = best(claims);
    List<Claim> agreeing = claims.stream().filter(claim -> bounds(claim).contains(best)).toList();
    return Corroboration.builder()
        .measure(counted.measure())
        .subject(Optional.of(counted.subject()).filter(code -> !code.isEmpty()))
        .low(best.low())
        .high(best.isBounded() ? OptionalLong.of(best.high()) : OptionalLong.empty())
        .independent((int) agreeing.stream().map(origins::of).distinct().count())
        .agreeing(agreeing)
        .differing(claims.stream().filter(claim -> !bounds(claim).contains(best)).toList())
        .build();
  }

  private Interval bounds(Claim claim) {
    return policy.bounds(((Count) claim.assertion()).quantity());
  }

  /**
   * Goes once along the line of numbers. Of stretches with as many sources, the one with more
   * claims is taken, then the first.
   */
  private Interval best(List<Claim> claims) {
    TreeMap<Long, List<Claim>> begins = new TreeMap<>();
    TreeMap<Long, List<Claim>> ends = new TreeMap<>();
    for (Claim claim : claims) {
      Interval bounds = bounds(claim);
      begins.computeIfAbsent(bounds.low(), key -> new ArrayList<>()).add(claim);
      ends.computeIfAbsent(bounds.high(), key -> new ArrayList<>()).add(claim);
    }
    Map<String, Integer> open = new HashMap<>();
    int claimed = 0;
    int most = 0;
    int mostClaimed = 0;
    Interval best = bounds(claims.get(0));
    for (Map.Entry<Long, List<Claim>> begin : begins.entrySet()) {
      while (ends.firstKey() < begin.getKey()) {
        for (Claim claim : ends.pollFirstEntry().getValue()) {
          claimed--;
          open.computeIfPresent(origins.of(claim), (key, n) -> n == 1 ? null : n - 1);
        }
      }
      begin.getValue().forEach(claim -> open.merge(origins.of(claim), 1, Integer::sum));
      claimed += begin.getValue().size();
      if (open.size() > most || (open.size() == most && claimed > mostClaimed)) {
        most = open.size();
        mostClaimed = claimed;
        best = new Interval(begin.getKey(), ends.firstKey());
      }
    }
    return best;
  }

  /** What figures must share to be about the same. */
  private record Counted(Measure measure, String subject) implements Comparable<Counted> {

    static Counted of(Count count) {
      String code = count.subject().flatMap(Subject::code).orElse("");
      boolean whole =
          code.equals(MunitionType.UNSPECIFIED.code()) || code.equals(PersonGroup.PERSON.code());
      return new Counted(count.measure(), whole ? "" : code);
    }

    @Override
    public int compareTo(Counted other) {
      int order = measure.compareTo(other.measure);
      return order != 0 ? order : subject.compareTo(other.subject);
    }
  }
}
