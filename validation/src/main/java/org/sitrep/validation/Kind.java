package org.sitrep.validation;

import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Subject;

/**
 * What a count is about, made comparable.
 *
 * @param code the code of the subject; empty for the whole: people, munitions of any type, things
 * @param name a closer name within the code, such as a model of munition; empty if there is none
 */
record Kind(String code, String name) implements Comparable<Kind> {

  /** Everything that a measure can count. */
  static final Kind ALL = new Kind("", "");

  static Kind of(Count count) {
    return count.subject().map(subject -> of(count.measure().domain(), subject)).orElse(ALL);
  }

  static Kind of(Measure.Domain domain, Subject subject) {
    String code = subject.code().orElse("");
    return switch (domain) {
      case MUNITIONS ->
          new Kind(
              code.equals(MunitionType.UNSPECIFIED.code()) ? "" : code,
              subject.designation().map(Words::plain).orElse(""));
      case PEOPLE -> new Kind(code.equals(PersonGroup.PERSON.code()) ? "" : code, "");
      // Houses and vehicles have no codes; their words tell them apart.
      case THINGS -> new Kind(code, subject.words().map(Words::plain).orElse(""));
      case EVENTS -> new Kind(code, "");
    };
  }

  @Override
  public int compareTo(Kind other) {
    int byCode = code.compareTo(other.code);
    return byCode == 0 ? name.compareTo(other.name) : byCode;
  }
}
