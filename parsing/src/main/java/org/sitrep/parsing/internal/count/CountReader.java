package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.IssueReason;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Designations.Designation;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Percentages;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.place.StrikeList;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Asks every number of a document what it counts, sentence by sentence. */
public final class CountReader {

  private final Document document;
  private final Lexicon lexicon;
  private final Percentages percentages;
  private final StrikeList strikes;
  private Antecedents antecedents = Antecedents.NONE;
  private @Nullable Heading heading;

  /** Reads one document; its sentences are given one by one, in order. */
  public CountReader(
      Document document, Lexicon lexicon, Percentages percentages, StrikeList strikes) {
    this.document = document;
    this.lexicon = lexicon;
    this.percentages = percentages;
    this.strikes = strikes;
  }

  /** The counts of the next sentence. */
  public CountReading read(Syntax syntax) {
    antecedents = antecedents.withPeople(null);
    for (Phrase phrase : syntax.phrases()) {
      antecedents =
          antecedents.munition() == null
              ? antecedents.withMunition(SubjectCodes.type(phrase))
              : antecedents;
    }
    Counting sentence = asked(syntax);
    List<CountMention> counts = new ArrayList<>();
    for (Phrase phrase : syntax.phrases()) {
      for (Candidate candidate : sentence.found(phrase)) {
        add(candidate, sentence, counts);
      }
    }
    counts.addAll(new UnnumberedCounts(sentence, counts).read());
    for (Phrase phrase : syntax.phrases()) {
      antecedents = antecedents.withMunition(SubjectCodes.type(phrase));
    }
    for (Clause clause : syntax.clauses()) {
      antecedents = antecedents.withGroup(SubjectCodes.group(clause));
    }
    heading = heading(syntax);
    return new CountReading(Shares.told(counts, sentence), sentence.declined());
  }

  /** "The enemy attacked with:": the verb that a list goes on with; a list goes on to its end. */
  private @Nullable Heading heading(Syntax syntax) {
    int last = syntax.tree().to() - 1;
    if (lexicon.is(document.token(last), WordClass.COLON) && !syntax.clauses().isEmpty()) {
      return Heading.of(syntax.clauses().get(syntax.clauses().size() - 1), syntax);
    }
    return syntax.clauses().isEmpty() ? heading : null;
  }

  /** The sentence behind all rules. */
  Counting asked(Syntax syntax) {
    Tree tree = syntax.tree();
    Counting sentence =
        new Counting(
            lexicon,
            document,
            syntax,
            antecedents,
            heading,
            percentages.in(document.tokens(), tree.from(), tree.to()),
            strikes);
    ask(CountRules.OWN, sentence);
    ask(CountRules.SHARED, sentence);
    return sentence;
  }

  private static void ask(List<CountRule> rules, Counting sentence) {
    for (Phrase phrase : sentence.syntax().phrases()) {
      if (phrase.isQuantified() && sentence.found(phrase).isEmpty()) {
        for (CountRule rule : rules) {
          List<Candidate> found = rule.reader().read(phrase, sentence);
          if (!found.isEmpty()) {
            sentence.note(phrase, found, rule);
            break;
          }
        }
      }
    }
  }

  private void add(Candidate candidate, Counting sentence, List<CountMention> counts) {
    QuantityMention quantity = quantity(candidate, sentence);
    if (isDefensive(candidate) || isAccident(candidate)) {
      sentence.decline(candidate.phrase(), IssueReason.NOT_COUNTED);
      return;
    }
    if (quantity == null || !isCounted(candidate, quantity, sentence.tree())) {
      return;
    }
    for (CountMention known : counts) {
      if (known.measure() == candidate.measure()
          && known.phrase().anchor() == candidate.phrase().anchor()) {
        return;
      }
    }
    Phrase phrase = candidate.phrase();
    Clause clause = candidate.clause();
    String code = SubjectCodes.of(candidate, sentence, antecedents);
    int from = clause == null ? phrase.from() : Math.min(phrase.from(), clause.from());
    int to = clause == null ? phrase.to() : Math.max(phrase.to(), clause.to());
    if (sentence.tree().contains(quantity.from())) {
      // "all of the 40 missiles": the number stands behind the phrase
      from = Math.min(from, quantity.from());
      to = Math.max(to, quantity.to());
    }
    CountMention count =
        new CountMention(
            candidate.measure(),
            quantity,
            code,
            phrase,
            clause,
            from,
            to,
            link(candidate, code, counts, sentence),
            whole(candidate, sentence),
            null,
            List.of(),
            rule(sentence.rule(phrase), phrase, clause));
    counts.add(count);
    antecedents = antecedents.counted(count, candidate.domain());
    boolean named = phrase.domain() == Domain.PERSON && count.link() != Link.PART;
    if (count.measure().domain() == Measure.Domain.PEOPLE && named) {
      boolean other = antecedents.people() != null && !antecedents.people().equals(code);
      antecedents = antecedents.withPeople(other ? null : code);
    }
  }

