package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.examples.audit.Change.Kind;
import org.sitrep.examples.audit.Fate.Outcome;
import org.sitrep.examples.audit.Matching.Pair;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * What two versions of a table differ in, and what became of the findings about the older one.
 *
 * @param same how many records are the same in both
 * @param corrected how many are there in both and differ
 * @param split how many of the corrected ones are several records in the newer version
 * @param pointedAt how many of the corrected ones a finding had pointed at: at a field corrected
 * @param changes what was added, removed and corrected, field by field
 * @param fates what became of the findings about the older version
 * @param totals findings about totals that are no longer the same
 * @param fresh findings about the newer version that the older one had not there; totals first
 * @param standing the other findings about the newer version
 */
record Comparison(
    long same,
    long corrected,
    long split,
    long pointedAt,
    List<Change> changes,
    List<Fate> fates,
    List<AuditFinding> totals,
    List<AuditFinding> fresh,
    List<AuditFinding> standing) {

  Comparison {
    changes = List.copyOf(changes);
    fates = List.copyOf(fates);
    totals = List.copyOf(totals);
    fresh = List.copyOf(fresh);
    standing = List.copyOf(standing);
  }

  /** Compares two versions whose findings are known. */
  static Comparison of(
      TableVersion older,
      List<AuditFinding> olderFindings,
      TableVersion newer,
      List<AuditFinding> newerFindings) {
    return new Comparing(older, olderFindings, newer, newerFindings).result();
  }

  long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  long count(Outcome outcome) {
    return fates.stream().filter(fate -> fate.outcome() == outcome).count();
  }

  /** The work of one comparison. */
  private static final class Comparing {

    private final Set<Field<?>> shared;
    private final Matching matching;
    private final List<AuditFinding> olderFindings;
    private final List<AuditFinding> newerFindings;
    private final Map<Long, List<AuditFinding>> olderByLine = new HashMap<>();
    private final Set<List<Object>> stillFound = new HashSet<>();
    private final Map<Long, Pair> pairs = new HashMap<>();
    private final Map<Long, Set<String>> corrections = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<AuditFinding> totals = new ArrayList<>();
    private final Rule totalChanged = Rules.named("total-changed");
    private final Set<Long> split = new HashSet<>();
    private long same;
    private long pointedAt;

    Comparing(
        TableVersion older,
        List<AuditFinding> olderFindings,
        TableVersion newer,
        List<AuditFinding> newerFindings) {
      this.shared = Matching.sharedFields(older, newer);
      this.matching = Matching.of(older, newer);
      this.olderFindings = olderFindings;
      this.newerFindings = newerFindings;
      for (AuditFinding finding : olderFindings) {
        olderByLine.computeIfAbsent(finding.line(), line -> new ArrayList<>()).add(finding);
      }
      newerFindings.forEach(finding -> stillFound.add(place(finding.line(), finding)));
    }

    Comparison result() {
      matching.pairs().forEach(this::compare);
      matching.removed().forEach(record -> whole(Kind.REMOVED, record));
      matching.added().forEach(record -> whole(Kind.ADDED, record));
      changes.sort(
          Comparator.comparing(Change::kind)
              .thenComparingLong(Change::newLine)
              .thenComparingLong(Change::oldLine));
      List<AuditFinding> fresh = new ArrayList<>(totals);
      List<AuditFinding> standing = new ArrayList<>();
      Set<List<Object>> foundBefore = foundBefore();
      for (AuditFinding finding : newerFindings) {
        (foundBefore.contains(place(finding.line(), finding)) ? standing : fresh).add(finding);
      }
      return new Comparison(
          same,
          corrections.size(),
          split.size(),
          pointedAt,
          changes,
          olderFindings.stream().map(finding -> new Fate(finding, outcome(finding))).toList(),
          totals,
          fresh,
          standing);
    }

    /** What the rules found about the older version, by the lines of the newer one. */
    private Set<List<Object>> foundBefore() {
      Set<List<Object>> found = new HashSet<>();
      for (AuditFinding finding : olderFindings) {
        Pair pair = pairs.get(finding.line());
        if (pair != null) {
          found.add(place(pair.newer().line(), finding));
        }
      }
      return found;
    }

    private static List<Object> place(long newerLine, AuditFinding finding) {
      return List.of(newerLine, finding.rule());
    }

    private void compare(Pair pair) {
      pairs.put(pair.older().line(), pair);
      Set<String> columns = new HashSet<>();
      Set<String> rules = new HashSet<>();
      for (Field<?> field : shared) {
        Optional<?> before = pair.older().facts().get(field);
        Optional<?> after = pair.newer().facts().get(field);
        if (!before.equals(after)) {
          columns.addAll(pair.older().columns(field));
          List<String> pointing = rulesAt(pair.older(), field);
          rules.addAll(pointing);
          changes.add(
              new Change(
                  Kind.CORRECTED,
                  pair.older().line(),
                  pair.newer().line(),
                  pair.newer().facts().get(Field.ID).orElse(""),
                  field.name(),
                  text(before),
                  text(after),
                  pointing));
          noteTotal(pair, field, before, after);
        }
      }
      if (columns.isEmpty()) {
        same++;
        return;
      }
      corrections.put(pair.older().line(), columns);
      if (!rules.isEmpty()) {
        pointedAt++;
      }
    }

    private List<String> rulesAt(TableRecord record, Field<?> field) {
      List<String> columns = record.columns(field);
      return olderByLine.getOrDefault(record.line(), List.of()).stream()
          .filter(finding -> finding.columns().stream().anyMatch(columns::contains))
          .map(AuditFinding::rule)
          .distinct()
          .toList();
    }

    private void noteTotal(Pair pair, Field<?> field, Optional<?> before, Optional<?> after) {
      if (before.isEmpty() || !totalChanged.fields().contains(field)) {
        return;
      }
      if (Splits.isSplit(pair, field, matching.added())) {
        split.add(pair.older().line());
      } else {
        totals.add(
            new AuditFinding(
                totalChanged.severity(),
                totalChanged.id(),
                pair.newer().line(),
                pair.older().line(),
                pair.newer().facts().get(Field.ID).orElse(""),
                pair.newer().columns(field),
                "The total is another one than in the older version.",
                "It was %s in line %d of the older version and is %s."
                    .formatted(
                        text(before),
                        pair.older().line(),
                        after.isPresent() ? text(after) : "no longer known")));
      }
    }

    private void whole(Kind kind, TableRecord record) {
      String text = record.facts().toString();
      boolean removed = kind == Kind.REMOVED;
      changes.add(
          new Change(
              kind,
              removed ? record.line() : 0,
              removed ? 0 : record.line(),
              record.facts().get(Field.ID).orElse(""),
              "",
              removed ? text : "",
              removed ? "" : text,
              olderByLine.getOrDefault(removed ? record.line() : 0, List.of()).stream()
                  .map(AuditFinding::rule)
                  .distinct()
                  .toList()));
    }

    private Outcome outcome(AuditFinding finding) {
      Pair pair = pairs.get(finding.line());
      if (pair == null) {
        return Outcome.REMOVED;
      }
      if (stillFound.contains(place(pair.newer().line(), finding))) {
        return Outcome.STANDS;
      }
      Set<String> corrected = corrections.getOrDefault(finding.line(), Set.of());
      return finding.columns().stream().anyMatch(corrected::contains)
          ? Outcome.CORRECTED
          : Outcome.CLEARED;
    }

    private static String text(Optional<?> value) {
      return value
          .map(it -> it instanceof Quantity quantity ? quantity.bounds().toString() : it.toString())
          .orElse("");
    }
  }
}
