package org.sitrep.validation.tally;

/** Which of several figures of the same thing a tally goes by. */
public enum TallyPolicy {
  /**
   * All of them: the numbers that all allow, or, where they disagree, the span of those that do.
   */
  EVERY_CLAIM(
      "everybody's figures; where they share no number, the span of those that do not agree"),
  /**
   * Those of the greatest number of speakers who allow one number; of equally many, the least
   * numbers.
   */
  WIDEST_AGREEMENT("the numbers that the most speakers allow"),
  /** Those of the most reliable sources, by the Admiralty codes that an analyst gave them. */
  MOST_RELIABLE("the figures of the most reliable sources"),
  /** The last in the order of the attack. */
  LATEST("the last figure that was given"),
  /** The least number that anybody gives, as ACLED enters fatalities. */
  MOST_CONSERVATIVE("the least number that anybody gives, as ACLED enters it");

  private final String statement;

  TallyPolicy(String statement) {
    this.statement = statement;
  }

  /** What is taken, in a few words. */
  public String statement() {
    return statement;
  }
}
