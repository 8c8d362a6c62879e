package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.model.Claim;

/** What the claims of a page are about, with their colours: a legend that filters. */
final class Filters {

  /** With more claims than these, lists are folded away and can be searched. */
  private static final int MANY = 30;

  private Filters() {}

  /** The filters for some reports; empty if there is nothing to tell apart. */
  static FilterView of(List<CheckedReport> reports) {
    Map<Kind, Integer> counts = new TreeMap<>(Comparator.comparing(Kind::rank));
    List<Claim> claims = reports.stream().flatMap(Filters::claims).toList();
    claims.forEach(claim -> counts.merge(Kind.of(claim.assertion()), 1, Integer::sum));
    List<FilterView.Choice> choices = new ArrayList<>();
    counts.forEach((kind, count) -> choices.add(new FilterView.Choice(kind, count)));
    return new FilterView(choices, claims.size() > MANY);
  }

  private static Stream<Claim> claims(CheckedReport report) {
    return report.parsed().attacks().stream()
        .flatMap(attack -> attack.claims().stream())
        .distinct();
  }
}
