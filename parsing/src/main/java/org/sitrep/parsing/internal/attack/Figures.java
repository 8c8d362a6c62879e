package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sitrep.model.Claim;
import org.sitrep.model.Location;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.text.LowerCase;

/** The figures of a text so far, and which of them took the place of which. */
final class Figures {

  /** How many figures back one can take the place of another. */
  private static final int MEMORY = 60;

  /** How long a word is that tells who speaks. */
  private static final int BODY = 5;

  /** Those who fight; what one says takes the place of nothing that another said. */
  private static final Set<SourceKind> PARTIES =
      Set.of(SourceKind.of("ARMED_GROUP"), SourceKind.of("MILITARY"));

  private final List<Figure> figures = new ArrayList<>();
  private final BitSet linked = new BitSet();
  private final SpeakerWords words;
  private final ClaimLinks links;

  /** As what a figure stands beyond what its own words tell. */
  enum Standing {
    /** As any other. */
    PLAIN,
    /** As some of a whole. */
    PARTIAL,
    /** In a paragraph by which a text brings itself up to date. */
    UPDATE
  }

  /**
   * Where it was.
   *
   * @param place empty if nothing tells
   * @param own true if its own sentence tells
   */
  record Scene(Optional<Location> place, boolean own) {}

  private record Figure(
      AttackDraft draft,
      CountMention count,
      Claim.Builder claim,
      List<Source> sources,
      Scene scene,
      Standing standing) {

    boolean isOld() {
      return count.link() == CountMention.Link.SUPERSEDED;
    }

    /** "has risen to 12": it takes the place of what was said before. */
    boolean isLater() {
      return count.link() == CountMention.Link.LATER
          || standing == Standing.UPDATE && count.link() == CountMention.Link.TOTAL;
    }

    /** One of several that come together, or persons told of singly: none replaces a whole. */
    boolean isPart() {
      return standing == Standing.PARTIAL
          || count.link() == CountMention.Link.PART
          || count.additional()
          || count.individual() != null;
    }

    Figure anywhere() {
      return new Figure(draft, count, claim, sources, new Scene(Optional.empty(), false), standing);
    }

    boolean isAsMany(Figure other) {
      return count.quantity().low() == other.count().quantity().low()
          && count.quantity().high().equals(other.count().quantity().high());
    }
  }

  /**
   * Figures of speakers.
   *
   * @param words those of a language by which speakers are told apart
   * @param links takes what is found
   */
  Figures(SpeakerWords words, ClaimLinks links) {
    this.words = words;
    this.links = links;
  }

  /** Takes the next figure; an older one and the one that replaces it find each other. */
  void add(
      AttackDraft draft,
      CountMention count,
      Claim.Builder claim,
      List<Source> sources,
      Scene scene,
      Standing standing) {
    Figure figure = new Figure(draft, count, claim, sources, scene, standing);
    int at = counterpart(figure, this::isSameSpeaker);
    if (at < 0 && figure.isOld()) {
      at = counterpart(figure, Figures::mayBeOneSide);
    }
    if (at < 0 && figure.isLater()) {
      at = last(figure);
    }
    figures.add(figure);
    if (at >= 0) {
      link(figures.size() - 1, at);
    }
  }

