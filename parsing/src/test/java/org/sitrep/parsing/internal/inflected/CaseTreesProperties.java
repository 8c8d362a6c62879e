package org.sitrep.parsing.internal.inflected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

/** Words of bulletins in any order give trees and readings. */
class CaseTreesProperties {

  private static final List<String> WORDS =
      List.of(
          "збито",
          "знищили",
          "Ворог",
          "дронів",
          "ракет",
          "ракетами",
          "5",
          "31",
          "двома",
          "п'ять",
          "із",
          "у",
          "над",
          "за даними",
          "що",
          "які",
          "не",
          "немає",
          "нет",
          "никто",
          "ніхто",
          "та",
          "и",
          ",",
          ":",
          "—",
          "(",
          ")",
          ".",
          "«",
          "»",
          "/",
          "-",
          "\n",
          "Харкові",
          "області",
          "серед",
          "них",
          "загиблих",
          "поранені",
          "кількість поранених",
          "зросла",
          "до",
          "понад",
          "сбиты",
          "беспилотников",
          "атаковал",
          "погибли",
          "мужчина",
          "Одессы",
          "повідомила",
          "сообщил",
          "Про це",
          "12 травня",
          "ночью",
          "можуть",
          "запустити",
          "удар",
          "влучання",
          "типу",
          "Shahed",
          "Х-101",
          "62-річну",
          "жінку",
          "x",
          "🔥",
          "'",
          "1.5");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void anyOrderOfWordsIsRead(@ForAll("texts") String text) {
    for (String language : List.of("uk", "ru")) {
      Report report = Report.builder().text(text).language(language).build();
      ParsedReport parsed = ReportParser.standard().parse(report);
      for (Claim claim : parsed.claims()) {
        Evidence evidence = claim.evidence().orElseThrow();
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
      }
      assertThat(ReportParser.standard().parse(report)).isEqualTo(parsed);
    }
  }
}
