package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitrep.model.Measure;

/**
 * Figures that read like totals and are none, because the same speaker counts more: "no one was
 * hurt" beside insurgents killed, "three missiles" beside 18 cruise missiles in one list, "two were
 * captured" beside ten suspects.
 *
 * <p>A number whose claim the parts name as their whole stays a total, and so does one of which
 * nobody knows where it stands.
 */
public final class CountsOfOthers {

  private final List<Figure> all;
  private final Map<Measure.Domain, KindTree> trees;
  private final Map<Said, List<Figure>> parts = new HashMap<>();
  private final Set<Said> befallen = new HashSet<>();
  private final Map<Said, Map<SubjectKey, Long>> sums = new HashMap<>();
  private final Set<Measure> noted = EnumSet.noneOf(Measure.class);

  private record Said(Measure measure, Scope scope, SpeakerKey speaker) {

    static Said of(Figure figure, SpeakerKey speaker) {
      return new Said(figure.measure(), figure.node().scope(), speaker);
    }
  }

  /**
   * Nothing is worked out before it is asked for.
   *
   * @param all the figures of an attack
   * @param trees the kinds of each domain
   */
  CountsOfOthers(List<Figure> all, Map<Measure.Domain, KindTree> trees) {
    this.all = all;
    this.trees = trees;
  }

  /** True if a figure reads like a total and is none. */
  boolean holds(Figure figure) {
    if (!isOfPeopleOrMunitions(figure) || !figure.isNumber()) {
      return false;
    }
    if (noted.add(figure.measure())) {
      all.forEach(other -> note(other, figure.measure()));
    }
    for (SpeakerKey speaker : figure.speakers()) {
      if (isExceeded(figure, speaker)) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of a figure that bears on those of a measure. */
  private void note(Figure figure, Measure measure) {
    boolean same = figure.measure() == measure;
    if (figure.low() > 0 && (same || isOutcome(figure.measure(), measure))) {
      for (SpeakerKey speaker : figure.speakers()) {
        Said said = new Said(measure, figure.node().scope(), speaker);
        befallen.add(said);
        if (same && figure.isCounted() && !figure.kind().equals(SubjectKey.ALL)) {
          parts.computeIfAbsent(said, key -> new ArrayList<>()).add(figure);
        }
      }
    }
  }

  private static boolean isOutcome(Measure measure, Measure whole) {
    return Ledger.whole(measure).filter(it -> it == whole).isPresent();
  }

  private static boolean isOfPeopleOrMunitions(Figure figure) {
    Measure.Domain domain = figure.measure().domain();
    return domain == Measure.Domain.PEOPLE || domain == Measure.Domain.MUNITIONS;
  }

  private boolean isExceeded(Figure total, SpeakerKey speaker) {
    Said said = Said.of(total, speaker);
    boolean ofPeople = total.measure().domain() == Measure.Domain.PEOPLE;
    if (total.high() == 0 && total.kind().equals(SubjectKey.ALL) && ofPeople) {
      return befallen.contains(said);
    }
    List<Figure> all = parts.getOrDefault(said, List.of());
    if (all.isEmpty() || total.claim().evidence().isEmpty() || least(said, total) <= total.high()) {
      return false;
    }
    List<Figure> told = all.stream().filter(part -> isToldWith(total, part)).toList();
    return least(told, total.measure().domain()).getOrDefault(total.kind(), 0L) <= total.high();
  }

  /** What parts come to at the least. */
  private long least(Said said, Figure total) {
    return sums.computeIfAbsent(
            said, key -> least(parts.getOrDefault(said, List.of()), total.measure().domain()))
        .getOrDefault(total.kind(), 0L);
  }

  /** True if a part names the total as its whole, or nobody knows where it stands. */
  private static boolean isToldWith(Figure total, Figure part) {
    return part.claim().evidence().isEmpty() || part.claim().partOf().contains(total.claim().id());
  }

  /** What parts of each kind come to at the least; only those that exclude each other add up. */
  private Map<SubjectKey, Long> least(List<Figure> some, Measure.Domain domain) {
    KindTree tree = Objects.requireNonNull(trees.get(domain));
    Map<SubjectKey, Long> own = new HashMap<>();
    Map<SubjectKey, Integer> depths = new HashMap<>();
    for (Figure part : some) {
      own.merge(part.kind(), part.low(), Math::max);
      List<SubjectKey> lineage = tree.lineage(part.kind());
      for (int i = 0; i < lineage.size(); i++) {
        depths.put(lineage.get(i), lineage.size() - i);
      }
    }
    List<SubjectKey> narrowFirst = new ArrayList<>(depths.keySet());
    narrowFirst.sort(
        Comparator.comparingInt((SubjectKey kind) -> depths.getOrDefault(kind, 0)).reversed());
    Map<SubjectKey, Long> least = new HashMap<>();
    Map<Siblings, Long> sums = new HashMap<>();
    for (SubjectKey kind : narrowFirst) {
      long all = Math.max(own.getOrDefault(kind, 0L), least.getOrDefault(kind, 0L));
      if (!kind.equals(SubjectKey.ALL)) {
        SubjectKey parent = tree.parent(kind);
        String trait = kind.trait(domain);
        long sum =
            trait.isEmpty()
                ? all
                : sums.merge(new Siblings(parent, trait), all, SaturatingMath::low);
        least.merge(parent, sum, Math::max);
      }
    }
    return least;
  }

  /** The parts of a kind that exclude each other by a trait. */
  private record Siblings(SubjectKey parent, String trait) {}
}
