package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Undisclosed;
import org.sitrep.parsing.internal.attack.DiscourseWords.Kind;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** Finds munitions used without a number, and what speakers leave untold. */
public final class RemarkReader {

  private final Document document;
  private final DiscourseWords words;

  /** Reads one document. */
  public RemarkReader(Document document, DiscourseWords words) {
    this.document = document;
    this.words = words;
  }

  /** What a sentence remarks. */
  public List<Remark> read(Syntax syntax, int from, int to) {
    List<Remark> remarks = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Remark use = use(clause);
      if (use != null) {
        remarks.add(use);
      }
      Remark spoken = spokenOf(clause, from);
      if (spoken != null) {
        remarks.add(spoken);
      }
    }
    Remark untold = untold(from, to);
    if (untold != null) {
      remarks.add(untold);
    }
    return remarks;
  }

  /** "missiles hit the base": a plural without a number, as subject or object of a known verb. */
  private @Nullable Remark use(Clause clause) {
    if (clause.form() == null || !clause.isFact()) {
      return null;
    }
    Remark subject =
        first(
            clause.subjects(),
            clause,
            clause.is(Clause.Trait.PASSIVE) ? Frame.Role.OBJECT : Frame.Role.SUBJECT);
    return subject != null ? subject : first(clause.objects(), clause, Frame.Role.OBJECT);
  }

  private static @Nullable Remark first(List<Phrase> phrases, Clause verb, Frame.Role role) {
    for (Phrase phrase : phrases) {
      Noun noun = phrase.noun();
      if (noun == null || verb.form() == null || phrase.isQuantified() || phrase.isDefinite()) {
        continue;
      }
      if (noun.domain() == Domain.MUNITION && noun.plural() && !noun.code().equals("UNSPECIFIED")) {
        var frame = verb.form().verb().frame(role, Domain.MUNITION);
        if (frame.isPresent()) {
          return remark(noun.code(), frame.get().measure(), phrase, verb);
        }
      }
      String type = AttackWords.munition(noun);
      if (type != null && verb.is(VerbTag.LAUNCH) && role == Frame.Role.OBJECT) {
        return remark(type, Measure.FIRED, phrase, verb);
      }
    }
    return null;
  }

  private static Remark remark(String type, Measure measure, Phrase phrase, Clause verb) {
    return new Remark(
        MunitionUse.builder().type(MunitionType.of(type)).measure(measure).build(),
        Math.min(phrase.from(), verb.from()),
        Math.max(phrase.to(), verb.to()),
        false,
        "munition-use");
  }

  /** "had at first spoken of ballistic missiles". */
  private @Nullable Remark spokenOf(Clause clause, int from) {
    boolean speaks = clause.form() != null && words.is(Kind.SPEAK, clause.form().verb().lemma());
    if (!speaks || clause.is(Clause.Trait.NEGATED)) {
      return null;
    }
    List<Phrase> mentioned = new ArrayList<>(clause.objects());
    clause.complements().stream()
        .filter(complement -> complement.is(WordClass.PART))
        .forEach(complement -> mentioned.add(complement.phrase()));
    for (Phrase phrase : mentioned) {
      Noun noun = phrase.noun();
      if (noun != null && noun.domain() == Domain.MUNITION && !phrase.isQuantified()) {
        boolean earlier = false;
        for (int i = Math.max(from, clause.from() - 4); i < phrase.from(); i++) {
          earlier |= words.is(Kind.BEFORE, document.token(i));
        }
        return new Remark(
            MunitionUse.builder().type(MunitionType.of(noun.code())).build(),
            Math.min(clause.from(), phrase.from()),
            Math.max(clause.to(), phrase.to()),
            earlier,
            "spoken-of");
      }
    }
    return null;
  }

  /** "was unable to say anything about the type of ammunition", "gave no details". */
  private @Nullable Remark untold(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      boolean silent =
          words.is(Kind.WITHHELD, token)
              || words.is(Kind.SILENT, token) && isNegatedBefore(i, from);
      Undisclosed.Topic topic = silent ? topic(i, to) : null;
      if (topic != null) {
        boolean unknown = words.is(Kind.UNKNOWN, token);
        int end = i + 1;
        while (end < to && !document.token(end).isMark()) {
          end++;
        }
        return new Remark(
            Undisclosed.of(
                topic, unknown ? Undisclosed.Reason.UNKNOWN : Undisclosed.Reason.WITHHELD),
            i,
            end,
            false,
            "untold");
      }
    }
    return null;
  }

  private boolean isNegatedBefore(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
      if (words.is(Kind.NOT, document.token(i))) {
        return true;
      }
    }
    return false;
  }

  private Undisclosed.@Nullable Topic topic(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      Token word = document.token(i);
      if (words.is(Kind.TYPE, word)) {
        return Undisclosed.Topic.MUNITION_TYPE;
      }
      if (words.is(Kind.HARM, word)) {
        return Undisclosed.Topic.CASUALTIES;
      }
      if (words.is(Kind.DAMAGE, word)) {
        return Undisclosed.Topic.DAMAGE;
      }
      if (words.is(Kind.NUMBER, word)) {
        return Undisclosed.Topic.MUNITION_COUNT;
      }
    }
    return null;
  }
}
