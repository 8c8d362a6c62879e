package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;

/**
 * Kinds against outcomes: how many of each kind met with each outcome.
 *
 * <p>A {@link Network} sees that parts are no more than their whole. Where an outcome of a kind is
 * limited, the others of the kind met with something else, and those of no such kind with what is
 * left: with 8 missiles fired, 5 of them ballistic, and no ballistic one intercepted, no more than
 * 3 were. That is seen here.
 */
public final class OutcomeTable {

  private final Network network;
  private final Figures figures;
  private final Set<SubjectKey> soleKinds;
  private final Map<Key, OutcomeRow> rows = new HashMap<>();
  private final List<OutcomeRow> order = new ArrayList<>();
  private final Map<OutcomeRow, Integer> depths = new IdentityHashMap<>();

  /**
   * What a row is of.
   *
   * @param typed true for what became of those of the sole kind that are named by it; what became
   *     of others, who can only be of this kind, has its place in the row of the kind itself
   */
  private record Key(Measure whole, SubjectKey kind, Scope scope, boolean typed) {}

  /** Where a number stands. */
  private record Place(Key key, int cell) {}

  private OutcomeTable(Network network, Set<SubjectKey> soleKinds, Consumer<OutcomeTable> more) {
    this.network = network;
    this.soleKinds = soleKinds;
    figures = network.figures();
    for (CountKey node : network.nodes()) {
      place(node).ifPresent(place -> say(node, place));
    }
    more.accept(this);
    rows.forEach((key, row) -> depths.put(row, depth(key)));
    order.addAll(rows.values());
    order.sort(partsFirst());
    order.forEach(OutcomeRow::settle);
  }

  /** The cells of a network; none if it limits no outcome, so that sums say what is too much. */
  public static List<OutcomeTable> of(Network network) {
    boolean limited = isLimited(network, measure -> Ledger.whole(measure).isPresent());
    return limited ? inEachReading(network) : List.of();
  }

  /**
   * The cells of a network that may bound a number; none if it limits nothing. Also where a whole
   * alone is limited an outcome must hold what the others leave over: of at most 10 children, 9 of
   * them wounded, no more than 1 of the 6 infants was not.
   */
  public static List<OutcomeTable> bounding(Network network) {
    boolean limited =
        isLimited(
            network,
            measure -> Ledger.whole(measure).isPresent() || !Ledger.outcomes(measure).isEmpty());
    return limited ? inEachReading(network) : List.of();
  }

  private static boolean isLimited(Network network, Predicate<Measure> measures) {
    return network.nodes().stream()
        .anyMatch(node -> measures.test(node.measure()) && !network.limits(node).isEmpty());
  }

  /**
   * If there is a sole kind of munitions, outcomes of no stated kind are read as those of this
   * kind, and once more as they stand; figures must be possible in either way.
   */
  private static List<OutcomeTable> inEachReading(Network network) {
    return Stream.of(network.figures().soleKinds(), Set.<SubjectKey>of())
        .distinct()
        .map(kinds -> new OutcomeTable(network, kinds, cells -> {}))
        .toList();
  }

  private void say(CountKey node, Place place) {
    OutcomeRow row = row(place.key());
    network.lowers(node).stream().findFirst().ifPresent(figure -> row.say(place.cell(), figure));
    network.limits(node).forEach(limit -> row.say(place.cell(), limit));
  }

  private Optional<Place> place(CountKey node) {
    Measure measure = node.measure();
    if (!Ledger.outcomes(measure).isEmpty()) {
      return Optional.of(
          new Place(new Key(measure, node.kind(), node.scope(), false), OutcomeRow.WHOLE));
    }
    return Ledger.whole(measure)
        .map(
            whole -> {
              boolean sole = whole == Measure.FIRED && !soleKinds.isEmpty();
              boolean ofSole = sole && node.kind().equals(SubjectKey.ALL);
              SubjectKey kind = ofSole ? soleKinds.iterator().next() : node.kind();
              boolean typed = sole && soleKinds.contains(node.kind());
              Key key = new Key(whole, kind, node.scope(), typed);
              return new Place(key, Ledger.outcomes(whole).indexOf(measure));
            });
  }

  private OutcomeRow row(Key key) {
    OutcomeRow known = rows.get(key);
    if (known != null) {
      return known;
    }
    OutcomeRow row = new OutcomeRow(Ledger.outcomes(key.whole()).size() + 1);
    rows.put(key, row);
    CountKey node = new CountKey(key.whole(), key.kind(), key.scope());
    wider(key).ifPresent(wider -> row(wider).add(row, group(node)));
    figures
        .scopes()
        .wider(key.scope())
        .map(scope -> new Key(key.whole(), key.kind(), scope, key.typed()))
        .ifPresent(wider -> row(wider).add(row, node));
    return row;
  }

  /** The trait by which parts exclude each other; a part that may overlap is one by itself. */
  private static Object group(CountKey node) {
    return node.trait().isEmpty() ? node : node.trait();
  }

