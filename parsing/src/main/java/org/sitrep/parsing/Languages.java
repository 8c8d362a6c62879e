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
}
