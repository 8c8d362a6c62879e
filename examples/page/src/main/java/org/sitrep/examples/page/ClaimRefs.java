package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.QuantityPolicy;

/** The claims of a page: how they are called and where they are. */
final class ClaimRefs {

  private final List<Map<Claim, ClaimRef>> byReport = new ArrayList<>();
  private final Map<Claim, List<ClaimRef>> byContent = new HashMap<>();
  private final Map<Claim, ClaimRef> byObject = new IdentityHashMap<>();
  private final boolean several;

  ClaimRefs(List<CheckedReport> reports) {
    several = reports.size() > 1;
    for (int i = 0; i < reports.size(); i++) {
      byReport.add(refs(i + 1, reports.get(i)));
    }
  }

  private Map<Claim, ClaimRef> refs(int report, CheckedReport checked) {
    Map<Claim, ClaimRef> refs = new HashMap<>();
    String text = checked.parsed().report().text();
    int number = 0;
    for (CheckedAttack attack : checked.attacks()) {
      for (Claim claim : attack.attack().claims()) {
        number++;
        String id = claim.id().isEmpty() ? "#" + number : claim.id();
        ClaimRef ref =
            ClaimRef.of(
                "r" + report + "c" + number,
                several ? "R" + report + " " + id : id,
                located(claim, text).isPresent(),
                claim,
                attack.result().policy());
        if (refs.putIfAbsent(claim, ref) == null) {
          byContent.computeIfAbsent(content(claim), content -> new ArrayList<>()).add(ref);
        }
        byObject.putIfAbsent(claim, refs.get(claim));
      }
    }
    return refs;
  }

  /** The reference to a claim of a report. */
  ClaimRef of(int report, Claim claim, QuantityPolicy policy) {
    ClaimRef ref = byReport.get(report).get(claim);
    return ref == null ? ClaimRef.foreign(claim, policy) : ref;
  }

  /**
   * References to claims of any report. The very object that a report has is found in that report;
   * of others, equal claims of two reports stand for one each.
   */
  List<ClaimRef> across(List<Claim> claims, QuantityPolicy policy) {
    List<ClaimRef> found = new ArrayList<>();
    for (Claim claim : claims) {
      found.add(
          Stream.concat(
                  Stream.ofNullable(byObject.get(claim)),
                  byContent.getOrDefault(content(claim), List.of()).stream())
              .filter(ref -> !found.contains(ref))
              .findFirst()
              .orElseGet(() -> ClaimRef.foreign(claim, policy)));
    }
    return found;
  }

  /** A claim without what depends on the other claims beside it. */
  private static Claim content(Claim claim) {
    return Claim.builder()
        .assertion(claim.assertion())
        .sources(claim.sources())
        .stance(claim.stance())
        .evidence(claim.evidence())
        .build();
  }

  /** The evidence of a claim, if the text has it where the claim says. */
  static Optional<Evidence> located(Claim claim, String text) {
    return claim
        .evidence()
        .filter(it -> it.end() > it.start())
        .filter(it -> it.end() <= text.length() && text.startsWith(it.text(), it.start()));
  }
}
