package org.sitrep.validation;

import java.util.EnumSet;
import java.util.Set;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;
import org.sitrep.validation.internal.figures.SpeakerKey;

/**
 * Whether figures of several speakers that share no number are surely about the same thing, so that
 * a difference is worth a word. A false alarm costs more than a difference passed over.
 */
final class SameThing {

  /** The report's own words are read with at least this confidence. */
  private static final double OWN_VOICE = 0.9;

  private static final Set<Measure> DEEDS =
      EnumSet.of(
          Measure.INTERCEPTED, Measure.HIT, Measure.MISSED, Measure.IN_FLIGHT, Measure.CAPTURED);

  private SameThing() {}

  static boolean isTold(Conflict conflict) {
    Rule rule = conflict.rule();
    if (rule != Rule.COUNT_DIFFERENCE && rule != Rule.PARTS_DIFFERENCE) {
      return true;
    }
    Figure limit = conflict.limit().figure();
    return limit.measure() != Measure.ATTACKS
        && conflict.more().isEmpty()
        && conflict.parts().size() == 1
        && isOfWhom(limit, conflict.parts().get(0))
        && !isNobody(limit)
        && !isOneOfMany(limit)
        && conflict.figures().stream().allMatch(SameThing::isSurelyAttributed);
  }

  /** The dead of a side in the fighting are not among the people of whom others speak. */
  private static boolean isOfWhom(Figure limit, Figure part) {
    boolean militants =
        !part.kind().code().isEmpty()
            && PersonGroup.of(part.kind().code()).isA(PersonGroup.MILITANT);
    return !militants || part.kind().equals(limit.kind());
  }

  /** "No one was hurt" is said of those whom the speaker knows of, unless it names the place. */
  private static boolean isNobody(Figure limit) {
    return limit.high() == 0
        && limit.measure().domain() == Measure.Domain.PEOPLE
        && limit.kind().equals(Kind.ALL)
        && limit.node().scope().place().isEmpty();
  }

  /** "Shot down one drone" tells of one deed, not of all that were shot down by anybody. */
  private static boolean isOneOfMany(Figure limit) {
    return limit.low() == 1 && limit.high() == 1 && DEEDS.contains(limit.measure());
  }

  private static boolean isSurelyAttributed(Figure figure) {
    return !figure.speakers().equals(Set.of(SpeakerKey.REPORT))
        || figure.claim().confidence().orElse(1) >= OWN_VOICE;
  }
}
