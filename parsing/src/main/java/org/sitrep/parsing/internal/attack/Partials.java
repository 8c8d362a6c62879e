package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/** Which figures are no totals. */
final class Partials {

  /** How far behind a verb the words stand that tell how soon somebody died. */
  private static final int REACH = 4;

  private final Document document;
  private final Lexicon lexicon;

  Partials(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** True for a figure that is no total: some of a whole, or one told of by itself. */
  boolean has(CountMention count, SentenceReading reading) {
    return !isOfAll(count) && isOfSome(count, reading);
  }

  /** "all three missiles aimed at Riyadh": of those aimed elsewhere it says nothing. */
  private boolean isNarrowed(CountMention count, Tree tree) {
    int counted = count.phrase().anchor();
    return is(count.quantity().from(), WordClass.TOTAL)
        && tree.contains(counted)
        && !document.token(count.phrase().to()).is(",")
        && tree.anyChild(counted, clause -> isNarrowing(clause, tree));
  }

  private static boolean isNarrowing(int clause, Tree tree) {
    return tree.relation(clause).base() == Relation.ACL
        && tree.anyChild(clause, child -> isAim(tree.relation(child).base()));
  }

  private static boolean isAim(Relation relation) {
    return relation == Relation.OBL || relation == Relation.OBJ;
  }

  /** "all of them civilians": as many as were counted. */
  private static boolean isOfAll(CountMention count) {
    QuantityMention quantity = count.phrase().quantity();
    return quantity != null && quantity.all();
  }

  private boolean isOfSome(CountMention count, SentenceReading reading) {
    return count.link() == CountMention.Link.PART
        || isOfWhole(count)
        || count.quantity().article()
        || isNarrowed(count, reading.syntax().tree())
        || isHandled(count, reading)
        || isTakenToCare(count)
        || isAtOnce(count)
        || isOfBodies(count, reading)
        || isInCare(count, reading.syntax())
        || isOfThose(count)
        || isOfSide(count)
        || isOfOwn(count, reading.syntax().tree())
        || isOfOnePlace(reading);
  }

  /** "Volunteers had taken 65 people to hospital": others took others. */
  private boolean isTakenToCare(CountMention count) {
    Clause clause = count.clause();
    return clause != null
        && !clause.is(Clause.Trait.PASSIVE)
        && count.measure() == Measure.WOUNDED
        && clause.complements().stream().anyMatch(it -> is(it.phrase().head(), WordClass.HOSPITAL));
  }

  /** "Three died on the spot": others died later. */
  private boolean isAtOnce(CountMention count) {
    Clause clause = count.clause();
    int next = clause == null ? -1 : clause.to();
    boolean people = count.measure() == Measure.KILLED && next >= 0;
    for (int i = next; people && i < Math.min(next + REACH, document.tokens().size()); i++) {
      if (is(i, WordClass.AT_ONCE)) {
        return true;
      }
    }
    return false;
  }

  /** "moved eight bodies", "five bodies have come in": others may lie elsewhere. */
  private static boolean isOfBodies(CountMention count, SentenceReading reading) {
    Clause clause = clause(count, reading);
    return count.phrase().domain() == Domain.BODY
        && clause != null
        && clause.subjects().stream().noneMatch(Partials::isAttack);
  }

  private static boolean isAttack(Phrase phrase) {
    return phrase.domain() == Domain.ATTACK
        || phrase.domain() == Domain.MUNITION
        || phrase.is("EXPLOSION");
  }

  /** "One died at the clinic", "has taken in 27, and three have died": others died at the scene. */
  private boolean isInCare(CountMention count, Syntax syntax) {
    Clause clause = count.clause();
    boolean dies =
        clause != null
            && count.measure() == Measure.KILLED
            && !clause.is(Clause.Trait.PASSIVE)
            && clause.subjects().contains(count.phrase());
    if (clause == null || !dies) {
      return false;
    }
    Clause before =
        syntax.tree().relation(clause.verb()).base() == Relation.CONJ
            ? syntax.clause(syntax.tree().head(clause.verb()))
            : null;
    return before != null && before.is(VerbTag.CARE) && count.phrase().isBare()
        || clause.complements().stream().anyMatch(it -> is(it.phrase().head(), WordClass.HOSPITAL));
  }

  /** "In Negombo alone 93 people died". */
  private boolean isOfOnePlace(SentenceReading reading) {
    return reading.places().stream().anyMatch(place -> is(place.to(), WordClass.ALONE));
  }

  /** "Our losses are four killed", "its own side has 24 dead": of others it says nothing. */
  private boolean isOfOwn(CountMention count, Tree tree) {
    if (count.measure().domain() != Measure.Domain.PEOPLE) {
      return false;
    }
    for (int i = tree.from(); i < count.from(); i++) {
      if ((is(i, WordClass.LOSSES) || is(i, WordClass.SIDE))
          && tree.anyChild(i, child -> isOwn(child) || tree.anyChild(child, this::isOwn))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(int word) {
    return is(word, WordClass.OWN);
  }

  private boolean is(int word, WordClass words) {
    return lexicon.is(document.token(word), words);
  }

  /** "recovered seven bodies", "I counted 14 bodies": there may be more elsewhere. */
  private boolean isHandled(CountMention count, SentenceReading reading) {
    int anchor = count.phrase().anchor();
    Clause told = clause(count, reading);
    return told != null
        && !tollMoves(told, count)
        && (told.is(VerbTag.HANDLE)
            || told.is(VerbTag.CARE)
            || told.is(VerbTag.WITNESS) && isSeen(told))
        && (told.verb() < anchor || told.is(Clause.Trait.PASSIVE));
  }

  /** The clause of a count, or that on whose verb it hangs; null without. */
  private static @Nullable Clause clause(CountMention count, SentenceReading reading) {
    return count.clause() == null
        ? reading.syntax().clause(reading.syntax().tree().head(count.phrase().anchor()))
        : count.clause();
  }

  /** "bringing the toll to three". */
  private boolean tollMoves(Clause told, CountMention count) {
    return told.objects().stream()
        .anyMatch(it -> it != count.phrase() && (it.domain() == Domain.TOLL || isTally(it)));
  }

  private boolean isTally(Phrase phrase) {
    return is(phrase.head(), WordClass.TALLY);
  }

  private boolean isSeen(Clause clause) {
    return clause.subjects().stream().anyMatch(subject -> is(subject.head(), WordClass.WITNESS));
  }

  /** "Of those, four died in Petah Tikva". */
  private static boolean isOfThose(CountMention count) {
    Phrase whole = count.clause() == null ? null : count.clause().complement(WordClass.PART);
    return whole != null && whole.isPronoun() && whole.to() <= count.phrase().from();
  }

  /** "Israel says 26 civilians have died on its side": of the other side it says nothing. */
  private boolean isOfSide(CountMention count) {
    return count.measure().domain() == Measure.Domain.PEOPLE
        && count.clause() != null
        && count.clause().complements().stream()
            .map(Clause.Complement::phrase)
            .anyMatch(phrase -> is(phrase.head(), WordClass.SIDE));
  }

  /**
   * "five of the wounded", "one of the rockets". "13 of the rockets" that were shot down and "two
   * of its fighters" who died are all of whom that is so; "one of its soldiers" is, too.
   */
  private boolean isOfWhole(CountMention count) {
    Phrase whole = count.phrase().whole();
    boolean one = count.quantity().low() == 1 && count.quantity().high().orElse(2) == 1;
    if (whole == null || one && !isOwn(whole)) {
      return whole != null;
    }
    boolean fate =
        count.measure().domain() == Measure.Domain.MUNITIONS && count.measure() != Measure.FIRED;
    boolean people =
        whole.domain() == Domain.PERSON && whole.modifier() == null && !whole.isPronoun();
    return !fate && !people;
  }

  /** "its soldiers": people of those who speak. */
  private boolean isOwn(Phrase whole) {
    return whole.domain() == Domain.PERSON
        && document.tokens().subList(whole.from(), whole.to()).stream()
            .anyMatch(word -> lexicon.is(word, WordClass.OWN));
  }
}
