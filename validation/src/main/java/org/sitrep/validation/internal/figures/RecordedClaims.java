package org.sitrep.validation.internal.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.FieldPath;

/** The claims that say what is recorded in an attack itself. */
public final class RecordedClaims {

  private RecordedClaims() {}

  /** Those that give the number of a recorded field, in the order of the attack. */
  public static List<Claim> behind(Attack attack, Set<FieldPath> paths) {
    List<Recorded> fields =
        Recorded.of(attack).stream().filter(field -> paths.contains(field.path())).toList();
    return attack.claims().stream().filter(claim -> isOf(claim, fields.stream())).toList();
  }

  private static boolean isOf(Claim claim, Stream<Recorded> fields) {
    return claim.stance() != Stance.DENIED
        && claim.assertion() instanceof Count count
        && !count.cumulative()
        && fields.anyMatch(field -> says(count, field.count()));
  }

  private static boolean says(Count claimed, Count recorded) {
    return claimed.measure() == recorded.measure()
        && claimed.quantity().low() == recorded.quantity().low()
        && claimed.quantity().high().equals(recorded.quantity().high())
        && claimed
            .subject()
            .flatMap(Subject::code)
            .equals(recorded.subject().flatMap(Subject::code));
  }
}
