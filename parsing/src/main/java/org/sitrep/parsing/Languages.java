package org.sitrep.parsing;

import java.util.Locale;
import org.sitrep.model.Report;
import org.sitrep.parsing.internal.detection.LanguageCheck;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.language.Language;
import org.sitrep.parsing.internal.ru.Russian;
import org.sitrep.parsing.internal.uk.Ukrainian;

/** The languages that are read. Each but English reads its tables when its first report comes. */
final class Languages {

  private static final String ENGLISH = "EN";

  private final Language english;

  Languages(LexiconEntries own) {
    english = new English(own.nouns(), own.verbs());
  }

  /** Reads its tables when it is first asked for. */
  private static final class InUkrainian {
    static final Language INSTANCE = new Ukrainian();
  }

  /** Reads its tables when it is first asked for. */
  private static final class InRussian {
    static final Language INSTANCE = new Russian();
  }

  /** The language of a report; English where nothing tells. */
  Language of(Report report) {
    return switch (LanguageCheck.language(report).toUpperCase(Locale.ROOT)) {
      case "UK" -> InUkrainian.INSTANCE;
      case "RU" -> InRussian.INSTANCE;
      default -> english;
    };
  }

  /** A report with the language that its text tells, unless it says one or is in English. */
  Report told(Report report) {
    String code = LanguageCheck.language(report);
    boolean english = code.isEmpty() || code.equalsIgnoreCase(ENGLISH);
    return report.language().isPresent() || english || LanguageCheck.issue(report).isPresent()
        ? report
        : Report.builder().from(report).language(code).build();
  }
}
