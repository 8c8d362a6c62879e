package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;

/** Rules on things by the state in which they are left, or by what is left of them. */
final class ThingRules {

  private ThingRules() {}

  /** "saw ten vehicles in flames", "nine people still unaccounted for": the state behind them. */
  static List<Candidate> left(Phrase phrase, Counting sentence) {
    boolean unsure = sentence.places(phrase).stream().anyMatch(it -> !it.clause().isFact());
    Phrase whole = phrase.whole();
    boolean alone = phrase.isBare() && whole == null;
    if (unsure || alone || phrase.isArticle() || isWhole(phrase, sentence)) {
      return List.of();
    }
    int at = whole == null ? phrase.to() : whole.to();
    while (sentence.tree().contains(at) && sentence.is(at, WordClass.ADVERB)) {
      at++;
    }
    VerbForm form = state(at, sentence);
    form = form == null ? participle(at, sentence) : form;
    Frame frame = form == null ? null : Frames.of(form.verb(), Frame.Role.OBJECT, phrase, null);
    return frame == null
        ? List.of()
        : List.of(new Candidate(frame.measure(), frame.domain(), phrase, null));
  }

  private static boolean isWhole(Phrase phrase, Counting sentence) {
    return sentence.syntax().phrases().stream().anyMatch(part -> part.whole() == phrase);
  }

  /** "in flames": a state, told by a verb made of "be" and these words; null if there is none. */
  private static @Nullable VerbForm state(int at, Counting sentence) {
    Match<VerbForm> match = verb(at, sentence);
    boolean state =
        match != null && match.entry().verb().lemma().startsWith(sentence.lexicon().being() + ' ');
    return match != null && state ? match.entry() : null;
  }

  /** "five advisers wounded;": a participle that nothing follows; null if there is none. */
  private static @Nullable VerbForm participle(int at, Counting sentence) {
    Match<VerbForm> match = verb(at, sentence);
    int behind = match == null ? at : at + match.length();
    boolean ends =
        match != null
            && match.entry().is(Verb.Form.PARTICIPLE)
            && (!sentence.tree().contains(behind) || sentence.token(behind).isMark());
    return match != null && ends ? match.entry() : null;
  }

  private static @Nullable Match<VerbForm> verb(int at, Counting sentence) {
    return sentence.tree().contains(at)
        ? sentence.lexicon().verbs().longest(sentence.tokens(), at, sentence.tree().to())
        : null;
  }

  /** "broke the windows of 14 flats", "the roofs of four houses were torn off". */
  static List<Candidate> fabric(Phrase phrase, Counting sentence) {
    Phrase part = sentence.host(phrase);
    boolean of =
        part != null
            && !phrase.isArticle()
            && sentence.hangsBy(phrase, WordClass.PART)
            && sentence.is(part.head(), WordClass.FABRIC);
    for (Counting.Place place :
        of && part != null ? sentence.places(part) : List.<Counting.Place>of()) {
      Clause clause = place.clause();
      boolean harmed =
          clause.isFact()
              && clause.form() != null
              && clause.form().verb().frame(place.role(), Domain.THING).isPresent();
      if (harmed) {
        return List.of(new Candidate(Measure.DAMAGED, Domain.THING, phrase, clause));
      }
    }
    return List.of();
  }

  /** "Damage: one school, six homes." */
  static List<Candidate> listed(Phrase phrase, Counting sentence) {
    int colon = sentence.syntax().clauses().isEmpty() ? sentence.colon() : -1;
    boolean behind = colon > sentence.tree().from() && phrase.from() > colon;
    Match<Noun> label =
        behind && phrase.domain() == Domain.THING && !phrase.isArticle()
            ? sentence.lexicon().nouns().longest(sentence.tokens(), colon - 1, colon)
            : null;
    return label != null && label.entry().code().equals("DAMAGE")
        ? List.of(new Candidate(Measure.DAMAGED, Domain.THING, phrase, null))
        : List.of();
  }
}
