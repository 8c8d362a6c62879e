package org.sitrep.parsing;

import java.util.List;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.internal.Repetition;
import org.sitrep.parsing.internal.ReportReading;
import org.sitrep.parsing.internal.detection.LanguageCheck;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;

/**
 * Reads reports of armed attacks: text in, attributed claims out.
 *
 * <p>Any text up to {@link #MAX_TEXT} gives a result; what is not understood becomes an issue of
 * the result. Reading uses no network, no file outside the jar and no clock: the same report gives
 * the same result every time. A parser is immutable and can be shared by any number of threads;
 * making one reads the lexicon, so make it once.
 */
public final class ReportParser {

  /**
   * The longest text read, in UTF-16 units: 16 million, as many as {@link SitrepJson} reads back.
   */
  public static final int MAX_TEXT = SitrepJson.MAX_STRING;

  private final LexiconEntries own;
  private final Languages languages;
  private final Gazetteer gazetteer;
  private final double least;

  private ReportParser(LexiconEntries own, Languages languages, Gazetteer gazetteer, double least) {
    this.own = own;
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.least = least;
  }

  private static final class Standard {
    static final ReportParser INSTANCE =
        new ReportParser(
            LexiconEntries.NONE, new Languages(LexiconEntries.NONE), Gazetteer.standard(), 0);
  }

  /**
   * The parser with the lexicon and the gazetteer that the library ships. It keeps every claim that
   * it finds.
   */
  public static ReportParser standard() {
    return Standard.INSTANCE;
  }

  /**
   * The same parser, which keeps only claims of at least this {@link
   * org.sitrep.model.Claim#confidence() confidence}. What falls short becomes an issue with the
   * reason {@link org.sitrep.model.IssueReason#LOW_CONFIDENCE}.
   *
   * @param least from 0, which keeps all, to 1, both inclusive
   * @throws IllegalArgumentException if it is outside these bounds
   */
  public ReportParser withLeastConfidence(double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException(
          "The least confidence runs from 0 to 1, both inclusive, but is " + least);
    }
    return new ReportParser(own, languages, gazetteer, least);
  }

  /**
   * The same parser with more words of English. Where the lexicon has a word already, or an entry
   * given before does, the new meaning counts.
   */
  public ReportParser with(LexiconEntries entries) {
    LexiconEntries all = own.and(entries);
    return new ReportParser(all, new Languages(all), gazetteer, least);
  }

  /**
   * Reads a report.
   *
   * @throws IllegalArgumentException if its text is longer than {@link #MAX_TEXT}; never because of
   *     what the text says
   */
  public ParsedReport parse(Report report) {
    int length = report.text().length();
    if (length > MAX_TEXT) {
      throw new IllegalArgumentException(
          "The text has "
              + length
              + " characters, more than the "
              + MAX_TEXT
              + " that are read at once; split it into its reports");
    }
    List<Report> parts = LanguageCheck.parts(report);
    return parts.size() == 1
        ? read(report)
        : Repetition.of(report, parts.stream().map(this::read).toList());
  }

  private ParsedReport read(Report report) {
    String code = LanguageCheck.language(report);
    return Languages.told(ReportReading.of(report, languages.of(code), gazetteer, least), code);
  }
}
