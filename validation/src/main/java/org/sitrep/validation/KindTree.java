package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.model.Measure;

/**
 * Kinds with the kinds that are parts of them. No deeper than the data file plus two, whatever is
 * put in.
 */
final class KindTree {

  private final Map<Kind, List<Kind>> children = new LinkedHashMap<>();
  private final Map<Kind, Kind> parents = new LinkedHashMap<>();

  private KindTree() {
    children.put(Kind.ALL, new ArrayList<>());
  }

  /** The tree over these kinds. */
  static KindTree of(Measure.Domain domain, Collection<Kind> kinds) {
    KindTree tree = new KindTree();
    Map<String, TreeSet<String>> names = new LinkedHashMap<>();
    for (Kind kind : kinds) {
      names.computeIfAbsent(kind.code(), code -> new TreeSet<>()).add(kind.name());
    }
    names.forEach(
        (code, inCode) -> {
          Kind parent = tree.addCode(domain, code);
          String stem = "";
          for (String name : inCode) {
            if (name.isEmpty()) {
              continue;
            }
            // "shahed 136" is a part of "shahed"; names that extend a name come right behind it.
            if (stem.isEmpty() || !name.startsWith(stem)) {
              stem = name;
              tree.add(new Kind(code, name), parent);
            } else {
              tree.add(new Kind(code, name), new Kind(code, stem));
            }
          }
        });
    return tree;
  }

  private Kind addCode(Measure.Domain domain, String code) {
    Kind kind = new Kind(code, "");
    if (!children.containsKey(kind)) {
      add(kind, addCode(domain, Subjects.parent(domain, code)));
    }
    return kind;
  }

  private void add(Kind kind, Kind parent) {
    children.put(kind, new ArrayList<>());
    parents.put(kind, parent);
    children.getOrDefault(parent, List.of()).add(kind);
  }

  List<Kind> children(Kind kind) {
    return children.getOrDefault(kind, List.of());
  }

  /** The parts of a kind by the trait that sets them apart; without one, each by itself. */
  Collection<List<Kind>> disjoint(Kind kind, Function<Kind, String> traits) {
    Map<String, List<Kind>> groups = new LinkedHashMap<>();
    for (Kind child : children(kind)) {
      String trait = traits.apply(child);
      String group = trait.isEmpty() ? child.toString() : trait;
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(child);
    }
    return groups.values();
  }

  /** The kind of which this one is a part; all, for those that are part of nothing else. */
  Kind parent(Kind kind) {
    return parents.getOrDefault(kind, Kind.ALL);
  }

  /** The kind, and those it is a part of, from the nearest up. */
  List<Kind> lineage(Kind kind) {
    List<Kind> lineage = new ArrayList<>();
    for (Kind at = kind; at != null; at = parents.get(at)) {
      lineage.add(at);
    }
    return lineage;
  }
}
