package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;

/** Fills the slots of what is told beside the main figure. */
final class Companion implements Notation.Slots {

  private final Random random;
  private final Numbers numbers;
  private final Phrases phrases;
  private final Counted main;
  private final Choice.Domain domain;
  private final boolean isSameDomain;
  private final List<Counted.Entry> entries = new ArrayList<>();
  private @Nullable List<Node> town;

  Companion(Random random, Numbers numbers, Phrases phrases, Counted main, Measure measure) {
    this.random = random;
    this.numbers = numbers;
    this.phrases = phrases;
    this.main = main;
    this.domain = Choice.Domain.valueOf(measure.domain().name());
    this.isSameDomain = main.domain() == domain;
  }

  /** The numbers that were written. */
  List<Counted.Entry> entries() {
    return entries;
  }

  /** The town that was named, if one was. */
  @Nullable List<Node> town() {
    return town;
  }

  @Override
  public @Nullable Node apply(String slot) {
    return switch (slot) {
      case "m" -> bare();
      case "y" -> counted();
      case "town2" -> {
        Node node = phrases.of(slot);
        town = node.words();
        yield node;
      }
      default -> phrases.of(slot);
    };
  }

  private Node bare() {
    Figure figure = numbers.exactly(numbers.below(30));
    entries.add(
        new Counted.Entry(
            figure, isSameDomain ? main.subject() : Optional.empty(), Counted.Role.BESIDE));
    return figure.node();
  }

  private Node counted() {
    Counted counted = new Counted(random, numbers, phrases, domain, false);
    Node node = counted.phrase(Choice.Shape.COUNTED, Choice.Binding.EXACT);
    entries.addAll(counted.entries());
    return node;
  }

  @Override
  public boolean isOne() {
    return false;
  }

  @Override
  public String choose(String[] forms) {
    return forms[random.nextInt(forms.length)];
  }
}
