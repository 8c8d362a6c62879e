package org.sitrep.examples.batch;

import org.sitrep.model.Vocabulary;

/** The classes of the coding rules, to which the finer codes of the vocabularies belong. */
final class CodebookClass {

  private CodebookClass() {}

  /**
   * The class of a code: empty for people of no class of their own, the code itself if no
   * vocabulary has it.
   */
  static String of(String code) {
    return Vocabulary.personGroups()
        .find(code)
        .or(() -> Vocabulary.munitionTypes().find(code))
        .map(entry -> entry.field("codebook").orElse(""))
        .orElse(code);
  }
}
