package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.FieldPath;

/**
 * The figures about one attack, without those denied, taken back, replaced, or over many attacks.
 *
 * @param all the figures in the order of the attack
 * @param byContent the same by what they say; what goes by this order does not depend on that of
 *     the claims
 * @param trees for each domain, the kinds that anybody names, with a number or without
 * @param soleKinds the kinds of munitions of which all others named are part, so that munitions of
 *     no stated kind can only be of these; the narrowest first
 * @param ofOthers tells which of them read like totals and are none
 * @param scopes which scopes lie within which
 * @param munitions the kinds of munitions that anybody names
 * @param voices which names are one speaker, among those of all claims
 */
public record Figures(
    List<Figure> all,
    List<Figure> byContent,
    Map<Measure.Domain, KindTree> trees,
    Set<SubjectKey> soleKinds,
    CountsOfOthers ofOthers,
    Scopes scopes,
    Set<SubjectKey> munitions,
    SpeakerKeys voices) {

  /** The figures that are claimed; where nobody claims any, those recorded in the attack itself. */
  public static Figures of(Attack attack, QuantityPolicy policy) {
    return of(attack, policy, claim -> true);
  }

  /** Of the same figures those that are firm enough to be held against each other. */
  public static Figures firm(Attack attack, Terms terms) {
    return of(attack, terms.policy(), terms::isFirm);
  }

  private static Figures of(Attack attack, QuantityPolicy policy, Predicate<Claim> wanted) {
    SpeakerKeys speakers = new SpeakerKeys(attack.claims());
    Scopes scopes = new Scopes(attack);
    Set<String> gone = Standing.replaced(attack, speakers);
    List<Figure> all = new ArrayList<>();
    Map<Measure.Domain, Set<SubjectKey>> kinds = new EnumMap<>(Measure.Domain.class);
    for (Measure.Domain domain : Measure.Domain.values()) {
      kinds.put(domain, new LinkedHashSet<>());
    }
    Set<SubjectKey> munitions = kinds.getOrDefault(Measure.Domain.MUNITIONS, Set.of());
    Nations nations = Nations.of(attack);
    boolean counts = false;
    int index = -1;
    for (Claim claim : attack.claims()) {
      index++;
      counts |= claim.assertion() instanceof Count;
      if (claim.stance() == Stance.DENIED || gone.contains(claim.id()) || !wanted.test(claim)) {
        continue;
      }
      if (claim.assertion() instanceof MunitionUse use) {
        Subject.Builder subject = Subject.builder();
        subject.code(use.type().code()).designation(use.designation());
        munitions.add(SubjectKey.of(Measure.Domain.MUNITIONS, subject.build()));
      } else if (claim.assertion() instanceof Count count && !count.cumulative()) {
        FieldPath path = FieldPath.claim(index);
        CountKey node = new CountKey(count.measure(), nations.of(count), scopes.of(claim));
        Interval bounds = policy.bounds(count.quantity());
        all.add(figure(all.size(), path, claim, count, node, bounds, speakers.of(claim)));
      }
    }
    if (!counts) {
      for (Recorded recorded : Recorded.of(attack)) {
        all.add(recorded(all.size(), recorded, policy));
      }
    }
    all.forEach(
        figure -> kinds.getOrDefault(figure.measure().domain(), munitions).add(figure.kind()));
    Map<Measure.Domain, KindTree> trees = new EnumMap<>(Measure.Domain.class);
    kinds.forEach((domain, named) -> trees.put(domain, KindTree.of(domain, named)));
    List<Figure> byContent = new ArrayList<>(all);
    byContent.sort(Figure.BY_CONTENT);
    return of(all, byContent, trees, munitions, scopes, speakers);
  }

  /** The figures in their places. */
  private static Figures of(
      List<Figure> all,
      List<Figure> byContent,
      Map<Measure.Domain, KindTree> trees,
      Set<SubjectKey> munitions,
      Scopes scopes,
      SpeakerKeys voices) {
    for (int rank = 0; rank < byContent.size(); rank++) {
      Figure ranked = byContent.get(rank).ranked(rank);
      byContent.set(rank, ranked);
      all.set(ranked.index(), ranked);
    }
    return new Figures(
        Collections.unmodifiableList(all),
        Collections.unmodifiableList(byContent),
        trees,
        soleKinds(all, Objects.requireNonNull(trees.get(Measure.Domain.MUNITIONS)), munitions),
        new CountsOfOthers(byContent, trees),
        scopes,
        munitions,
        voices);
  }

  /**
   * The same attack if figures said something else; of these, those that are wanted. What does not
   * change stays in its order, so that only what does is put in anew.
   */
  public Figures as(Predicate<Figure> wanted, UnaryOperator<Figure> change) {
    List<Figure> others = new ArrayList<>();
    @Nullable Figure[] kept = new Figure[all.size()];
    List<Figure> changed = new ArrayList<>();
    for (Figure figure : all) {
      if (wanted.test(figure)) {
        Figure other = change.apply(figure).at(others.size());
        others.add(other);
        if (other.says(figure)) {
          kept[figure.rank()] = other;
        } else {
          changed.add(other);
        }
      }
    }
    List<Figure> inOrder = new ArrayList<>();
    for (Figure figure : byContent) {
      Figure other = kept[figure.rank()];
      if (other != null) {
        inOrder.add(other);
      }
    }
    for (Figure figure : changed) {
      // Never found, since no two figures have the same place.
      inOrder.add(-1 - Collections.binarySearch(inOrder, figure, Figure.BY_CONTENT), figure);
    }
    return of(others, inOrder, trees, munitions, scopes, voices);
  }

  private static Figure figure(
      int index,
      FieldPath path,
      Claim claim,
      Count count,
      CountKey node,
      Interval bounds,
      Set<SpeakerKey> speakers) {
    int trust = Trust.of(claim);
    return new Figure(index, index, path, claim, false, count, node, bounds, speakers, trust);
  }

  private static Figure recorded(int index, Recorded recorded, QuantityPolicy policy) {
    Count count = recorded.count();
    return new Figure(
        index,
        index,
        recorded.path(),
        recorded.claim(),
        true,
        count,
        new CountKey(count.measure(), SubjectKey.of(count)),
        policy.bounds(count.quantity()),
        Set.of(SpeakerKey.REPORT),
        Trust.of(recorded.claim()));
  }

  /** Empty if more munitions of no stated kind are told of than of the sole kind. */
  private static Set<SubjectKey> soleKinds(
      List<Figure> all, KindTree tree, Set<SubjectKey> munitions) {
    Set<SubjectKey> common = new LinkedHashSet<>();
    boolean first = true;
    for (SubjectKey kind : munitions) {
      if (kind.equals(SubjectKey.ALL)) {
        continue;
      }
      if (first) {
        common.addAll(tree.lineage(kind));
        first = false;
      } else {
        common.retainAll(tree.lineage(kind));
      }
    }
    common.remove(SubjectKey.ALL);
    long untyped = greatest(all, Set.of(SubjectKey.ALL));
    return untyped > greatest(all, common) ? Set.of() : common;
  }

  /** The greatest number that is said; how far "around" reaches must not decide of what it is. */
  private static long greatest(List<Figure> all, Set<SubjectKey> kinds) {
    long greatest = 0;
    for (Figure figure : all) {
      if (figure.measure().domain() == Measure.Domain.MUNITIONS && kinds.contains(figure.kind())) {
        greatest = Math.max(greatest, figure.count().quantity().low());
      }
    }
    return greatest;
  }

  /** The figures of each measure. */
  public Map<Measure, List<Figure>> byMeasure() {
    return all.stream()
        .collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
  }

  public static Map<SubjectKey, List<Figure>> byKind(Collection<Figure> figures) {
    return figures.stream()
        .collect(Collectors.groupingBy(Figure::kind, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The munitions fired of which an outcome is a part; empty if the measure is no outcome. Outcomes
   * of munitions of no stated kind are of the sole kind, if there is one.
   */
  public Optional<CountKey> whole(CountKey node) {
    boolean sole = node.kind().equals(SubjectKey.ALL) && !soleKinds.isEmpty();
    return Ledger.whole(node.measure())
        .map(
            measure ->
                sole && measure == Measure.FIRED
                    ? node.of(measure).of(soleKinds.iterator().next())
                    : node.of(measure));
  }

  /** The kinds of which a number's kind is a part, from itself up to all. */
  public List<SubjectKey> lineage(CountKey node) {
    List<SubjectKey> lineage = new ArrayList<>();
    SubjectKey at = node.kind();
    lineage.add(at);
    while (!at.equals(SubjectKey.ALL)) {
      at = wider(node.of(at));
      lineage.add(at);
    }
    return lineage;
  }

  /** The next wider kind. */
  public SubjectKey wider(CountKey node) {
    return tree(node.measure().domain()).parent(node.kind());
  }

  /**
   * True if those of one number are not among those of the other, so that both add up in what they
   * are part of.
   */
  public boolean addUp(CountKey one, CountKey other) {
    boolean outcomes =
        one.measure() != other.measure()
            && Ledger.whole(one.measure()).isPresent()
            && Ledger.whole(one.measure()).equals(Ledger.whole(other.measure()));
    if (outcomes) {
      return true;
    }
    List<SubjectKey> ofOne = lineage(one);
    List<SubjectKey> ofOther = lineage(other);
    if (ofOne.contains(other.kind()) || ofOther.contains(one.kind())) {
      return false;
    }
    // The steps below the narrowest kind that holds both must exclude each other.
    String trait = one.of(below(ofOne, ofOther)).trait();
    return !trait.isEmpty() && trait.equals(other.of(below(ofOther, ofOne)).trait());
  }

  private static SubjectKey below(List<SubjectKey> lineage, List<SubjectKey> other) {
    SubjectKey below = lineage.get(0);
    for (SubjectKey kind : lineage) {
      if (other.contains(kind)) {
        break;
      }
      below = kind;
    }
    return below;
  }

  private KindTree tree(Measure.Domain domain) {
    return Objects.requireNonNull(trees.get(domain));
  }

  /**
   * Those figures of one measure and kind that may be the total: not additional, not of single
   * persons, no bare plurals, and none that the same speaker exceeds with a greater one, because
   * then the smaller is a part of the greater.
   */
  public static List<Figure> totals(Collection<Figure> figures) {
    List<Figure> totals = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.isNumber()) {
        totals.add(figure);
      }
    }
    if (totals.size() > 1) {
      Map<SpeakerKey, Long> greatest = greatest(totals);
      totals.removeIf(figure -> isExceeded(figure, greatest));
    }
    return totals;
  }

  /** Those totals that bound their parts. */
  public List<Figure> bounding(Collection<Figure> figures) {
    List<Figure> totals = totals(figures);
    totals.removeIf(ofOthers::holds);
    return totals;
  }

  /** Those of the same measure and kind, wherever and whenever. */
  public List<Figure> alike(Figure figure) {
    return all.stream()
        .filter(it -> it.measure() == figure.measure() && it.kind().equals(figure.kind()))
        .toList();
  }

  /** For each speaker the greatest of the least numbers. */
  public static Map<SpeakerKey, Long> greatest(Collection<Figure> figures) {
    Map<SpeakerKey, Long> greatest = new HashMap<>();
    for (Figure figure : figures) {
      for (SpeakerKey speaker : figure.speakers()) {
        greatest.merge(speaker, figure.low(), Math::max);
      }
    }
    return greatest;
  }

  /** True if one of the figure's speakers also gives a number that it does not reach. */
  public static boolean isExceeded(Figure figure, Map<SpeakerKey, Long> greatest) {
    for (SpeakerKey speaker : figure.speakers()) {
      if (figure.high() < greatest.getOrDefault(speaker, 0L)) {
        return true;
      }
    }
    return false;
  }
}
