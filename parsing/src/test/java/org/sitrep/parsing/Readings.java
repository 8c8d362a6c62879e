package org.sitrep.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Undisclosed;

/**
 * Writes what was read as short lines, so that a test shows a whole reading at a glance.
 *
 * <p>A count is {@code FIRED ~10 ROCKET (a police official; a soldier)}: measure, quantity, class
 * and speakers, then the stance unless it is asserted, and whether it is cumulative. Quantities are
 * {@code 15}, {@code ~10}, {@code 13+}, {@code <=5}, {@code 10-15}, {@code 24*} for words such as
 * dozens, and {@code none}.
 */
public final class Readings {

  /** A Saturday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  private Readings() {}

  /** Reads a text published on {@link #PUBLISHED}. */
  public static ParsedReport parse(String text) {
    return ReportParser.standard().parse(Report.of(text, PUBLISHED));
  }

  /** All counts of a text. */
  public static List<String> counts(String text) {
    return counts(parse(text));
  }

  /** All counts of a report, single persons left out. */
  public static List<String> counts(ParsedReport report) {
    return report.claims().stream()
        .filter(claim -> claim.assertion() instanceof Count count && count.individual().isEmpty())
        .map(Readings::line)
        .toList();
  }

  /** All words on responsibility of a text. */
  public static List<String> responsibilities(String text) {
    return lines(parse(text), Responsibility.class);
  }

  /** All words on responsibility of a report. */
  public static List<String> responsibilities(Report report) {
    return lines(ReportParser.standard().parse(report), Responsibility.class);
  }

  /** All munitions used and all that is withheld in a text. */
  public static List<String> remarks(String text) {
    return parse(text).claims().stream()
        .filter(
            claim ->
                claim.assertion() instanceof MunitionUse
                    || claim.assertion() instanceof Undisclosed)
        .map(Readings::line)
        .toList();
  }

  /** The issues of a text, each as its reason and its words. */
  public static List<String> issues(String text) {
    return parse(text).issues().stream()
        .map(issue -> issue.reason() + " " + issue.evidence().text())
        .toList();
  }

  /** The attacks of a report: scope, days, perpetrators. */
  public static List<String> attacks(ParsedReport report) {
    return report.attacks().stream()
        .map(
            attack ->
                attack.scope()
                    + " "
                    + day(attack, true)
                    + "/"
                    + day(attack, false)
                    + " "
                    + attack.perpetrators().stream()
                        .map(actor -> actor.name())
                        .collect(Collectors.joining("; ", "[", "]")))
        .toList();
  }

  /** The claims of a report that make one kind of assertion. */
  public static List<String> lines(ParsedReport report, Class<?> assertion) {
    return report.claims().stream()
        .filter(claim -> assertion.isInstance(claim.assertion()))
        .map(Readings::line)
        .toList();
  }

  /** A claim in one line. */
  public static String line(Claim claim) {
    String what = "";
    String behind = "";
    if (claim.assertion() instanceof Count count) {
      what =
          count.measure()
              + " "
              + quantity(count.quantity())
              + count.subject().flatMap(Subject::code).map(code -> " " + code).orElse("");
      behind = count.cumulative() ? " cumulative" : "";
    } else if (claim.assertion() instanceof Responsibility responsibility) {
      what =
          responsibility.kind()
              + responsibility.actor().map(actor -> " " + actor.name()).orElse("");
    } else if (claim.assertion() instanceof MunitionUse use) {
      what = "USE " + use.type().code() + use.measure().map(measure -> " " + measure).orElse("");
    } else if (claim.assertion() instanceof Undisclosed untold) {
      what = untold.reason() + " " + untold.topic();
    }
    String sources =
        claim.sources().isEmpty()
            ? ""
            : claim.sources().stream()
                .map(Source::words)
                .collect(Collectors.joining("; ", " (", ")"));
    return what
        + sources
        + (claim.stance() == Stance.ASSERTED ? "" : " " + claim.stance())
        + behind;
  }

  /** A quantity in short. */
  public static String quantity(Quantity quantity) {
    return quantity(
        quantity.low(),
        quantity.high().isPresent() ? Optional.of(quantity.high().getAsLong()) : Optional.empty(),
        quantity.qualifier().name());
  }

  /** A quantity in short. */
  public static String quantity(long low, Optional<Long> high, String qualifier) {
    boolean one = high.isPresent() && high.get() == low;
    String bounds = low + ".." + high.map(String::valueOf).orElse("");
    return switch (qualifier) {
      case "EXACT" -> one ? "" + low : "EXACT " + bounds;
      case "APPROXIMATE" -> one ? "~" + low : "APPROXIMATE " + bounds;
      case "AT_LEAST" -> high.isEmpty() ? low + "+" : "AT_LEAST " + bounds;
      case "AT_MOST" -> low == 0 && high.isPresent() ? "<=" + high.get() : "AT_MOST " + bounds;
      case "RANGE" -> high.isPresent() ? low + "-" + high.get() : "RANGE " + bounds;
      case "VAGUE" -> high.isEmpty() ? low + "*" : "VAGUE " + bounds;
      case "NONE" -> one && low == 0 ? "none" : "NONE " + bounds;
      default -> qualifier + " " + bounds;
    };
  }

  private static String day(Attack attack, boolean first) {
    return attack
        .time()
        .flatMap(time -> first ? time.from() : time.to())
        .map(LocalDate::toString)
        .orElse("-");
  }
}
