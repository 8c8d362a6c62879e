package org.sitrep.validation.internal.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Source;

/**
 * A speaker made comparable: in lower case, without diacritics, punctuation, articles and titles,
 * with the usual name of a body in place of its other names and its acronym. Which names of one
 * text are one speaker, {@link SpeakerKeys} tells.
 *
 * @param name the name; empty for a report's own voice
 */
public record SpeakerKey(String name) implements Comparable<SpeakerKey> {

  /** The report's own voice. */
  public static final SpeakerKey REPORT = new SpeakerKey("");

  private static final SpeakerNames NAMES = SpeakerNames.STANDARD;

  /** The speaker of some words, such as {@code General Kenneth McKenzie}. */
  public static SpeakerKey of(String words) {
    List<String> tokens = tokens(words);
    List<String> kept = new ArrayList<>(tokens);
    kept.removeIf(token -> NAMES.titles().contains(token) || NAMES.voices().contains(token));
    // "the governor" has no other name.
    String name = String.join(" ", kept.isEmpty() ? tokens : kept);
    if (name.isEmpty()) {
      name = String.join(" ", plain(words));
    }
    return new SpeakerKey(NAMES.phrases().getOrDefault(name, name));
  }

  /**
   * All that a source is called: its name, what stands beside it or in brackets, and whom it speaks
   * for.
   */
  public static Set<SpeakerKey> all(Source source) {
    Set<SpeakerKey> keys = new LinkedHashSet<>();
    keys.add(of(source.words()));
    for (String part : parts(source.words())) {
      add(part, keys);
    }
    source.speaksFor().ifPresent(body -> add(body, keys));
    return keys;
  }

  private static void add(String part, Set<SpeakerKey> keys) {
    List<String> tokens = tokens(part);
    int voice = -1;
    for (int i = 0; i < tokens.size() && voice < 0; i++) {
      voice = NAMES.voices().contains(tokens.get(i)) ? i : -1;
    }
    // "army spokesman Colonel Maiga" is the army, and Maiga.
    List<List<String>> named =
        voice < 0
            ? List.of(tokens)
            : List.of(tokens.subList(0, voice), tokens.subList(voice + 1, tokens.size()));
    for (List<String> one : named) {
      SpeakerKey key = of(String.join(" ", one));
      if (!one.isEmpty() && !key.name().isEmpty()) {
        keys.add(key);
      }
    }
  }

  /** What stands between commas, semicolons and brackets. */
  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || ",;()[]".indexOf(words.charAt(i)) >= 0) {
        if (i > from && !words.substring(from, i).isBlank()) {
          parts.add(words.substring(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** The words of a name, with the phrases of the data file replaced, small words gone. */
  private static List<String> tokens(String words) {
    List<String> plain = plain(words);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < plain.size(); ) {
      int taken = 1;
      String token = plain.get(i);
      for (int n = Math.min(NAMES.longest().getOrDefault(token, 0), plain.size() - i); n > 0; n--) {
        String phrase = String.join(" ", plain.subList(i, i + n));
        String name = NAMES.phrases().get(phrase);
        if (name != null) {
          token = name;
          taken = n;
          break;
        }
        if (n > 1 && (NAMES.titles().contains(phrase) || NAMES.voices().contains(phrase))) {
          token = phrase;
          taken = n;
          break;
        }
      }
      if (!NAMES.small().contains(token)) {
        tokens.add(token);
      }
      i += taken;
    }
    return tokens;
  }

  /** Lower-case words without marks; an apostrophe goes with what it joins. */
  private static List<String> plain(String words) {
    String lower = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> plain = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= lower.length(); i++) {
      char c = i == lower.length() ? ' ' : lower.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (!word.isEmpty() && !isDropped(c)) {
        // "3/ The hospital": the number of a message or an item is none of the name.
        boolean numbered = plain.isEmpty() && (c == '/' || c == ')');
        if (!numbered || !word.chars().allMatch(Character::isDigit)) {
          plain.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return plain;
  }

  private static boolean isDropped(char c) {
    int type = Character.getType(c);
    return "'\u2019\u02bc`.".indexOf(c) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** The words of the name. */
  public List<String> words() {
    return name.isEmpty() ? Collections.emptyList() : List.of(name.split(" "));
  }

  @Override
  public int compareTo(SpeakerKey other) {
    return name.compareTo(other.name);
  }
}
