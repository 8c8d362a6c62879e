package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Source;

/**
 * A stretch of text that somebody says.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param sources who says it, several for a joint statement
 * @param speakerFrom index of the first token of the speaker's name
 * @param speakerTo index behind the attribution, from the name to the verb and the day
 * @param denied true if the speaker says that it is not so
 */
public record Speech(
    int from, int to, List<Source> sources, int speakerFrom, int speakerTo, boolean denied) {

  /** Something said as being so. */
  Speech(int from, int to, List<Source> sources, int speakerFrom, int speakerTo) {
    this(from, to, sources, speakerFrom, speakerTo, false);
  }

  /** The same words said by others. */
  Speech by(List<Source> others) {
    return new Speech(from, to, others, speakerFrom, speakerTo, denied);
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

  /** True if the token is part of what is said. */
  public boolean covers(int token) {
    return from <= token && token < to && !(speakerFrom <= token && token < speakerTo);
  }

  /** True if the token is part of the attribution. */
  public boolean attributes(int token) {
    return speakerFrom <= token && token < speakerTo;
  }
}
