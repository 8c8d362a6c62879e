package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;

/**
 * Counts that no number stands for: one person singled out, a bare plural of people, or the one
 * weapon of which the text has told.
 */
final class UnnumberedCounts {

  private final Counting sentence;
  private final Set<Measure> told = EnumSet.noneOf(Measure.class);
  private final List<CountMention> found = new ArrayList<>();

  /**
   * Reads one sentence.
   *
   * @param counts what its numbers count
   */
  UnnumberedCounts(Counting sentence, List<CountMention> counts) {
    this.sentence = sentence;
    counts.stream().filter(it -> it.link() != Link.PART).forEach(it -> told.add(it.measure()));
  }

  List<CountMention> read() {
    sentence.syntax().clauses().forEach(this::nobody);
    for (Phrase phrase : sentence.syntax().phrases()) {
      if (!phrase.isQuantified()) {
        sentence.places(phrase).forEach(place -> people(phrase, place));
        sentence.places(phrase).forEach(place -> weapon(phrase, place));
      }
    }
    return found;
  }

  private static @Nullable Frame frame(Counting.Place place, Domain domain) {
    Clause clause = place.clause();
    return clause.form() == null || !clause.isFact() || clause.is(Trait.DESCRIBING)
        ? null
        : clause.form().verb().frame(place.role(), domain).orElse(null);
  }

  /** "The drone was shot down": the one that was launched before, if no more than one was. */
  private void weapon(Phrase phrase, Counting.Place place) {
    Frame frame = frame(place, Domain.MUNITION);
    if (frame != null
        && frame.measure() == Measure.INTERCEPTED
        && isOneFired(phrase)
        && told.add(frame.measure())) {
      String name = sentence.slice(phrase.from(), phrase.to());
      add(frame.measure(), phrase, place.clause(), UnnumberedRule.SAME_ONE, name);
    }
  }

  private boolean isOneFired(Phrase phrase) {
    Noun noun = phrase.noun();
    Antecedents before = sentence.before();
    QuantityMention fired = before.totals().get(Measure.FIRED);
    return noun != null
        && noun.domain() == Domain.MUNITION
        && !noun.plural()
        && phrase.isDefinite()
        && noun.code().equals(before.munition())
        && fired != null
        && fired.low() == 1
        && fired.high().orElse(0) == 1
        && !before.totals().containsKey(Measure.INTERCEPTED);
  }

  private void people(Phrase phrase, Counting.Place place) {
    Clause clause = place.clause();
    Frame frame = frame(place, Domain.PERSON);
    if (frame == null) {
      return;
    }
    Noun noun = phrase.noun();
    boolean person = noun != null && noun.domain() == Domain.PERSON;
    if (person
        && noun != null
        && noun.plural()
        && phrase.determination() == Phrase.Determination.OPEN
        && !isAfterNone(phrase)
        && !isGoingOn(clause)
        && !isNumbered(frame.measure(), clause)) {
      add(frame.measure(), phrase, clause, UnnumberedRule.BARE_PLURAL, null);
    } else if (isOne(phrase, person) && told.add(frame.measure())) {
      String name = sentence.slice(phrase.from(), phrase.to());
      add(frame.measure(), phrase, clause, UnnumberedRule.INDIVIDUAL, name);
    }
  }

  /** "without hurting anyone", "without causing casualties"; not "without giving casualties". */
  private void nobody(Clause clause) {
    for (Complement complement : clause.complements()) {
      if (complement.is(WordClass.LACKING) && clause.isFact()) {
        for (Measure measure : lacking(complement.phrase(), clause)) {
          add(measure, complement.phrase(), clause, UnnumberedRule.NOBODY, null);
        }
      }
    }
    int mark = sentence.tree().child(clause.verb(), Relation.MARK);
    Clause main = sentence.syntax().clause(sentence.tree().head(clause.verb()));
    boolean tells = clause.is(VerbTag.SPEECH) || clause.is(VerbTag.FIGURE);
    if (!sentence.is(mark, WordClass.LACKING) || main == null || !main.isFact() || tells) {
      return;
    }
    for (Phrase phrase : clause.objects()) {
      for (Measure measure : lacking(phrase, clause)) {
        add(measure, phrase, clause, UnnumberedRule.NOBODY, null);
      }
    }
  }

  /** What did not happen to anyone. */
  private List<Measure> lacking(Phrase phrase, Clause clause) {
    if (sentence.is(phrase.head(), WordClass.SOMEBODY) && clause.form() != null) {
      return clause.form().verb().frame(Frame.Role.OBJECT, Domain.PERSON).stream()
          .map(Frame::measure)
          .toList();
    }
    Match<Noun> harm =
        sentence.lexicon().nouns().longest(sentence.tokens(), phrase.head(), sentence.tree().to());
    return harm != null && harm.entry().domain() == Domain.OUTCOME && !phrase.isDefinite()
        ? Counting.measures(harm.entry().code())
        : List.of();
  }

  /** "the Taliban leader", "Rahman", "Commander Rahman". */
  private boolean isOne(Phrase phrase, boolean person) {
    Noun noun = phrase.noun();
    boolean plural = noun != null && noun.plural();
    if (plural) {
      return false;
    }
    boolean named = noun == null && phrase.isName() && !sentence.isPlural(phrase.head());
    return person && phrase.isDefinite() || named || person && phrase.isName();
  }

  /** "Villagers, 12 of them, were abducted": a number alone tells how many. */
  private boolean isNumbered(Measure measure, Clause clause) {
    return sentence.syntax().phrases().stream()
        .filter(Phrase::isBare)
        .flatMap(phrase -> sentence.found(phrase).stream())
        .anyMatch(it -> it.measure() == measure && it.clause() == clause);
  }

  /** "No women or children were hurt": children were not, either. */
  private boolean isAfterNone(Phrase phrase) {
    int word = phrase.anchor();
    while (sentence.tree().relation(word).base() == Relation.CONJ) {
      word = sentence.tree().head(word);
    }
    Phrase first = sentence.syntax().phrase(word);
    return first != null && first.isNone();
  }

  /** "are killing civilians": they do so time and again. */
  private static boolean isGoingOn(Clause clause) {
    return clause.is(Trait.AUXILIARY)
        && clause.form() != null
        && clause.form().is(org.sitrep.parsing.internal.lexicon.Verb.Form.ING);
  }

  private void add(
      Measure measure,
      Phrase phrase,
      Clause clause,
      UnnumberedRule rule,
      @Nullable String individual) {
    QuantityMention quantity = quantity(phrase.from(), rule);
    Noun noun = phrase.noun();
    boolean classed =
        noun != null
            && (noun.domain() == Domain.MUNITION
                || noun.domain() == Domain.PERSON && !noun.code().equals(Domain.PERSON.name()));
    found.add(
        new CountMention(
            measure,
            quantity,
            classed && noun != null ? noun.code() : null,
            phrase,
            clause,
            Math.min(phrase.from(), clause.from()),
            Math.max(phrase.to(), clause.to()),
            Link.TOTAL,
            null,
            individual,
            List.of(),
            rule.id()));
  }

  private static QuantityMention quantity(int at, UnnumberedRule rule) {
    return switch (rule) {
      case INDIVIDUAL, SAME_ONE ->
          new QuantityMention(at, at, 1, OptionalLong.of(1), Qualifier.EXACT, Set.of());
      case BARE_PLURAL ->
          new QuantityMention(at, at, 2, OptionalLong.empty(), Qualifier.PLURAL, Set.of());
      case NOBODY -> new QuantityMention(at, at, 0, OptionalLong.of(0), Qualifier.NONE, Set.of());
    };
  }
}
