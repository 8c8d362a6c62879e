package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.Moment;
import org.sitrep.tables.TableRecord;

/**
 * Which record of an older version is which of a newer one.
 *
 * <p>First those with one identifier, then those that say the same, then, from the surest to the
 * least sure, those that share source, day, model or place; of several the two that agree in most
 * fields.
 */
final class Matching {

  /** What makes two records candidates, from the surest on; all must be known of both. */
  private static final List<List<Function<Facts, Optional<?>>>> STAGES =
      List.of(
          List.of(Matching::source, Matching::model, Matching::day),
          List.of(Matching::source, Matching::model),
          List.of(Matching::model, Matching::day, Matching::place),
          List.of(Matching::model, Matching::day),
          List.of(Matching::source, Matching::day),
          List.of(Matching::place, Matching::day, Matching::event));

  /** More candidates than are weighed: so many records that say the same are paired in order. */
  private static final long MAX_CANDIDATES = 1_000_000;

  private final Set<Field<?>> shared;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<TableRecord> older;
  private final Set<TableRecord> newer;

  /** One record in two versions. */
  record Pair(TableRecord older, TableRecord newer) {}

  private record Candidate(Pair pair, long agreeing) {}

  private Matching(TableVersion older, TableVersion newer) {
    this.shared = sharedFields(older, newer);
    this.older = new LinkedHashSet<>(older.records());
    this.newer = new LinkedHashSet<>(newer.records());
  }

  static Matching of(TableVersion older, TableVersion newer) {
    Matching matching = new Matching(older, newer);
    matching.pair(record -> record.facts().get(Field.ID).map(id -> id));
    matching.pair(record -> Optional.of(matching.comparable(record.facts())));
    for (List<Function<Facts, Optional<?>>> stage : STAGES) {
      matching.pair(record -> key(record.facts(), stage));
    }
    matching.pairs.sort(Comparator.comparingLong(pair -> pair.newer().line()));
    return matching;
  }

  /** The fields for which both versions have a column. */
  static Set<Field<?>> sharedFields(TableVersion older, TableVersion newer) {
    Set<Field<?>> shared = new LinkedHashSet<>();
    for (Field<?> field : Field.all()) {
      if (!older.header().columns(field).isEmpty() && !newer.header().columns(field).isEmpty()) {
        shared.add(field);
      }
    }
    return shared;
  }

  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /** The records of the older version that the newer one lacks. */
  List<TableRecord> removed() {
    return List.copyOf(older);
  }

  /** The records of the newer version that the older one lacks. */
  List<TableRecord> added() {
    return List.copyOf(newer);
  }

  private Facts comparable(Facts facts) {
    Facts.Builder builder = facts.toBuilder();
    facts.fields().stream().filter(field -> !shared.contains(field)).forEach(builder::remove);
    return builder.build();
  }

  private void pair(Function<TableRecord, Optional<?>> key) {
    Map<Object, List<TableRecord>> left = grouped(older, key);
    Map<Object, List<TableRecord>> right = grouped(newer, key);
    for (Map.Entry<Object, List<TableRecord>> group : left.entrySet()) {
      List<TableRecord> others = right.getOrDefault(group.getKey(), List.of());
      candidates(group.getValue(), others).forEach(this::take);
    }
  }

  /** The pairs that are possible, those that agree in most fields first. */
  private List<Pair> candidates(List<TableRecord> ones, List<TableRecord> others) {
    List<Candidate> candidates = new ArrayList<>();
    if ((long) ones.size() * others.size() > MAX_CANDIDATES) {
      for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
        candidates.add(new Candidate(new Pair(ones.get(i), others.get(i)), 0));
      }
    } else {
      for (TableRecord one : ones) {
        for (TableRecord other : others) {
          candidates.add(new Candidate(new Pair(one, other), agreeing(one, other)));
        }
      }
    }
    // Stable: of equals those that come first in both versions.
    return candidates.stream()
        .sorted(Comparator.comparingLong(candidate -> -candidate.agreeing()))
        .map(Candidate::pair)
        .toList();
  }

  private void take(Pair pair) {
    if (older.contains(pair.older()) && newer.contains(pair.newer())) {
      older.remove(pair.older());
      newer.remove(pair.newer());
      pairs.add(pair);
    }
  }

  private static Map<Object, List<TableRecord>> grouped(
      Set<TableRecord> records, Function<TableRecord, Optional<?>> key) {
    Map<Object, List<TableRecord>> groups = new LinkedHashMap<>();
    for (TableRecord record : records) {
      key.apply(record)
          .ifPresent(it -> groups.computeIfAbsent(it, any -> new ArrayList<>()).add(record));
    }
    return groups;
  }

  private long agreeing(TableRecord one, TableRecord other) {
    return shared.stream()
        .filter(field -> one.facts().get(field).equals(other.facts().get(field)))
        .count();
  }

  private static Optional<?> key(Facts facts, List<Function<Facts, Optional<?>>> parts) {
    List<Object> key = new ArrayList<>();
    for (Function<Facts, Optional<?>> part : parts) {
      part.apply(facts).ifPresent(key::add);
    }
    return key.size() == parts.size() ? Optional.of(key) : Optional.empty();
  }

  private static Optional<?> source(Facts facts) {
    return facts.get(Field.SOURCE);
  }

  private static Optional<?> model(Facts facts) {
    return facts.get(Field.DESIGNATION);
  }

  private static Optional<?> day(Facts facts) {
    return facts.get(Field.START).map(Moment::day);
  }

  private static Optional<?> place(Facts facts) {
    return facts.get(Field.PLACE);
  }

  private static Optional<?> event(Facts facts) {
    return facts.get(Field.EVENT_TYPE);
  }
}
