package org.sitrep.validation.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing that speaks for or against two accounts being of the same event.
 *
 * @param aspect what was compared
 * @param fit how the two fit
 * @param text what they say, for people
 */
public record MatchReason(
    @JsonProperty(required = true) Aspect aspect,
    @JsonProperty(required = true) Fit fit,
    @JsonProperty(required = true) String text) {

  /** What is compared. */
  public enum Aspect {
    /** Whether they are accounts of different reports. */
    REPORT,
    /** When it happened. */
    TIME,
    /** Where it happened. */
    PLACE,
    /** The types of munitions, by their hierarchy. */
    MUNITIONS,
    /** What was aimed at. */
    TARGET,
    /** Who is said to have done it. */
    PERPETRATOR,
    /** Whether a report only recalls it. */
    SCOPE
  }

  /** How two accounts fit. */
  public enum Fit {
    /** They say the same, or one of them more closely. */
    AGREES,
    /** It may be the same. */
    MAY_AGREE,
    /** At least one of them does not say, or only vaguely. */
    NOT_TOLD,
    /** They say different things, as reports of one event sometimes do. */
    DIFFERS,
    /** It cannot be the same event. */
    EXCLUDES
  }
}
