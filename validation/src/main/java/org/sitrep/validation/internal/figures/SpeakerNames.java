package org.sitrep.validation.internal.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How speakers are named, from the data file {@code speaker-names.tsv}.
 *
 * @param longest for each first word, how many words the longest phrase that begins so has
 * @param phrases phrases, and what stands for them: the body, the nation, the common word
 * @param titles words and phrases that go before a name
 * @param voices words for those who speak for a body
 * @param small words that count for nothing
 */
public record SpeakerNames(
    Map<String, Integer> longest,
    Map<String, String> phrases,
    Set<String> titles,
    Set<String> voices,
    Set<String> small) {

  public static final SpeakerNames STANDARD = read();

  private static SpeakerNames read() {
    SpeakerNames names =
        new SpeakerNames(
            new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    InputStream data =
        Objects.requireNonNull(SpeakerNames.class.getResourceAsStream("speaker-names.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> names.add(row[0], row[1], List.of(row[2].split("\\|"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void add(String kind, String name, List<String> words) {
    switch (kind) {
      case "title" -> titles.addAll(words);
      case "voice" -> voices.addAll(words);
      case "small" -> small.addAll(words);
      default -> words.forEach(phrase -> phrases.put(phrase, name));
    }
    for (String phrase : words) {
      String[] parts = phrase.split(" ");
      longest.merge(parts[0], parts.length, Math::max);
    }
  }
}
