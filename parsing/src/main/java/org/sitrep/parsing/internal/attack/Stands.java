package org.sitrep.parsing.internal.attack;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.lexicon.Inflection;
import org.sitrep.parsing.internal.responsibility.ResponsibilityFinding;
import org.sitrep.parsing.internal.text.LowerCase;

/** Who is known to stand how to an attack. */
final class Stands {

  /** Names that are looked at for the same one in other words, the last first. */
  private static final int MEMORY = 40;

  private record Stand(ResponsibilityKind kind, String accuser, String actor) {

    /** "Houthis" and "Yemen's Houthi movement" are one. */
    boolean repeats(Stand other) {
      return kind == other.kind
          && accuser.equals(other.accuser)
          && (actor.contains(other.actor) || other.actor.contains(actor));
    }
  }

  private final List<Stand> known = new ArrayList<>();

  /** Adds a finding; false if it says again what is known. */
  boolean add(ResponsibilityFinding finding, Inflection inflection) {
    String actor = finding.actor() == null ? "" : LowerCase.of(finding.actor());
    String accuser = finding.source() == null ? "" : finding.source().words();
    Stand stand = new Stand(finding.kind(), accuser, inflection.singular(actor));
    for (int i = known.size() - 1; i >= Math.max(0, known.size() - MEMORY); i--) {
      if (known.get(i).repeats(stand)) {
        return false;
      }
    }
    known.add(stand);
    return true;
  }
}
