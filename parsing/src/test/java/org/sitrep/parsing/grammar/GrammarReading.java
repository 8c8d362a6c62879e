package org.sitrep.parsing.grammar;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.model.ParsedReport;
import org.sitrep.parsing.ReportParser;

/**
 * Reads what the grammar writes, and tells for each answer to each of its questions how much of it
 * was read, worst first.
 */
public final class GrammarReading {

  /** How far below what was read a floor stands, so that a report more or less does not matter. */
  private static final double MARGIN = 0.03;

  private final String shown;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<Floor, Tally> floors = new LinkedHashMap<>();
  private final Tally all = new Tally();
  private final List<String> broken = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private GrammarReading(String shown) {
    this.shown = shown;
    Floor.all().forEach(floor -> floors.put(floor, new Tally()));
  }

  /**
   * Prints the table.
   *
   * <p>Arguments: how many reports drawn by chance, or 0 for all pairs of answers; then, if wanted,
   * an answer such as {@code Shape.BARE} whose faults are shown one by one.
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int samples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    String shown = arguments.length > 1 ? arguments[1] : "";
    GrammarReading reading = samples == 0 ? pairwise(shown) : sampled(samples, shown);
    reading.print(out);
  }

  /** Reads one report for each of the pairwise choices. */
  static GrammarReading pairwise(String shown) {
    GrammarReading reading = new GrammarReading(shown);
    for (Choices choices : PairwiseChoices.all()) {
      reading.read(WrittenReport.of(choices, choices.toString().hashCode()));
    }
    return reading;
  }

  /** Reads reports drawn by chance, always the same. */
  static GrammarReading sampled(int samples, String shown) {
    GrammarReading reading = new GrammarReading(shown);
    for (int seed = 0; seed < samples; seed++) {
      reading.read(WrittenReport.of(seed));
    }
    return reading;
  }

  private void read(WrittenReport report) {
    Verdict verdict = verdict(report);
    all.add(verdict);
    Choices choices = report.choices();
    floors.entrySet().stream()
        .filter(entry -> entry.getKey().covers(choices))
        .forEach(entry -> entry.getValue().add(verdict));
    for (Choice answer : choices.answers()) {
      String label = Choices.label(answer);
      tallies.computeIfAbsent(label, absent -> new Tally()).add(verdict);
      if (label.equals(shown) && !verdict.isRight()) {
        faults.add(report.text() + verdict.faults());
      }
    }
  }

  /** A parser that breaks has read nothing. */
  private Verdict verdict(WrittenReport report) {
    try {
      return Verdict.of(report, ReportParser.standard().parse(report.report()));
    } catch (RuntimeException e) {
      broken.add(report.text() + "\n    broken  " + e);
      return Verdict.of(report, ParsedReport.builder().report(report.report()).build());
    }
  }

  /** The reports at which the parser broke. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  /** The floors under which less was read, each with what was read. */
  List<String> shortfalls() {
    return floors.entrySet().stream()
        .filter(entry -> entry.getValue().reports() > 0)
        .filter(entry -> entry.getValue().found() < entry.getKey().least())
        .map(entry -> entry.getKey() + " but " + entry.getValue().found())
        .toList();
  }

  /** Rows of floors slightly below what was read with each answer, the least first. */
  String floors() {
    StringBuilder rows = new StringBuilder();
    Map<String, Double> found = new LinkedHashMap<>();
    found.put("*", all.found());
    tallies.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> entry.getValue().found()))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue().found()));
    found.forEach(
        (answer, share) -> {
          double least = Math.floor(Math.max(0, share - MARGIN) * 100) / 100;
          rows.append(String.format(Locale.ROOT, "%s\t*\t%.2f%n", answer, least));
        });
    return rows.toString();
  }

  /** Prints a row for each answer, worst first. */
  void print(PrintStream out) {
    out.println(Tally.HEADER);
    tallies.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> entry.getValue().found()))
        .forEach(entry -> out.println(entry.getValue().row(entry.getKey())));
    out.println(all.row("all"));
    broken.forEach(text -> out.println("\n" + text));
    faults.forEach(text -> out.println("\n" + text));
  }
}
