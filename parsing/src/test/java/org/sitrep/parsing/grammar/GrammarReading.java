package org.sitrep.parsing.grammar;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.ParsedReport;
import org.sitrep.parsing.ReportParser;

/**
 * Reads what the grammar writes, and tells for each answer to each of its questions how much of it
 * was read, worst first.
 */
public final class GrammarReading {

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Tally all = new Tally();
  private final List<String> failures = new ArrayList<>();

  private GrammarReading() {}

  /** What became of the counts of some reports. */
  private static final class Tally {
    private int reports;
    private int right;
    private int found;
    private int bound;
    private int missing;
    private int extra;

    private void add(Verdict verdict) {
      reports++;
      right += verdict.isRight() ? 1 : 0;
      found += verdict.found();
      bound += verdict.bound().size();
      missing += verdict.missing().size();
      extra += verdict.extra().size();
    }

    private double share(int part) {
      return part / (double) Math.max(1, found + bound + missing);
    }

    private String row(String name) {
      return String.format(
          "%-34s %7d %6.2f %6.2f %6.2f %6.2f %6.2f",
          name,
          reports,
          right / (double) Math.max(1, reports),
          share(found),
          share(bound),
          share(missing),
          share(extra));
    }
  }

  /**
   * Prints the table.
   *
   * <p>Arguments: how many reports drawn by chance, or none for all pairs of answers; then, if
   * wanted, an answer such as {@code Shape.BARE} whose faults are shown one by one.
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
    GrammarReading reading = new GrammarReading();
    for (Choices choices : PairwiseChoices.all()) {
      reading.read(WrittenReport.of(choices, choices.toString().hashCode()), shown);
    }
    return reading;
  }

  /** Reads reports drawn by chance. */
  static GrammarReading sampled(int samples, String shown) {
    GrammarReading reading = new GrammarReading();
    for (int seed = 0; seed < samples; seed++) {
      reading.read(WrittenReport.of(seed), shown);
    }
    return reading;
  }

  private void read(WrittenReport report, String shown) {
    Verdict verdict = verdict(report);
    all.add(verdict);
    for (Choice answer : report.choices().answers()) {
      String label = Choices.label(answer);
      tallies.computeIfAbsent(label, absent -> new Tally()).add(verdict);
      if (label.equals(shown) && !verdict.isRight()) {
        failures.add(failure(report, verdict));
      }
    }
  }

  /** A parser that breaks has read nothing. */
  private Verdict verdict(WrittenReport report) {
    ParsedReport parsed;
    try {
      parsed = ReportParser.standard().parse(report.report());
    } catch (RuntimeException e) {
      failures.add(report.text() + "\n    broken  " + e);
      parsed = ParsedReport.builder().report(report.report()).build();
    }
    return Verdict.of(report, parsed);
  }

  private static String failure(WrittenReport report, Verdict verdict) {
    StringBuilder lines = new StringBuilder(report.text());
    verdict.bound().forEach(line -> lines.append("\n    bound   ").append(line));
    verdict.missing().forEach(line -> lines.append("\n    missing ").append(line));
    verdict.extra().forEach(line -> lines.append("\n    extra   ").append(line));
    return lines.toString();
  }

  /** The share of expected counts that were read with all that belongs to them. */
  double found() {
    return all.share(all.found);
  }

  /** The same among the reports with one answer, such as {@code Shape.BARE}. */
  Map<String, Double> foundByAnswer() {
    Map<String, Double> shares = new LinkedHashMap<>();
    tallies.forEach((label, tally) -> shares.put(label, tally.share(tally.found)));
    return shares;
  }

  /** Prints a row for each answer, worst first. */
  void print(PrintStream out) {
    out.printf(
        "%-34s %7s %6s %6s %6s %6s %6s%n",
        "answer", "reports", "right", "found", "bound", "miss", "extra");
    tallies.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> entry.getValue().share(entry.getValue().found)))
        .forEach(entry -> out.println(entry.getValue().row(entry.getKey())));
    out.println(all.row("all"));
    failures.forEach(failure -> out.println("\n" + failure));
  }
}
