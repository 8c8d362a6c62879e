package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Interval;

/**
 * How many of one kind met with each outcome, and how many with none that is told: a row of cells.
 * A bit of a set stands for a cell; the last cell is of those of whom nothing is told.
 *
 * <p>What is said of the row and of its parts gives, for each set, the least number that its cells
 * hold together. For a row without parts, and for one whose parts all exclude each other, these
 * numbers say everything: the row can be filled if none of them exceeds what the cells can hold.
 */
public final class OutcomeRow {

  /** No number is given. */
  public static final long NONE = Long.MIN_VALUE;

  /** The cell that stands for the whole row. */
  public static final int WHOLE = -1;

  private static final long OPEN = Interval.UNBOUNDED;

  private final int cells;
  private final Map<Object, Group> groups = new LinkedHashMap<>();
  private final List<OutcomeRow> wholes = new ArrayList<>();
  private final @Nullable Figure[] lowers;
  private final @Nullable Limit[] limits;
  private long[] least;
  // The sums of what is said of the cells of each set, worked out when first asked for.
  private long @Nullable [] rooms;
  private long @Nullable [] saids;

  /** Parts that exclude each other, with the sums of their least numbers. */
  private record Group(List<OutcomeRow> parts, long[] sums) {}

  /** A row of so many cells, the one for those of whom nothing is told among them. */
  public OutcomeRow(int cells) {
    this.cells = cells;
    lowers = new Figure[cells + 1];
    limits = new Limit[cells + 1];
    least = new long[1 << cells];
  }

  /** Makes another row a part of this one; parts of the same group exclude each other. */
  public void add(OutcomeRow part, Object group) {
    groups
        .computeIfAbsent(group, key -> new Group(new ArrayList<>(), new long[1 << cells]))
        .parts()
        .add(part);
    part.wholes.add(this);
  }

  /** Takes note of what is said of a cell, at the least. */
  public void say(int cell, Figure figure) {
    Figure known = lowers[cell + 1];
    if (known == null || Network.STRONGEST.compare(figure, known) < 0) {
      lowers[cell + 1] = figure;
      saids = null;
    }
  }

  /** Takes note of what is said of a cell, at the most. */
  public void say(int cell, Limit limit) {
    Limit known = limits[cell + 1];
    if (known == null || limit.high() < known.high()) {
      limits[cell + 1] = limit;
      rooms = null;
    }
  }

  public List<OutcomeRow> wholes() {
    return wholes;
  }

  /** Works out the least numbers; those of the parts must be known. */
  public void settle() {
    for (Group group : groups.values()) {
      for (OutcomeRow part : group.parts()) {
        for (int set = 1; set < least.length; set++) {
          group.sums()[set] = SaturatingMath.low(group.sums()[set], part.least[set]);
        }
      }
    }
    long[] needed = needed();
    for (int set = 1; set < least.length; set++) {
      least[set] = Math.max(fromParts(needed, set), fromAll(set));
    }
    if (groups.size() > 1) {
      join(least);
    }
  }

  /** What the parts need of each set of cells. */
  private long[] needed() {
    long[] needed = new long[least.length];
    for (Group group : groups.values()) {
      for (int set = 1; set < needed.length; set++) {
        needed[set] = Math.max(needed[set], group.sums()[set]);
      }
    }
    if (groups.size() > 1) {
      join(needed);
    }
    return needed;
  }

  /** What is needed in different cells adds up; cells that are needed twice can be the same. */
  private void join(long[] numbers) {
    for (int set = 1; set < numbers.length; set++) {
      for (int one = set - 1 & set; one > 0; one = one - 1 & set) {
        for (int other = set - 1 & set; other > 0; other = other - 1 & set) {
          if ((one | other) == set && room(one & other) != OPEN) {
            numbers[set] = Math.max(numbers[set], joined(numbers, one, other));
          }
        }
      }
    }
  }

  private long joined(long[] numbers, int one, int other) {
    return SaturatingMath.low(numbers[one], numbers[other]) - room(one & other);
  }

  /** What parts need of some cells, without what others of these can hold, and what is said. */
  private long fromParts(long[] needed, int set) {
    long most = said(set);
    for (int from = 1; from < needed.length; from++) {
      if (needed[from] > 0 && room(from & ~set) != OPEN) {
        most = Math.max(most, fromParts(needed, from, set));
      }
    }
    return most;
  }

