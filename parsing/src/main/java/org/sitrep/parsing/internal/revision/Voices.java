package org.sitrep.parsing.internal.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.speech.SpeakerWords;
import org.sitrep.parsing.internal.text.LowerCase;

/** Whether those who give two figures of one text are one. */
final class Voices {

  /** How long a word is that tells who speaks. */
  private static final int BODY = 5;

  /** Those who fight; what one says takes the place of nothing that another said. */
  private static final Set<SourceKind> PARTIES =
      Set.of(SourceKind.of("ARMED_GROUP"), SourceKind.of("MILITARY"));

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  private final SpeakerWords words;

  /** Who speaks, told apart by the words of a language. */
  Voices(SpeakerWords words) {
    this.words = words;
  }

  /** Told by one speaker, or by the report itself of a place that it names both times. */
  boolean isOne(Figure one, Figure other) {
    if (one.sources().isEmpty() && other.sources().isEmpty()) {
      return one.scene().place().isPresent() && other.scene().place().isPresent();
    }
    return any(one, other, this::isShortFor);
  }

  /** Told by one speaker, or by one and the report, as figures that replace each other tell it. */
  boolean isSame(Figure one, Figure other) {
    boolean old = one.isOld() || other.isOld();
    boolean later = one.isLater() || other.isLater();
    if (one.sources().isEmpty() || other.sources().isEmpty()) {
      return !later || one.sources().equals(other.sources());
    }
    return any(
        one,
        other,
        (name, known) ->
            name.equals(known)
                || old && (sharesWord(name, known) || sharesName(name, known))
                || later && isShortFor(name, known));
  }

  /** "The governor, who had spoken of four dead", where officials now tell of ten. */
  boolean mayBeOneSide(Figure one, Figure other) {
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

  /** True if somebody named tells, and nobody who fights. */
  static boolean isBystander(Figure figure) {
    return !figure.sources().isEmpty()
        && figure.sources().stream().noneMatch(it -> PARTIES.contains(it.kind()));
  }

  private static boolean any(Figure one, Figure other, BiPredicate<String, String> same) {
    for (Source first : one.sources()) {
      for (Source second : other.sources()) {
        if (same.test(LowerCase.of(first.words()), LowerCase.of(second.words()))) {
          return true;
        }
      }
    }
    return false;
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
    return endsAs(one, other) && (other.containsAll(one) || one.containsAll(other));
  }

  /** "Mr Ivanov" and "President Pyotr Ivanov". */
  private boolean sharesName(String first, String second) {
    List<String> one = significant(first);
    return endsAs(one, significant(second)) && !isCommon(one.get(one.size() - 1));
  }

  private static boolean endsAs(List<String> one, List<String> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.get(one.size() - 1).equals(other.get(other.size() - 1));
  }

  private List<String> significant(String name) {
    return WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && !words.isArticle(word))
        .toList();
  }

  /** True for "army", "ministry" and other words by which many are called. */
  private boolean isCommon(String word) {
    return words.isOfMany(word) || words.isBody(word) || words.holdsPerson(word);
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
