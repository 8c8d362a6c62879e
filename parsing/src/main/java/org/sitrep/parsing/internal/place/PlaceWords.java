package org.sitrep.parsing.internal.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.parsing.internal.lexicon.PhraseTable;
import org.sitrep.parsing.internal.text.KnownWords;

/** The words of a language that tell that a name is the name of a place, and what it does. */
public final class PlaceWords {

  private final PhraseTable<Integer> behind;
  private final PhraseTable<Integer> before;
  private final Set<String> scene = new HashSet<>();
  private final Set<String> origin = new HashSet<>();
  private final Set<String> part = new HashSet<>();
  private final Set<String> affair = new HashSet<>();
  private final Set<String> label = new HashSet<>();
  private final Set<String> sited = new HashSet<>();
  private final Set<String> journey = new HashSet<>();
  private final Set<String> harmed = new HashSet<>();
  private final Set<String> treated = new HashSet<>();
  private final Set<String> care = new HashSet<>();

  /** Takes rows of a kind, a rank and words parted by bars. */
  public PlaceWords(List<String[]> rows, KnownWords known) {
    behind = new PhraseTable<>(known);
    before = new PhraseTable<>(known);
    for (String[] row : rows) {
      for (String words : row[2].split("\\|", -1)) {
        switch (row[0]) {
          case "behind" -> behind.put(words, Integer.valueOf(row[1]));
          case "before" -> before.put(words, Integer.valueOf(row[1]));
          case "scene" -> scene.add(words);
          case "origin" -> origin.add(words);
          case "part" -> part.add(words);
          case "affair" -> affair.add(words);
          case "care" -> care.add(words);
          case "treated" -> treated.add(words);
          case "harmed" -> harmed.add(words);
          case "journey" -> journey.add(words);
          case "sited" -> sited.add(words);
          case "label" -> label.add(words);
          default -> throw new IllegalStateException("Unknown kind of place word: " + row[0]);
        }
      }
    }
  }

  PhraseTable<Integer> behind() {
    return behind;
  }

  PhraseTable<Integer> before() {
    return before;
  }

  boolean isScene(String word) {
    return scene.contains(word);
  }

  /** True for "city", "outskirts", "north" and what else "of" joins to a name that is the scene. */
  boolean isPart(String word) {
    return part.contains(word);
  }

  /**
   * True for "war", "operations" and other affairs that go on somewhere without being the attack.
   */
  boolean isAffair(String word) {
    return affair.contains(word);
  }

  boolean isOrigin(String word) {
    return origin.contains(word);
  }

  /** True for hospitals and the like: the hurt are brought there. */
  boolean isCare(String word) {
    return care.contains(word);
  }

  /** True for "at" and the like: those treated are there. */
  boolean isTreated(String word) {
    return treated.contains(word);
  }

  /** True for words that say that a place of care was itself the target. */
  boolean isHarmed(String word) {
    return harmed.contains(word);
  }

  /** True for words that send somebody "to" a place where nothing happens. */
  boolean isJourney(String word) {
    return journey.contains(word);
  }

  /** True for sites that bear the name of a nation: "the Norwegian hospital". */
  boolean isSited(String word) {
    return sited.contains(word);
  }

  /** True for "location" and what else stands before a colon and the scene. */
  boolean isLabel(String word) {
    return label.contains(word);
  }
}
