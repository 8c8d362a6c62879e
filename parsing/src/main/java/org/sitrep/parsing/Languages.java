package org.sitrep.parsing;

import java.util.Locale;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
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

  /** The language with a code; English where nothing tells. */
  Language of(String code) {
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "UK" -> InUkrainian.INSTANCE;
      case "RU" -> InRussian.INSTANCE;
      default -> english;
    };
  }

  /** What was read, with the language that its text tells, unless it says one or is in English. */
  static ParsedReport told(ParsedReport read, String code) {
    boolean english = code.isEmpty() || code.equalsIgnoreCase(ENGLISH);
    if (english || read.report().language().isPresent() || read.unreadLanguage().isPresent()) {
      return read;
    }
    Report told = Report.builder().from(read.report()).language(code).build();
    return ParsedReport.builder().from(read).report(told).build();
  }
}
