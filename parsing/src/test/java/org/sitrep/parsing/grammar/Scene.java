package org.sitrep.parsing.grammar;

import java.util.Random;

/**
 * What the parts of one report share.
 *
 * @param choices what it is written by
 * @param random the source of chance
 * @param numbers its numbers
 * @param phrases its names and phrases
 * @param counted those that its main figure counts
 */
record Scene(Choices choices, Random random, Numbers numbers, Phrases phrases, Counted counted) {

  static Scene of(Choices choices, Random random) {
    Numbers numbers = new Numbers(random);
    Phrases phrases = new Phrases(random, numbers);
    boolean hasParts = !choices.has(Choice.Aside.NONE);
    Choice.Domain domain = choices.get(Choice.Measured.class).domain();
    return new Scene(
        choices, random, numbers, phrases, new Counted(random, numbers, phrases, domain, hasParts));
  }

  /** What the main figure measures. */
  Choice.Measured measured() {
    return choices.get(Choice.Measured.class);
  }

  /** Fills a pattern with phrases by their kind. */
  Node fill(Notation pattern) {
    return pattern.fill(Slots.of(random, phrases::of));
  }

  /** Fills a pattern; slots that are not filled are phrases by their kind. */
  Node fill(Table.Row row, Slots.Filling filling) {
    return fill(row, false, filling);
  }

  /** Fills a pattern with verbs in the form for one or for many. */
  Node fill(Table.Row row, boolean isOne, Slots.Filling filling) {
    return row.pattern()
        .fill(
            Slots.of(
                random,
                isOne,
                slot -> {
                  Node node = filling.of(slot);
                  return node == null ? phrases.of(slot) : node;
                }));
  }
}
