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

/** Counts of people that no number stands for: one person singled out, or a bare plural. */
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
    counts.forEach(count -> told.add(count.measure()));
  }

  List<CountMention> read() {
    sentence.syntax().clauses().forEach(this::nobody);
    for (Phrase phrase : sentence.syntax().phrases()) {
      if (!phrase.isQuantified()) {
        sentence.places(phrase).forEach(place -> read(phrase, place));
      }
    }
    return found;
  }

  private void read(Phrase phrase, Counting.Place place) {
    Clause clause = place.clause();
    Frame frame =
        clause.form() == null || !clause.isFact() || clause.is(Trait.DESCRIBING)
            ? null
            : clause.form().verb().frame(place.role(), Domain.PERSON).orElse(null);
    if (frame == null) {
      return;
    }
    Noun noun = phrase.noun();
    boolean person = noun != null && noun.domain() == Domain.PERSON;
    if (person
        && noun != null
        && noun.plural()
        && phrase.determination() == Phrase.Determination.OPEN
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
        noun != null && noun.domain() == Domain.PERSON && !noun.code().equals(Domain.PERSON.name());
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
      case INDIVIDUAL ->
          new QuantityMention(at, at, 1, OptionalLong.of(1), Qualifier.EXACT, Set.of());
      case BARE_PLURAL ->
          new QuantityMention(at, at, 2, OptionalLong.empty(), Qualifier.PLURAL, Set.of());
      case NOBODY -> new QuantityMention(at, at, 0, OptionalLong.of(0), Qualifier.NONE, Set.of());
    };
  }
}
