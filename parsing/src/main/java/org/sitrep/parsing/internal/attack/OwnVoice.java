package org.sitrep.parsing.internal.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Token;

/**
 * The publisher of a report, which speaks of itself as of somebody else: "the Command stated" in a
 * release of the police command is the release itself.
 */
public final class OwnVoice {

  private final Lexicon lexicon;
  private final Function<String, List<Token>> tokens;
  private final Set<String> publisher = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * The voice of a publisher.
   *
   * @param outlet its name; empty if it is not known
   * @param tokens cuts a name into words
   */
  public OwnVoice(String outlet, Lexicon lexicon, Function<String, List<Token>> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    tokens.apply(outlet).stream().map(Token::lower).forEach(publisher::add);
  }

  /** Those of some speakers who are not the publisher. */
  List<Source> others(List<Source> speakers) {
    return publisher.isEmpty()
        ? speakers
        : speakers.stream()
            .filter(speaker -> !known.computeIfAbsent(speaker.words(), this::isPublisher))
            .toList();
  }

  /** True if every word of a speaker's name, small words apart, stands in the publisher's. */
  private boolean isPublisher(String speaker) {
    boolean named = false;
    for (Token word : tokens.apply(speaker)) {
      boolean small =
          word.isMark() || lexicon.is(word, WordClass.DET) || lexicon.is(word, WordClass.PREP);
      if (!small && !publisher.contains(word.lower())) {
        return false;
      }
      named |= !small;
    }
    return named;
  }
}
