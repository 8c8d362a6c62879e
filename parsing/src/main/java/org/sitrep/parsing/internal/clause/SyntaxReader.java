package org.sitrep.parsing.internal.clause;

import java.util.List;
import java.util.Map;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/** Reads the phrases and clauses of the sentences of a document from their trees. */
public final class SyntaxReader {

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Numbers numbers;
  private final TreeMender mender;

  /** Reads one document, whose expressions of time are known. */
  public SyntaxReader(
      Lexicon lexicon,
      QuantityReader quantities,
      NumberRoles roles,
      List<Token> tokens,
      List<TimeMention> times) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.mender = new TreeMender(lexicon, tokens);
    this.numbers = new Numbers(lexicon, quantities, roles, tokens, times);
  }

  /** The phrases and clauses of a sentence. */
  public Syntax read(Tree parsed) {
    Tree tree = mender.mend(parsed);
    Map<Integer, Phrase> phrases =
        new PhraseReader(lexicon, tokens, tree).read(numbers.in(tree.from(), tree.to()));
    List<Clause> clauses = new ClauseReader(lexicon, tokens, tree, phrases).read();
    return new Syntax(tree, List.copyOf(phrases.values()), clauses, Map.copyOf(phrases));
  }
}
