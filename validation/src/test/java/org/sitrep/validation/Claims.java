package org.sitrep.validation;

import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

/** Claims made by hand, in few words. */
final class Claims {

  private Claims() {}

  static Attack attack(Claim... claims) {
    return Attack.builder().addClaims(claims).build();
  }

  static Attack attack(List<Claim> claims) {
    return Attack.builder().addAllClaims(claims).build();
  }

  /** A claim by these speakers; of the report itself, if there is none. */
  static Claim claim(Count count, String... speakers) {
    Claim.Builder claim = Claim.builder().assertion(count);
    for (String speaker : speakers) {
      claim.addSources(Source.of(speaker));
    }
    return claim.build();
  }

  static Count count(Measure measure, String code, Quantity quantity) {
    return Count.builder().measure(measure).subject(Subject.of(code)).quantity(quantity).build();
  }

  static Count count(Measure measure, String code, long number) {
    return count(measure, code, Quantity.exactly(number));
  }

  static Count count(Measure measure, long number) {
    return Count.of(measure, Quantity.exactly(number));
  }

  static Count additional(Measure measure, String code, long number) {
    return Count.builder().from(count(measure, code, number)).additional(true).build();
  }

  static Count person(Measure measure, String name) {
    return Count.builder().measure(measure).quantity(Quantity.exactly(1)).individual(name).build();
  }

  /** Around 10 rockets fired; 15 fired, 13 intercepted, 2 hit. */
  static Attack base() {
    Quantity around10 = Quantity.builder().from(Quantity.around(10)).words("Around 10").build();
    String official = "a police official in the region";
    return attack(
        claim(
            count(Measure.FIRED, "ROCKET", around10),
            "an Iraqi police official",
            "an American soldier"),
        claim(count(Measure.FIRED, "ROCKET", 15), official),
        claim(count(Measure.INTERCEPTED, "ROCKET", 13), official),
        claim(count(Measure.HIT, "ROCKET", 2), official));
  }
}
