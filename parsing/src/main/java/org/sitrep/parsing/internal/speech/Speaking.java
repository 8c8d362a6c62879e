package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.text.Sentence;

/** One sentence while it is asked who says what in it. */
record Speaking(Sentence sentence, Syntax syntax, SpeechReader reader) {

  /** "The army said", "said the army". */
  @Nullable List<Speech> says(List<Speech> before) {
    return and(before, reader.sayings().read(syntax));
  }

  /** "According to the army". */
  @Nullable List<Speech> accounts(List<Speech> before) {
    return and(before, reader.accounts().read(syntax));
  }

  /** "The army's claim that". */
  @Nullable List<Speech> states(List<Speech> before) {
    return and(before, reader.statements().read(syntax));
  }

  /** "Citing the army". */
  @Nullable List<Speech> cites(List<Speech> before) {
    List<Speech> speeches = reader.citations().read(syntax, before);
    return speeches.equals(before) ? null : speeches;
  }

  /** "Police: ...": who stands over this sentence, and over those behind it. */
  @Nullable List<Speech> label(List<Speech> before) {
    Speech label = reader.labels().before(sentence, syntax);
    if (label == null) {
      return null;
    }
    reader.blocks().open(sentence, label.sources(), false);
    return and(before, List.of(label));
  }

  /** "The following statement of the army:": who speaks in all that follows. */
  @Nullable List<Speech> announced(List<Speech> before) {
    List<Source> announced = reader.labels().announced(sentence, syntax);
    if (announced == null) {
      return null;
    }
    reader.blocks().open(sentence, reader.speakers().remember(announced), true);
    return before;
  }

  /** "Two were killed (Reuters)". */
  @Nullable List<Speech> bracketed(List<Speech> before) {
    Speech bracketed = before.isEmpty() ? reader.labels().bracketed(syntax) : null;
    return bracketed == null ? null : and(before, List.of(bracketed));
  }

  /** "Two were killed – police". */
  @Nullable List<Speech> dashed(List<Speech> before) {
    Speech dashed = before.isEmpty() ? reader.labels().dashed(syntax) : null;
    return dashed == null ? null : and(before, List.of(dashed));
  }

  /** Who stands over the sentences before this one. */
  @Nullable List<Speech> underLabel(List<Speech> before) {
    List<Source> over = reader.blocks().over(sentence);
    return over == null
        ? null
        : and(before, List.of(Speech.of(over, sentence.from(), sentence.to())));
  }

  /** A sentence inside a quotation belongs to whoever spoke last. */
  @Nullable List<Speech> quoted(List<Speech> before) {
    List<Source> last = reader.last();
    int middle = (syntax.tree().from() + sentence.to()) / 2;
    return !before.isEmpty() || last == null || !reader.isQuoted(middle)
        ? null
        : List.of(Speech.of(last, syntax.tree().from(), sentence.to()));
  }

  /** Those before and more; null if there are no more. */
  private static @Nullable List<Speech> and(List<Speech> before, List<Speech> more) {
    if (more.isEmpty()) {
      return null;
    }
    List<Speech> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }
}