  /** "34 drones were destroyed: 14 over": the 34; null where the text does not say. */
  private static @Nullable Phrase whole(Candidate candidate, Counting sentence) {
    Phrase item = candidate.phrase();
    Clause clause = candidate.clause();
    boolean behind =
        clause != null
            && item.isBare()
            && clause.verb() < sentence.colon()
            && sentence.colon() < item.from();
    return candidate.whole() == null && behind && clause != null
        ? Heading.of(clause, sentence.syntax()).whole(item)
        : candidate.whole();
  }

  private Link link(
      Candidate candidate, @Nullable String code, List<CountMention> counts, Counting sentence) {
    boolean old =
        candidate.link() == Link.TOTAL
            && (FigureAge.isEarlier(candidate, sentence)
                || UpdateRules.isContrasted(candidate, sentence));
    if (old) {
      return Link.SUPERSEDED;
    }
    if (candidate.clause() != null && candidate.clause().is(VerbTag.SUICIDE)) {
      return Link.PART;
    }
    QuantityMention quantity = candidate.phrase().quantity();
    boolean other = candidate.phrase().domain() == Domain.PRONOUN;
    boolean more = other || quantity != null && quantity.additional();
    boolean further =
        more && isKnown(candidate, counts)
            || isNext(candidate.phrase(), sentence)
            || isOfHurt(candidate)
            || isListed(candidate, code, counts, sentence.tree());
    if (candidate.link() != Link.TOTAL) {
      return candidate.link();
    }
    if (FigureAge.isNew(candidate, sentence)
        || !further && FigureAge.isLater(candidate, sentence)) {
      return Link.LATER;
    }
    return further ? Link.ADDITIONAL : Link.TOTAL;
  }

  /** "after three wounded people died": they come on top of those who were dead before. */
  private boolean isOfHurt(Candidate candidate) {
    Phrase phrase = candidate.phrase();
    for (int i = phrase.from(); i < phrase.head(); i++) {
      VerbForm modifier = lexicon.verbs().get(document.token(i).lower());
      boolean hurt =
          modifier != null
              && modifier
                  .verb()
                  .frame(Frame.Role.OBJECT, Domain.PERSON)
                  .filter(frame -> frame.measure() == Measure.WOUNDED)
                  .isPresent();
      if (hurt) {
        return candidate.measure() == Measure.KILLED;
      }
    }
    return false;
  }

  /** False for "six killed and 38 others wounded": of the wounded nobody has told before. */
  private boolean isKnown(Candidate candidate, List<CountMention> counts) {
    return antecedents.totals().containsKey(candidate.measure())
        || counts.stream().anyMatch(known -> known.measure() == candidate.measure());
  }

  /** "a fourth", "a third man": one more than those before. */
  private static boolean isNext(Phrase phrase, Counting sentence) {
    boolean one = phrase.quantity() != null && phrase.quantity().low() == 1;
    for (int i = phrase.from(); one && i < phrase.to(); i++) {
      if (sentence.is(i, WordClass.NEXT)) {
        return true;
      }
    }
    return false;
  }

  /** "two nurses and one doctor", both medics: the one comes on top of the two. */
  private static boolean isListed(
      Candidate candidate, @Nullable String code, List<CountMention> counts, Tree tree) {
    int word = candidate.phrase().anchor();
    for (CountMention known : counts) {
      boolean same =
          known.measure() == candidate.measure()
              && known.measure().domain() == Measure.Domain.PEOPLE
              && Objects.equals(known.code(), code);
      if (same
          && tree.relation(word).base() == Relation.CONJ
          && tree.head(word) == known.phrase().anchor()) {
        return true;
      }
    }
    return false;
  }

  /** The name of a rule; that of a verb with the verb and what the phrase is to it. */
  private static String rule(CountRule rule, Phrase phrase, @Nullable Clause clause) {
    VerbForm form = clause == null ? null : clause.form();
    if (clause == null || form == null) {
      return rule.id();
    }
    String role =
        clause.is(Clause.Trait.PASSIVE)
            ? clause.is(Clause.Trait.AUXILIARY) ? "passive" : "participle"
            : clause.subjects().contains(phrase) ? "subject" : "object";
    return form.verb().lemma().replace(' ', '-') + '-' + role;
  }

