package org.sitrep.parsing.internal.attack;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who fights whom in a sentence. A side is the code of the country whose forces attack, or a dash
 * for those of no country.
 *
 * @param attacker the side that attacks; null if the sentence does not tell
 * @param makers the countries that munitions bear the names of
 */
record Sides(@Nullable String attacker, Set<String> makers) {

  /**
   * The side that attacks; null if nothing tells. Shooting down is no attack, but munitions that
   * bear the name of the country that was struck before are the answer.
   *
   * @param struck the country that was struck before, if it is known
   */
  @Nullable String attacker(@Nullable String struck) {
    return attacker == null && struck != null && makers.contains(struck) ? struck : attacker;
  }
}
