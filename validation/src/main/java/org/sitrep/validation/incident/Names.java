package org.sitrep.validation.incident;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;
import org.sitrep.validation.internal.figures.FigureText;

/** Names made comparable, and values put into words. */
final class Names {

  private Names() {}

  /** Lower case, without diacritics, punctuation and articles. */
  static String fold(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart.codePoints().filter(it -> !isMark(it)).forEach(plain::appendCodePoint);
    return FigureText.plain(plain.toString());
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** The words of a name, folded. */
  static Set<String> wordsOf(String name) {
    return new LinkedHashSet<>(Arrays.asList(fold(name).split(" ")));
  }

  /** True if all words of one name are in the other. */
  static boolean overlap(Set<String> first, Set<String> second) {
    return first.containsAll(second) || second.containsAll(first);
  }

  /** A code in words. */
  static String words(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Those who make a claim. */
  static String voices(Claim claim) {
    return claim.sources().isEmpty()
        ? "the report itself"
        : String.join(" and ", claim.sources().stream().map(Source::words).toList());
  }
}
