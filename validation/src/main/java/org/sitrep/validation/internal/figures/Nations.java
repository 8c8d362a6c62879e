package org.sitrep.validation.internal.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;

/**
 * Whose soldiers and officers an attack tells of. Where all that are named are of one nation,
 * "three Colombian soldiers" and "nine soldiers" are figures of the same people; where two are
 * named, a figure that names none may be of either.
 */
final class Nations {

  private static final Set<PersonGroup> UNIFORMED =
      Set.of(PersonGroup.MILITARY, PersonGroup.of("POLICE"));

  private final Map<String, Set<String>> named = new HashMap<>();

  private Nations() {}

  static Nations of(Attack attack) {
    Nations nations = new Nations();
    for (Claim claim : attack.claims()) {
      if (claim.assertion() instanceof Count count && isOfUniformed(count)) {
        SubjectKey key = SubjectKey.of(count);
        if (!key.name().isEmpty()) {
          nations.named.computeIfAbsent(key.code(), code -> new HashSet<>()).add(key.name());
        }
      }
    }
    return nations;
  }

  /** What a count is of; without the nation where no other is named. */
  SubjectKey of(Count count) {
    SubjectKey key = SubjectKey.of(count);
    boolean one = named.getOrDefault(key.code(), Set.of()).size() == 1;
    return one && isOfUniformed(count) && !count.partial() ? new SubjectKey(key.code(), "") : key;
  }

  private static boolean isOfUniformed(Count count) {
    return count.measure().domain() == Measure.Domain.PEOPLE
        && count
            .subject()
            .flatMap(subject -> subject.code())
            .filter(code -> UNIFORMED.contains(PersonGroup.of(code)))
            .isPresent();
  }
}
