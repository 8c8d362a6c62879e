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
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

@Domain(WrittenReports.class)
@Domain(DomainContext.Global.class)
class SpeakersProperties {

  /** Of sentences on one line; a line that ends without a mark runs on into the next. */
  @Property
  void noSpeakerHoldsAClause(@ForAll WrittenReport report) {
    Document document = Stages.document(report.text());
    List<Syntax> syntaxes = Stages.syntaxes(document);
    List<List<Speech>> speeches = Stages.speeches(document);
    for (int i = 0; i < syntaxes.size(); i++) {
      Tree tree = syntaxes.get(i).tree();
      if (document.slice(tree.from(), tree.to()).contains("\n")) {
        continue;
      }
      for (Speech speech : speeches.get(i)) {
        for (int word = speech.speakerFrom() + 1; word < speech.speakerTo(); word++) {
          assertThat(tree.hasSubject(word))
              .as(document.slice(speech.speakerFrom(), speech.speakerTo()))
              .isFalse();
        }
      }
    }
  }
}
