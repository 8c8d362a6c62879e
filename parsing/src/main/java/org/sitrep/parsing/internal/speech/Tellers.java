package org.sitrep.parsing.internal.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds the phrase that is the speaker of a verb of speech, also where the tree gives it none. */
final class Tellers {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  Tellers(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** Who speaks; where the tree gives the verb nobody, who stands right beside it. */
  List<Phrase> of(Clause clause, Syntax syntax) {
    if (clause.is(Trait.PASSIVE) && clause.is(Trait.AUXILIARY)) {
      return agents(clause);
    }
    if (!clause.subjects().isEmpty()) {
      return clause.subjects();
    }
    Clause quoted = syntax.clause(syntax.tree().head(clause.verb()));
    if (clause.is(Trait.GOING) && quoted != null && isQuoted(quoted)) {
      return quoted.subjects();
    }
    Phrase beside = clause.is(Trait.GOING) ? null : beside(clause, syntax);
    return beside == null ? List.of() : List.of(beside);
  }

  /** "The mayor was quoted as saying": the mayor says so. */
  static boolean isQuoted(Clause clause) {
    return clause.is(VerbTag.CITE) && clause.is(Trait.PASSIVE) && clause.is(Trait.AUXILIARY);
  }

  private @Nullable Phrase beside(Clause clause, Syntax syntax) {
    int start = start(clause, syntax);
    Phrase before = null;
    Phrase behind = null;
    for (Phrase phrase : syntax.phrases()) {
      boolean counted = phrase.isQuantified() && !phrase.isArticle();
      boolean ends = phrase.to() == start || syntax.tree().spanTo(phrase.anchor()) == start;
      if (ends && phrase.to() <= start && !counted) {
        if (speakers.isSpeakerByName(phrase)) {
          return phrase;
        }
        before = by(phrase, syntax);
      }
      behind = phrase.from() == clause.to() && !counted ? phrase : behind;
    }
    return before != null || clause.is(VerbTag.TELL) ? before : behind;
  }

  /** "The army first spoke of", "had at first spoken of": where the words before a verb begin. */
  private int start(Clause clause, Syntax syntax) {
    int start = clause.from();
    while (start > syntax.tree().from() && leads(start - 1, start)) {
      start--;
    }
    return start;
  }

  private boolean leads(int word, int next) {
    Token token = document.token(word);
    return lexicon.is(token, WordClass.ADVERB)
        || lexicon.is(token, WordClass.AUX)
        || lexicon.is(token, WordClass.EARLIER)
        || lexicon.is(token, WordClass.PREP) && lexicon.is(document.token(next), WordClass.EARLIER);
  }

  /** "An official reached by phone": not the phone. */
  private static Phrase by(Phrase phrase, Syntax syntax) {
    Clause reached = syntax.clause(syntax.tree().head(phrase.anchor()));
    if (reached == null || reached.subjects().isEmpty() || syntax.preposition(phrase) < 0) {
      return phrase;
    }
    return reached.subjects().get(0);
  }

  private List<Phrase> agents(Clause clause) {
    Phrase agent = clause.complement(WordClass.AGENT);
    return agent == null || isMeans(agent) ? List.of() : List.of(agent);
  }

  /** "passed on by phone": a bare word for a thing. */
  private boolean isMeans(Phrase agent) {
    return agent.to() - agent.from() == 1
        && agent.noun() == null
        && !agent.isName()
        && !agent.isPronoun()
        && !document.token(agent.head()).isCapital()
        && !speakers.isSpeakerByName(agent);
  }
}
