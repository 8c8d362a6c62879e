package org.sitrep.examples.quickstart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Said;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;

/** The part of the page that says which figures newer ones replaced. */
final class UpdateSection {

  private UpdateSection() {}

  static void add(List<Claim> claims, Page page, Style style) {
    List<String> updates = updates(claims);
    if (!updates.isEmpty()) {
      page.blank().add(0, "UPDATED", style::heading);
      updates.forEach(update -> page.add(2, "- ", update, it -> it));
    }
  }

  private static List<String> updates(List<Claim> claims) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    List<String> updates = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.assertion() instanceof Count count) {
        String before = figures(claim.revises(), byId);
        String taken = figures(claim.retracts(), byId);
        String measure = Phrases.measure(count.measure()) + ": ";
        if (!before.isEmpty()) {
          updates.add(measure + Said.figureBy(claim, count) + " instead of " + before);
        }
        if (!taken.isEmpty()) {
          updates.add(measure + taken + " is taken back");
        }
      }
    }
    return updates;
  }

  private static String figures(List<String> ids, Map<String, Claim> byId) {
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(byId.get(id)))
        .flatMap(
            claim -> claim.assertion() instanceof Count count ? Stream.of(count) : Stream.empty())
        .map(Said::figure)
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
