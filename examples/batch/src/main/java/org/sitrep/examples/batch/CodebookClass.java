package org.sitrep.examples.batch;

import java.util.Set;

/** The classes of the coding rules, to which the finer codes of the vocabularies belong. */
final class CodebookClass {

  private static final Set<String> CLASSES =
      Set.of(
          "ROCKET",
          "BALLISTIC_MISSILE",
          "CRUISE_MISSILE",
          "MISSILE",
          "DRONE",
          "BOMB",
          "ARTILLERY",
          "MORTAR",
          "IED",
          "GRENADE",
          "MINE",
          "SMALL_ARMS",
          "NAVAL_DRONE",
          "UNSPECIFIED",
          "CIVILIAN",
          "MILITARY",
          "POLICE",
          "MILITANT",
          "CHILD",
          "WOMAN",
          "AID_WORKER",
          "JOURNALIST",
          "MEDIC");

  private CodebookClass() {}

  /** The class of a code: empty for plain people, the code itself if it belongs to no class. */
  static String of(String code) {
    if (CLASSES.contains(code)) {
      return code;
    }
    return code.equals("PERSON") ? "" : code;
  }
}
