package org.sitrep.parsing.grammar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One answer to every question: what a report is written by. */
public final class Choices {

  /** All questions, those on which others hang most first. */
  static final List<List<? extends Choice>> QUESTIONS =
      List.of(
          List.of(Choice.Measured.values()),
          List.of(Choice.Predicate.values()),
          List.of(Choice.Shape.values()),
          List.of(Choice.Binding.values()),
          List.of(Choice.Position.values()),
          List.of(Choice.Standing.values()),
          List.of(Choice.Speaker.values()),
          List.of(Choice.Aside.values()),
          List.of(Choice.Update.values()),
          List.of(Choice.Company.values()),
          List.of(Choice.Place.values()),
          List.of(Choice.Time.values()),
          List.of(Choice.Distractor.values()),
          List.of(Choice.Guilt.values()),
          List.of(Choice.Layout.values()));

  /** The answers that most sentences give. */
  private static final Set<Choice> PLAIN =
      Set.of(
          Choice.Standing.ASSERTED,
          Choice.Aside.NONE,
          Choice.Update.NONE,
          Choice.Company.NONE,
          Choice.Distractor.NONE,
          Choice.Guilt.NONE,
          Choice.Layout.PROSE);

  private static final double SHARE_OF_PLAIN = 0.2;

  private final List<Choice> answers;

  Choices(List<Choice> answers) {
    this.answers = List.copyOf(answers);
  }

  /** The answers, one for each question. */
  public List<Choice> answers() {
    return answers;
  }

  /** The answer to one question. */
  <C extends Choice> C get(Class<C> question) {
    for (Choice answer : answers) {
      if (question.isInstance(answer)) {
        return question.cast(answer);
      }
    }
    throw new IllegalArgumentException("No question " + question);
  }

  boolean has(Choice answer) {
    return answers.contains(answer);
  }

  /** Answers that go together, drawn from a source of chance. */
  public static Choices random(Random random) {
    Map<Choice, Double> weights = new HashMap<>();
    for (Choice choice : Solver.all()) {
      weights.put(choice, random.nextDouble() * (PLAIN.contains(choice) ? SHARE_OF_PLAIN : 1));
    }
    return Solver.solve(List.of(), Comparator.comparing(weights::get)).orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choices choices && choices.answers.equals(answers);
  }

  @Override
  public int hashCode() {
    return answers.hashCode();
  }

  @Override
  public String toString() {
    return answers.stream().map(answer -> label(answer)).collect(Collectors.joining(" "));
  }

  /** A question with its answer, such as {@code Shape.BARE}. */
  static String label(Choice answer) {
    return answer.getClass().getSimpleName() + "." + answer.name();
  }
}
