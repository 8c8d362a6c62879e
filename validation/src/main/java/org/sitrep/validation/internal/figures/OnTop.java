package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Interval;

/** The figures that are said to come on top of others: "another five". */
public final class OnTop {

  private final Figures figures;
  private final Map<CountKey, List<Figure>> own = new HashMap<>();
  private final Map<CountKey, List<Figure>> within = new HashMap<>();
  private final Map<CountKey, List<Figure>> known = new HashMap<>();

  private record Said(CountKey node, Interval bounds, Set<SpeakerKey> speakers) {}

  public OnTop(Figures figures) {
    this.figures = figures;
    Set<Said> seen = new HashSet<>();
    for (Figure figure : figures.byContent()) {
      // What one speaker says twice comes on top once.
      if (figure.count().additional()
          && figure.isCounted()
          && seen.add(new Said(figure.node(), figure.bounds(), figure.speakers()))) {
        own.computeIfAbsent(figure.node(), key -> new ArrayList<>()).add(figure);
        for (SubjectKey kind : figures.lineage(figure.node())) {
          within.computeIfAbsent(figure.node().of(kind), key -> new ArrayList<>()).add(figure);
        }
      }
    }
  }

  /** Those on top of what is said of a number: of its kind, its parts, or what it is a part of. */
  public List<Figure> of(CountKey node) {
    return own.isEmpty() ? List.of() : known.computeIfAbsent(node, this::find);
  }

  private List<Figure> find(CountKey node) {
    List<Figure> found = new ArrayList<>(within.getOrDefault(node, List.of()));
    for (SubjectKey wider : figures.lineage(node)) {
      if (!wider.equals(node.kind())) {
        found.addAll(own.getOrDefault(node.of(wider), List.of()));
      }
    }
    found.sort(Comparator.comparingInt(Figure::rank));
    return Collections.unmodifiableList(found);
  }
}
