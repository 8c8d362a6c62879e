package org.sitrep.parsing.internal.attack;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Measure;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Of which nation the people of a count are. */
final class Nationality {

  private final Document document;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Nationality(Document document, Lexicon lexicon, Gazetteer gazetteer) {
    this.document = document;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * The code of their country; empty if the text names none, or several.
   *
   * @param sources who says it: "its soldiers" are those of the speaker
   */
  Optional<String> of(CountMention count, List<Source> sources) {
    if (count.measure().domain() != Measure.Domain.PEOPLE) {
      return Optional.empty();
    }
    Phrase whole = count.phrase().whole();
    int to = Math.max(count.phrase().to(), whole == null ? 0 : whole.to());
    String nation = "";
    boolean own = false;
    for (int i = count.quantity().to(); i < to; i++) {
      String here = nation(document.token(i));
      if (!here.isEmpty() && !nation.isEmpty() && !here.equals(nation)) {
        return Optional.empty();
      }
      nation = here.isEmpty() ? nation : here;
      own |= lexicon.is(document.token(i), WordClass.OWN);
    }
    if (nation.isEmpty() && own && sources.size() == 1) {
      nation = gazetteer.countryNamed(sources.get(0).words());
    }
    return Optional.of(nation).filter(code -> !code.isEmpty());
  }

  /** "Indian", "Indians"; empty for other words. */
  private String nation(Token word) {
    String name = word.isCapital() ? Gazetteer.fold(word.text()) : "";
    return name.isEmpty()
        ? ""
        : gazetteer
            .countryOfDemonym(name)
            .or(() -> gazetteer.countryOfDemonym(lexicon.inflection().singular(name)))
            .orElse("");
  }
}