  /**
   * Ends the text: what somebody said that holds no more, and found nothing of its place, takes
   * what has no such place.
   */
  void close() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean said = !figure.sources().isEmpty();
      if (said && figure.isOld() && !linked.get(i) && !figure.scene().own()) {
        Figure anywhere = figure.anywhere();
        int at = counterpart(anywhere, this::isSameSpeaker);
        at = at < 0 ? counterpart(anywhere, Figures::mayBeOneSide) : at;
        if (at >= 0) {
          link(i, at);
        }
      }
    }
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
      if (other.draft() == figure.draft()
          && other.count().measure() == figure.count().measure()
          && !other.isPart()) {
        boolean mere = isMere(figure) || isMere(other);
        boolean same = mere && !other.isOld() && !other.isAsMany(figure) && !isApart(other, figure);
        return same && isSameSpeaker(other, figure) && !linked.get(i) ? i : -1;
      }
    }
    return -1;
  }

  /** "Of the dead, 12 are women": the last total of the same speaker; empty without. */
  Optional<Claim.Builder> whole(AttackDraft draft, CountMention part, List<Source> sources) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure figure = figures.get(i);
      boolean total =
          figure.draft() == draft
              && figure.count().measure() == part.measure()
              && figure.count().link() != CountMention.Link.PART
              && !figure.isOld();
      if (total) {
        return figure.sources().equals(sources) ? Optional.of(figure.claim()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "nine wounded, not seven": the claim by which the speaker had told of seven. */
  private Optional<Claim.Builder> told(Figure older) {
    for (int i = figures.size() - 1; older.isOld() && i >= first(); i--) {
      Figure other = figures.get(i);
      if (!linked.get(i)
          && other.draft() == older.draft()
          && other.isAsMany(older)
          && isSame(other, older)
          && isSameSpeaker(other, older)) {
        linked.set(i);
        return Optional.of(other.claim());
      }
    }
    return Optional.empty();
  }

  private int first() {
    return Math.max(0, figures.size() - MEMORY);
  }

  /**
   * Index of the last figure of the same thing and speaker that is old where this is not; or -1.
   */
  private int counterpart(Figure figure, BiPredicate<Figure, Figure> speakers) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure other = figures.get(i);
      if (other.draft() == figure.draft()
          && (other.isOld() != figure.isOld() || figure.isLater() && !other.isOld())
          && isSame(other, figure)
          && !other.isPart()
          && !figure.isPart()
          && !other.isAsMany(figure)
          && speakers.test(other, figure)) {
        return linked.get(i) && !other.isLater() ? -1 : i;
      }
    }
    return -1;
  }

  /** True for figures of one thing that are not of two places. */
  private static boolean isSame(Figure one, Figure other) {
    return !isApart(one, other)
        && one.count().measure() == other.count().measure()
        && (Objects.equals(one.count().code(), other.count().code())
            || (one.isOld() || other.isOld()) && (isMere(one) || isMere(other)));
  }

  /** True for a town and another, not for a town and the country in which it lies. */
  private static boolean isApart(Figure one, Figure other) {
    Location first = one.scene().place().orElse(null);
    Location second = other.scene().place().orElse(null);
    return first != null
        && second != null
        && !first.name().equals(second.name())
        && !isWithin(first, second)
        && !isWithin(second, first);
  }

  private static boolean isWithin(Location inner, Location outer) {
    return inner.chain().stream().anyMatch(it -> it.name().equals(outer.name()));
  }

  /** "had spoken of 11": of those of whom the other figure tells. */
  private static boolean isMere(Figure figure) {
    return figure.count().code() == null && figure.count().phrase().isBare();
  }

  private boolean isSameSpeaker(Figure one, Figure other) {
    if (one.sources().isEmpty() || other.sources().isEmpty()) {
      return !one.isLater() && !other.isLater() || one.sources().equals(other.sources());
    }
    for (Source first : one.sources()) {
      for (Source second : other.sources()) {
        if (isSame(first, second, one.isOld() || other.isOld())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The governor, who had spoken of four dead", where officials now tell of ten. */
  private static boolean mayBeOneSide(Figure one, Figure other) {
    if (one.sources().isEmpty() || other.sources().isEmpty()) {
      return false;
    }
    Source first = one.sources().get(0);
    Source second = other.sources().get(0);
    if (last(first).equals(last(second)) && !first.words().equals(second.words())) {
      return false;
    }
    boolean fights = PARTIES.contains(first.kind()) || PARTIES.contains(second.kind());
    return !fights || first.kind().equals(second.kind()) && (isPlain(first) || isPlain(second));
  }

  /** "ministry" of "the health ministry": another body than "the interior ministry". */
  private static String last(Source source) {
    String name = LowerCase.of(source.words());
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** "the military": whose is not said. */
  private static boolean isPlain(Source source) {
    return source.words().chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private boolean isSame(Source one, Source other, boolean old) {
    String first = LowerCase.of(one.words());
    String second = LowerCase.of(other.words());
    return first.equals(second) || old && sharesWord(first, second);
  }

  /** "the governor's office", "a spokesman for the governor": one body. */
  private boolean sharesWord(String first, String second) {
    Set<String> known = new HashSet<>(List.of(second.split("[^\\p{L}]+", -1)));
    for (String word : first.split("[^\\p{L}]+", -1)) {
      if (word.length() >= BODY && known.contains(word) && !words.isOfMany(word)) {
        return true;
      }
    }
    return false;
  }
}
