package org.sitrep.parsing.internal.lexicon;

import org.sitrep.model.Measure;

/**
 * What a verb does to what stands in one of its roles.
 *
 * @param role the role
 * @param domain what must stand there
 * @param measure what then became of it
 */
public record Frame(Role role, Domain domain, Measure measure) {

  /** The places beside a verb. */
  public enum Role {
    /** The subject of the active verb. */
    SUBJECT,
    /** The object of the active verb, the subject of the passive. */
    OBJECT,
    /** What stands behind "by" or "with". */
    INSTRUMENT
  }
}
