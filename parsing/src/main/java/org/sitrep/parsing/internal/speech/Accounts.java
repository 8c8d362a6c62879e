package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Who says what without a verb: "according to the army", "by the army's count". */
final class Accounts {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  Accounts(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** What is said in a sentence. */
  List<Speech> read(Syntax syntax) {
    List<Speech> speeches = new ArrayList<>();
    for (Phrase phrase : syntax.phrases()) {
      Speech speech = according(phrase, syntax);
      if (speech != null) {
        speeches.add(speech);
      }
    }
    return speeches;
  }

  private @Nullable Speech according(Phrase phrase, Syntax syntax) {
    Tree tree = syntax.tree();
    int word = preposition(phrase, tree);
    boolean reported = word >= 0 && isReport(word, tree);
    int owner = speakers.isTally(phrase) ? speakers.owner(phrase, tree) : -1;
    boolean counted = owner >= 0 && word >= 0 && lexicon.is(document.token(word), WordClass.AGENT);
    if (!reported && !counted
        || owner < 0 && speakers.isTally(phrase) && !speakers.isOfSomebody(phrase)) {
      return null;
    }
    Phrase named = owner >= 0 ? syntax.phrase(owner) : phrase;
    Phrase speaker = named == null ? phrase : named;
    int from = owner >= 0 ? Math.min(owner, speaker.from()) : speakers.nameFrom(phrase);
    int to = owner >= 0 ? owner + 1 : speakers.nameTo(tree, phrase);
    List<Source> sources =
        speakers.named(
            speaker,
            owner >= 0 ? List.of(speaker) : Speakers.members(phrase, syntax),
            tree,
            from,
            to);
    if (sources == null) {
      return null;
    }
    int clause = predicate(phrase.anchor(), syntax);
    Scope scope =
        Scope.of(tree.spanFrom(clause), tree.spanTo(clause))
            .without(tree.spanFrom(phrase.anchor()), tree.spanTo(phrase.anchor()));
    return scope.size() == 0
        ? null
        : new Speech(scope, speakers.remember(sources), Math.min(word, from), to, false);
  }

  /** The preposition before a phrase; where the tree makes it a verb, that verb. */
  private int preposition(Phrase phrase, Tree tree) {
    int word = tree.child(phrase.anchor(), Relation.CASE);
    if (word >= 0 && isReport(word, tree)) {
      return word;
    }
    int head = tree.head(phrase.anchor());
    return head >= 0 && isReport(head, tree) ? head : word;
  }

  /** True for "per", not for the "Per" in the middle of a name. */
  private boolean isReport(int word, Tree tree) {
    Token token = document.token(word);
    boolean name =
        word > tree.from()
            && document.token(word - 1).isCapital()
            && token.isCapital()
            && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return lexicon.is(token, WordClass.REPORT) && !name;
  }

  /** The clause to which a phrase belongs, of those joined in a row the first. */
  private int predicate(int word, Syntax syntax) {
    Tree tree = syntax.tree();
    int at = tree.head(word) < 0 ? word : tree.head(word);
    if (lexicon.is(document.token(at), WordClass.REPORT) && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    while (syntax.clause(at) == null && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    while (tree.head(at) >= 0 && isJoined(tree.relation(at)) && !opens(word, at, tree)) {
      at = tree.head(at);
    }
    return at;
  }

  /** "Two died, and by the army's count nine were hurt": what stands before is another's. */
  private boolean opens(int word, int verb, Tree tree) {
    int from = tree.spanFrom(word);
    int before = from - 1;
    while (before > tree.from() && lexicon.is(document.token(before), WordClass.JOINED)) {
      before--;
    }
    return from < verb && before > tree.from() && document.token(before).isMark();
  }

  private static boolean isJoined(Relation relation) {
    return switch (relation.base()) {
      case CONJ, ADVCL, PARATAXIS, ACL, XCOMP -> true;
      default -> false;
    };
  }
}
