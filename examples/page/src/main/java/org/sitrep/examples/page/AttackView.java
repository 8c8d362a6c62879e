package org.sitrep.examples.page;

import java.util.List;
import java.util.Optional;

/**
 * One attack: what is known of it, the flow of its munitions, what its claims add up to, and who
 * says what.
 *
 * @param id the end of its anchors
 * @param heading its number and kind
 * @param background true if the report only recalls it
 * @param facts when, where, what it was aimed at, by whom
 * @param flows the pictures
 * @param tallies what the claims add up to
 * @param speakers who says what
 */
record AttackView(
    String id,
    String heading,
    boolean background,
    List<Fact> facts,
    List<FlowView> flows,
    List<TallyRow> tallies,
    Optional<SpeakerTable> speakers) {

  boolean hasFlows() {
    return !flows.isEmpty();
  }

  boolean hasTallies() {
    return !tallies.isEmpty();
  }

  /** One thing that is known of the attack. */
  record Fact(String name, String value) {}

  /**
   * What the claims add up to, for one measure and subject.
   *
   * @param kind the measure
   * @param subject what is counted
   * @param range how many
   * @param conflict true if the claims do not agree
   * @param claims the claims that were added up
   */
  record TallyRow(
      Kind kind, String subject, String range, boolean conflict, List<ClaimRef> claims) {}

  /**
   * Who says what: a row for each speaker, a column for each measure.
   *
   * @param measures the headings of the columns
   * @param rows the speakers in the order of the text
   */
  record SpeakerTable(List<String> measures, List<Row> rows) {

    private static final int NARROW = 3;

    /** True if it wants the width of the page. */
    boolean wide() {
      return measures.size() > NARROW;
    }
  }

  /** What one speaker says; a cell for each column. */
  record Row(String speaker, String note, List<Cell> cells) {}

  /** What one speaker says of one measure; empty if nothing. */
  record Cell(String measure, List<Said> said) {}

  /**
   * One figure and what it counts.
   *
   * @param claim the claim
   * @param number the number
   * @param subject what is counted
   * @param conflict true if it contradicts others
   */
  record Said(ClaimRef claim, String number, String subject, boolean conflict) {}
}
