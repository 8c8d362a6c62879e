package org.sitrep.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Said;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Coverage;
import org.sitrep.model.IssueReason;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;

/** The part of the page that says how sure the reading is, and how much was not understood. */
final class SureSection {

  /** A claim that is read right less often than this is doubtful. */
  private static final double DOUBTFUL = 0.7;

  /** So many numbers that were not understood are shown, at most. */
  private static final int SHOWN = 5;

  private SureSection() {}

  static void add(ParsedReport parsed, QuantityPolicy policy, Page page, Style style) {
    page.blank().add(0, "HOW SURE IS THE READING?", style::heading);
    claims(parsed.claims(), policy, page, style);
    numbers(parsed, page, style);
  }

  private static void claims(List<Claim> claims, QuantityPolicy policy, Page page, Style style) {
    OptionalDouble mean =
        claims.stream().flatMapToDouble(claim -> claim.confidence().stream()).average();
    if (claims.isEmpty()) {
      page.add(2, "No claim was read.", style::doubtful);
    }
    if (mean.isEmpty()) {
      return;
    }
    List<String> doubtful =
        claims.stream()
            .filter(claim -> claim.confidence().orElse(1) < DOUBTFUL)
            .map(claim -> said(claim, policy))
            .toList();
    String most =
        String.format(
            Locale.ROOT, "Of 100 such claims %.0f are read right", 100 * mean.getAsDouble());
    page.add(2, most + (doubtful.isEmpty() ? "." : "; doubtful: " + listed(doubtful) + "."));
  }

  private static String said(Claim claim, QuantityPolicy policy) {
    return claim.assertion() instanceof Count count
        ? Phrases.measure(count.measure()) + " " + Said.figure(count)
        : Phrases.assertion(claim.assertion(), policy);
  }

  private static String listed(List<String> all) {
    String shown = all.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return all.size() > SHOWN ? shown + " and " + (all.size() - SHOWN) + " more" : shown;
  }

  private static void numbers(ParsedReport parsed, Page page, Style style) {
    Coverage coverage = parsed.coverage();
    if (coverage.figures() == 0) {
      return;
    }
    List<String> open =
        parsed.issues().stream()
            .filter(issue -> issue.reason() == IssueReason.NOT_UNDERSTOOD)
            .map(issue -> "\u201C" + issue.evidence().text().strip() + "\u201D")
            .toList();
    int other = coverage.figures() - coverage.claimed() - open.size();
    List<String> parts = new ArrayList<>();
    add(parts, coverage.claimed(), "became a claim", "became claims");
    add(
        parts,
        other,
        "is something else, such as an age or a day",
        "are something else, such as ages or days");
    add(
        parts,
        open.size(),
        "was not understood: " + listed(open),
        "were not understood: " + listed(open));
    String numbers = Phrases.number(coverage.figures(), "number", "numbers");
    page.add(
        2,
        "Of " + numbers + " " + String.join(", ", parts) + ".",
        open.isEmpty() ? it -> it : style::doubtful);
  }

  private static void add(List<String> parts, int number, String one, String many) {
    if (number > 0) {
      parts.add(Phrases.number(number, one, many));
    }
  }
}
