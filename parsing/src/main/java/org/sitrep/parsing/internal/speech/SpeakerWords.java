package org.sitrep.parsing.internal.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a language by which speakers are told apart and met again. */
public final class SpeakerWords {

  private final Map<String, Set<String>> words = new HashMap<>();

  /** Takes rows of a kind and words parted by bars. */
  public SpeakerWords(List<String[]> rows) {
    for (String[] row : rows) {
      words
          .computeIfAbsent(row[0], key -> new HashSet<>())
          .addAll(List.of(row[1].split("\\|", -1)));
    }
  }

  private Set<String> of(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** True for "official", "spokesman" and other words for one person. */
  boolean isPerson(String word) {
    return of("person").contains(word);
  }

  /** True if a word for one person stands in the name of a speaker, in lower case. */
  public boolean holdsPerson(String name) {
    return of("person").stream().anyMatch(name::contains);
  }

  /** True for "spokesman", "official" and others who speak for a body of people. */
  boolean isVoice(String word) {
    return of("voice").contains(word);
  }

  /** True for "army", "police", "ministry" and what else ends the name of a body of people. */
  public boolean isBody(String word) {
    return of("body").contains(word);
  }

  /** True for "ministry", "official" and others that stand in the names of many speakers. */
  public boolean isOfMany(String word) {
    return of("many").contains(word);
  }

  /** True for a short name that leads back to the last speaker. */
  boolean isAgain(String word) {
    return of("again").contains(word);
  }

  /** True for "count", "account" and the like: "by the army's count". */
  boolean isTally(String word) {
    return of("tally").contains(word);
  }

  /** True for a pronoun that stands for a body of people: "it". */
  boolean isBodyPronoun(String word) {
    return of("body pronoun").contains(word);
  }

  /** True for a pronoun that stands for one person: "he". */
  boolean isPersonPronoun(String word) {
    return of("person pronoun").contains(word);
  }

  /** True for the words for those who speak for others only: "spokesman". */
  boolean isMouth(String word) {
    return of("mouth").contains(word);
  }

  /** True for the words between such a person and the body: "for". */
  boolean isFor(String word) {
    return of("for").contains(word);
  }

  /** True for the words between a person and where that person works: "a doctor at the clinic". */
  boolean isWithin(String word) {
    return of("within").contains(word);
  }

  /** True for the article before the name of a body: "the Northern Front". */
  public boolean isArticle(String word) {
    return of("article").contains(word);
  }

  /** True for "regional" and others that tell that somebody is of a place. */
  boolean isLocal(String word) {
    return of("local").contains(word);
  }

  /** True for "he", "it" and the like. */
  boolean isPronoun(String word) {
    return of("pronoun").contains(word);
  }
}
