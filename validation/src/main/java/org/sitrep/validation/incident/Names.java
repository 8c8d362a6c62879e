package org.sitrep.validation.incident;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;

/** Names made comparable, and values put into words. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:a|an|the) ");

  private Names() {}

  /** Lower case, without diacritics, punctuation and articles. */
  static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String spaced = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return ARTICLE.matcher(spaced).replaceAll("");
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
