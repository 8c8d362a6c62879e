package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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

  /** The report that a seed gives, the same every time. */
  public static WrittenReport of(long seed) {
    Random random = new Random(seed);
    return Composer.write(Choices.random(random), random);
  }

  /** A report by these choices; the seed draws the words. */
  public static WrittenReport of(Choices choices, long seed) {
    return Composer.write(choices, new Random(seed));
  }

  /** The text with its day, as a parser takes it. */
  public Report report() {
    return Report.of(text, published);
  }

  /** The text, with what is expected of it below. */
  @Override
  public String toString() {
    return String.join(
        "\n  ",
        text + " [" + published + "] " + choices,
        claims.toString(),
        responsibilities.toString());
  }
}
