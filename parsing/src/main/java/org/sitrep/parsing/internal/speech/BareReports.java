package org.sitrep.parsing.internal.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/** "Local authorities report at least 40 people killed": a verb of which the tree makes a noun. */
final class BareReports {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  BareReports(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** What is said in a sentence that begins like this; null if it does not. */
  @Nullable Speech read(Syntax syntax) {
    Tree tree = syntax.tree();
    Phrase first = null;
    for (Phrase phrase : syntax.phrases()) {
      boolean opens = first == null && phrase.from() <= tree.from() + 1;
      first = opens && speakers.isSpeakerByName(phrase) ? phrase : first;
      int verb = phrase.quantity() == null ? -1 : phrase.quantity().from() - 1;
      if (first != null && verb > first.from() && isName(first, verb, syntax)) {
        List<Source> sources = speakers.named(first, List.of(first), tree, first.from(), verb);
        return sources == null
            ? null
            : new Speech(
                Scope.of(verb + 1, tree.to()),
                speakers.remember(sources),
                first.from(),
                verb,
                false);
      }
      if (first == null || syntax.clause(phrase.head()) != null) {
        return null;
      }
    }
    return null;
  }

  /**
   * True if a name, of whose words the tree may make the verb the last, ends before a verb of
   * speech and no other.
   */
  private boolean isName(Phrase first, int verb, Syntax syntax) {
    if (verb < first.to() && (verb != first.head() || first.isArticle())) {
      return false;
    }
    for (int i = first.from(); i <= verb; i++) {
      if (syntax.clause(i) != null) {
        return false;
      }
    }
    return isTelling(verb);
  }

  private boolean isTelling(int word) {
    VerbForm form = lexicon.verb(document.tokens(), word);
    return form != null && (form.verb().is(VerbTag.SPEECH) || form.verb().is(VerbTag.RECORD));
  }
}
