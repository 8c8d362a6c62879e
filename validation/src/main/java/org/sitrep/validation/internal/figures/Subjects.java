package org.sitrep.validation.internal.figures;

import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Vocabulary;

/** What is part of what, and what excludes what, by the vocabularies of the model. */
public final class Subjects {

  private static final String DISJOINT = "disjoint";

  private Subjects() {}

  /** The code of which this one is a part; empty for the whole of the domain. */
  public static String parent(Measure.Domain domain, String code) {
    return switch (domain) {
      case MUNITIONS -> parent(Vocabulary.munitionTypes(), code, MunitionType.UNSPECIFIED.code());
      case PEOPLE -> parent(Vocabulary.personGroups(), code, PersonGroup.PERSON.code());
      // FigureText alone tell these apart.
      case THINGS, EVENTS -> "";
    };
  }

  private static String parent(Vocabulary vocabulary, String code, String whole) {
    return vocabulary.parent(code).filter(parent -> !parent.equals(whole)).orElse("");
  }

  /**
   * The trait by which a code excludes those neighbours that have the same one; empty if it may
   * overlap all of them.
   */
  public static String trait(Measure.Domain domain, String code) {
    return switch (domain) {
      case MUNITIONS -> trait(Vocabulary.munitionTypes(), code);
      case PEOPLE -> trait(Vocabulary.personGroups(), code);
      case THINGS, EVENTS -> "";
    };
  }

  private static String trait(Vocabulary vocabulary, String code) {
    return vocabulary.find(code).flatMap(entry -> entry.field(DISJOINT)).orElse("");
  }
}
