package org.sitrep.parsing.internal.detection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.Report;
import org.sitrep.parsing.grammar.WrittenReport;
import org.sitrep.parsing.grammar.WrittenReports;
import org.sitrep.parsing.grammar.WrittenSentence;

@Domain(WrittenReports.class)
@Domain(DomainContext.Global.class)
class LanguageCheckProperties {

  @Property
  void aTextInEnglishIsNeverRefused(@ForAll WrittenReport report) {
    assertThat(LanguageCheck.issue(Report.of(report.text()))).isEmpty();
    for (WrittenSentence sentence : report.sentences()) {
      assertThat(LanguageCheck.issue(Report.of(sentence.text()))).isEmpty();
    }
  }

  @Property
  void anyTextHasAnAnswer(@ForAll String text) {
    LanguageCheck.issue(Report.of(text))
        .ifPresent(
            issue ->
                assertThat(issue.evidence().text())
                    .isEqualTo(text.substring(issue.evidence().start(), issue.evidence().end())));
  }
}
