package org.sitrep.examples.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Said;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;

/** The part of the page that says whether all claims can be true together. */
final class FindingSection {

  private final Page page;
  private final Style style;
  private final QuantityPolicy policy;
  private final boolean whole;

  /** A finding and the attack that it is about; empty if there is only one. */
  private record Placed(Finding finding, String attack) {}

  /**
   * The part on a page.
   *
   * @param whole true if the claims and rules behind a finding are told, and what is of little
   *     weight
   */
  FindingSection(Page page, Style style, QuantityPolicy policy, boolean whole) {
    this.page = page;
    this.style = style;
    this.policy = policy;
    this.whole = whole;
  }

  void add(List<CheckedAttack> attacks) {
    Map<Severity, List<Placed>> found = new EnumMap<>(Severity.class);
    for (int i = 0; i < attacks.size(); i++) {
      String attack = attacks.size() == 1 ? "" : "Attack %d: ".formatted(i + 1);
      for (Finding finding : attacks.get(i).findings()) {
        found
            .computeIfAbsent(finding.severity(), it -> new ArrayList<>())
            .add(new Placed(finding, attack));
      }
    }
    page.blank().add(0, "CAN IT ALL BE TRUE?", style::heading);
    if (!found.containsKey(Severity.ERROR) && !found.containsKey(Severity.WARNING)) {
      verdict(attacks);
    }
    found.forEach(this::section);
    page.add(2, policy.statement(), style::quiet);
  }

  private void verdict(List<CheckedAttack> attacks) {
    boolean read = attacks.stream().anyMatch(it -> it.result().verdict() != Verdict.NOTHING_READ);
    page.add(
        2,
        read ? "Nothing speaks against it." : "Nothing was read that could be checked.",
        read ? style::good : style::doubtful);
  }

  private void section(Severity severity, List<Placed> findings) {
    if (severity == Severity.INFO && !whole) {
      return;
    }
    UnaryOperator<String> colour = colour(severity);
    page.add(2, title(severity), colour);
    for (Placed placed : findings) {
      page.add(4, "- ", placed.attack() + (whole ? message(placed) : spoken(placed)), colour);
      if (whole) {
        placed.finding().claims().forEach(this::claim);
      }
    }
  }

  private static String title(Severity severity) {
    return switch (severity) {
      case ERROR -> "No. This cannot be true together:";
      case WARNING -> "Speakers differ, or something is odd:";
      case INFO -> "Also noticed:";
    };
  }

  private static String message(Placed placed) {
    return placed.finding().message() + " (" + placed.finding().rule() + ")";
  }

  /** The figures side by side; the message of a finding that is about something else. */
  private static String spoken(Placed placed) {
    Map<Measure, List<String>> figures = new LinkedHashMap<>();
    List<Claim> claims = placed.finding().claims();
    for (Claim claim : claims) {
      if (!(claim.assertion() instanceof Count count)) {
        return placed.finding().message();
      }
      figures
          .computeIfAbsent(count.measure(), it -> new ArrayList<>())
          .add(Said.figureBy(claim, count));
    }
    return claims.size() < 2
        ? placed.finding().message()
        : figures.entrySet().stream()
            .map(it -> Phrases.measure(it.getKey()) + " " + String.join(", but ", it.getValue()))
            .collect(Collectors.joining("; but "));
  }

  private void claim(Claim claim) {
    page.add(
        6,
        Phrases.label(claim.id()),
        Phrases.assertion(claim.assertion(), policy) + ", says " + Phrases.sources(claim.sources()),
        it -> it);
  }

  private UnaryOperator<String> colour(Severity severity) {
    return switch (severity) {
      case ERROR -> style::bad;
      case WARNING -> style::doubtful;
      case INFO -> style::quiet;
    };
  }
}
