package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Attack;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Munition;
import org.sitrep.model.Quantity;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.FieldPath;

/**
 * A figure that is recorded in an attack itself, as the claim that it would be.
 *
 * @param path the path of the field, such as {@code munitions[0].fired}
 * @param claim the claim of nobody in particular
 * @param count what it asserts
 */
public record Recorded(FieldPath path, Claim claim, Count count) {

  public static List<Recorded> of(Attack attack) {
    List<Recorded> all = new ArrayList<>();
    for (int i = 0; i < attack.munitions().size(); i++) {
      Munition munition = attack.munitions().get(i);
      FieldPath path = new FieldPath("munitions").at(i);
      Subject subject =
          Subject.builder()
              .code(munition.type().code())
              .designation(munition.designation())
              .build();
      add(all, path.then("fired"), Measure.FIRED, munition.fired(), subject);
      add(all, path.then("intercepted"), Measure.INTERCEPTED, munition.intercepted(), subject);
      add(all, path.then("hit"), Measure.HIT, munition.hit(), subject);
      add(all, path.then("missed"), Measure.MISSED, munition.missed(), subject);
      add(all, path.then("inFlight"), Measure.IN_FLIGHT, munition.inFlight(), subject);
    }
    for (int i = 0; i < attack.casualties().size(); i++) {
      Casualties casualties = attack.casualties().get(i);
      FieldPath path = new FieldPath("casualties").at(i);
      Subject subject = Subject.of(casualties.group().code());
      add(all, path.then("killed"), Measure.KILLED, casualties.killed(), subject);
      add(all, path.then("wounded"), Measure.WOUNDED, casualties.wounded(), subject);
      add(all, path.then("missing"), Measure.MISSING, casualties.missing(), subject);
      add(all, path.then("captured"), Measure.CAPTURED, casualties.captured(), subject);
    }
    return all;
  }

  private static void add(
      List<Recorded> all,
      FieldPath path,
      Measure measure,
      Optional<Quantity> quantity,
      Subject subject) {
    quantity.ifPresent(
        number -> {
          Count count = Count.builder().measure(measure).quantity(number).subject(subject).build();
          all.add(new Recorded(path, Claim.builder().assertion(count).build(), count));
        });
  }
}
