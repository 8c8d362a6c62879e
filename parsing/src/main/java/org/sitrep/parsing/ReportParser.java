package org.sitrep.parsing;

import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.internal.ReportReading;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;

/**
 * Reads reports of armed attacks: text in, attributed claims out.
 *
 * <p>Any text gives a result; what is not understood becomes an issue of the result. Reading uses
 * no network, no file outside the jar and no clock: the same report gives the same result every
 * time. A parser is immutable and can be shared by any number of threads; making one reads the
 * lexicon, so make it once.
 */
public final class ReportParser {

  private final English language;
  private final Gazetteer gazetteer;

  private ReportParser(English language, Gazetteer gazetteer) {
    this.language = language;
    this.gazetteer = gazetteer;
  }

  private static final class Standard {
    static final ReportParser INSTANCE = new ReportParser(new English(), Gazetteer.standard());
  }

  /** The parser with the lexicon and the gazetteer that the library ships. */
  public static ReportParser standard() {
    return Standard.INSTANCE;
  }

  /** Reads a report. */
  public ParsedReport parse(Report report) {
    return ReportReading.of(report, language, gazetteer);
  }
}
