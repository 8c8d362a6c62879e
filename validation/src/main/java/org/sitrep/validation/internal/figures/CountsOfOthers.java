package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final Map<Measure.Domain, KindTree> trees;
  private final Map<Said, List<Figure>> parts = new HashMap<>();
  private final Set<Said> befallen = new HashSet<>();
  private final Map<Said, Map<SubjectKey, Long>> sums = new HashMap<>();

  private record Said(Measure measure, Scope scope, SpeakerKey speaker) {

    static Said of(Figure figure, SpeakerKey speaker) {
      return new Said(figure.measure(), figure.node().scope(), speaker);
    }
  }

  private CountsOfOthers(List<Figure> all, Map<Measure.Domain, KindTree> trees) {
    this.trees = trees;
    for (Figure figure : all) {
      if (isOfPeopleOrMunitions(figure) && figure.low() > 0) {
        for (SpeakerKey speaker : figure.speakers()) {
          Said said = Said.of(figure, speaker);
          note(figure, said);
          Ledger.whole(figure.measure())
              .ifPresent(whole -> befallen.add(new Said(whole, said.scope(), speaker)));
        }
      }
    }
  }

  private static boolean isOfPeopleOrMunitions(Figure figure) {
    Measure.Domain domain = figure.measure().domain();
    return domain == Measure.Domain.PEOPLE || domain == Measure.Domain.MUNITIONS;
  }

  private void note(Figure figure, Said said) {
    befallen.add(said);
    if (figure.isCounted() && !figure.kind().equals(SubjectKey.ALL)) {
      parts.computeIfAbsent(said, key -> new ArrayList<>()).add(figure);
    }
  }

  /** The places of such figures in the attack. */
  public static Set<Integer> among(List<Figure> all, Map<Measure.Domain, KindTree> trees) {
    CountsOfOthers others = new CountsOfOthers(all, trees);
    Set<Integer> found = new HashSet<>();
    for (Figure figure : all) {
      if (isOfPeopleOrMunitions(figure)
          && figure.isNumber()
          && figure.speakers().stream().anyMatch(speaker -> others.isExceeded(figure, speaker))) {
        found.add(figure.index());
      }
    }
    return found;
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
