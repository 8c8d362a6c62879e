package org.sitrep.parsing.internal.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.speech.SpeakerWords;

/** The figures of a text so far, and which of them took the place of which. */
public final class Revisions {

  /** How many figures back one can take the place of another. */
  private static final int MEMORY = 60;

  /** How many tokens lie at most between a figure and one that leaves untold of whom it is. */
  private static final int NEAR = 30;

  private final List<Figure> figures = new ArrayList<>();
  private final BitSet linked = new BitSet();
  private final Voices voices;
  private final ClaimLinks links;

  /**
   * No figures yet.
   *
   * @param words those of a language by which speakers are told apart
   * @param links takes what is found
   */
  public Revisions(SpeakerWords words, ClaimLinks links) {
    this.voices = new Voices(words);
    this.links = links;
  }

  /** Takes the next figure; an older one and the one that replaces it find each other. */
  public void add(Figure figure) {
    int at = counterpart(figure, this::isOfSame);
    if (at < 0 && figure.isOld()) {
      at = counterpart(figure, this::isLooselyOfSame);
      at = at < 0 ? counterpart(figure, this::mayBeOfSame) : at;
    }
    if (at < 0 && figure.isLater()) {
      at = last(figure);
    }
    if (at < 0 && !figure.isOld()) {
      saidBefore(figure).ifPresent(older -> links.revise(figure.claim(), older.claim()));
    }
    figures.add(figure);
    if (at >= 0) {
      link(figures.size() - 1, at);
    }
  }

  /**
   * Ends the text: what somebody said that holds no more, and found nothing of its place, takes
   * what has no such place; entries of a running report take the place of those before.
   */
  public void close() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean said = !figure.sources().isEmpty();
      if (said && figure.isOld() && !linked.get(i) && !figure.scene().own()) {
        Figure anywhere = figure.anywhere();
        int at = counterpart(anywhere, this::isOfSame);
        at = at < 0 ? counterpart(anywhere, this::mayBeOfSame) : at;
        if (at >= 0) {
          link(i, at);
        }
      }
    }
    RunningLog log = new RunningLog(figures, voices);
    for (int i = linked.nextClearBit(0); i < figures.size(); i = linked.nextClearBit(i + 1)) {
      log.revise(i, links);
    }
  }

  /** "Of the dead, 12 are women": the last total of the same speaker; empty without. */
  public Optional<Claim.Builder> whole(Object attack, CountMention part, List<Source> sources) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure figure = figures.get(i);
      boolean total =
          figure.attack() == attack
              && figure.count().measure() == part.measure()
              && figure.count().link() != CountMention.Link.PART
              && !figure.isOld();
      if (total) {
        return figure.sources().equals(sources) ? Optional.of(figure.claim()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "Hospitals said on Monday that nine were hurt. The council said on Tuesday that twelve were": a
   * lower toll that those who do not fight gave on an earlier day; empty without.
   */
  private Optional<Figure> saidBefore(Figure figure) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure other = figures.get(i);
      if (other.isToll()
          && figure.isToll()
          && other.isOfSame(figure)
          && other.isSaidBefore(figure)
          && other.isFewer(figure)
          && Voices.isBystander(other)
          && Voices.isBystander(figure)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private void link(int at, int to) {
    Figure figure = figures.get(at);
    Figure other = figures.get(to);
    Figure older = figure.isOld() ? figure : other;
    Figure newer = figure.isOld() ? other : figure;
    links.revise(newer.claim(), older.claim());
    linked.set(at);
    linked.set(to);
    told(older).ifPresent(told -> links.revise(newer.claim(), told));
  }

  /** "five soldiers were wounded ... the number of wounded rose to nine": the last; -1 without. */
  private int last(Figure figure) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure other = figures.get(i);
      if (other.isBeside(figure) && !other.isPart()) {
        boolean mere = figure.isMere() || other.isMere();
        boolean apart = other.scene().isApart(figure.scene());
        boolean same = mere && !other.isOld() && !other.isAsMany(figure) && !apart;
        return same && voices.isSame(other, figure) && !linked.get(i) ? i : -1;
      }
    }
    return -1;
  }

  /** "nine wounded, not seven": the claim by which the speaker had told of seven. */
  private Optional<Claim.Builder> told(Figure older) {
    for (int i = figures.size() - 1; older.isOld() && i >= first(); i--) {
      Figure other = figures.get(i);
      if (!linked.get(i) && other.isAsMany(older) && isOfSame(other, older)) {
        linked.set(i);
        return Optional.of(other.claim());
      }
    }
    return Optional.empty();
  }

  private int first() {
    return Math.max(0, figures.size() - MEMORY);
  }

  /** Index of the last figure that is alike, and old where this is not; or -1. */
  private int counterpart(Figure figure, BiPredicate<Figure, Figure> alike) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure other = figures.get(i);
      if ((other.isOld() != figure.isOld() || figure.isLater() && !other.isOld())
          && !other.isPart()
          && !figure.isPart()
          && !other.isAsMany(figure)
          && alike.test(other, figure)) {
        return linked.get(i) && !other.isLater() ? -1 : i;
      }
    }
    return -1;
  }

  private boolean isOfSame(Figure one, Figure other) {
    return one.isOfSame(other) && voices.isSame(one, other);
  }

  /** "50 soldiers died. It had earlier reported 47 dead": of whom is said right before. */
  private boolean isLooselyOfSame(Figure one, Figure other) {
    boolean untold = one.count().code() == null || other.count().code() == null;
    boolean near = Math.abs(one.count().from() - other.count().from()) < NEAR;
    return untold
        && near
        && one.isBeside(other)
        && !one.scene().isApart(other.scene())
        && voices.isSame(one, other);
  }

  private boolean mayBeOfSame(Figure one, Figure other) {
    return one.isOfSame(other) && voices.mayBeOneSide(one, other);
  }
}
