package org.sitrep.parsing.internal.attack;

import java.util.Optional;
import org.sitrep.model.Stance;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/**
 * Finds what a sentence says of the truth of what stands in it: "a report that two died was wrong",
 * "could not rule out that two died".
 */
final class Doubts {

  private final Document document;
  private final Lexicon lexicon;
  private final DiscourseWords words;

  Doubts(Document document, Lexicon lexicon, DiscourseWords words) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "The claim could not be verified", "unable to confirm the report". */
  boolean isUnverified(SentenceReading reading) {
    int verified = -1;
    boolean account = false;
    boolean not = false;
    for (int i = reading.from(); i < reading.sentence().to() && verified < 0; i++) {
      Token token = document.token(i);
      account |= lexicon.is(token, WordClass.ACCOUNT);
      not |= lexicon.is(token, WordClass.NEGATION) || words.is(DiscourseWords.Kind.UNABLE, token);
      verified = not && lexicon.is(token, WordClass.VERIFIED) ? i : -1;
    }
    for (int i = verified; i >= 0 && i < reading.sentence().to() && !account; i++) {
      account = lexicon.is(document.token(i), WordClass.ACCOUNT);
    }
    return verified >= 0 && account;
  }

  /** "an unconfirmed report of nine dead". */
  boolean isUnconfirmed(CountMention count, SentenceReading reading) {
    for (int i = Math.max(reading.from(), count.from() - 8);
        i < Math.min(reading.sentence().to(), count.to() + 2);
        i++) {
      if (lexicon.is(document.token(i), WordClass.UNCONFIRMED)) {
        return true;
      }
    }
    return false;
  }

  /** How a word of a sentence is held; empty where nothing above it in the tree tells. */
  Optional<Stance> of(Tree tree, int word) {
    for (int at = word; at >= 0; at = tree.head(at)) {
      boolean not = hasNegation(tree, at) || hasChild(tree, at, WordClass.NO);
      boolean untrue = is(at, WordClass.UNTRUE) || hasChild(tree, at, WordClass.UNTRUE);
      if (at != word && (untrue && !not || is(at, WordClass.TRUE) && not)) {
        return Optional.of(Stance.DENIED);
      }
      boolean found = hasObject(tree, at, WordClass.VERIFIED);
      boolean withheld = found || is(at, WordClass.VERIFIED) && (not || isWithheld(tree, at));
      if (at != word && (withheld || is(at, WordClass.EXCLUDE) && not)) {
        return Optional.of(Stance.UNCONFIRMED);
      }
    }
    return Optional.empty();
  }

  /** "declined to confirm". */
  private boolean isWithheld(Tree tree, int verb) {
    int head = tree.head(verb);
    return head >= 0
        && tree.relation(verb).base() == Relation.XCOMP
        && is(head, WordClass.WITHHOLD);
  }

  /** "found no proof that", where the tree hangs the proof beside what is not proved. */
  private boolean hasObject(Tree tree, int verb, WordClass wordClass) {
    int object = tree.child(verb, Relation.OBJ);
    return object >= 0 && is(object, wordClass) && hasChild(tree, object, WordClass.NO);
  }

  private boolean hasNegation(Tree tree, int word) {
    return hasChild(tree, word, WordClass.NEGATION);
  }

  private boolean hasChild(Tree tree, int word, WordClass wordClass) {
    return tree.anyChild(word, child -> describes(tree.relation(child)) && is(child, wordClass));
  }

  private static boolean describes(Relation relation) {
    return switch (relation.base()) {
      case ADVMOD, AMOD, DET, CC, AUX -> true;
      default -> false;
    };
  }

  private boolean is(int word, WordClass wordClass) {
    return lexicon.is(document.token(word), wordClass);
  }
}
