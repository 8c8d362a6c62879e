package org.sitrep.parsing.internal.attack;

import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;

/** Those whom a text tells of by rank, and who are not among the others of their side. */
final class Leaders {

  private final Document document;
  private final Lexicon lexicon;

  Leaders(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /**
   * "captured a commander ... detained two fighters": whom the text tells of by rank is not among
   * the others, unless it says so: "two fighters, including the commander".
   */
  boolean isBeside(AttackDraft draft, CountMention count, Syntax syntax) {
    if (count.measure().domain() != Measure.Domain.PEOPLE || count.phrase().to() <= 0) {
      return false;
    }
    int head = count.phrase().to() - 1;
    if (lexicon.is(document.token(head), WordClass.LEADER)) {
      if (count.quantity().low() == 1 && count.quantity().high().orElse(2) == 1) {
        draft.leaders.add(count.measure());
      }
      return false;
    }
    return count.quantity().low() != 0
        && !isOneOfWhom(count.phrase().to())
        && draft.leaders.contains(count.measure())
        && "MILITANT".equals(count.code())
        && syntax.phrases().stream().noneMatch(part -> isAmong(part, count, syntax));
  }

  /** "two rebels, one of whom was the commander". */
  private boolean isOneOfWhom(int behind) {
    int number =
        behind < document.tokens().size() && document.token(behind).is(",") ? behind + 1 : behind;
    return number + 2 < document.tokens().size()
        && lexicon.is(document.token(number + 1), WordClass.PART)
        && lexicon.is(document.token(number + 2), WordClass.REL);
  }

  private boolean isAmong(Phrase part, CountMention count, Syntax syntax) {
    Phrase whole = syntax.phrase(syntax.tree().head(part.anchor()));
    return whole != null
        && whole.to() == count.phrase().to()
        && lexicon.is(document.token(part.to() - 1), WordClass.LEADER);
  }
}
