package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.mention.QuantityMention;

/**
 * A count found in a sentence, before it has a speaker and an attack.
 *
 * @param measure what became of those counted
 * @param quantity how many; what "all" means is resolved
 * @param code the class of what is counted; null for plain people, things and attacks
 * @param phrase what is counted
 * @param clause the clause that tells what became of it; null where a noun does
 * @param from index of the first token of the evidence
 * @param to index behind the last token of the evidence
 * @param link how it stands to the other counts of its sentence
 * @param whole the count of which it is a part; null where the text does not say
 * @param individual what the one person or weapon is called, if the text singles one out
 * @param shares how many in a hundred of those counted met with something
 * @param rule the rule that found it
 */
public record CountMention(
    Measure measure,
    QuantityMention quantity,
    @Nullable String code,
    Phrase phrase,
    @Nullable Clause clause,
    int from,
    int to,
    Link link,
    @Nullable Phrase whole,
    @Nullable String individual,
    List<ShareMention> shares,
    String rule) {

  /** How a count stands to others. */
  public enum Link {
    /** It stands for itself. */
    TOTAL,
    /** It comes on top of what was counted before. */
    ADDITIONAL,
    /** It is among those counted beside it. */
    PART,
    /** It was the figure before a later one. */
    SUPERSEDED,
    /** It takes the place of what the same speaker said before. */
    LATER
  }

  /** True for "another two". */
  public boolean additional() {
    return link == Link.ADDITIONAL;
  }

  /** True for an item of a list under a heading that tells how many there are in all. */
  public boolean isListed() {
    return whole != null && link != Link.PART;
  }

  /** The same count in another relation to others. */
  public CountMention as(Link other) {
    return new CountMention(
        measure, quantity, code, phrase, clause, from, to, other, whole, individual, shares, rule);
  }

  /** The same count with shares of those counted. */
  public CountMention with(List<ShareMention> told) {
    int first = told.stream().mapToInt(share -> share.number().from()).reduce(from, Math::min);
    int last = told.stream().mapToInt(share -> share.number().to()).reduce(to, Math::max);
    return new CountMention(
        measure, quantity, code, phrase, clause, first, last, link, whole, individual, told, rule);
  }
}
