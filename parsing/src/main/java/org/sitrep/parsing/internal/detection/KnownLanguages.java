package org.sitrep.parsing.internal.detection;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.internal.DataFile;

/** The languages that can be told apart, each with its script and its small words. */
final class KnownLanguages {

  /** Those of the data file. */
  static final KnownLanguages ALL =
      new KnownLanguages(DataFile.rows(KnownLanguages.class, "languages.tsv"));

  private final List<KnownLanguage> languages = new ArrayList<>();
  private final Set<UnicodeScript> scriptsRead = EnumSet.noneOf(UnicodeScript.class);
  private final Map<String, Integer> words = new HashMap<>();

  private KnownLanguages(List<String[]> rows) {
    for (String[] row : rows) {
      UnicodeScript script = UnicodeScript.valueOf(row[2]);
      KnownLanguage language =
          new KnownLanguage(
              row[0],
              row[1],
              script,
              KnownLanguage.Status.valueOf(row[3]),
              row[4],
              numbers(row[5]));
      languages.add(language);
      if (language.isRead()) {
        scriptsRead.add(script);
      }
    }
  }

  private List<Integer> numbers(String all) {
    return Stream.of(all.split("\\|", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> words.computeIfAbsent(word, it -> words.size()))
        .toList();
  }

  /** Those of one script, or those of it that are read or not. */
  Stream<KnownLanguage> in(UnicodeScript script, boolean read) {
    return languages.stream().filter(it -> it.script() == script && it.isRead() == read);
  }

  /** True if a language in this script is read. */
  boolean isRead(UnicodeScript script) {
    return scriptsRead.contains(script);
  }

  /** How many small words there are. */
  int size() {
    return words.size();
  }

  /** The number of a small word, given in lower case; null if it is none. */
  @Nullable Integer word(String word) {
    return words.get(word);
  }

  /** The names of those that are read. */
  String namesRead() {
    return languages.stream()
        .filter(KnownLanguage::isRead)
        .map(KnownLanguage::name)
        .collect(Collectors.joining(", "));
  }

  /**
   * The language that a code stands for: {@code en}, {@code en-GB}, {@code eng}. Empty if it stands
   * for none: an empty one, {@code und}, {@code mul}.
   */
  Optional<KnownLanguage> coded(String code) {
    String main = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (main.isEmpty()) {
      return Optional.empty();
    }
    return languages.stream()
        .filter(it -> main.equals(it.code()) || main.equals(threeLetters(it.code())))
        .findFirst()
        .or(() -> Optional.of(KnownLanguage.unknown(main, named(main), UnicodeScript.UNKNOWN)))
        .filter(language -> language.status() != KnownLanguage.Status.UNSAID);
  }

  private static String named(String code) {
    String name = new Locale(code).getDisplayLanguage(Locale.ENGLISH);
    return name.equals(code) ? "a language" : name;
  }

  private static String threeLetters(String code) {
    return new Locale(code).getISO3Language();
  }
}
