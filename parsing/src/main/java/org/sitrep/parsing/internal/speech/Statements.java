package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/**
 * Whose a statement or a figure is: "the army's claim that two rockets fell", "the ministry's
 * figures are 20 killed".
 */
final class Statements {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  Statements(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** What is stated in a sentence. */
  List<Speech> read(Syntax syntax) {
    List<Speech> speeches = new ArrayList<>();
    for (Phrase phrase : syntax.phrases()) {
      Scope scope = stated(phrase, syntax);
      Speech speech = scope.size() == 0 ? null : by(phrase, scope, syntax);
      if (speech != null) {
        speeches.add(speech);
      }
    }
    return speeches;
  }

  /** What a statement tells, or a figure is. */
  private Scope stated(Phrase phrase, Syntax syntax) {
    Tree tree = syntax.tree();
    if (!lexicon.is(document.token(phrase.head()), WordClass.ACCOUNT) || isDenied(phrase, syntax)) {
      return Scope.NONE;
    }
    int owner = speakers.owner(phrase, tree);
    Phrase named = owner < 0 ? null : syntax.phrase(owner);
    int own = told(phrase.to(), syntax);
    int told = own < 0 && named != null ? told(named.to(), syntax) : own;
    if (told >= 0) {
      return Scope.of(tree.spanFrom(told), tree.spanTo(told));
    }
    boolean figure = owner >= 0 && owner < phrase.head() && speakers.isVoice(owner);
    return figure ? given(phrase, syntax) : Scope.NONE;
  }

  /**
   * "The ministry's figures are 20 killed", "its toll, read out on Friday, is 20": what they are.
   */
  private Scope given(Phrase phrase, Syntax syntax) {
    int last = syntax.tree().to() - 1;
    int be = phrase.to();
    if (be < last && document.token(be).is(",")) {
      do {
        be++;
      } while (be < last && !document.token(be).isMark());
      be++;
    }
    int number = be + 1;
    boolean is = be < last && lexicon.is(document.token(be), WordClass.BE);
    boolean counted =
        is && syntax.phrases().stream().anyMatch(it -> it.from() == number && it.isQuantified());
    return counted ? Scope.of(number, syntax.tree().to()) : Scope.NONE;
  }

  /**
   * The verb that "that" opens; -1 if the word is none that does, or if somebody says it: "the army
   * said in a statement that".
   */
  private int told(int word, Syntax syntax) {
    Tree tree = syntax.tree();
    boolean that =
        word < tree.to()
            && tree.relation(word).base() == Relation.MARK
            && lexicon.is(document.token(word), WordClass.REL);
    int verb = that ? tree.head(word) : -1;
    Clause saying = that ? syntax.clause(tree.head(verb)) : null;
    return saying != null && saying.is(VerbTag.SPEECH) ? -1 : verb;
  }

  /** "Rejected the army's claim that": who rejects it denies what it tells. */
  private static boolean isDenied(Phrase phrase, Syntax syntax) {
    Tree tree = syntax.tree();
    return syntax.clauses().stream()
        .anyMatch(
            clause ->
                clause.is(VerbTag.DENY)
                    && clause.verb() < phrase.from()
                    && tree.dependsOn(phrase.anchor(), clause.verb()));
  }

  private @Nullable Speech by(Phrase phrase, Scope scope, Syntax syntax) {
    Tree tree = syntax.tree();
    int owner = speakers.owner(phrase, tree);
    Phrase named = owner < 0 ? null : syntax.phrase(owner);
    boolean before = named == null || owner < phrase.head();
    int from = named == null || before ? phrase.from() : named.from();
    int to = named == null ? phrase.head() : before ? owner + 1 : speakers.nameTo(tree, named);
    if (named == null && (from == to || !speakers.isVoice(to - 1))) {
      return null;
    }
    Phrase speaker = named == null ? phrase : named;
    List<Source> sources = speakers.named(speaker, List.of(speaker), tree, from, to);
    return sources == null
        ? null
        : new Speech(scope.without(from, to), speakers.remember(sources), from, to, false);
  }
}
