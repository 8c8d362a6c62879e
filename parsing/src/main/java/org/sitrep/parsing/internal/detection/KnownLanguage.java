package org.sitrep.parsing.internal.detection;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A language in which a text may be.
 *
 * @param code its ISO 639-1 code; empty where only the script is known
 * @param name its name in English
 * @param script how it is written
 * @param status whether reports in it are read
 * @param letters those that tell it from other languages of its script
 * @param words the numbers of its small words among those of all languages
 */
record KnownLanguage(
    String code,
    String name,
    UnicodeScript script,
    Status status,
    String letters,
    List<Integer> words) {

  /** What becomes of reports in a language. */
  enum Status {
    /** They are read. */
    READ,
    /** They are not read. */
    UNREAD,
    /** The code stands for no language, so that the text tells. */
    UNSAID
  }

  /** A language that is not read and of which no words are known. */
  static KnownLanguage unknown(String code, String name, UnicodeScript script) {
    return new KnownLanguage(code, name, script, Status.UNREAD, "", List.of());
  }

  /** True if reports in it are read. */
  boolean isRead() {
    return status == Status.READ;
  }

  /** Its name and code, for people. */
  String label() {
    return code.isEmpty() ? name : name + " (" + code + ")";
  }
}
