package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.text.LowerCase;

/** The figures of a text so far, and which of them took the place of which. */
final class Figures {

  /** How many figures back one can take the place of another. */
  private static final int MEMORY = 60;

  /** How long a word is that tells who speaks. */
  private static final int BODY = 6;

  private final List<Figure> figures = new ArrayList<>();
  private final BitSet linked = new BitSet();

  private record Figure(
      AttackDraft draft, CountMention count, Claim.Builder claim, List<Source> sources) {

    boolean isOld() {
      return count.link() == CountMention.Link.SUPERSEDED;
    }

    /** "has risen to 12": it takes the place of what was said before. */
    boolean isRisen() {
      return !isOld() && count.clause() != null && count.clause().is(VerbTag.RISE);
    }
  }

  /** Takes the next figure; an older one and the one that replaces it find each other. */
  void add(AttackDraft draft, CountMention count, Claim.Builder claim, List<Source> sources) {
    Figure figure = new Figure(draft, count, claim, sources);
    int at = counterpart(figure);
    if (at >= 0) {
      Figure other = figures.get(at);
      Figure older = figure.isOld() ? figure : other;
      Figure newer = figure.isOld() ? other : figure;
      draft.revisions.put(newer.claim(), older.claim());
      linked.set(at);
      linked.set(figures.size());
    }
    figures.add(figure);
  }

  /**
   * Index of the last figure of the same thing and speaker that is old where this is not; or -1.
   */
  private int counterpart(Figure figure) {
    for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - MEMORY); i--) {
      Figure other = figures.get(i);
      if (other.draft() == figure.draft()
          && (other.isOld() != figure.isOld() || figure.isRisen() && !other.isOld())
          && isSame(other.count(), figure.count())
          && isSameSpeaker(other, figure)) {
        return linked.get(i) ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean isSame(CountMention one, CountMention other) {
    return one.measure() == other.measure()
        && Objects.equals(one.code(), other.code())
        && one.link() != CountMention.Link.PART
        && other.link() != CountMention.Link.PART;
  }

  private static boolean isSameSpeaker(Figure one, Figure other) {
    if (one.sources().isEmpty() || other.sources().isEmpty()) {
      return !one.isRisen() && !other.isRisen() || one.sources().equals(other.sources());
    }
    String first = LowerCase.of(one.sources().get(0).words());
    String second = LowerCase.of(other.sources().get(0).words());
    return first.equals(second) || (one.isOld() || other.isOld()) && sharesWord(first, second);
  }

  /** "the governor's office", "a spokesman for the governor": one body. */
  private static boolean sharesWord(String first, String second) {
    String padded = " " + second.replaceAll("[^\\p{L}]", " ") + " ";
    for (String word : first.split("[^\\p{L}]+", -1)) {
      if (word.length() >= BODY && padded.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
