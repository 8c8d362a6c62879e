package org.sitrep.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Said;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Source;
import org.sitrep.model.Stance;
import org.sitrep.model.Undisclosed;

/** What stands of an attack, a line for each measure: how many, and who says so. */
final class MeasureLines {

  private static final Line GUILT = new Line(Measure.values().length, "by");
  private static final Line WEAPONS = new Line(Measure.values().length + 1, "weapons");
  private static final Line OPEN = new Line(Measure.values().length + 2, "not told");

  private final QuantityPolicy policy;
  private final Map<Line, Map<Words, List<List<Source>>>> lines =
      new TreeMap<>(Comparator.comparingInt(Line::place));

  /**
   * A line.
   *
   * @param place which it is of all
   * @param label what it begins with
   */
  private record Line(int place, String label) {}

  /** What several may say alike. */
  private record Words(String said, Stance stance) {}

  private MeasureLines(QuantityPolicy policy) {
    this.policy = policy;
  }

  /** Adds the lines of an attack to a page. */
  static void add(Attack attack, QuantityPolicy policy, Page page) {
    MeasureLines lines = new MeasureLines(policy);
    attack.standingClaims().forEach(lines::add);
    lines.lines.forEach(
        (line, words) -> page.add(2, "%-13s".formatted(line.label()), joined(words), it -> it));
  }

  private void add(Claim claim) {
    Assertion assertion = claim.assertion();
    if (assertion instanceof Count count) {
      Measure measure = count.measure();
      add(new Line(measure.ordinal(), Phrases.measure(measure)), Said.figure(count), claim);
    } else if (assertion instanceof MunitionUse use) {
      add(WEAPONS, use.designation().orElse(Phrases.code(use.type().code())), claim);
    } else {
      add(
          assertion instanceof Undisclosed ? OPEN : GUILT,
          Phrases.assertion(assertion, policy),
          claim);
    }
  }

  private void add(Line line, String said, Claim claim) {
    lines
        .computeIfAbsent(line, it -> new LinkedHashMap<>())
        .computeIfAbsent(new Words(said, claim.stance()), it -> new ArrayList<>())
        .add(isOwn(claim) ? List.of() : claim.sources());
  }

  /** True if somebody claims or denies something of their own. */
  private static boolean isOwn(Claim claim) {
    if (claim.assertion() instanceof Responsibility responsibility) {
      String actor = responsibility.actor().map(Actor::name).orElse("");
      return claim.sources().stream().allMatch(source -> source.words().equals(actor));
    }
    return false;
  }

  private static String joined(Map<Words, List<List<Source>>> words) {
    return words.entrySet().stream()
        .map(entry -> Said.by(entry.getKey().said(), entry.getKey().stance(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
