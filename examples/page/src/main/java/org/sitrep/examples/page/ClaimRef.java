package org.sitrep.examples.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Claim;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Source;

/**
 * A claim as the page names it and links to it.
 *
 * @param key what its anchors end in, unique within the page; empty for a claim that is not of this
 *     page
 * @param label what it is called
 * @param inText true if its evidence is shown in the text of a report
 * @param kind what it is about
 * @param says what it says
 * @param who who says it, in short
 * @param stance what keeps it from being plainly asserted, such as {@code denied}; empty if nothing
 *     does
 */
record ClaimRef(
    String key, String label, boolean inText, Kind kind, String says, String who, String stance) {

  /** A claim of this page. */
  static ClaimRef of(String key, String label, boolean inText, Claim claim, QuantityPolicy policy) {
    return new ClaimRef(
        key,
        label,
        inText,
        Kind.of(claim.assertion()),
        Phrases.assertion(claim.assertion(), policy),
        who(claim),
        Phrases.stance(claim.stance()).toLowerCase(Locale.ROOT));
  }

  /** A claim that is not of this page. */
  static ClaimRef foreign(Claim claim, QuantityPolicy policy) {
    return of("", claim.id().isEmpty() ? "a claim" : claim.id(), false, claim, policy);
  }

  private static String who(Claim claim) {
    return claim.sources().isEmpty()
        ? Phrases.sources(claim.sources())
        : claim.sources().stream().map(Source::words).collect(Collectors.joining(" and "));
  }

  /** The key, if there is something to link to. */
  Optional<String> link() {
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }

  /** True if it is denied or unconfirmed. */
  boolean doubted() {
    return !stance.isEmpty();
  }
}
