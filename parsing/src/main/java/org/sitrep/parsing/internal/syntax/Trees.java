package org.sitrep.parsing.internal.syntax;

import java.util.List;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/** Turns the sentences of a document into trees. Shared by threads. */
public interface Trees {

  /**
   * The trees of some sentences, in their order.
   *
   * @param tokens all tokens of the document
   */
  List<Tree> parse(List<Token> tokens, List<Sentence> sentences);
}
