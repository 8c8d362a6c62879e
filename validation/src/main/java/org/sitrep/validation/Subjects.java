package org.sitrep.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

  private static final Map<String, String> PARENTS = new HashMap<>();
  private static final Set<String> OVERLAPPING = new HashSet<>();

  static {
    for (String[] cells : DataFile.rows("subjects.tsv")) {
      String key = cells[0] + ' ' + cells[1];
      if (cells[3].equals("overlap")) {
        OVERLAPPING.add(key);
      } else {
        PARENTS.put(key, cells[2]);
      }
    }
  }

  private Subjects() {}

  /** The code of which this one is a part; empty for the whole of the domain. */
  static String parent(Measure.Domain domain, String code) {
    String parent = PARENTS.get(domain + " " + code);
    if (parent != null) {
      return parent;
    }
    return switch (domain) {
      case MUNITIONS -> below(Vocabulary.munitionTypes(), code, MunitionType.UNSPECIFIED.code());
      case PEOPLE -> below(Vocabulary.personGroups(), code, PersonGroup.PERSON.code());
      case THINGS, EVENTS -> "";
    };
  }

  private static String below(Vocabulary vocabulary, String code, String whole) {
    return vocabulary.parent(code).filter(parent -> !parent.equals(whole)).orElse("");
  }

  /** True if those of this code may be among those of its neighbours. */
  static boolean overlaps(Measure.Domain domain, String code) {
    for (String at = code; !at.isEmpty(); at = parent(domain, at)) {
      if (OVERLAPPING.contains(domain + " " + at)) {
        return true;
      }
    }
    return false;
  }
}
