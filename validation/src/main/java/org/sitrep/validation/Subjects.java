package org.sitrep.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Vocabulary;

/**
 * What is part of what: by the vocabularies of the model, save for what the data file {@code
 * subjects.tsv} puts elsewhere.
 */
final class Subjects {

  private static final Map<Measure.Domain, Subjects> OF = read();

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> overlapping = new HashSet<>();

  private Subjects() {}

  private static Map<Measure.Domain, Subjects> read() {
    Map<Measure.Domain, Subjects> all = new EnumMap<>(Measure.Domain.class);
    for (Measure.Domain domain : Measure.Domain.values()) {
      Subjects subjects = new Subjects();
      all.put(domain, subjects);
      switch (domain) {
        case MUNITIONS ->
            subjects.read(Vocabulary.munitionTypes(), MunitionType.UNSPECIFIED.code());
        case PEOPLE -> subjects.read(Vocabulary.personGroups(), PersonGroup.PERSON.code());
        case THINGS, EVENTS -> {
          // Words alone tell these apart.
        }
      }
    }
    for (String[] cells : DataFile.rows("subjects.tsv")) {
      Subjects subjects = of(all, Measure.Domain.valueOf(cells[0]));
      if (cells[3].equals("overlap")) {
        subjects.overlapping.add(cells[1]);
      } else {
        subjects.parents.put(cells[1], cells[2]);
      }
    }
    all.values().forEach(Subjects::passOnOverlaps);
    return all;
  }

  private void read(Vocabulary vocabulary, String whole) {
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      entry
          .parent()
          .filter(parent -> !parent.equals(whole))
          .ifPresent(parent -> parents.put(entry.code(), parent));
    }
  }

  private void passOnOverlaps() {
    Set<String> stated = Set.copyOf(overlapping);
    for (String code : parents.keySet()) {
      for (String at = code; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
        if (stated.contains(at)) {
          overlapping.add(code);
        }
      }
    }
  }

  private static Subjects of(Map<Measure.Domain, Subjects> all, Measure.Domain domain) {
    return Objects.requireNonNull(all.get(domain));
  }

  /** The code of which this one is a part; empty for the whole of the domain. */
  static String parent(Measure.Domain domain, String code) {
    return of(OF, domain).parents.getOrDefault(code, "");
  }

  /** True if those of this code may be among those of its neighbours. */
  static boolean overlaps(Measure.Domain domain, String code) {
    return of(OF, domain).overlapping.contains(code);
  }
}
