package org.sitrep.parsing.internal.attack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TargetType;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.PhraseTable;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;

/** Finds what an attack was aimed at. */
public final class TargetReader {

  private final PhraseTable<TargetType> words;

  /** Takes rows of a type and words parted by bars. */
  public TargetReader(List<String[]> rows, Lexicon lexicon) {
    words = new PhraseTable<>(lexicon.knownWords());
    for (String[] row : rows) {
      TargetType type = TargetType.of(row[0]);
      for (String word : row[1].split("\\|", -1)) {
        words.put(word, type);
        words.put(lexicon.inflection().marked(word), type);
      }
    }
  }

  /**
   * A target in a sentence.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param type its type
   */
  record Found(int from, int to, TargetType type) {}

  /** The first target of a sentence; null if there is none. */
  @Nullable Found read(Document document, Syntax syntax) {
    for (Clause clause : syntax.clauses()) {
      Clause verb = clause;
      boolean attack = verb.is(VerbTag.ATTACK) || verb.is(VerbTag.STRIKE);
      boolean launch = verb.is(VerbTag.LAUNCH);
      if (!attack && !launch || verb.is(Clause.Trait.NEGATED) || verb.is(Clause.Trait.POSSIBLE)) {
        continue;
      }
      List<Phrase> direct = verb.is(Clause.Trait.PASSIVE) ? clause.subjects() : clause.objects();
      for (Phrase phrase : attack ? direct : List.<Phrase>of()) {
        Found found = found(document, phrase);
        if (found != null) {
          return found;
        }
      }
      for (Clause.Complement complement : clause.complements()) {
        boolean aimed = complement.is(WordClass.AIM);
        Found found = aimed ? found(document, complement.phrase()) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found found(Document document, Phrase phrase) {
    if (phrase.domain() == Domain.MUNITION || phrase.isPronoun()) {
      return null;
    }
    for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
      Match<TargetType> match = words.longest(document.tokens(), i, phrase.to());
      Match<TargetType> wider =
          i > phrase.from() ? words.longest(document.tokens(), i - 1, phrase.to()) : null;
      if (match != null) {
        TargetType type =
            wider != null && wider.length() > match.length() ? wider.entry() : match.entry();
        return new Found(phrase.from(), phrase.to(), type);
      }
    }
    return null;
  }
}
