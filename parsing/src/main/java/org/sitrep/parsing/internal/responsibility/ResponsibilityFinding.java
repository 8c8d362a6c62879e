package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;

/**
 * A word on responsibility in a sentence.
 *
 * @param kind how the actor stands to the attack
 * @param actor who is meant; null for nobody
 * @param source the accuser, if there is one
 * @param from index of the first token of the evidence
 * @param to index behind its last token
 * @param rule the rule that found it
 */
public record ResponsibilityFinding(
    ResponsibilityKind kind,
    @Nullable String actor,
    @Nullable Source source,
    int from,
    int to,
    String rule) {

  /** That nobody has claimed an attack. */
  static List<ResponsibilityFinding> unclaimed(int from, int to) {
    return List.of(
        new ResponsibilityFinding(ResponsibilityKind.UNCLAIMED, null, null, from, to, ""));
  }

  /** The same, found by a rule. */
  ResponsibilityFinding by(String rule) {
    return new ResponsibilityFinding(kind, actor, source, from, to, rule);
  }

  /** True if both say the same of the same actor. */
  boolean repeats(ResponsibilityFinding other) {
    return kind == other.kind
        && java.util.Objects.equals(actor, other.actor)
        && java.util.Objects.equals(source, other.source);
  }
}
