package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Credibility;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Reliability;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;

/** Claims about few things by few speakers, so that they often contradict each other. */
final class RandomClaims {

  private static final Measure[] MUNITIONS = {
    Measure.FIRED, Measure.FIRED, Measure.FIRED, Measure.INTERCEPTED, Measure.HIT, Measure.MISSED
  };
  private static final Measure[] OTHERS = {
    Measure.KILLED,
    Measure.KILLED,
    Measure.WOUNDED,
    Measure.WOUNDED,
    Measure.CASUALTIES,
    Measure.CASUALTIES,
    Measure.DAMAGED,
    Measure.ATTACKS
  };
  private static final String[] TYPES = {
    "UNSPECIFIED", "ROCKET", "MISSILE", "BALLISTIC_MISSILE", "CRUISE_MISSILE", "DRONE"
  };
  private static final String[] FEW_TYPES = {"MISSILE", "BALLISTIC_MISSILE", "CRUISE_MISSILE"};
  private static final String[] OVERLAPPING = {
    "MISSILE", "HYPERSONIC_MISSILE", "ANTI_SHIP_MISSILE"
  };
  private static final String[] GROUPS = {
    "PERSON", "CIVILIAN", "MEDIC", "MILITARY", "CHILD", "INFANT"
  };
  private static final String[] FEW_GROUPS = {"PERSON", "CIVILIAN", "MILITARY"};
  private static final Measure[] OF_MUNITIONS = {
    Measure.FIRED, Measure.INTERCEPTED, Measure.HIT, Measure.MISSED
  };
  private static final Measure[] OF_PEOPLE = {Measure.CASUALTIES, Measure.KILLED, Measure.WOUNDED};
  private static final String[] MODELS = {"Kh-59", "Shahed", "Shahed-136"};
  private static final int KINDS = 3;
  private static final int OUTCOMES = 4;
  private static final String[] THINGS = {"houses", "cars"};

  private final Random random;

  /**
   * True for figures of one table of kinds and outcomes by few speakers, of which few are wrong.
   */
  private final boolean dense;

  private final int[][] table;
  private final String[] ofTable;

  RandomClaims(long seed) {
    random = new Random(seed);
    dense = random.nextInt(3) == 0;
    table = new int[2 + random.nextInt(KINDS - 1)][2 + random.nextInt(OUTCOMES - 2)];
    ofTable = random.nextInt(3) == 0 ? OVERLAPPING : FEW_TYPES;
    for (int[] row : table) {
      Arrays.setAll(row, cell -> random.nextInt(5));
    }
  }

  List<Claim> claims(int most) {
    List<Claim> claims = new ArrayList<>();
    int size = 2 + random.nextInt(most - 1);
    boolean people = random.nextInt(4) == 0;
    for (int i = 0; i < size; i++) {
      claims.add(claim(people, i, size));
    }
    return claims;
  }

  private Claim claim(boolean people, int place, int most) {
    Claim.Builder claim = Claim.builder().id("c" + place).assertion(count(people));
    if (random.nextInt(4) == 0) {
      claim.addPartOf("c" + random.nextInt(most));
    }
    for (int i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
      int speaker = random.nextInt(dense ? 2 : 5);
      if (speaker < 4) {
        Source.Builder source = Source.builder().words("speaker " + speaker);
        if (random.nextInt(3) == 0) {
          source.reliability(pick(Reliability.values()));
        }
        claim.addSources(source.build());
      }
    }
    if (random.nextInt(6) == 0) {
      claim.credibility(pick(Credibility.values()));
    }
    if (random.nextInt(dense ? 8 : 2) == 0) {
      claim.evidence(evidence(random.nextInt(600)));
    }
    return claim.build();
  }

  private static Evidence evidence(int start) {
    return new Evidence(start, start, "");
  }

  /** The first kind holds the others, the first measure all outcomes and those without one. */
  private Count ofTable(boolean people) {
    int kind = random.nextInt(table.length);
    int outcome = random.nextInt(table[0].length);
    int number = 0;
    for (int row = 0; row < table.length; row++) {
      for (int cell = 0; cell < table[0].length; cell++) {
        boolean ofKind = kind == 0 || row == kind;
        number += ofKind && (outcome == 0 || cell == outcome - 1) ? table[row][cell] : 0;
      }
    }
    int wrong = random.nextInt(5) == 0 ? random.nextInt(7) - 3 : 0;
    Measure[] measures = people ? OF_PEOPLE : OF_MUNITIONS;
    return Count.builder()
        .measure(measures[outcome])
        .quantity(quantity(Math.max(0, number + wrong)))
        .subject(Subject.of((people ? FEW_GROUPS : ofTable)[kind]))
        .build();
  }

  private Count count(boolean people) {
    if (dense) {
      return ofTable(people);
    }
    Measure measure = pick(people ? OTHERS : MUNITIONS);
    Count.Builder count = Count.builder().measure(measure).quantity(quantity());
    if (random.nextInt(5) > 0) {
      Subject.Builder subject = Subject.builder();
      switch (measure.domain()) {
        case MUNITIONS -> {
          subject.code(pick(TYPES));
          if (random.nextInt(5) == 0) {
            subject.designation(pick(MODELS));
          }
        }
        case PEOPLE -> subject.code(pick(GROUPS));
        case THINGS, EVENTS -> subject.words(pick(THINGS));
      }
      count.subject(subject.build());
    }
    return count.additional(random.nextInt(15) == 0).build();
  }

  private Quantity quantity() {
    return quantity(random.nextInt(16));
  }

  private Quantity quantity(int number) {
    return switch (random.nextInt(dense ? 18 : 9)) {
      case 0 -> Quantity.around(number);
      case 1 -> Quantity.atLeast(number);
      case 2 -> Quantity.atMost(number);
      case 3 -> Quantity.between(number, number + random.nextInt(4));
      case 4 -> number == 0 ? Quantity.none() : Quantity.all(number);
      case 5 ->
          random.nextInt(4) == 0
              ? Quantity.builder().low(2).qualifier(Qualifier.PLURAL).build()
              : Quantity.exactly(number);
      default -> Quantity.exactly(number);
    };
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