  private long fromParts(long[] needed, int from, int set) {
    return SaturatingMath.low(Math.max(0, needed[from] - room(from & ~set)), said(set & ~from));
  }

  /** All that are said to be there, without what the other cells can hold. */
  private long fromAll(int set) {
    Figure all = lowers[0];
    long room = room(all() & ~set);
    return all == null || room == OPEN ? 0 : all.low() - room;
  }

  private int all() {
    return least.length - 1;
  }

  /** The most that cells can hold by what is said of each. */
  private long room(int set) {
    long[] known = rooms;
    if (known == null) {
      known = sums(this::roomOf, SaturatingMath::high);
      rooms = known;
    }
    return known[set];
  }

  private long said(int set) {
    long[] known = saids;
    if (known == null) {
      known = sums(this::saidOf, SaturatingMath::low);
      saids = known;
    }
    return known[set];
  }

  private long roomOf(int cell) {
    Limit limit = limits[cell + 1];
    return limit == null ? OPEN : limit.high();
  }

  private long saidOf(int cell) {
    Figure figure = lowers[cell + 1];
    return figure == null ? 0 : figure.low();
  }

  /** For each set the sum over its cells. */
  private long[] sums(IntToLongFunction ofCell, LongBinaryOperator plus) {
    long[] sums = new long[least.length];
    for (int cell = 0; cell < cells; cell++) {
      long own = ofCell.applyAsLong(cell);
      for (int set = 1 << cell; set < 1 << (cell + 1); set++) {
        sums[set] = plus.applyAsLong(sums[set - (1 << cell)], own);
      }
    }
    return sums;
  }

  /** The most that a set of cells can hold, by what is said of each or of all. */
  private long most(int set) {
    Limit all = limits[0];
    return set == all() && all != null ? all.high() : room(set);
  }

  /** The first set of cells that hold more than they can; zero if there is none. */
  public int overfull() {
    for (int set = all(); set > 0; set--) {
      if (most(set) != OPEN && least[set] > most(set)) {
        return set;
      }
    }
    return 0;
  }

  /**
   * What each set of cells would hold besides so many more as one cell is taken to hold at the
   * least; {@link #NONE} where that cell plays no part.
   */
  public long[] withLeast(int cell) {
    long[] with = none();
    long[] needed = needed();
    for (int set = 1; set < with.length; set++) {
      if (cell == WHOLE) {
        with[set] = minus(0, room(all() & ~set));
      } else if ((set & (1 << cell)) != 0) {
        int rest = set & ~(1 << cell);
        for (int from = 0; from < needed.length; from++) {
          if ((from & (1 << cell)) == 0 && room(from & ~set) != OPEN) {
            with[set] = Math.max(with[set], fromParts(needed, from, rest));
          }
        }
      }
    }
    return joinedWith(with, least);
  }

  /** The same, less so many as one cell is taken to hold at the most. */
  public long[] withMost(int cell) {
    long[] with = none();
    if (cell == WHOLE) {
      return with;
    }
    long[] needed = needed();
    int bit = 1 << cell;
    for (int set = 1; set < with.length; set++) {
      Figure all = lowers[0];
      if ((set & bit) == 0 && all != null) {
        with[set] = minus(all.low(), room(all() & ~set & ~bit));
      }
      for (int from = 0; from < needed.length; from++) {
        if ((from & ~set & bit) != 0) {
          long rest = minus(needed[from], room(from & ~set & ~bit));
          with[set] = Math.max(with[set], plus(rest, said(set & ~from)));
        }
      }
    }
    if (groups.size() > 1) {
      for (int one = 1; one < with.length; one++) {
        for (int other = 1; other < with.length; other++) {
          if ((one & other & bit) != 0) {
            long sum = SaturatingMath.low(least[one], least[other]);
            with[one | other] = Math.max(with[one | other], minus(sum, room(one & other & ~bit)));
          }
        }
      }
    }
    return joinedWith(with, least);
  }

  /** The least that a cell can hold, by what is said of its own row. */
  public long leastOf(int cell) {
    if (cell == WHOLE) {
      return least[all()];
    }
    long most = 0;
    for (int set = 1; set < least.length; set++) {
      if ((set & (1 << cell)) != 0) {
        most = Math.max(most, minus(least[set], room(set & ~(1 << cell))));
      }
    }
    return most;
  }

