package org.sitrep.parsing.internal.syntax;

/**
 * Everything that was learned of a language, never changed once read.
 *
 * @param provenance what it was made from
 * @param width numbers for a word
 * @param tags the part of speech of each tag's score
 * @param relations the relation of each relation's score
 * @param lexicon vectors of words and of their parts
 * @param layers the recurrent layers, first to last
 * @param heads what is read off the last layer
 */
record Weights(
    String provenance,
    int width,
    Upos[] tags,
    Relation[] relations,
    Lexicon lexicon,
    Layer[] layers,
    Heads heads) {

  /**
   * Vectors that a word is the sum of.
   *
   * @param parts of the whole form, its endings of two, three and four letters, and its first three
   * @param shapes of its capitals, digits and hyphens
   * @param norm what the sum is scaled by
   */
  record Lexicon(VectorTable[] parts, ByteRows shapes, Norm norm) {}

  /**
   * A recurrent layer, which reads in both directions: half of its width each.
   *
   * @param window what the word before, the word itself and the one behind weigh
   * @param gates from a word's numbers to candidate, forget gate and output gate, of which the
   *     hyperbolic tangent is taken: a gate is open at 1 and shut at -1
   * @param bias of the gates
   * @param norm what the result is scaled by
   */
  record Layer(float[][] window, float[][] gates, float[] bias, Norm norm) {}

  /**
   * What is read off a word.
   *
   * @param arcs numbers by which a word looks for its head
   * @param links numbers by which a pair is given its relation
   * @param root stands for the head of the root
   * @param project from a word to arcs as a dependent and as a head, links likewise, tags
   * @param bias of the projection
   * @param pair of a dependent's and a head's arcs
   * @param head how likely a word is a head at all
   * @param relation from links to relations
   * @param relationBias of the relations
   */
  record Heads(
      int arcs,
      int links,
      float[] root,
      float[][] project,
      float[] bias,
      float[][] pair,
      float[] head,
      float[][] relation,
      float[] relationBias) {}

  /** A scale and a shift for each number of a vector of mean 0 and variance 1. */
  record Norm(float[] scale, float[] shift) {}
}
