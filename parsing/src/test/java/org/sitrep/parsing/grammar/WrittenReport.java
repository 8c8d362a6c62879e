package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.Report;

/**
 * A short report with its trees and with what a correct reader finds in it.
 *
 * @param choices what it was written by
 * @param text its characters
 * @param published the day of publication
 * @param sentences its sentences in order
 * @param claims the counts that a correct reader finds, in the order of their sentences
 * @param responsibilities what a correct reader finds about responsibility
 */
public record WrittenReport(
    Choices choices,
    String text,
    LocalDate published,
    List<WrittenSentence> sentences,
    List<ExpectedClaim> claims,
    List<ExpectedResponsibility> responsibilities) {

  /** Keeps copies of the lists. */
  public WrittenReport {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    responsibilities = List.copyOf(responsibilities);
  }

  /** The text with its day, as a parser takes it. */
  public Report report() {
    return Report.of(text, published);
  }
}