  /** How many: "all of them" are as many as were counted before. */
  private @Nullable QuantityMention quantity(Candidate candidate, Counting sentence) {
    QuantityMention quantity = candidate.phrase().quantity();
    if (quantity == null || !quantity.all()) {
      return quantity;
    }
    Phrase whole = candidate.phrase().whole();
    if (whole != null && whole.isQuantified()) {
      return whole.quantity();
    }
    if (whole != null && whole.domain() == Domain.STATE) {
      return antecedents.totals().get(candidate.measure());
    }
    Phrase meant = meant(candidate, sentence);
    if (meant != null) {
      return meant.quantity();
    }
    return antecedents.total(candidate.measure().domain());
  }

  /** "31 drones, all of which were shot down": the drones; null where nothing tells. */
  private static @Nullable Phrase meant(Candidate candidate, Counting sentence) {
    Clause clause = candidate.clause();
    Phrase whole = candidate.phrase().whole();
    boolean relative =
        clause != null
            && whole != null
            && sentence.is(whole.head(), WordClass.REL)
            && sentence.tree().relation(clause.verb()) == Relation.ACL_RELCL;
    Phrase host =
        relative && clause != null
            ? sentence.syntax().phrase(sentence.tree().head(clause.verb()))
            : null;
    return host != null && host.isQuantified() ? host : null;
  }

  /** "a house", "another bus", "a toll": an article counts people and munitions only. */
  private boolean isCounted(Candidate candidate, QuantityMention quantity, Tree tree) {
    Phrase phrase = candidate.phrase();
    if (!quantity.article()) {
      boolean thing = candidate.domain() == Domain.THING && !phrase.isBare();
      return !(thing && isAnother(quantity))
          && !(candidate.measure() == Measure.ATTACKS && isPicked(phrase, quantity));
    }
    boolean person =
        candidate.measure().domain() == Measure.Domain.PEOPLE
            && !isNamed(phrase, tree)
            && (candidate.domain() != Domain.TOLL
                || candidate.link() == Link.PART && phrase.domain() == Domain.PERSON)
            && !lexicon.is(document.token(phrase.head()), WordClass.DURATION);
    boolean flies = candidate.measure() != Measure.DESTROYED || !Landings.isStill(phrase);
    return person || phrase.domain() == Domain.MUNITION && flies;
  }

  /** "A Briton, Philip Mawer,": a name right behind whom it names. */
  private boolean isNamed(Phrase phrase, Tree tree) {
    int name = phrase.to() + 1;
    return tree.contains(name)
        && document.token(phrase.to()).is(",")
        && tree.head(name) == phrase.anchor()
        && tree.relation(name).base() == Relation.APPOS
        && tree.upos(name) == Upos.PROPN;
  }

  /** "another" in a single word, "a second". */
  private boolean isAnother(QuantityMention quantity) {
    Token last = document.token(quantity.to() - 1);
    boolean one = quantity.low() == 1 && quantity.to() - quantity.from() == 1;
    return one && quantity.additional() || lexicon.is(last, WordClass.NEXT);
  }

  /** "one of the largest strikes": told of for what it was like. */
  private static boolean isPicked(Phrase phrase, QuantityMention quantity) {
    Phrase whole = phrase.whole();
    boolean one = quantity.low() == 1 && quantity.qualifier() == Qualifier.EXACT;
    return one && whole != null && !whole.isQuantified();
  }

  /** "An earthquake killed 40 people": nobody attacked. */
  private static boolean isAccident(Candidate candidate) {
    Clause clause = candidate.clause();
    if (clause == null || candidate.measure().domain() != Measure.Domain.PEOPLE) {
      return false;
    }
    return Stream.concat(
            clause.subjects().stream(),
            clause.complements().stream().map(Clause.Complement::phrase))
        .anyMatch(cause -> cause.is("ACCIDENT"));
  }

  /** "fired two Patriot missiles": what defences fire is not counted. */
  private boolean isDefensive(Candidate candidate) {
    Phrase phrase = candidate.phrase();
    Designation named =
        candidate.measure() == Measure.FIRED
            ? lexicon.designations().in(document.tokens(), phrase.from(), phrase.to())
            : null;
    return named != null && named.defensive();
  }
}
