package org.sitrep.parsing.internal.speech;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/** Speakers that stand apart from what they say: "Police: three dead", "Three dead (police)". */
final class Labels {

  /** How many words a label before a colon can have. */
  private static final int LONGEST = 14;

  private final Document document;
  private final Speakers speakers;
  private final IntPredicate isPlace;

  Labels(Document document, Speakers speakers, IntPredicate isPlace) {
    this.document = document;
    this.speakers = speakers;
    this.isPlace = isPlace;
  }

  /** The speaker before a colon; null if there is none. */
  @Nullable Speech before(Sentence sentence, Syntax syntax) {
    int colon = colon(syntax);
    return colon < 0 ? null : label(syntax, syntax.tree().from(), colon, colon + 1, sentence.to());
  }

  /** True if a colon stands where a label could end. */
  boolean mayLabel(Sentence sentence) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + LONGEST); i++) {
      if (isMark(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** "Radio carried the following statement of the General Command:"; null if it is none. */
  @Nullable List<Source> announced(Sentence sentence, Syntax syntax) {
    if (!isMark(sentence.to() - 1, ':') || sentence.to() - sentence.from() <= LONGEST / 2) {
      return null;
    }
    List<Phrase> phrases = syntax.phrases();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      if (!phrase.isPronoun() && speakers.isBodyByName(phrase) && !acts(phrase, syntax)) {
        int to = Math.max(phrase.to(), speakers.nameTo(syntax.tree(), phrase));
        return speakers.named(phrase, List.of(phrase), syntax.tree(), phrase.from(), to);
      }
    }
    return null;
  }

  /**
   * "Air defence shot down 69 drones:", "units of the army found the following:" tell a deed and
   * announce no words.
   */
  private static boolean acts(Phrase phrase, Syntax syntax) {
    return syntax.clauses().stream()
        .anyMatch(clause -> acts(phrase, clause) || actsFor(phrase, clause, syntax.tree()));
  }

  private static boolean acts(Phrase phrase, Clause clause) {
    return clause.subjects().contains(phrase)
        && clause.form() != null
        && !clause.form().verb().frames().isEmpty();
  }

  private static boolean actsFor(Phrase phrase, Clause clause, Tree tree) {
    return !clause.is(VerbTag.SPEECH)
        && clause.subjects().stream()
            .anyMatch(
                subject ->
                    subject.anchor() != phrase.anchor()
                        && tree.dependsOn(phrase.anchor(), subject.anchor()));
  }

  private int colon(Syntax syntax) {
    Tree tree = syntax.tree();
    int last = Math.min(tree.to() - 1, tree.from() + LONGEST);
    for (int i = tree.from(); i < last; i++) {
      if (syntax.clause(i) != null) {
        return -1;
      }
      if (isMark(i, ':')) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMark(int at, char mark) {
    Token token = document.token(at);
    return token.isMark() && token.text().charAt(0) == mark;
  }

  private @Nullable Speech label(Syntax syntax, int from, int to, int saidFrom, int saidTo) {
    for (Phrase phrase : syntax.phrases()) {
      boolean inside = phrase.from() >= from && phrase.to() <= to;
      boolean placed =
          inside && (phrase.from() > from && isPlaced(phrase, syntax) || isTown(phrase));
      if (inside && !placed && !phrase.isPronoun() && speakers.isSpeakerByName(phrase)) {
        Phrase owned = owned(phrase, to, syntax);
        int end = Math.max(owned.to(), phrase.to());
        for (Phrase more : syntax.phrases()) {
          boolean goesOn =
              more.from() >= end
                  && more.to() <= to
                  && !more.isQuantified()
                  && syntax.tree().dependsOn(more.anchor(), owned.anchor())
                  && syntax.tree().relation(more.anchor()).base() == Relation.NMOD;
          end = goesOn ? more.to() : end;
        }
        List<Source> sources =
            speakers.named(phrase, List.of(phrase), syntax.tree(), phrase.from(), end);
        return sources == null
            ? null
            : new Speech(
                Scope.of(saidFrom, saidTo),
                speakers.remember(sources),
                phrase.from(),
                Math.max(end, Math.min(to, saidFrom)),
                false);
      }
      if (inside && phrase.isQuantified()) {
        return null;
      }
    }
    return null;
  }

  /** "Prosecutor General's Office": the body whose name begins with a title. */
  private static Phrase owned(Phrase phrase, int to, Syntax syntax) {
    Phrase owned = phrase;
    for (Phrase body : syntax.phrases()) {
      boolean names = body.from() == phrase.from() && body.to() > owned.to() && body.to() <= to;
      owned = names && syntax.tree().dependsOn(phrase.anchor(), body.anchor()) ? body : owned;
    }
    return owned;
  }

  /** "Mine field at El Tabor: a soldier was hurt": where it was, no speaker. */
  private boolean isPlaced(Phrase phrase, Syntax syntax) {
    return syntax.preposition(phrase) >= 0 && !speakers.isSpeaker(phrase);
  }

  /**
   * The speaker behind the last dash, such as "Two were killed – police"; null if there is none.
   * "One building burned – the hospital" and "two died – a doctor and a nurse" explain.
   */
  @Nullable Speech dashed(Syntax syntax) {
    Tree tree = syntax.tree();
    int end = isMark(tree.to() - 1, '.') ? tree.to() - 1 : tree.to();
    int dash = end - 1;
    while (dash > tree.from() && !isDash(dash)) {
      dash--;
    }
    int open = dash;
    Phrase speaker =
        syntax.phrases().stream().filter(it -> it.from() == open + 1).findFirst().orElse(null);
    boolean alone =
        dash > tree.from()
            && speaker != null
            && speaker.to() <= end
            && !speaker.isArticle()
            && (!speaker.isDefinite() || speakers.isOffice(speaker))
            && !tree.anyChild(speaker.anchor(), it -> isJoined(it, open, tree))
            && syntax.clauses().stream()
                .noneMatch(it -> it.verb() > open && !describes(it.verb(), speaker, tree));
    return alone ? label(syntax, dash + 1, end, tree.from(), dash) : null;
  }

  /** "who runs the hospital". */
  private static boolean describes(int verb, Phrase speaker, Tree tree) {
    return tree.relation(verb) == Relation.ACL_RELCL && tree.head(verb) == speaker.anchor();
  }

  private static boolean isJoined(int word, int dash, Tree tree) {
    return word > dash && tree.relation(word).base() == Relation.CONJ;
  }

  private boolean isDash(int at) {
    return isMark(at, '–') || isMark(at, '—');
  }

  /** "An Nahud (West Kordofan): a market was shelled": a name that is a place, no speaker's. */
  private boolean isTown(Phrase phrase) {
    return isPlace.test(phrase.head()) && !speakers.isSpeaker(phrase);
  }

  /**
   * The speaker in brackets behind what is told; null if there is none. "In Dogofri (Niono, Segou)"
   * brackets tell where it was.
   */
  @Nullable Speech bracketed(Syntax syntax) {
    Tree tree = syntax.tree();
    boolean told = !syntax.clauses().isEmpty();
    int open = -1;
    for (int i = tree.from(); i < tree.to(); i++) {
      if (isMark(i, '(')) {
        open = i;
      } else if (isMark(i, ')') && open > tree.from() && !isPlace.test(open + 1)) {
        Speech speech = label(syntax, open + 1, i, tree.from(), open);
        if (speech != null && (told || speakers.isKnown(open + 1, i))) {
          return speech;
        }
      }
    }
    return null;
  }
}
