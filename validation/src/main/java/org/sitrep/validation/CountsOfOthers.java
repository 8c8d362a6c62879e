package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;

/**
 * Figures of people of no stated group that read like totals and are none, because the same speaker
 * counts more: "no one was hurt" beside insurgents killed, "two were captured" beside ten suspects.
 *
 * <p>A number of people that is followed by more of its parts stays a total, and so does one of
 * which nobody knows where it stands.
 */
final class CountsOfOthers {

  /** How far behind the words for a total its parts may stand, in UTF-16 units. */
  static final int REACH = 200;

  private final KindTree groups;
  private final Map<Said, List<Figure>> parts = new HashMap<>();
  private final Set<Said> befallen = new HashSet<>();

  private record Said(Measure measure, String speaker) {}

  private CountsOfOthers(List<Figure> all, KindTree groups) {
    this.groups = groups;
    for (Figure figure : all) {
      if (figure.measure().domain() == Measure.Domain.PEOPLE && figure.low() > 0) {
        for (String speaker : figure.speakers()) {
          note(figure, new Said(figure.measure(), speaker));
          Ledger.whole(figure.measure()).ifPresent(whole -> befallen.add(new Said(whole, speaker)));
        }
      }
    }
  }

  private void note(Figure figure, Said said) {
    befallen.add(said);
    if (figure.isCounted() && !figure.kind().equals(Kind.ALL)) {
      parts.computeIfAbsent(said, key -> new ArrayList<>()).add(figure);
    }
  }

  /** The places of such figures in the attack. */
  static Set<Integer> among(List<Figure> all, KindTree groups) {
    CountsOfOthers others = new CountsOfOthers(all, groups);
    Set<Integer> found = new HashSet<>();
    for (Figure figure : all) {
      if (figure.measure().domain() == Measure.Domain.PEOPLE
          && figure.isNumber()
          && figure.kind().equals(Kind.ALL)
          && figure.speakers().stream().anyMatch(speaker -> others.isExceeded(figure, speaker))) {
        found.add(figure.index());
      }
    }
    return found;
  }

  private boolean isExceeded(Figure total, String speaker) {
    Said said = new Said(total.measure(), speaker);
    if (total.high() == 0) {
      return befallen.contains(said);
    }
    List<Figure> all = parts.getOrDefault(said, List.of());
    List<Figure> told = all.stream().filter(part -> isToldWith(total, part)).toList();
    return told.size() < all.size() && least(all) > total.high() && least(told) <= total.high();
  }

  /** True if a part stands close behind the total, or nobody knows where they stand. */
  private static boolean isToldWith(Figure total, Figure part) {
    Optional<Evidence> whole = total.claim().evidence();
    Optional<Evidence> among = part.claim().evidence();
    if (whole.isEmpty() || among.isEmpty()) {
      return true;
    }
    int from = whole.get().start();
    int start = among.get().start();
    return start >= from && start <= whole.get().end() + REACH;
  }

  /** What parts come to at the least; those that may be among others count alone. */
  private long least(List<Figure> some) {
    Map<Kind, Long> own = new HashMap<>();
    Map<Kind, Integer> depths = new HashMap<>();
    long greatest = 0;
    for (Figure part : some) {
      if (groups.contains(part.kind())) {
        own.merge(part.kind(), part.low(), Math::max);
        List<Kind> lineage = groups.lineage(part.kind());
        for (int i = 0; i < lineage.size(); i++) {
          depths.put(lineage.get(i), lineage.size() - i);
        }
      } else {
        greatest = Math.max(greatest, part.low());
      }
    }
    List<Kind> narrowFirst = new ArrayList<>(depths.keySet());
    narrowFirst.sort(
        Comparator.comparingInt((Kind kind) -> depths.getOrDefault(kind, 0)).reversed());
    Map<Kind, Long> sums = new HashMap<>();
    for (Kind kind : narrowFirst) {
      long least = Math.max(own.getOrDefault(kind, 0L), sums.getOrDefault(kind, 0L));
      greatest = Math.max(greatest, least);
      if (!kind.equals(Kind.ALL)) {
        sums.merge(groups.parent(kind), least, Sums::low);
      }
    }
    return greatest;
  }
}
