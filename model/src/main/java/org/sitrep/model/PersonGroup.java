package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A group of people, such as {@code CIVILIAN}, as a code of the vocabulary {@code person-groups}.
 *
 * <p>The list is open: any well-formed code is accepted and survives a round trip.
 *
 * @param code upper-case letters, digits and underscores, beginning with a letter
 */
public record PersonGroup(@JsonValue String code) {

  /** People of any kind. */
  public static final PersonGroup PERSON = new PersonGroup("PERSON");

  /** Civilians. */
  public static final PersonGroup CIVILIAN = new PersonGroup("CIVILIAN");

  /** Soldiers, sailors and other members of armed forces. */
  public static final PersonGroup MILITARY = new PersonGroup("MILITARY");

  /** Police officers. */
  public static final PersonGroup POLICE = new PersonGroup("POLICE");

  /** Fighters, rebels and gunmen. */
  public static final PersonGroup MILITANT = new PersonGroup("MILITANT");

  /** Children, girls and boys. */
  public static final PersonGroup CHILD = new PersonGroup("CHILD");

  /** Women. */
  public static final PersonGroup WOMAN = new PersonGroup("WOMAN");

  /** Aid workers. */
  public static final PersonGroup AID_WORKER = new PersonGroup("AID_WORKER");

  /** Journalists. */
  public static final PersonGroup JOURNALIST = new PersonGroup("JOURNALIST");

  /** Medical and rescue staff. */
  public static final PersonGroup MEDIC = new PersonGroup("MEDIC");

  /** Checks the form of the code. */
  public PersonGroup {
    Codes.check(code);
  }

  /** The entry with this code. */
  @JsonCreator
  public static PersonGroup of(String code) {
    return new PersonGroup(code);
  }

  /** What the vocabulary says of it; empty for a code that is not in it. */
  public Optional<Vocabulary.Entry> entry() {
    return Vocabulary.personGroups().find(code);
  }

  /** True if the vocabulary has this code; any other well-formed one is accepted as well. */
  public boolean isKnown() {
    return entry().isPresent();
  }

  /** True if it is the other group or one of its kinds, by {@link Vocabulary#personGroups()}. */
  public boolean isA(PersonGroup other) {
    return Vocabulary.personGroups().isA(code, other.code);
  }

  /** The group of the coding rules; empty where these count plain people, and for unknown codes. */
  public Optional<String> codebookClass() {
    return entry().flatMap(entry -> entry.field("codebook"));
  }

  @Override
  public String toString() {
    return code;
  }
}
