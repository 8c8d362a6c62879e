package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on the dead by their bodies. */
final class BodyRules {

  private BodyRules() {}

  /**
   * "50 bodies were carried out", "nine corpses in a pick-up": those found are dead, and so are
   * those that nobody could identify.
   */
  static List<Candidate> corpses(Phrase phrase, Counting sentence) {
    boolean none = phrase.isNone();
    if (phrase.domain() != Domain.BODY || !phrase.is("PERSON") || none || phrase.isArticle()) {
      return List.of();
    }
    CountMention.Link link = CountMention.Link.TOTAL;
    for (Counting.Place place : sentence.places(phrase)) {
      boolean named = sentence.is(place.clause().verb(), WordClass.NAMED);
      if (!place.clause().isFact() && !named || place.clause().is(VerbTag.RETURN)) {
        return List.of();
      }
      link = named ? CountMention.Link.PART : link;
    }
    return List.of(new Candidate(Measure.KILLED, Domain.BODY, phrase, null, link));
  }

  /** "claimed the lives of six people", "the bodies of two men were found". */
  static List<Candidate> bodies(Phrase phrase, Counting sentence) {
    Phrase head = sentence.host(phrase);
    boolean people = phrase.domain() == Domain.PERSON || phrase.domain() == null;
    Phrase meant = head != null && head.isPronoun() ? bodiesBefore(head, sentence) : null;
    if (meant != null && people && sentence.hangsBy(phrase, WordClass.PART)) {
      return List.of(
          new Candidate(Measure.KILLED, Domain.PERSON, phrase, null, CountMention.Link.PART));
    }
    if (head == null
        || head.domain() != Domain.BODY
        || !people
        || !sentence.hangsBy(phrase, WordClass.PART)) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(head)) {
      Clause clause = place.clause();
      if (clause.isFact()
          && clause.form() != null
          && clause.form().verb().frame(Frame.Role.OBJECT, Domain.BODY).isPresent()) {
        return List.of(new Candidate(Measure.KILLED, Domain.PERSON, phrase, clause));
      }
    }
    return List.of();
  }

  /** "Among the bodies were those of two men": the bodies that "those" is said of. */
  private static @Nullable Phrase bodiesBefore(Phrase those, Counting sentence) {
    Clause said = sentence.syntax().clause(those.anchor());
    Phrase group = said == null || !said.isFact() ? null : said.complement(WordClass.MEMBER);
    return group != null && group.domain() == Domain.BODY ? group : null;
  }
}
