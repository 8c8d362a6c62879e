package org.sitrep.parsing.internal.mention;

import java.util.List;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;

/**
 * How the chunks of a sentence hang together.
 *
 * @param chunks the chunks in order
 * @param clauses the clauses in the order of their verbs
 * @param parts phrases named as parts of others
 * @param nominals noun phrases joined by "of"
 * @param phrases all noun phrases in order
 */
public record Syntax(
    List<Chunk> chunks,
    List<Clause> clauses,
    List<Part> parts,
    List<Nominal> nominals,
    List<NounPhrase> phrases) {

  /**
   * "15 people, including three children".
   *
   * @param part the three children
   * @param whole the 15 people
   */
  public record Part(NounPhrase part, NounPhrase whole) {}

  /**
   * "the interception of 13 rockets".
   *
   * @param head the interception
   * @param of the 13 rockets
   */
  public record Nominal(NounPhrase head, NounPhrase of) {}
}
