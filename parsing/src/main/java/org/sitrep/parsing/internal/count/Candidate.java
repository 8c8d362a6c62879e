package org.sitrep.parsing.internal.count;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;

/**
 * What a rule makes of a number.
 *
 * @param measure what became of those counted
 * @param domain what must have been counted for that
 * @param phrase what is counted
 * @param clause the clause that tells it; null where a noun does
 * @param link how it stands to other counts
 * @param whole of what it counts a part; null where the text does not say
 */
record Candidate(
    Measure measure,
    Domain domain,
    Phrase phrase,
    @Nullable Clause clause,
    Link link,
    @Nullable Phrase whole) {

  Candidate(Measure measure, Domain domain, Phrase phrase, @Nullable Clause clause) {
    this(measure, domain, phrase, clause, Link.TOTAL);
  }

  Candidate(Measure measure, Domain domain, Phrase phrase, @Nullable Clause clause, Link link) {
    this(measure, domain, phrase, clause, link, null);
  }

  /** The same, found for another phrase. */
  Candidate of(Phrase other, Link otherLink) {
    boolean sibling = link == Link.PART || whole != null || phrase.isBare() && other.isBare();
    Phrase host = otherLink != Link.PART ? null : sibling ? whole : phrase;
    return new Candidate(measure, domain, other, clause, otherLink, host);
  }

  /** The same as a part of a whole. */
  Candidate within(@Nullable Phrase total) {
    return new Candidate(measure, domain, phrase, clause, link, total);
  }
}
