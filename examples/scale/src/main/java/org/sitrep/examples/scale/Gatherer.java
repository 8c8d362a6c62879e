package org.sitrep.examples.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.examples.scale.Segments.Dated;
import org.sitrep.model.Attack;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.IncidentFinder;
import org.sitrep.validation.incident.Incidents;

/**
 * Finds the incidents of a segment without holding all of a long one in memory.
 *
 * <p>A segment of up to {@link #AT_ONCE} accounts is given to the finder as it is. Of a longer one
 * the finder gets a part; incidents that ended {@link #SETTLED} days before the part does are
 * settled, and the accounts of the others go into the next part. An account is in one incident
 * whatever the parts are.
 */
final class Gatherer {

  static final int AT_ONCE = 20_000;

  /** More days than a chain of accounts needs to change who belongs together. */
  static final int SETTLED = 20;

  private final IncidentFinder finder;
  private final int atOnce;
  private final Function<String, ParsedReport> load;

  /** A gatherer that finds the report of an account by its identifier. */
  Gatherer(IncidentFinder finder, int atOnce, Function<String, ParsedReport> load) {
    this.finder = finder;
    this.atOnce = atOnce;
    this.load = load;
  }

  /**
   * An incident.
   *
   * @param incident what the finder says
   * @param accounts its accounts, in the order of the incident's
   */
  record Found(Incident incident, List<Dated> accounts) {}

  /** Hands on every incident of a segment, and what should be known of how they were found. */
  void gather(List<Dated> segment, Consumer<Found> incidents, Consumer<String> notes) {
    List<Dated> part = new ArrayList<>();
    int next = 0;
    while (next < segment.size()) {
      int end = Math.min(segment.size(), next + atOnce);
      part.addAll(segment.subList(next, end));
      next = end;
      boolean last = next == segment.size();
      long settled = last ? Long.MAX_VALUE : segment.get(next).first() - SETTLED;
      part = settle(part, settled, incidents, notes);
    }
  }

  /** Hands on the incidents that ended before a day; returns the accounts of the others. */
  private List<Dated> settle(
      List<Dated> part, long before, Consumer<Found> settled, Consumer<String> notes) {
    // The finder numbers the accounts in its own way, but hands the attacks through.
    Map<Attack, Dated> told = new IdentityHashMap<>();
    Incidents incidents = finder.find(reports(part, told));
    List<Dated> others = new ArrayList<>();
    for (Incident incident : incidents.incidents()) {
      List<Dated> accounts =
          incident.accounts().stream()
              .map(account -> Objects.requireNonNull(told.get(account.attack())))
              .toList();
      if (accounts.stream().allMatch(account -> account.last() < before)) {
        settled.accept(new Found(incident, accounts));
      } else {
        others.addAll(accounts);
      }
    }
    // Pairs that are not one event are no table here, so how many were listed is not of interest.
    incidents.notes().stream().filter(note -> !note.endsWith("are listed")).forEach(notes);
    return others;
  }

  /** The reports to which accounts belong, each with those of its attacks that are asked for. */
  private List<ParsedReport> reports(List<Dated> part, Map<Attack, Dated> told) {
    Map<String, ParsedReport.Builder> reports = new TreeMap<>();
    for (Dated account : part.stream().sorted(Comparator.comparing(Dated::id)).toList()) {
      ParsedReport one = load.apply(account.id());
      one.attacks().forEach(attack -> told.put(attack, account));
      String read = account.id().substring(0, account.id().lastIndexOf('#'));
      reports
          .computeIfAbsent(read, key -> ParsedReport.builder().report(one.report()))
          .addAllAttacks(one.attacks());
    }
    return reports.values().stream().<ParsedReport>map(ParsedReport.Builder::build).toList();
  }
}
