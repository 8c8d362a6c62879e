package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Source;

/**
 * What somebody says in a sentence.
 *
 * @param scope the words that are said
 * @param sources who says it, several for a joint statement
 * @param speakerFrom index of the first token of the speaker's name
 * @param speakerTo index behind the last token of the speaker's name
 * @param denied true if the speaker says that it is not so
 */
public record Speech(
    Scope scope, List<Source> sources, int speakerFrom, int speakerTo, boolean denied) {

  /** What somebody who is not named there says in a range of tokens. */
  public static Speech of(List<Source> sources, int from, int to) {
    return new Speech(Scope.of(from, to), sources, from, from, false);
  }

  /** The same words said by others. */
  Speech by(List<Source> others) {
    return new Speech(scope, others, speakerFrom, speakerTo, denied);
  }

  /** Said by the same, in other words of the sentence. */
  Speech in(Scope other) {
    return new Speech(other, sources, speakerFrom, speakerTo, denied);
  }

  /** The same words passed on by somebody. */
  Speech through(Source relay) {
    List<Source> passed = new ArrayList<>();
    for (Source source : sources) {
      boolean same = source.words().equals(relay.words());
      passed.add(same ? source : Source.builder().from(source).through(relay).build());
    }
    return by(passed);
  }

  /** True if the sentence names who speaks. */
  public boolean isAttributed() {
    return speakerFrom < speakerTo;
  }

  /** True if the token is part of what is said. */
  public boolean covers(int token) {
    return scope.covers(token) && !attributes(token);
  }

  /** True if the token is part of the speaker's name. */
  public boolean attributes(int token) {
    return speakerFrom <= token && token < speakerTo;
  }
}
