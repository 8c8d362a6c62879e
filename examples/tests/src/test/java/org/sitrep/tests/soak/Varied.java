package org.sitrep.tests.soak;

import java.time.LocalDate;
import java.util.Random;
import org.sitrep.model.Report;

/** Reports made up from a number: the same number gives the same report. */
final class Varied {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final String[] SPEAKERS = {
    "The army", "A police official", "The governor", "Residents", "The ministry", "A medic"
  };
  private static final String[] WEAPONS = {
    "rockets", "drones", "cruise missiles", "mortar shells", "Kh-59 missiles", "missiles"
  };
  private static final String[] PLACES = {
    "Odesa", "Basra", "Marib", "Gao", "Kismayo", "Aleppo", "the Kherson region", "the base"
  };
  private static final String[] ENDS = {
    "%s and %s were shot down.",
    "%s hit a depot and %s people were killed.",
    "No one was hurt, but %s houses and %s cars were damaged.",
    "The rebels denied it and put the toll at %s dead and %s wounded."
  };
  private static final String[] NUMBERS = {
    "two",
    "three",
    "a dozen",
    "15",
    "at least 4",
    "between 10 and 12",
    "dozens of",
    "1,200",
    "\u0663"
  };

  private Varied() {}

  static Report report(long number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      text.append(pick(random, SPEAKERS))
          .append(" said ")
          .append(pick(random, NUMBERS))
          .append(' ')
          .append(pick(random, WEAPONS))
          .append(" were fired at ")
          .append(pick(random, PLACES))
          .append(" on Sunday. ")
          .append(pick(random, ENDS).formatted(pick(random, NUMBERS), pick(random, NUMBERS)))
          .append(random.nextInt(50) == 0 ? " \uD83D\u0000 \u202E zzz" : "")
          .append(random.nextBoolean() ? "\r\n" : " ");
    }
    return Report.of(text.toString(), FIRST.plusDays(random.nextInt(700)));
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
