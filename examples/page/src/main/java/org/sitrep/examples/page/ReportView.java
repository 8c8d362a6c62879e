package org.sitrep.examples.page;

import java.util.List;
import java.util.Optional;

/**
 * A report: its text with the claims where they stand, and the list of them.
 *
 * @param id the end of its anchors
 * @param heading what it is called
 * @param published the day of publication and the outlet
 * @param language the language of its words, if it is another than that of the page
 * @param title its own headline
 * @param address where it can be read, if that is a web address
 * @param segments the text, piece by piece
 * @param groups the claims, by attack and kind
 * @param issues the numbers that are no claims
 */
record ReportView(
    String id,
    String heading,
    String published,
    Optional<String> language,
    Optional<String> title,
    Optional<String> address,
    List<Segment> segments,
    List<Group> groups,
    List<Other> issues) {

  int issueCount() {
    return issues.size();
  }

  /**
   * A piece of the text that the same claims rest on.
   *
   * @param text its characters
   * @param keys the keys of the claims, with spaces between; empty if there are none
   * @param kind what the last of the claims to begin is about, for the colour; empty if there are
   *     none
   * @param conflict true if one of the claims contradicts others
   * @param several true if it is evidence of several claims
   * @param ends the claims whose evidence ends here
   */
  record Segment(
      String text,
      String keys,
      String kind,
      boolean conflict,
      boolean several,
      List<ClaimRef> ends) {

    /** True if a claim rests on it. */
    boolean marked() {
      return !keys.isEmpty();
    }
  }

  /**
   * Claims of one attack.
   *
   * @param heading what the attack is called
   * @param open true if they are shown, false if they are folded away
   * @param items the claims
   */
  record Group(String heading, boolean open, List<Item> items) {

    int size() {
      return items.size();
    }
  }

  /**
   * A claim in the list.
   *
   * @param claim the claim
   * @param speakers who says it, with all that is known of them
   * @param quote its evidence
   * @param notes what it replaces or takes back, and what found it
   * @param conflicts the contradictions and differences that it is in
   */
  record Item(
      ClaimRef claim,
      String speakers,
      Optional<String> quote,
      List<String> notes,
      List<ConflictLink> conflicts) {

    /** True if it is one of a set that cannot all hold. */
    boolean inConflict() {
      return conflicts.stream().anyMatch(ConflictLink::error);
    }
  }

  /** A number that is no claim. */
  record Other(String words, String reason, String message) {}
}
