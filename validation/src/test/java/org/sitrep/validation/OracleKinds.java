package org.sitrep.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.SubjectKey;
import org.sitrep.validation.internal.figures.Subjects;

/** The kinds that figures are of, and which are parts of which, worked out without our tree. */
final class OracleKinds {

  private final List<Figure> all;
  private final List<Figure> munitions;
  private final Map<CountKey, SubjectKey> parents = new HashMap<>();
  private final Map<SubjectKey, Map<SubjectKey, Boolean>> within = new HashMap<>();
  private final Map<SubjectKey, Boolean> soles = new HashMap<>();
  private final SubjectKey sole;

  OracleKinds(List<Figure> all) {
    this.all = all;
    munitions =
        all.stream()
            .filter(figure -> figure.measure().domain() == Measure.Domain.MUNITIONS)
            .toList();
    sole = narrowestSole();
  }

  /** The next wider kind of a number. */
  SubjectKey parent(CountKey node) {
    return parents.computeIfAbsent(node, key -> findParent(key.kind(), key.measure().domain()));
  }

  /** "shahed 136" is a part of "shahed" if anybody speaks of that. */
  private SubjectKey findParent(SubjectKey kind, Measure.Domain domain) {
    if (domain == Measure.Domain.THINGS || domain == Measure.Domain.EVENTS) {
      return SubjectKey.ALL;
    }
    if (kind.name().isEmpty()) {
      return new SubjectKey(Subjects.parent(domain, kind.code()), "");
    }
    SubjectKey stem = new SubjectKey(kind.code(), "shahed");
    boolean spoken =
        all.stream()
            .anyMatch(figure -> figure.measure().domain() == domain && figure.kind().equals(stem));
    return kind.name().equals("shahed 136") && spoken ? stem : new SubjectKey(kind.code(), "");
  }

  /** True if one kind is part of another, or the same. */
  boolean isWithin(SubjectKey part, SubjectKey whole) {
    return within
        .computeIfAbsent(part, key -> new HashMap<>())
        .computeIfAbsent(whole, key -> findWithin(part, key));
  }

  private boolean findWithin(SubjectKey part, SubjectKey whole) {
    boolean people =
        Subjects.parent(Measure.Domain.MUNITIONS, part.code()).isEmpty()
            && !PersonGroup.of(part.code().isEmpty() ? "NONE" : part.code()).entry().isEmpty();
    Measure.Domain domain = people ? Measure.Domain.PEOPLE : Measure.Domain.MUNITIONS;
    SubjectKey at = part;
    while (!at.equals(whole) && !at.equals(SubjectKey.ALL)) {
      at = findParent(at, domain);
    }
    return at.equals(whole);
  }

  /** Siblings of the same group exclude each other; what has no trait is a group by itself. */
  Object group(CountKey node) {
    Measure.Domain domain = node.measure().domain();
    boolean coded = domain == Measure.Domain.MUNITIONS || domain == Measure.Domain.PEOPLE;
    String trait =
        coded && node.kind().name().isEmpty() ? Subjects.trait(domain, node.kind().code()) : "";
    return trait.isEmpty() ? node : trait;
  }

  /** The narrowest kind that all munitions named are of; all, if they share none. */
  SubjectKey sole() {
    return sole;
  }

  /** True for each kind that all munitions named are of. */
  boolean isSole(SubjectKey kind) {
    return soles.computeIfAbsent(
        kind,
        key ->
            !key.equals(SubjectKey.ALL)
                && greatest(SubjectKey.ALL::equals) <= greatest(this::holdsAll)
                && holdsAll(key));
  }

  private boolean holdsAll(SubjectKey kind) {
    return !kind.equals(SubjectKey.ALL)
        && munitions.stream()
            .map(Figure::kind)
            .allMatch(other -> other.equals(SubjectKey.ALL) || isWithin(other, kind));
  }

  /** The greatest number that is said, however far "around" reaches. */
  private long greatest(Predicate<SubjectKey> wanted) {
    return munitions.stream()
        .filter(figure -> wanted.test(figure.kind()))
        .mapToLong(figure -> figure.count().quantity().low())
        .max()
        .orElse(0);
  }

  private SubjectKey narrowestSole() {
    SubjectKey narrowest = SubjectKey.ALL;
    for (Figure figure : munitions) {
      SubjectKey at = figure.kind();
      while (!at.equals(SubjectKey.ALL)) {
        if (isSole(at) && isWithin(at, narrowest)) {
          narrowest = at;
        }
        at = findParent(at, Measure.Domain.MUNITIONS);
      }
    }
    return narrowest;
  }
}
