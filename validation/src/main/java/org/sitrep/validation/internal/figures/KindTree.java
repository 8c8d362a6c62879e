package org.sitrep.validation.internal.figures;

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
public final class KindTree {

  private final Map<SubjectKey, List<SubjectKey>> children = new LinkedHashMap<>();
  private final Map<SubjectKey, SubjectKey> parents = new LinkedHashMap<>();

  private KindTree() {
    children.put(SubjectKey.ALL, new ArrayList<>());
  }

  /** The tree over these kinds. */
  public static KindTree of(Measure.Domain domain, Collection<SubjectKey> kinds) {
    KindTree tree = new KindTree();
    Map<String, TreeSet<String>> names = new LinkedHashMap<>();
    for (SubjectKey kind : kinds) {
      names.computeIfAbsent(kind.code(), code -> new TreeSet<>()).add(kind.name());
    }
    names.forEach(
        (code, inCode) -> {
          SubjectKey parent = tree.addCode(domain, code);
          String stem = "";
          for (String name : inCode) {
            if (name.isEmpty()) {
              continue;
            }
            // "shahed 136" is a part of "shahed"; names that extend a name come right behind it.
            if (stem.isEmpty() || !name.startsWith(stem)) {
              stem = name;
              tree.add(new SubjectKey(code, name), parent);
            } else {
              tree.add(new SubjectKey(code, name), new SubjectKey(code, stem));
            }
          }
        });
    return tree;
  }

  private SubjectKey addCode(Measure.Domain domain, String code) {
    SubjectKey kind = new SubjectKey(code, "");
    if (!children.containsKey(kind)) {
      add(kind, addCode(domain, Subjects.parent(domain, code)));
    }
    return kind;
  }

  private void add(SubjectKey kind, SubjectKey parent) {
    children.put(kind, new ArrayList<>());
    parents.put(kind, parent);
    children.getOrDefault(parent, List.of()).add(kind);
  }

  public List<SubjectKey> children(SubjectKey kind) {
    return children.getOrDefault(kind, List.of());
  }

  /** The parts of a kind by the trait that sets them apart; without one, each by itself. */
  public Collection<List<SubjectKey>> disjoint(
      SubjectKey kind, Function<SubjectKey, String> traits) {
    Map<String, List<SubjectKey>> groups = new LinkedHashMap<>();
    for (SubjectKey child : children(kind)) {
      String trait = traits.apply(child);
      String group = trait.isEmpty() ? child.toString() : trait;
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(child);
    }
    return groups.values();
  }

  /** The kind of which this one is a part; all, for those that are part of nothing else. */
  public SubjectKey parent(SubjectKey kind) {
    return parents.getOrDefault(kind, SubjectKey.ALL);
  }

  /** The kind, and those it is a part of, from the nearest up. */
  public List<SubjectKey> lineage(SubjectKey kind) {
    List<SubjectKey> lineage = new ArrayList<>();
    for (SubjectKey at = kind; at != null; at = parents.get(at)) {
      lineage.add(at);
    }
    return lineage;
  }
}
