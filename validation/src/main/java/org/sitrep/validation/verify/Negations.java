package org.sitrep.validation.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that deny what comes after them. */
final class Negations {

  /** How many words are looked at. */
  private static final int WORDS = 5;

  /** How far these words reach at the most, in UTF-16 units. */
  private static final int REACH = 80;

  private static final Set<String> DENY =
      Set.of(
          "not",
          "never",
          "denied",
          "denies",
          "deny",
          "denying",
          "refuted",
          "dismissed",
          "rejected",
          "without",
          "neither",
          "nor",
          "cannot");

  /** After these words something new is said. */
  private static final Set<String> END =
      Set.of(".", "!", "?", ";", ":", ",", "\u2014", "but", "though", "although", "while");

  /** "Not only 12" denies nothing. */
  private static final Set<String> NO_DENIAL = Set.of("only", "just", "fewer", "less", "more");

  private Negations() {}

  /** The word that denies what begins at an offset, if one stands shortly before it. */
  static Optional<String> before(int offset, String text) {
    int from = Math.max(0, offset - REACH);
    List<NumberToken> tokens = NumberToken.of(text.substring(from, offset));
    int to = Math.min(text.length(), offset + REACH);
    List<NumberToken> denied = NumberToken.of(text.substring(offset, to));
    String next = denied.isEmpty() ? "" : denied.get(0).text();
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - WORDS); i--) {
      String word = tokens.get(i).text();
      if (END.contains(word)) {
        break;
      }
      boolean denies = DENY.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
      if (denies && !NO_DENIAL.contains(next)) {
        return Optional.of(word);
      }
      next = word;
    }
    return Optional.empty();
  }
}
