package org.sitrep.validation.verify;

import java.util.List;
import org.sitrep.model.Quantity;

/**
 * Reads the quantities that a text names, whatever they count.
 *
 * <p>A {@link ClaimVerifier} holds numbers against those that its grammar reads in the evidence,
 * not only against what a parser made claims of. {@link #english()} is there by default.
 */
@FunctionalInterface
public interface NumberGrammar {

  /**
   * A quantity in a text.
   *
   * @param quantity how many, with the words around the number read
   * @param bare the number without these words
   * @param start where its words begin, in UTF-16 units
   * @param core where the number itself begins, after words such as "at least"
   * @param end where it ends, exclusive
   */
  record Reading(Quantity quantity, Quantity bare, int start, int core, int end) {}

  /** The quantities of a text, in its order. */
  List<Reading> read(String text);

  /** EvidenceNumbers in digits and in English words, with the words that make bounds of them. */
  static NumberGrammar english() {
    return EnglishNumbers.INSTANCE;
  }
}