  private Optional<Key> wider(Key key) {
    boolean sole = isSole(key, key.kind());
    if (key.kind().equals(SubjectKey.ALL)) {
      return Optional.empty();
    }
    SubjectKey wider = figures.wider(new CountKey(key.whole(), key.kind(), key.scope()));
    boolean ofSole = isSole(key, wider);
    if (key.typed() && !ofSole) {
      return Optional.of(new Key(key.whole(), soleKinds.iterator().next(), key.scope(), false));
    }
    return Optional.of(new Key(key.whole(), wider, key.scope(), key.typed() || (ofSole && !sole)));
  }

  private boolean isSole(Key key, SubjectKey kind) {
    return key.whole() == Measure.FIRED && soleKinds.contains(kind);
  }

  private int depth(Key key) {
    int depth = figures.scopes().depth(key.scope());
    for (Optional<Key> at = wider(key); at.isPresent(); at = wider(at.get())) {
      depth++;
    }
    return depth;
  }

  private Comparator<OutcomeRow> partsFirst() {
    return Comparator.comparingInt((OutcomeRow row) -> depths.getOrDefault(row, 0)).reversed();
  }

  /** The greatest that a number can be; unbounded if nothing follows for it. */
  public long high(CountKey node) {
    Optional<Place> place = place(node);
    if (place.isEmpty()) {
      return Interval.UNBOUNDED;
    }
    OutcomeRow row = row(place.get().key());
    long excess = excess(row, row.withLeast(place.get().cell()));
    return excess == OutcomeRow.NONE ? Interval.UNBOUNDED : -excess;
  }

  /** The least that a number can be. */
  public long low(CountKey node) {
    Optional<Place> place = place(node);
    if (place.isEmpty()) {
      return 0;
    }
    OutcomeRow row = row(place.get().key());
    long own = row.leastOf(place.get().cell());
    return Math.max(own, excess(row, row.withMost(place.get().cell())));
  }

  /** By how much too much is held, from a row up, if it holds so much. */
  private long excess(OutcomeRow from, long[] held) {
    long excess = OutcomeRow.NONE;
    Map<OutcomeRow, long[]> with = new IdentityHashMap<>();
    with.put(from, held);
    // Parts come before wholes.
    PriorityQueue<OutcomeRow> open = new PriorityQueue<>(partsFirst());
    open.add(from);
    while (!open.isEmpty()) {
      OutcomeRow row = open.remove();
      long[] ofRow = Objects.requireNonNull(with.get(row));
      excess = Math.max(excess, row.excess(ofRow));
      for (OutcomeRow whole : row.wholes()) {
        long[] more = whole.withPart(row, ofRow);
        long[] known = with.get(whole);
        if (known == null) {
          with.put(whole, more);
          open.add(whole);
        } else {
          Arrays.setAll(known, set -> Math.max(known[set], more[set]));
        }
      }
    }
    return excess;
  }

  /** The figures by which a number is no greater than a bound; none if it takes no cells to see. */
  public List<Figure> behindHigh(CountKey node, long high) {
    Figure more = Figure.supposed(node, new Interval(high + 1, Interval.UNBOUNDED));
    return behind(node, more, (row, cell) -> row.say(cell, more));
  }

  /** The figures by which a number is no less than a bound; none if it takes no cells to see. */
  public List<Figure> behindLow(CountKey node, long low) {
    Figure less = Figure.supposed(node, new Interval(0, low - 1));
    return behind(
        node, less, (row, cell) -> row.say(cell, new Limit(less, node, low - 1, List.of())));
  }

  private List<Figure> behind(CountKey node, Figure supposed, ObjIntConsumer<OutcomeRow> say) {
    Consumer<OutcomeTable> suppose =
        cells ->
            cells.place(node).ifPresent(place -> say.accept(cells.row(place.key()), place.cell()));
    return new OutcomeTable(network, soleKinds, suppose)
        .proofs().stream()
            .map(proof -> Conflict.of(proof).figures())
            .filter(figures -> figures.remove(supposed))
            .findFirst()
            .map(List::copyOf)
            .orElse(List.of());
  }

  /**
   * True if a contradiction may take several limits to see: an outcome of some kind is limited to
   * less than the kind has members, and to less than it is of a wider kind.
   */
  public boolean mayMix() {
    return network.nodes().stream().anyMatch(this::mayMix);
  }

  private boolean mayMix(CountKey node) {
    long most =
        network.limits(node).stream().mapToLong(Limit::high).min().orElse(Interval.UNBOUNDED);
    Optional<CountKey> whole = figures.whole(node);
    if (whole.isEmpty() || network.low(whole.get()) <= most) {
      return false;
    }
    boolean kinds =
        figures.lineage(node).stream().anyMatch(kind -> network.low(node.of(kind)) > most);
    return kinds
        || figures.scopes().wider(node.scope()).stream()
            .anyMatch(scope -> network.low(node.in(scope)) > most);
  }

  public boolean isContradictory() {
    return order.stream().anyMatch(row -> row.overfull() != 0);
  }

  /** For each row that holds more than it can, what is behind it. */
  public List<OutcomeRow.Proof> proofs() {
    List<OutcomeRow.Proof> proofs = new ArrayList<>();
    for (OutcomeRow row : order) {
      int set = row.overfull();
      if (set != 0) {
        proofs.add(row.proof(set));
      }
    }
    return proofs;
  }
}
