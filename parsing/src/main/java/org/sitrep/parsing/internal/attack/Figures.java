package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.text.LowerCase;

/** The figures of a text so far, and which of them took the place of which. */
final class Figures {

  /** How many figures back one can take the place of another. */
  private static final int MEMORY = 60;

  /** How many tokens lie at most between a figure and one that leaves untold of whom it is. */
  private static final int NEAR = 30;

  /** How long a word is that tells who speaks. */
  private static final int BODY = 5;

  /** Those who fight; what one says takes the place of nothing that another said. */
  private static final Set<SourceKind> PARTIES =
      Set.of(SourceKind.of("ARMED_GROUP"), SourceKind.of("MILITARY"));

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

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
   * Where it was, and where it is told.
   *
   * @param place empty if nothing tells
   * @param own true if its own sentence tells
   * @param paragraph the paragraph that tells
   * @param said the day on which somebody said so; null if the text names none
   */
  record Scene(
      Optional<Location> place, boolean own, Paragraph paragraph, @Nullable LocalDate said) {}

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
      Scene nowhere = new Scene(Optional.empty(), false, scene.paragraph(), scene.said());
      return new Figure(draft, count, claim, sources, nowhere, standing);
    }

    /** A toll in an entry of a running report that tells its hour. */
    boolean isLogged() {
      return scene.paragraph().clock() != null && isToll();
    }

    /** A number of people who are all, and that held when it was said. */
    boolean isToll() {
      return count.measure().domain() == Measure.Domain.PEOPLE && !isOld() && !isPart();
    }

    /** True for no more, said on an earlier day, by others than those who fight. */
    boolean isSaidBefore(Figure later) {
      LocalDate day = scene.said();
      LocalDate next = later.scene.said();
      return day != null
          && next != null
          && day.isBefore(next)
          && count.quantity().low() < later.count.quantity().low()
          && Stream.of(sources, later.sources)
              .allMatch(
                  speakers ->
                      !speakers.isEmpty()
                          && speakers.stream().noneMatch(it -> PARTIES.contains(it.kind())));
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
    int at = counterpart(figure, this::isOfSame);
    if (at < 0 && figure.isOld()) {
      at = counterpart(figure, this::isLooselyOfSame);
      at = at < 0 ? counterpart(figure, Figures::mayBeOfSame) : at;
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
   * "Hospitals said on Monday that nine were hurt. The council said on Tuesday that twelve were": a
   * toll that those who do not fight gave on an earlier day; empty without.
   */
  private Optional<Figure> saidBefore(Figure figure) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure other = figures.get(i);
      if (other.draft() == figure.draft()
          && other.isToll()
          && figure.isToll()
          && isSame(other, figure)
          && other.isSaidBefore(figure)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
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
        int at = counterpart(anywhere, this::isOfSame);
        at = at < 0 ? counterpart(anywhere, Figures::mayBeOfSame) : at;
        if (at >= 0) {
          link(i, at);
        }
      }
    }
    closeLog();
  }

  /** "09:40. Eight dead ... 15:50. Nine dead": the later entry holds, be it below or above. */
  private void closeLog() {
    boolean rising = isRisingLog();
    for (int i = 0; i < figures.size(); i++) {
      int before = figures.get(i).isLogged() && !linked.get(i) ? logged(i) : -1;
      if (before >= 0) {
        Figure newer = figures.get(rising ? i : before);
        Figure older = figures.get(rising ? before : i);
        boolean more = newer.count().quantity().low() > older.count().quantity().low();
        if (more) {
          links.revise(newer.claim(), older.claim());
        }
      }
    }
  }

  /** The last figure of the same in another entry before; -1 without. */
  private int logged(int at) {
    Figure figure = figures.get(at);
    for (int i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      Figure other = figures.get(i);
      if (other.isLogged()
          && other.scene().paragraph().number() != figure.scene().paragraph().number()
          && other.draft() == figure.draft()
          && isSame(other, figure)
          && isOneVoice(other, figure)) {
        return i;
      }
    }
    return -1;
  }

  /** True if the entries go from hour to hour; false where the last stands first. */
  private boolean isRisingLog() {
    int steps = 0;
    LocalTime before = null;
    for (Figure figure : figures) {
      LocalTime clock = figure.scene().paragraph().clock();
      if (clock != null && before != null) {
        steps += Integer.signum(clock.compareTo(before));
      }
      before = clock == null ? before : clock;
    }
    return steps >= 0;
  }

  /** Told by one speaker, or by the report itself of a place that it names both times. */
  private boolean isOneVoice(Figure one, Figure other) {
    if (one.sources().isEmpty() && other.sources().isEmpty()) {
      return one.scene().place().isPresent() && other.scene().place().isPresent();
    }
    for (Source first : one.sources()) {
      for (Source second : other.sources()) {
        if (isShortFor(LowerCase.of(first.words()), LowerCase.of(second.words()))) {
          return true;
        }
      }
    }
    return false;
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

  /** Index of the last figure that is alike, and old where this is not; or -1. */
  private int counterpart(Figure figure, BiPredicate<Figure, Figure> alike) {
    for (int i = figures.size() - 1; i >= first(); i--) {
      Figure other = figures.get(i);
      if (other.draft() == figure.draft()
          && (other.isOld() != figure.isOld() || figure.isLater() && !other.isOld())
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
    return isSame(one, other) && isSameSpeaker(one, other);
  }

  /** "50 soldiers died. It had earlier reported 47 dead": of whom is said right before. */
  private boolean isLooselyOfSame(Figure one, Figure other) {
    boolean untold = one.count().code() == null || other.count().code() == null;
    boolean near = Math.abs(one.count().from() - other.count().from()) < NEAR;
    return untold
        && near
        && !isApart(one, other)
        && one.count().measure() == other.count().measure()
        && isSameSpeaker(one, other);
  }

  private static boolean mayBeOfSame(Figure one, Figure other) {
    return isSame(one, other) && mayBeOneSide(one, other);
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
    boolean old = one.isOld() || other.isOld();
    boolean later = one.isLater() || other.isLater();
    for (Source first : one.sources()) {
      for (Source second : other.sources()) {
        String name = LowerCase.of(first.words());
        String known = LowerCase.of(second.words());
        if (name.equals(known)
            || old && (sharesWord(name, known) || sharesName(name, known))
            || later && isShortFor(name, known)) {
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

  /**
   * "Governor Ivanov" of "the regional governor, Oleh Ivanov", "the ministry" of "the health
   * ministry".
   */
  private boolean isShortFor(String first, String second) {
    List<String> one = significant(first);
    List<String> other = significant(second);
    return !one.isEmpty()
        && !other.isEmpty()
        && last(one).equals(last(other))
        && (other.containsAll(one) || one.containsAll(other));
  }

  private List<String> significant(String name) {
    return WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && !words.isArticle(word))
        .toList();
  }

  /** "Mr Ivanov" and "President Pyotr Ivanov". */
  private boolean sharesName(String first, String second) {
    List<String> one = significant(first);
    List<String> other = significant(second);
    return !one.isEmpty()
        && !other.isEmpty()
        && last(one).equals(last(other))
        && !isCommon(last(one));
  }

  /** True for "army", "ministry" and other words by which many are called. */
  private boolean isCommon(String word) {
    return words.isOfMany(word) || words.isBody(word) || words.holdsPerson(word);
  }

  private static String last(List<String> name) {
    return name.get(name.size() - 1);
  }

  /** "the governor's office", "a spokesman for the governor": one body. */
  private boolean sharesWord(String first, String second) {
    Set<String> known = new HashSet<>(List.of(WORDS.split(second)));
    for (String word : WORDS.split(first)) {
      if (word.length() >= BODY && known.contains(word) && !words.isOfMany(word)) {
        return true;
      }
    }
    return false;
  }
}
