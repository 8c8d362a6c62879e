package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Location;

/**
 * What the attacks of a page are called, and where they are.
 *
 * <p>A name says what, where and when: {@code Missile strike, Odesa, 5 March}. The year is left out
 * where all attacks are of one year; names that would be the same are numbered.
 */
final class AttackNames {

  private final List<List<String>> names = new ArrayList<>();
  private final Map<Attack, String> anchors = new IdentityHashMap<>();
  private final Days days;
  private final boolean several;

  AttackNames(List<CheckedReport> reports) {
    several = reports.size() > 1;
    days =
        Days.of(
            reports.stream()
                .flatMap(report -> report.attacks().stream())
                .flatMap(attack -> attack.attack().time().stream()));
    for (int report = 0; report < reports.size(); report++) {
      Map<String, Integer> given = new HashMap<>();
      List<String> ofReport = new ArrayList<>();
      for (CheckedAttack attack : reports.get(report).attacks()) {
        String name = name(attack.attack());
        int times = given.merge(name, 1, Integer::sum);
        anchors.putIfAbsent(attack.attack(), anchor(report, ofReport.size()));
        ofReport.add(times == 1 ? name : name + " (" + times + ")");
      }
      names.add(ofReport);
    }
  }

  /** The end of the anchors of an attack. */
  static String anchor(int report, int attack) {
    return "r" + (report + 1) + "a" + (attack + 1);
  }

  /** The end of the anchors of an attack that a report of this page has. */
  Optional<String> anchor(Attack attack) {
    return Optional.ofNullable(anchors.get(attack));
  }

  /** The name of an attack within its report. */
  String of(int report, int attack) {
    return names.get(report).get(attack);
  }

  /** The name of an attack on the whole page: with its report, if there are several. */
  String onPage(int report, int attack) {
    return (several ? "R" + (report + 1) + ": " : "") + of(report, attack);
  }

  /** The first two attacks by name, for the title of the tab; empty if there are none. */
  Optional<String> first() {
    List<String> all = names.stream().flatMap(List::stream).distinct().toList();
    return all.stream()
        .findFirst()
        .map(name -> all.size() == 1 ? name : name + " and " + (all.size() - 1) + " more");
  }

  /** A name for any attack, such as what the reports of an event come to. */
  String name(Attack attack) {
    String kind =
        attack.kind().equals(AttackKind.UNKNOWN) ? "attack" : Phrases.code(attack.kind().code());
    String name =
        Stream.of(
                Optional.of(kind),
                attack.locations().stream().findFirst().map(Location::name),
                attack.time().map(days::of))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
