package org.sitrep.parsing.internal.claim;

import java.util.List;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.mention.Clause;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;

/** Joins measures to quantities and subjects, sentence by sentence, by named rules. */
public final class CountReader {

  private final Counts counts;
  private final VerbCounts verbs;
  private final NounCounts nouns;
  private final HarmCounts harms;
  private final ListCounts lists;
  private final GroupCounts groups;
  private final TollCounts tolls;

  /** Reads one document; its sentences are given one by one, in order. */
  public CountReader(Document document, Lexicon lexicon) {
    this.counts = new Counts(document, lexicon);
    this.harms = new HarmCounts(document, lexicon, counts);
    this.verbs = new VerbCounts(document, lexicon, counts, harms);
    this.nouns = new NounCounts(lexicon, document, counts);
    this.lists = new ListCounts(counts);
    this.groups = new GroupCounts(counts);
    this.tolls = new TollCounts(counts);
  }

  /** The counts of the next sentence; of two rules for one number, the first stands. */
  public List<Finding> read(Syntax syntax) {
    counts.open(syntax);
    verbs.read(syntax.clauses());
    syntax.phrases().forEach(phrase -> nouns.standing(phrase, syntax));
    for (Syntax.Nominal nominal : syntax.nominals()) {
      nouns.nominal(nominal);
      harms.bodies(nominal, syntax);
    }
    harms.wounds(syntax);
    harms.damage(syntax);
    lists.read(syntax);
    syntax.parts().forEach(groups::part);
    for (Clause clause : syntax.clauses()) {
      groups.members(clause);
      groups.partOf(clause);
      tolls.read(clause);
    }
    groups.fronted(syntax);
    groups.opened(syntax);
    return counts.close();
  }
}
