package org.sitrep.parsing.internal.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of the lexicon.
 *
 * @param lemma its base form with its particle
 * @param frames what it does to what stands beside it
 * @param tags its groups
 */
public record Verb(String lemma, List<Frame> frames, Set<VerbTag> tags) {

  /** The forms of a verb. */
  public enum Form {
    /** "fire". */
    BASE,
    /** "fires". */
    THIRD,
    /** "fired", "shot". */
    PAST,
    /** "fired", "shot", "struck". */
    PARTICIPLE,
    /** "firing". */
    ING
  }

  /** The frame for a role and a domain. */
  public Optional<Frame> frame(Frame.Role role, Domain domain) {
    for (Frame frame : frames) {
      if (frame.role() == role && frame.domain() == domain) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** True if the verb has a frame for the role. */
  public boolean has(Frame.Role role) {
    for (Frame frame : frames) {
      if (frame.role() == role) {
        return true;
      }
    }
    return false;
  }

  /** True if it is this verb. */
  public boolean isLemma(String other) {
    return lemma.hashCode() == other.hashCode() && lemma.equals(other);
  }

  /** True if the verb belongs to the group. */
  public boolean is(VerbTag tag) {
    return tags.contains(tag);
  }
}
