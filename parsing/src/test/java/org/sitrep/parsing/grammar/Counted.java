package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Qualifier;

/** Composes what is counted: a number, its noun and what hangs on it. */
final class Counted {

  private static final Table NOUNS = new Table("nouns.tsv", 1);

  /** What a number of the phrase stands for. */
  enum Role {
    /** Those that the verb is about. */
    MAIN,
    /** More of them, with a noun of their own. */
    BESIDE,
    /** The whole of which they are a part. */
    WHOLE,
    /** Some of them. */
    PART
  }

  /** A number of the phrase with the class of its noun. */
  record Entry(Figure figure, Optional<String> subject, Role role) {}

  private final Random random;
  private final Numbers numbers;
  private final Phrases phrases;
  private final Choice.Domain domain;
  private final Map<String, Table.Row> nouns = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Figure main;
  private Table.@Nullable Row shapeRow;

  Counted(Random random, Numbers numbers, Phrases phrases, Choice.Domain domain, boolean hasParts) {
    this.random = random;
    this.numbers = numbers;
    this.phrases = phrases;
    this.domain = domain;
    nouns.put("noun", draw(row -> !hasParts || !row.cell(3).isEmpty()));
    if (hasParts) {
      String group = nouns.get("noun").cell(3);
      for (String slot : List.of("nounA", "nounB")) {
        nouns.put(slot, draw(row -> List.of(row.cell(4).split("\\|")).contains(group)));
      }
    }
    for (String slot : List.of("noun2", "noun3")) {
      nouns.put(slot, draw(row -> true));
    }
  }

  private Table.Row draw(Predicate<Table.Row> condition) {
    List<Table.Row> open =
        NOUNS.rows(domain).stream()
            .filter(row -> !nouns.containsValue(row))
            .filter(condition)
            .toList();
    return open.get(random.nextInt(open.size()));
  }

  /** The numbers that were written, in the order of their composition. */
  List<Entry> entries() {
    return entries;
  }

  /** The number that the phrase is about. */
  Figure main() {
    return Objects.requireNonNull(main);
  }

  /** The class of those that the phrase is about. */
  Optional<String> subject() {
    return entries.stream()
        .filter(entry -> entry.role() == Role.MAIN)
        .findFirst()
        .flatMap(Entry::subject);
  }

  /** The phrase of a shape. */
  Node phrase(Choice.Shape shape, Choice.Binding binding) {
    Table.Row row = Grammar.SHAPES.pick(random, shape, domain);
    Figure figure = figure(shape, binding);
    main = figure;
    Optional<String> subject =
        row.cell(2).isEmpty()
            ? subject("noun")
            : Optional.of(row.cell(2)).filter(code -> !code.equals("-"));
    shapeRow = row;
    Node root = row.pattern().fill(slots(figure));
    if (shape == Choice.Shape.NOBODY) {
      main = Figure.of(root, 0, 0, Qualifier.NONE);
    }
    entries.add(0, new Entry(main, subject, Role.MAIN));
    return figure.isHead() && root != figure.node() ? hung(root, figure) : root;
  }

  private Figure figure(Choice.Shape shape, Choice.Binding binding) {
    return switch (shape) {
      case SINGULAR -> {
        boolean isCounted = domain == Choice.Domain.THINGS || domain == Choice.Domain.EVENTS;
        Node one =
            isCounted || random.nextInt(4) == 0 ? word("one", "NUM", "CD") : word("a", "DET", "DT");
        yield Figure.of(one, 1, 1, Qualifier.EXACT);
      }
      case NONE_OF -> Figure.of(word("none", "PRON", "NN"), 0, 0, Qualifier.NONE);
      case BOTH -> Figure.of(word("both", "DET", "DT"), 2, 2, Qualifier.EXACT);
      case NOBODY -> Figure.of(word("no", "DET", "DT"), 0, 0, Qualifier.NONE);
      case SHORTHAND -> numbers.inDigits(numbers.usual(domain));
      default -> numbers.bound(binding, numbers.usual(domain));
    };
  }

  /** The slots of a phrase about a number. */
  Notation.Slots slots(Figure figure) {
    return Slots.of(random, figure.isOne(), slot -> of(slot, figure));
  }

  private @Nullable Node of(String slot, Figure figure) {
    return switch (slot) {
      case "n" -> figure.isHead() ? figure.node() : figure.asModifier();
      case "n2" -> beside("noun2");
      case "n3" -> beside("noun3");
      case "a" -> part(subject("nounA"));
      case "b" -> part(subject("nounB"));
      case "cruise" -> part(Optional.of("CRUISE_MISSILE"));
      case "ballistic" -> part(Optional.of("BALLISTIC_MISSILE"));
      case "one" -> one();
      case "total" -> whole(figure);
      case "modifier" -> phrases.of("modifier-" + domain);
      case "noun1" -> noun("noun", 1);
      case "nounA1" -> noun("nounA", 1);
      case "nouns" -> noun("noun", 2);
      default -> nouns.containsKey(slot) ? noun(slot, 2) : phrases.of(slot);
    };
  }

  /** What further becomes of those counted by the words of the shape, such as "launched". */
  Optional<String> further() {
    return cell(4);
  }

  /** What became of the whole of which those counted are a part. */
  Optional<String> whole() {
    return cell(3);
  }

  private Optional<String> cell(int column) {
    return Optional.ofNullable(shapeRow).map(row -> row.cell(column)).filter(c -> !c.isEmpty());
  }

  private Node noun(String slot, int column) {
    Table.Row row = nouns.get(slot);
    Notation pattern = column == 1 ? Notation.of(row.cell(1)) : row.pattern();
    return pattern.fill(Slots.of(random, phrases::of));
  }

  private Optional<String> subject(String noun) {
    return Optional.of(nouns.get(noun).cell(2)).filter(code -> !code.isEmpty());
  }

  private Node beside(String noun) {
    Figure figure = numbers.exactly(numbers.below(40));
    entries.add(new Entry(figure, subject(noun), Role.BESIDE));
    return figure.node();
  }

  private Node part(Optional<String> subject) {
    Figure figure = numbers.exactly(numbers.below(unnamed()));
    entries.add(new Entry(figure, subject, Role.PART));
    return figure.node();
  }

  /** How many of those that the phrase is about are not named as a part yet. */
  private long unnamed() {
    return main().size()
        - entries.stream()
            .filter(entry -> entry.role() == Role.PART)
            .mapToLong(entry -> entry.figure().size())
            .sum();
  }

  private Node one() {
    Figure figure = Figure.of(word("a", "DET", "DT"), 1, 1, Qualifier.EXACT);
    entries.add(new Entry(figure, subject("nounA"), Role.PART));
    return figure.node();
  }

  private static Node word(String form, String upos, String xpos) {
    return new Node(form, upos, xpos, "");
  }

  private Node whole(Figure part) {
    long least = Math.max(part.high().orElse(part.low()), part.low());
    Figure figure = numbers.exactly(least + numbers.below(60));
    entries.add(new Entry(figure, subject("noun"), Role.WHOLE));
    return figure.node();
  }

  /** Turns "dozens drones" into "dozens of drones". */
  private static Node hung(Node noun, Figure figure) {
    Node number = figure.node();
    noun.take(number);
    noun.before(new Node("of", "ADP", "IN", "case"));
    return number.after(noun.as("nmod"));
  }
}
