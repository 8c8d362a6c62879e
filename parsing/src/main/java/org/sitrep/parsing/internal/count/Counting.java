package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.IssueReason;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.SentenceView;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Percentages.Percentage;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.place.StrikeList;
import org.sitrep.parsing.internal.text.Document;

/** One sentence while its numbers are asked, with what was made of them so far. */
final class Counting extends SentenceView {

  private final Antecedents before;
  private final @Nullable Heading heading;
  private final List<Percentage> percentages;
  private final StrikeList strikes;
  private final Map<Integer, List<Place>> places = new HashMap<>();
  private final Map<Integer, List<Candidate>> found = new HashMap<>();
  private final Map<Integer, CountRule> rules = new HashMap<>();
  private final Map<Integer, IssueReason> declined = new HashMap<>();

  /**
   * Where a phrase stands beside a verb.
   *
   * @param clause the clause of the verb
   * @param role what it does there
   */
  record Place(Clause clause, Frame.Role role) {}

  Counting(
      Lexicon lexicon,
      Document document,
      Syntax syntax,
      Antecedents before,
      @Nullable Heading heading,
      List<Percentage> percentages,
      StrikeList strikes) {
    super(document, lexicon, syntax);
    this.percentages = percentages;
    this.strikes = strikes;
    this.before = before;
    this.heading = heading;
    syntax().clauses().forEach(this::place);
  }

  private void place(Clause clause) {
    boolean suffers = clause.is(Trait.PASSIVE) || clause.is(Trait.COPULA);
    Frame.Role subject = suffers ? Frame.Role.OBJECT : Frame.Role.SUBJECT;
    clause.subjects().forEach(phrase -> add(phrase, new Place(clause, subject)));
    clause.objects().forEach(phrase -> add(phrase, new Place(clause, Frame.Role.OBJECT)));
    for (Complement complement : clause.complements()) {
      if (complement.is(WordClass.AGENT)) {
        add(complement.phrase(), new Place(clause, Frame.Role.INSTRUMENT));
      }
    }
  }

  private void add(Phrase phrase, Place place) {
    places.computeIfAbsent(phrase.anchor(), key -> new ArrayList<>()).add(place);
  }

  /** Where a phrase stands beside verbs. */
  List<Place> places(Phrase phrase) {
    return places.getOrDefault(phrase.anchor(), List.of());
  }

  /** What a number of this sentence was found to count, so far. */
  List<Candidate> found(Phrase phrase) {
    return found.getOrDefault(phrase.anchor(), List.of());
  }

  /** The last phrase before another that counts something that fits; null if there is none. */
  @Nullable Phrase countedBefore(Phrase phrase, Predicate<List<Candidate>> fits) {
    Phrase last = null;
    for (Phrase before : syntax().phrases()) {
      if (before.to() <= phrase.from()) {
        List<Candidate> candidates = found(before);
        last = !candidates.isEmpty() && fits.test(candidates) ? before : last;
      }
    }
    return last;
  }

  /** Notes why a rule that knows the words beside a number finds no count in them. */
  void decline(Phrase phrase, IssueReason reason) {
    QuantityMention quantity = phrase.quantity();
    for (int i = quantity == null ? 0 : quantity.from();
        quantity != null && i < quantity.to();
        i++) {
      declined.put(i, reason);
    }
  }

  /** Why rules found no count where they know the words, by the tokens of the number. */
  Map<Integer, IssueReason> declined() {
    return declined;
  }

  /** Notes what a rule made of a number. */
  void note(Phrase phrase, List<Candidate> candidates, CountRule rule) {
    found.put(phrase.anchor(), candidates);
    rules.put(phrase.anchor(), rule);
  }

  /** The rule that told what a number counts. */
  CountRule rule(Phrase phrase) {
    return Objects.requireNonNull(rules.get(phrase.anchor()));
  }

  /** What a number alone stands for at this place; null if nothing tells. */
  @Nullable Domain antecedent(Phrase number) {
    boolean none = number.isNone();
    if (none && is(number.head(), WordClass.SOMEBODY)) {
      return Domain.PERSON;
    }
    Domain near = null;
    for (Phrase phrase : syntax().phrases()) {
      Domain domain = counted(phrase);
      boolean told = domain != null && (phrase.isQuantified() || isPlural(phrase));
      if (phrase.to() <= number.from() && told && !acts(phrase, number)) {
        near = domain;
      }
    }
    Domain domain = near == null ? before.domain() : near;
    return isPeople(domain) ? Domain.PERSON : domain;
  }

  /**
   * What a phrase counts or names, if it is people, munitions or, without articles, things; else
   * null.
   */
  private @Nullable Domain counted(Phrase phrase) {
    Domain domain = phrase.domain();
    if (domain == null && phrase.isBare() && !found(phrase).isEmpty()) {
      Candidate count = found(phrase).get(0);
      boolean people = count.measure().domain() == Measure.Domain.PEOPLE;
      domain = people ? Domain.PERSON : count.domain();
    }
    boolean things =
        domain == Domain.THING && (!lexicon().hasArticles() || isCounted(phrase, domain));
    return domain == Domain.MUNITION || isPeople(domain) || things ? domain : null;
  }

  private boolean isCounted(Phrase phrase, Domain domain) {
    return found(phrase).stream().anyMatch(it -> it.domain() == domain);
  }

  /** "the rebels, who launched 15", "a shell wounded two": who does it is not those counted. */
  private boolean acts(Phrase phrase, Phrase number) {
    for (Place place : places(number)) {
      boolean does =
          place.role() == Frame.Role.OBJECT
              && !place.clause().is(Trait.PASSIVE)
              && !place.clause().is(Trait.COPULA)
              && place.clause().subjects().contains(phrase);
      if (does) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Phrase phrase) {
    return phrase.noun() != null && phrase.noun().plural();
  }

  private static boolean isPeople(@Nullable Domain domain) {
    return domain == Domain.PERSON || domain == Domain.STATE || domain == Domain.BODY;
  }

  /** The verb of the sentence before that ended with a colon; null if none did. */
  @Nullable Heading heading() {
    return heading;
  }

  /** Index of the first colon of the sentence; -1 if it has none. */
  int colon() {
    return colon(tree().from());
  }

  /** Index of the first colon from a word on; -1 if there is none. */
  int colon(int from) {
    for (int i = from; i < tree().to(); i++) {
      if (is(i, WordClass.COLON)) {
        return i;
      }
    }
    return -1;
  }

  /** The numbers in a hundred that the sentence has. */
  List<Percentage> percentages() {
    return percentages;
  }

  /** True for the strikes with which an item of a list by place opens. */
  boolean isListed(Phrase phrase) {
    return strikes.isStrikes(phrase.from());
  }

  /** What the earlier sentences counted. */
  Antecedents before() {
    return before;
  }

  /** The measures of a code such as {@code KILLED+WOUNDED}. */
  static List<Measure> measures(String code) {
    List<Measure> measures = new ArrayList<>();
    for (String part : code.split("\\+", -1)) {
      measures.add(Measure.valueOf(part));
    }
    return measures;
  }
}
