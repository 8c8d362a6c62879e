package org.sitrep.parsing.internal.claim;

import java.util.Optional;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.QuantityMention;

/** Which phrases can stand beside a verb. */
final class Frames {

  private Frames() {}

  /** The frame of a verb that a phrase can fill. */
  static Optional<Frame> fits(Verb verb, Role role, NounPhrase phrase, boolean quantified) {
    if (quantified && !phrase.isQuantified()) {
      return Optional.empty();
    }
    Domain domain = phrase.domain();
    if (phrase.pronoun() && !phrase.isQuantified()) {
      return Optional.empty();
    }
    for (Frame frame : verb.frames()) {
      if (frame.role() != role) {
        continue;
      }
      boolean same = domain == frame.domain();
      boolean bare = phrase.head() < 0 || domain == Domain.PRONOUN;
      boolean open =
          (domain == null || domain == Domain.PRONOUN)
              && (!verb.is(VerbTag.STRICT) || bare && frame.domain() == Domain.PERSON)
              && (bare && (frame.domain() == Domain.MUNITION || isOpen(frame.domain()))
                  || isOpen(frame.domain()));
      if (same || open && !isArticle(phrase, frame.domain())) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** People and things have more names than a lexicon holds; weapons have not. */
  private static boolean isOpen(Domain domain) {
    return domain == Domain.PERSON || domain == Domain.THING;
  }

  /** "a house" counts nothing; "a soldier" does. */
  static boolean isArticle(NounPhrase phrase, Domain domain) {
    QuantityMention quantity = phrase.quantity();
    return quantity != null && quantity.article() && domain != Domain.PERSON;
  }
}
