package org.sitrep.validation.internal.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.validation.finding.Finding;

/** The rules, in the order in which they are told. */
public final class Rules {

  /** The rules on one attack. */
  public static final List<Rule<AttackFacts>> OF_ATTACKS =
      List.of(
          new CountAgreement(),
          new MunitionFlow(),
          new AllAccountedFor(),
          new PartsWithinWhole(),
          new ListedParts(),
          new KilledAndWounded(),
          new CountDifference(),
          new PartsDifference(),
          new SourceAgainstItself(),
          new PartsAddUp(),
          new InferredBound(),
          new PointInCountry(),
          new PointAtZero(),
          new OneCountry(),
          new DivisionInCountry(),
          new SeaIsNoCountry(),
          new CountryKnown(),
          new ClaimedAndDenied(),
          new ClaimedYetUnclaimed(),
          new ExclusiveTypes(),
          new RevisionTold(),
          new MutualRevision(),
          new Disputed(),
          new CasualtiesLeftOpen(),
          new ShareOfTotal(),
          new ClaimIdUnique(),
          new ClaimKnown(),
          new CodeKnown(),
          new CountedTwice());

  /** The rules on the attacks of one report. */
  public static final List<Rule<ReportFacts>> OF_REPORTS =
      List.of(new NotAfterPublication(), new WithinWindow(), new BackgroundBeforeFocus());

  /** The rules on several reports of one event. */
  public static final List<Rule<Reports>> OF_EVENTS = List.of(new FallingToll());

  private static final Map<String, Rule<?>> BY_ID = new LinkedHashMap<>();
  private static final Map<String, Integer> ORDER = new HashMap<>();

  static {
    Stream.of(OF_ATTACKS, OF_REPORTS, OF_EVENTS)
        .flatMap(List::stream)
        .forEach(
            rule -> {
              ORDER.put(rule.id(), BY_ID.size());
              BY_ID.put(rule.id(), rule);
            });
  }

  private Rules() {}

  /** All rules. */
  public static List<Rule<?>> all() {
    return List.copyOf(BY_ID.values());
  }

  /** Has the rules look at something. */
  public static <T> void check(List<Rule<T>> rules, T checked, Findings findings) {
    rules.forEach(rule -> rule.check(checked, findings));
  }

  /** The place of a rule among all. */
  static int order(Rule<?> rule) {
    return ORDER.getOrDefault(rule.id(), ORDER.size());
  }

  /** True if a finding says that speakers differ. */
  public static boolean isDifference(Finding finding) {
    Rule<?> rule = BY_ID.get(finding.rule());
    return rule != null && rule.isOfDifference() && finding.severity() == rule.severity();
  }
}
