package org.sitrep.parsing.internal.inflected;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.QuantityReader;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Trees;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/**
 * Trees of sentences by rules over the words of the language: bulletins have few shapes, and the
 * cases of their words tell what is done to what. Linear in the length of a sentence.
 */
final class CaseTrees implements Trees {

  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final NumberRoles roles;
  private final Morphology morphology;

  CaseTrees(Lexicon lexicon, QuantityReader quantities, NumberRoles roles, Morphology morphology) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.roles = roles;
    this.morphology = morphology;
  }

  @Override
  public List<Tree> parse(List<Token> tokens, List<Sentence> sentences) {
    List<Tree> trees = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Words words = new Words(lexicon, morphology, tokens, sentence.from(), sentence.to());
      TreeDraft draft = new TreeDraft(words);
      List<Group> groups = new GroupReader(lexicon, quantities, roles, words, draft).read();
      new ClauseBuilder(words, draft, groups).build();
      trees.add(draft.tree());
    }
    return trees;
  }
}
