package org.sitrep.parsing.internal.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.lexicon.Designations.Designation;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.mention.Chunk.VerbPhrase;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.mention.Syntax;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** The counts of a document, sentence by sentence. */
final class Counts {

  /**
   * Classes of weapons that are planted, worn or driven: they count neither as fired nor as hits.
   */
  private static final Set<String> PLANTED = Set.of("IED", "MINE", "SMALL_ARMS");

  private final Document document;
  private final Lexicon lexicon;
  private final Subjects subjects;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<Measure> individuals = EnumSet.noneOf(Measure.class);
  private @Nullable Measure lastMeasure;
  private @Nullable Finding lastTotal;

  Counts(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.subjects = new Subjects(document, lexicon);
  }

  /** Begins a sentence. */
  void open(Syntax syntax) {
    findings.clear();
    seen.clear();
    subjects.open(syntax);
  }

  /** Ends a sentence: its counts. */
  List<Finding> close() {
    subjects.close();
    return List.copyOf(findings);
  }

  /** The counts of the sentence so far. */
  List<Finding> findings() {
    return findings;
  }

  /** What was counted last. */
  @Nullable Measure lastMeasure() {
    return lastMeasure;
  }

  /** What is counted where only a number stands for it. */
  Subjects subjects() {
    return subjects;
  }

  /** True the first time that a single person meets with a measure. */
  boolean isFirst(Measure measure) {
    return individuals.add(measure);
  }

  /** True for what becomes of a munition that was fired. */
  static boolean isFate(Measure measure) {
    return measure == Measure.INTERCEPTED || measure == Measure.HIT || measure == Measure.MISSED;
  }

  /** "fired two Patriot missiles": what defences fire is not counted. */
  private boolean isDefensive(NounPhrase phrase) {
    Designation named = lexicon.designations().in(document.tokens(), phrase.from(), phrase.to());
    return named != null && named.defensive();
  }

  /** Adds the count of a phrase, unless it is none. */
  void emit(
      Measure measure, Domain domain, NounPhrase phrase, @Nullable VerbPhrase verb, String rule) {
    QuantityMention quantity = phrase.quantity();
    if (quantity == null || !isCounted(measure, domain, phrase, quantity)) {
      return;
    }
    Finding total = quantity.all() ? lastTotal : null;
    if (quantity.all() && (total == null || total.measure().domain() != measure.domain())) {
      return;
    }
    if (measure == Measure.FIRED && isDefensive(phrase)) {
      return;
    }
    String code = subjects.code(measure, domain, phrase);
    if (verb != null && verb.is(VerbTag.BLAST) && "BOMB".equals(code)) {
      // a bomb that explodes was planted, not dropped
      return;
    }
    if (measure.domain() == Measure.Domain.MUNITIONS
        && (measure == Measure.FIRED || measure == Measure.HIT || measure == Measure.MISSED)
        && code != null
        && PLANTED.contains(code)) {
      return;
    }
    int from = verb == null ? phrase.from() : Math.min(phrase.from(), verb.from());
    int to = verb == null ? phrase.to() : Math.max(phrase.to(), verb.to());
    add(
        new Finding(
            measure,
            total == null ? quantity.low() : total.low(),
            total == null ? quantity.high() : total.high(),
            total == null ? quantity.qualifier() : total.qualifier(),
            code,
            quantity.from(),
            quantity.to(),
            phrase.to(),
            from,
            to,
            quantity.additional() || isFurther(measure, phrase, verb),
            individual(measure, phrase),
            rule));
    NounPhrase whole = phrase.whole();
    if (whole != null && whole.quantity() != null && isFate(measure)) {
      QuantityMention fired = whole.quantity();
      add(
          new Finding(
              Measure.FIRED,
              fired.low(),
              fired.high(),
              fired.qualifier(),
              code,
              fired.from(),
              fired.to(),
              whole.to(),
              phrase.from(),
              to,
              false,
              null,
              "whole-of-" + rule));
    }
    subjects.note(measure, phrase, code);
    lastMeasure = measure;
  }

  /** "also detained one other", "arrested a leader and detained three": these come on top. */
  private boolean isFurther(Measure measure, NounPhrase phrase, @Nullable VerbPhrase verb) {
    if (measure.domain() != Measure.Domain.PEOPLE
        || phrase.whole() != null
        || verb == null
        || verb.form() == null
        || verb.is(VerbTag.TOLL)
        || verb.is(VerbTag.FIGURE)) {
      return false;
    }
    Noun noun = phrase.noun();
    boolean other = noun != null && noun.domain() == Domain.PRONOUN;
    for (int i = Math.max(0, verb.from() - 1); i < Math.min(verb.to() + 4, phrase.to()); i++) {
      other |= document.token(i).is("also") || document.token(i).is("other");
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      other |= document.token(i).is("other");
    }
    return other
        || findings.stream()
            .anyMatch(
                before ->
                    before.measure() == measure
                        && before.quantityTo() <= phrase.from()
                        && !before.rule().startsWith("part-of"));
  }

  /** "Abu Jandal, a gang leader": the name of the one person meant. */
  private @Nullable String individual(Measure measure, NounPhrase phrase) {
    QuantityMention quantity = phrase.quantity();
    int comma = phrase.from() - 1;
    if (measure.domain() != Measure.Domain.PEOPLE
        || quantity == null
        || !quantity.article()
        || comma < 2
        || !document.token(comma).is(",")) {
      return null;
    }
    int from = comma;
    while (from > 0 && isNamePart(from - 1)) {
      from--;
    }
    boolean list =
        from > 0
            && (document.token(from - 1).is("and")
                || document.token(from - 1).is(",") && from > 1 && isNamePart(from - 2)
                || lexicon.is(document.token(from - 1), WordClass.PREP));
    return from == comma || list ? null : document.slice(from, comma);
  }

  /** True for a word of a name. */
  boolean isNamePart(int i) {
    Token token = document.token(i);
    return token.isWord()
        && (token.isCapital() || token.lower().startsWith("al-"))
        && lexicon.classes(token).isEmpty();
  }

  /** Adds a count that no number stands for in the text. */
  void unnumbered(
      Measure measure,
      long low,
      OptionalLong high,
      Qualifier qualifier,
      @Nullable String code,
      NounPhrase phrase,
      VerbPhrase verb,
      @Nullable String individual,
      String rule) {
    add(
        new Finding(
            measure,
            low,
            high,
            qualifier,
            code,
            phrase.from(),
            phrase.from(),
            phrase.to(),
            Math.min(phrase.from(), verb.from()),
            Math.max(phrase.to(), verb.to()),
            false,
            individual,
            rule));
  }

  private void add(Finding finding) {
    String key = finding.measure() + "/" + finding.quantityFrom();
    if (seen.add(key)) {
      individuals.add(finding.measure());
      if (finding.measure().domain() != Measure.Domain.MUNITIONS
          || finding.measure() == Measure.FIRED) {
        lastTotal = finding;
      }
      findings.add(finding);
    }
  }

  private boolean isCounted(
      Measure measure, Domain domain, NounPhrase phrase, QuantityMention quantity) {
    if (!quantity.article()) {
      return true;
    }
    boolean person =
        measure.domain() == Measure.Domain.PEOPLE
            && domain != Domain.TOLL
            && phrase.head() >= 0
            && !lexicon.is(document.token(phrase.to() - 1), WordClass.DURATION);
    return person || phrase.domain() == Domain.MUNITION;
  }
}
