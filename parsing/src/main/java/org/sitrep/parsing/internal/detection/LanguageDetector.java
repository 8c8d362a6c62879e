package org.sitrep.parsing.internal.detection;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.parsing.internal.text.LowerCase;

/**
 * Tells when a text is surely in a language that is not read: by its script, and by the small words
 * that stand in every text. Where it is not sure, because the text is short, mixed or odd, it says
 * nothing.
 */
final class LanguageDetector {

  /** From so many letters on, a text is surely in its script. */
  private static final int LEAST_LETTERS = 20;

  /** So many letters in a hundred are in scripts that are not read. */
  private static final int LETTERS_IN_HUNDRED = 80;

  /** From so many small words of a language on, a text is surely in it. */
  private static final int LEAST_WORDS = 6;

  /** So many of them are different ones. */
  private static final int LEAST_DIFFERENT = 4;

  /** One word in so many is a small word of the language. */
  private static final int WORDS_FOR_ONE = 8;

  /**
   * So many of them are enough, three different ones, where no small word is of a language read.
   */
  private static final int LEAST_ALONE = 4;

  /** So many of them stand against one of a language that is read. */
  private static final int AGAINST_ONE = 4;

  private final KnownLanguages known;
  private final int[] letters = new int[UnicodeScript.values().length];
  private final int[] small;
  private int words;

  private LanguageDetector(KnownLanguages known) {
    this.known = known;
    this.small = new int[known.size()];
  }

  /** The language in which a text surely is, if that is not read; empty if the text may be read. */
  static Optional<KnownLanguage> unread(String text, KnownLanguages known) {
    LanguageDetector detector = new LanguageDetector(known);
    detector.count(text);
    return detector.verdict();
  }

  /** The language that is read in which most of a text is; empty if it is in none of them. */
  static Optional<KnownLanguage> read(String text, KnownLanguages known) {
    LanguageDetector detector = new LanguageDetector(known);
    detector.count(text);
    UnicodeScript main = detector.main();
    return known
        .in(main, true)
        .max(Comparator.comparingLong(language -> detector.likeness(language, text)));
  }

  /** How much of a text looks like a language: its small words, and letters that others lack. */
  private long likeness(KnownLanguage language, String text) {
    long own = text.codePoints().filter(letter -> language.letters().indexOf(letter) >= 0).count();
    return language.letters().isEmpty() ? hits(language) : hits(language) + own;
  }

  /** The script of most letters. */
  private UnicodeScript main() {
    UnicodeScript main = UnicodeScript.COMMON;
    for (UnicodeScript script : UnicodeScript.values()) {
      boolean letter = script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
      boolean more = letters[script.ordinal()] > letters[main.ordinal()];
      main = letter && (more || main == UnicodeScript.COMMON) ? script : main;
    }
    return main;
  }

  private void count(String text) {
    int start = -1;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int letter = text.codePointAt(i);
      next = i + Character.charCount(letter);
      if (Character.isLetter(letter) || start >= 0 && isAccent(letter)) {
        letters[Parts.script(letter).ordinal()]++;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        word(text.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      word(text.substring(start));
    }
  }

  private static boolean isAccent(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private void word(String word) {
    words++;
    Integer number = known.word(LowerCase.of(word));
    if (number != null) {
      small[number]++;
    }
  }

  private Optional<KnownLanguage> verdict() {
    UnicodeScript main = UnicodeScript.COMMON;
    long all = 0;
    long unread = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      int here = letters[script.ordinal()];
      if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
        all += here;
        unread += known.isRead(script) ? 0 : here;
        main = here > letters[main.ordinal()] || main == UnicodeScript.COMMON ? script : main;
      }
    }
    if (unread >= LEAST_LETTERS && unread * 100 >= all * LETTERS_IN_HUNDRED) {
      UnicodeScript script = main;
      return commonest(main, false).filter(it -> hits(it) > 0).or(() -> Optional.of(of(script)));
    }
    return known.isRead(main) ? commonest(main, false).filter(this::isSure) : Optional.empty();
  }

  private boolean isSure(KnownLanguage language) {
    long hits = hits(language);
    long different = language.words().stream().filter(word -> small[word] > 0).count();
    long against = commonest(language.script(), true).map(this::hits).orElse(0L);
    if (against == 0) {
      return hits >= LEAST_ALONE
          && different >= LEAST_ALONE - 1
          && hits * WORDS_FOR_ONE >= words * 2L;
    }
    return hits >= LEAST_WORDS
        && different >= LEAST_DIFFERENT
        && hits * WORDS_FOR_ONE >= words
        && hits >= against * AGAINST_ONE;
  }

  private Optional<KnownLanguage> commonest(UnicodeScript script, boolean read) {
    Stream<KnownLanguage> candidates = known.in(script, read);
    return candidates.max(Comparator.comparingLong(this::hits));
  }

  private long hits(KnownLanguage language) {
    return language.words().stream().mapToLong(word -> small[word]).sum();
  }

  /** A language of which only the script is known. */
  private static KnownLanguage of(UnicodeScript script) {
    String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    return KnownLanguage.unknown("", name.replace('_', ' ') + " script", script);
  }
}