  /** What this row would hold if a part held so much. */
  public long[] withPart(OutcomeRow part, long[] held) {
    long[] needed = needed();
    long[] need = none();
    for (Group group : groups.values()) {
      if (group.parts().contains(part)) {
        for (int set = 1; set < need.length; set++) {
          long others = group.sums()[set] - part.least[set];
          need[set] = Math.max(need[set], plus(held[set], others));
        }
      }
    }
    need = joinedWith(need, needed);
    long[] with = none();
    for (int set = 1; set < with.length; set++) {
      for (int from = 1; from < need.length; from++) {
        long rest = minus(need[from], room(from & ~set));
        with[set] = Math.max(with[set], plus(rest, said(set & ~from)));
      }
    }
    return joinedWith(with, least);
  }

  /** By how much cells would hold more than they can; {@link #NONE} if nothing is known of that. */
  public long excess(long[] held) {
    long excess = NONE;
    for (int set = 1; set < held.length; set++) {
      excess = Math.max(excess, minus(held[set], most(set)));
    }
    return excess;
  }

  private long[] none() {
    long[] none = new long[least.length];
    Arrays.fill(none, NONE);
    return none;
  }

  private long[] joinedWith(long[] some, long[] others) {
    if (groups.size() > 1) {
      for (int set = 1; set < some.length; set++) {
        for (int one = set - 1 & set; one > 0; one = one - 1 & set) {
          for (int other = set - 1 & set; other > 0; other = other - 1 & set) {
            if ((one | other) == set) {
              long sum = plus(some[one], others[other]);
              some[set] = Math.max(some[set], minus(sum, room(one & other)));
            }
          }
        }
      }
    }
    return some;
  }

  private static long plus(long one, long other) {
    return one == NONE ? NONE : one < 0 ? one + other : SaturatingMath.low(one, other);
  }

  private static long minus(long one, long room) {
    return one == NONE || room == OPEN ? NONE : one - room;
  }

  /** What some cells hold that is too much for them: figures and limits behind it. */
  public Proof proof(int set) {
    Proof proof = new Proof();
    explain(set, proof);
    Limit all = limits[0];
    if (set == all() && all != null) {
      proof.limits().add(all);
    } else {
      addRoom(set, proof);
    }
    return proof;
  }

  /** Figures that come to more than limits together allow. */
  public record Proof(List<Figure> figures, List<Limit> limits) {
    Proof() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private void explain(int set, Proof proof) {
    long number = least[set];
    if (number <= 0) {
      return;
    }
    Figure all = lowers[0];
    if (all != null && number == fromAll(set)) {
      proof.figures().add(all);
      addRoom(all() & ~set, proof);
      return;
    }
    long[] needed = needed();
    for (int from = 0; from < needed.length; from++) {
      if (room(from & ~set) != OPEN && number == fromParts(needed, from, set)) {
        if (needed[from] > room(from & ~set)) {
          explainNeed(needed, from, proof);
          addRoom(from & ~set, proof);
        }
        addSaid(set & ~from, proof);
        return;
      }
    }
    explainJoin(least, set, proof, one -> explain(one, proof));
  }

  private void explainNeed(long[] needed, int set, Proof proof) {
    for (Group group : groups.values()) {
      if (group.sums()[set] == needed[set]) {
        group.parts().forEach(part -> part.explain(set, proof));
        return;
      }
    }
    explainJoin(needed, set, proof, one -> explainNeed(needed, one, proof));
  }

  private void explainJoin(long[] numbers, int set, Proof proof, IntConsumer explain) {
    for (int one = set - 1 & set; one > 0; one = one - 1 & set) {
      for (int other = set - 1 & set; other > 0; other = other - 1 & set) {
        if ((one | other) == set
            && room(one & other) != OPEN
            && numbers[set] == joined(numbers, one, other)) {
          explain.accept(one);
          explain.accept(other);
          addRoom(one & other, proof);
          return;
        }
      }
    }
  }

  private void addRoom(int set, Proof proof) {
    for (int cell = 0; cell < cells; cell++) {
      Limit limit = limits[cell + 1];
      if ((set & (1 << cell)) != 0 && limit != null) {
        proof.limits().add(limit);
      }
    }
  }

  private void addSaid(int set, Proof proof) {
    for (int cell = 0; cell < cells; cell++) {
      Figure figure = lowers[cell + 1];
      if ((set & (1 << cell)) != 0 && figure != null) {
        proof.figures().add(figure);
      }
    }
  }
}
