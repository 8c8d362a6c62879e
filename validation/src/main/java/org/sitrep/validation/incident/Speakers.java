package org.sitrep.validation.incident;

import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;

/** Who a claim comes from, whatever outlet passes it on. */
final class Speakers {

  private Speakers() {}

  /**
   * True for a speaker who may be another one in another report: "an official", "witnesses"; not
   * "the governor".
   */
  static boolean isNameless(Source source) {
    boolean definite = source.words().strip().regionMatches(true, 0, "the ", 0, 4);
    return source.anonymous() && !definite && source.speaksFor().isEmpty();
  }

  /** The speakers of a claim and those they speak for, as folded names. */
  static Set<String> keys(Claim claim) {
    Set<String> keys = new TreeSet<>();
    for (Source source : claim.sources()) {
      keys.add(Names.fold(source.words()));
      source.speaksFor().map(Names::fold).ifPresent(keys::add);
    }
    return keys;
  }

  /**
   * Those without whom a claim would not be known: its speakers, or for one without a name whoever
   * was told.
   */
  static Set<String> origins(Claim claim) {
    Set<String> origins = new TreeSet<>();
    for (Source source : claim.sources()) {
      if (isNameless(source) && source.through().isPresent()) {
        origins.add(Names.fold(source.through().get().words()));
      } else {
        origins.add(Names.fold(source.words()));
        source.speaksFor().map(Names::fold).ifPresent(origins::add);
      }
    }
    return origins;
  }
}
