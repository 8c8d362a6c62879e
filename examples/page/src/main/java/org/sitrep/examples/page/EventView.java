package org.sitrep.examples.page;

import java.util.List;
import java.util.Optional;

/**
 * One event as several reports tell of it: how well it is established, who says what, what was
 * revised.
 *
 * @param number its number on the page
 * @param name what, where and when
 * @param grade how well it is established, in a word
 * @param because by which rule
 * @param accounts the reports that tell of it
 * @param figures how far its figures are borne out
 * @param responsibility who is said to have done it
 * @param revisions newer figures, and which they take the place of
 * @param conflicts the contradictions and differences that its claims are in
 * @param matches why the reports are taken for one event
 */
record EventView(
    int number,
    String name,
    String grade,
    String because,
    List<Told> accounts,
    List<FigureRow> figures,
    List<ClaimRef> responsibility,
    List<String> revisions,
    List<ConflictLink> conflicts,
    List<String> matches) {

  /**
   * A report that tells of it.
   *
   * @param words its outlet and day
   * @param attack the end of the anchors of the attack in it, if this page has it
   */
  record Told(String words, Optional<String> attack) {}

  /**
   * How far one figure is borne out.
   *
   * @param kind the measure
   * @param subject what is counted
   * @param range the numbers on which most agree
   * @param sources how many independent sources agree
   * @param look {@code fine} if several agree and none differs, {@code warning} if some differ
   * @param agreeing the claims that agree
   * @param differing the claims that do not
   */
  record FigureRow(
      Kind kind,
      String subject,
      String range,
      String sources,
      String look,
      List<ClaimRef> agreeing,
      List<ClaimRef> differing) {}

  boolean hasFigures() {
    return !figures.isEmpty();
  }

  boolean hasResponsibility() {
    return !responsibility.isEmpty();
  }

  boolean hasRevisions() {
    return !revisions.isEmpty();
  }

  boolean hasConflicts() {
    return !conflicts.isEmpty();
  }

  boolean hasMatches() {
    return !matches.isEmpty();
  }
}
