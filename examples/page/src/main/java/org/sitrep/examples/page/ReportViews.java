package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.Report;

/** Makes the views of reports. */
final class ReportViews {

  /** The language of what the page itself says. */
  private static final String PAGE_LANGUAGE = "en";

  private final ClaimRefs refs;
  private final AttackNames names;
  private final Map<String, List<ConflictLink>> conflicts;
  private final boolean open;
  private final boolean several;

  /**
   * @param conflicts the contradictions and differences that claims are in, by the keys of claims
   * @param open true if the lists of claims are shown, false if they are folded away
   */
  ReportViews(
      ClaimRefs refs,
      AttackNames names,
      Map<String, List<ConflictLink>> conflicts,
      boolean open,
      boolean several) {
    this.refs = refs;
    this.names = names;
    this.conflicts = conflicts;
    this.open = open;
    this.several = several;
  }

  ReportView view(int number, CheckedReport checked) {
    Report report = checked.parsed().report();
    List<Segments.Span> spans = new ArrayList<>();
    List<ReportView.Group> groups = new ArrayList<>();
    Set<ClaimRef> listed = new HashSet<>();
    for (int i = 0; i < checked.attacks().size(); i++) {
      CheckedAttack attack = checked.attacks().get(i);
      List<ReportView.Item> items = new ArrayList<>();
      for (Claim claim : attack.attack().claims()) {
        ClaimRef ref = refs.of(number, claim, attack.result().policy());
        if (listed.add(ref)) {
          ClaimRefs.located(claim, report.text()).ifPresent(it -> spans.add(span(it, ref)));
          items.add(item(ref, claim));
        }
      }
      if (!items.isEmpty()) {
        groups.add(new ReportView.Group(names.of(number, i), open, items));
      }
    }
    return new ReportView(
        "r" + (number + 1),
        several ? name(number, report) : "The text",
        Stream.of(report.outlet(), report.published().map(day -> "published " + day))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")),
        report.language().filter(code -> !code.equalsIgnoreCase(PAGE_LANGUAGE)),
        report.title(),
        report.address().filter(ReportViews::isWebAddress),
        Segments.of(report.text(), spans),
        groups,
        checked.parsed().issues().stream()
            .map(
                issue ->
                    new ReportView.Other(
                        issue.evidence().text(),
                        Phrases.code(issue.reason().name()),
                        issue.message()))
            .toList());
  }

  /** What a report is called among several. */
  static String name(int number, Report report) {
    return "Report "
        + (number + 1)
        + report.outlet().map(outlet -> ": " + outlet).orElse("")
        + (report.outlet().isPresent() || report.id().isEmpty() ? "" : ": " + report.id());
  }

  private Segments.Span span(Evidence evidence, ClaimRef ref) {
    return new Segments.Span(evidence.start(), evidence.end(), ref, contradicts(links(ref)));
  }

  private List<ConflictLink> links(ClaimRef ref) {
    return conflicts.getOrDefault(ref.key(), List.of());
  }

  private static boolean contradicts(List<ConflictLink> links) {
    return links.stream().anyMatch(ConflictLink::error);
  }

  private ReportView.Item item(ClaimRef ref, Claim claim) {
    List<String> notes = new ArrayList<>();
    if (!claim.revises().isEmpty()) {
      notes.add("replaces " + String.join(", ", claim.revises()));
    }
    if (!claim.retracts().isEmpty()) {
      notes.add("takes back " + String.join(", ", claim.retracts()));
    }
    if (!claim.foundBy().isEmpty()) {
      notes.add("found by " + claim.foundBy());
    }
    return new ReportView.Item(
        ref,
        Phrases.sources(claim.sources()),
        claim.evidence().map(Evidence::text).map(String::strip),
        notes,
        links(ref));
  }

  /** Other addresses, such as those of scripts, are not made into links. */
  private static boolean isWebAddress(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
