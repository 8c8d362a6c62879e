package org.sitrep.examples.checksources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Interval;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.incident.Account;
import org.sitrep.validation.incident.Comparison;
import org.sitrep.validation.incident.Corroboration;
import org.sitrep.validation.incident.Incident;
import org.sitrep.validation.incident.Incidents;

/** The whole page: each event, who says what of it, what agrees and what cannot. */
final class EventPage {

  private final Style style;
  private final QuantityPolicy policy;
  private final boolean explain;
  private final Page page = new Page();

  EventPage(Style style, Options options) {
    this.style = style;
    this.policy = options.policy();
    this.explain = options.explain();
  }

  /** Writes the page; a page is for one run. */
  String render(int reports, Incidents incidents) {
    List<Incident> all = incidents.incidents();
    for (int i = 0; i < all.size(); i++) {
      incident(i + 1, all.size(), all.get(i));
    }
    if (explain) {
      refusals(incidents.refusals());
    }
    incidents.notes().forEach(note -> page.add(0, note, style::quiet));
    page.rule().add(0, counted(reports, all), style::heading);
    return page.toString();
  }

  /** How much there is of what. */
  static String counted(int reports, List<Incident> incidents) {
    long contradictions =
        incidents.stream().mapToLong(it -> it.consistency().contradictions().size()).sum();
    return "%s, %s; %s."
        .formatted(
            Phrases.number(reports, "report", "reports"),
            Phrases.number(incidents.size(), "event", "events"),
            Phrases.number(contradictions, "contradiction", "contradictions"));
  }

  private void incident(int number, int of, Incident incident) {
    Attack attack = incident.attack();
    String kind =
        attack.kind().equals(AttackKind.UNKNOWN) ? "attack" : Phrases.code(attack.kind().code());
    String heading =
        Stream.of(
                Optional.of("EVENT %d of %d: %s".formatted(number, of, kind)),
                attack.time().map(time -> Phrases.time(time).replaceAll(" \\(.*\\)$", "")),
                attack.locations().stream().findFirst().map(place -> place.name()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    page.add(0, heading, style::heading);
    page.add(
        2,
        "Grade   ",
        incident.grade().name().toLowerCase(Locale.ROOT) + ": " + incident.gradedBecause(),
        it -> it);
    for (int i = 0; i < incident.accounts().size(); i++) {
      Account account = incident.accounts().get(i);
      page.add(2, i == 0 ? "Told by " : "        ", told(account), it -> it);
    }
    page.blank().add(2, "Who says what", style::heading);
    incident.corroborations().forEach(this::corroboration);
    responsibility(attack);
    contradictions(incident);
    if (!incident.revisions().isEmpty()) {
      page.blank().add(2, "Revised", style::heading);
      incident.revisions().forEach(revision -> page.add(4, revision.text()));
    }
    if (explain) {
      page.blank().add(2, "Why one event", style::heading);
      if (incident.matches().isEmpty()) {
        page.add(4, "A single report tells of it.");
      }
      incident.matches().forEach(match -> page.add(4, match.text(), style::quiet));
    }
    page.blank();
  }

  private static String told(Account account) {
    return account.outlet().orElse("a report")
        + account.published().map(day -> ", " + day).orElse("")
        + " ("
        + account.id()
        + ")";
  }

  private void corroboration(Corroboration figures) {
    String counted =
        Phrases.measure(figures.measure())
            + figures.subject().map(code -> " [" + Phrases.code(code) + "]").orElse("");
    String agreed = range(figures.low(), figures.high());
    String sources =
        figures.independent() == 1
            ? "one source"
            : figures.independent() + " independent sources agree";
    page.add(4, "%s: %s, %s".formatted(counted, agreed, sources), colour(figures));
    figures.agreeing().forEach(claim -> claim("+ ", claim));
    figures.differing().forEach(claim -> claim("- ", claim));
  }

  private static String range(long low, OptionalLong high) {
    return new Interval(low, high.orElse(Interval.UNBOUNDED)).toString();
  }

  private UnaryOperator<String> colour(Corroboration figures) {
    if (!figures.differing().isEmpty()) {
      return style::doubtful;
    }
    return figures.independent() > 1 ? style::good : it -> it;
  }

  private void claim(String sign, Claim claim) {
    String stance = Phrases.stance(claim.stance());
    page.add(
        6,
        sign,
        "%s, says %s%s [%s]"
            .formatted(
                Phrases.assertion(claim.assertion(), policy),
                Phrases.sources(claim.sources()),
                stance.isEmpty() ? "" : " - " + stance,
                claim.id()),
        it -> it);
  }

  private void responsibility(Attack attack) {
    List<Claim> claims =
        attack.claims().stream().filter(it -> it.assertion() instanceof Responsibility).toList();
    if (!claims.isEmpty()) {
      page.add(4, "responsibility");
      claims.forEach(claim -> claim("* ", claim));
    }
  }

  private void contradictions(Incident incident) {
    page.blank().add(2, "Can it all be true?", style::heading);
    List<Finding> findings =
        incident.consistency().findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .toList();
    for (Finding finding : findings) {
      page.add(
          4,
          finding.severity() + " " + finding.message(),
          finding.severity() == Severity.ERROR ? style::bad : style::doubtful);
      page.add(
          6,
          finding.claims().isEmpty()
              ? "[" + finding.where() + "]"
              : finding.claims().stream()
                  .map(Claim::id)
                  .collect(Collectors.joining(", ", "[", "]")),
          style::quiet);
    }
    if (findings.isEmpty()) {
      page.add(4, "Nothing speaks against it.", style::good);
    }
  }

  private void refusals(List<Comparison> refusals) {
    page.add(0, "NOT ONE EVENT", style::heading);
    refusals.forEach(refusal -> page.add(2, refusal.text(), style::quiet));
    page.blank();
  }
}
