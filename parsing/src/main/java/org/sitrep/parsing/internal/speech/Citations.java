package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/** Whom somebody cites: "citing the army". */
final class Citations {

  private final Document document;
  private final Lexicon lexicon;
  private final Speakers speakers;

  Citations(Document document, Lexicon lexicon, Speakers speakers) {
    this.document = document;
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** What is said in a sentence, where what was found before may be passed on from somebody. */
  List<Speech> read(Syntax syntax, List<Speech> before) {
    List<Speech> speeches = new ArrayList<>(before);
    for (Clause clause : syntax.clauses()) {
      boolean cites = clause.is(VerbTag.CITE) && !clause.is(Trait.PASSIVE);
      if (cites && !clause.objects().isEmpty() && !isUnnamed(clause.objects().get(0))) {
        cite(clause, syntax.tree(), speeches);
      }
    }
    return speeches;
  }

  /** "citing unconfirmed reports": nobody's. */
  private boolean isUnnamed(Phrase cited) {
    return lexicon.is(document.token(cited.head()), WordClass.ACCOUNT)
        && !speakers.isOfSomebody(cited);
  }

  private void cite(Clause clause, Tree tree, List<Speech> speeches) {
    Phrase cited = clause.objects().get(0);
    int from = speakers.nameFrom(cited);
    int to = speakers.nameTo(tree, cited);
    List<Source> sources = speakers.named(cited, clause.objects(), tree, from, to);
    if (sources == null) {
      return;
    }
    if (speeches.isEmpty()) {
      Scope scope = Scope.of(tree.from(), tree.to()).without(tree.spanFrom(clause.verb()), to);
      speeches.add(new Speech(scope, speakers.remember(sources), clause.from(), to, false));
    } else {
      int last = speeches.size() - 1;
      Speech speech = speeches.get(last);
      speeches.set(last, speech.by(speakers.remember(sources)).through(speech.sources().get(0)));
    }
  }
}
