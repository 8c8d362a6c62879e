package org.sitrep.parsing.internal.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.MunitionType;
import org.sitrep.model.PersonGroup;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Subject;
import org.sitrep.parsing.ReportParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Fits the weights of the traits to reports that were coded by hand, and says how well the
 * confidence of claims agrees with the share that is right. Odd lines are fitted, even ones only
 * measured.
 *
 * <p>Run with the files of coded reports, one JSON object a line; prints the table of weights.
 */
public final class ConfidenceFit {

  private static final double RIDGE = 2;
  private static final int STEPS = 16_000;
  private static final double PACE = 0.002;

  private record Example(Set<Trait> traits, boolean right) {}

  private ConfidenceFit() {}

  /** Fits and measures. */
  public static void main(String[] files) throws IOException {
    List<Example> fitted = new ArrayList<>();
    List<Example> measured = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String file : files) {
      List<String> lines = Files.readAllLines(Path.of(file));
      for (int i = 0; i < lines.size(); i++) {
        (i % 2 == 0 ? fitted : measured).addAll(examples(json.readTree(lines.get(i))));
      }
    }
    double[] weights = fit(fitted);
    System.out.println("trait\tweight");
    for (Trait trait : Trait.values()) {
      System.out.printf(Locale.ROOT, "%s\t%.2f%n", trait, weights[trait.ordinal()]);
    }
    System.out.println();
    report("odd lines, fitted", fitted, weights);
    report("even lines", measured, weights);
  }

  private static double[] fit(List<Example> examples) {
    double[] weights = new double[Trait.values().length];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (Example example : examples) {
        double miss = (example.right() ? 1 : 0) - share(example, weights);
        for (Trait trait : example.traits()) {
          slope[trait.ordinal()] += miss;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        double pull = i == Trait.BASE.ordinal() ? 0 : RIDGE * weights[i];
        weights[i] += PACE * (slope[i] - pull);
      }
    }
    return weights;
  }

  private static double share(Example example, double[] weights) {
    double odds = 0;
    for (Trait trait : example.traits()) {
      odds += weights[trait.ordinal()];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** The shares of claims that are right, by confidence. */
  private static void report(String name, List<Example> examples, double[] weights) {
    double[] edges = {0, 0.6, 0.75, 0.85, 0.95, 1.01};
    System.out.println(name + ": " + examples.size() + " claims");
    System.out.println("| confidence | claims | mean confidence | right |");
    System.out.println("| --- | --- | --- | --- |");
    for (int i = 0; i + 1 < edges.length; i++) {
      double low = edges[i];
      double high = edges[i + 1];
      List<Example> band =
          examples.stream()
              .filter(example -> share(example, weights) >= low && share(example, weights) < high)
              .toList();
      double mean =
          band.stream().mapToDouble(example -> share(example, weights)).average().orElse(0);
      double right = band.stream().mapToInt(example -> example.right() ? 1 : 0).average().orElse(0);
      System.out.printf(
          Locale.ROOT,
          "| %.2f to %.2f | %d | %.2f | %.2f |%n",
          low,
          Math.min(1, high),
          band.size(),
          mean,
          right);
    }
    double brier =
        examples.stream()
            .mapToDouble(
                example -> Math.pow((example.right() ? 1 : 0) - share(example, weights), 2))
            .average()
            .orElse(0);
    System.out.printf(Locale.ROOT, "Brier score %.3f%n%n", brier);
  }

  private static List<Example> examples(JsonNode coded) {
    Report.Builder report = Report.builder();
    report.id(coded.get("id").asString()).text(coded.get("text").asString());
    if (coded.hasNonNull("published")) {
      report.published(LocalDate.parse(coded.get("published").asString()));
    }
    if (coded.hasNonNull("outlet")) {
      report.outlet(coded.get("outlet").asString());
    }
    Set<Integer> taken = new HashSet<>();
    Set<Integer> held = new HashSet<>();
    List<Example> examples = new ArrayList<>();
    for (Attack attack : ReportParser.standard().parse(report.build()).attacks()) {
      for (int i = 0; i < attack.claims().size(); i++) {
        Claim claim = attack.claims().get(i);
        Set<Trait> traits = Traits.of(coded.get("text").asString(), attack.claims(), i);
        if (claim.assertion() instanceof Count count) {
          boolean scored =
              !count.cumulative()
                  && count.quantity().qualifier() != Qualifier.PLURAL
                  && count.individual().isEmpty();
          if (scored) {
            examples.add(new Example(traits, take(coded.get("counts"), claim, taken)));
          }
        } else if (claim.assertion() instanceof Responsibility) {
          examples.add(new Example(traits, take(coded.get("responsibility"), claim, held)));
        }
      }
    }
    return examples;
  }

  /** True if an entry that no other claim has taken says the same. */
  private static boolean take(JsonNode entries, Claim claim, Set<Integer> taken) {
    for (int i = 0; i < entries.size(); i++) {
      if (!taken.contains(i) && isSame(entries.get(i), claim)) {
        taken.add(i);
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(JsonNode entry, Claim claim) {
    String source = claim.sources().isEmpty() ? "" : claim.sources().get(0).words();
    if (claim.assertion() instanceof Responsibility responsibility) {
      String actor = responsibility.actor().map(found -> found.name()).orElse("");
      return entry.get("kind").asString().equals(responsibility.kind().name())
          && isSameName(text(entry, "actor"), actor);
    }
    Count count = (Count) claim.assertion();
    JsonNode high = entry.get("high");
    boolean quantity =
        entry.get("measure").asString().equals(count.measure().name())
            && entry.get("low").asLong() == count.quantity().low()
            && (high.isNull()
                ? count.quantity().high().isEmpty()
                : count.quantity().high().orElse(-1) == high.asLong());
    return quantity
        && text(entry, "of").equals(subject(count))
        && isSameName(text(entry, "source"), source);
  }

  private static String subject(Count count) {
    String code = count.subject().flatMap(Subject::code).orElse("");
    return switch (count.measure().domain()) {
      case MUNITIONS, THINGS ->
          code.isEmpty() ? "" : MunitionType.of(code).codebookClass().orElse("");
      case PEOPLE -> code.isEmpty() ? "" : PersonGroup.of(code).codebookClass().orElse("");
      case EVENTS -> "";
    };
  }

  private static String text(JsonNode entry, String field) {
    return entry.hasNonNull(field) ? entry.get(field).asString() : "";
  }

  /** Two names that share at least half of their words, or one holds the other. */
  private static boolean isSameName(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return first.equals(second);
    }
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return 2 * shared.size() >= all.size()
        || first.containsAll(second)
        || second.containsAll(first);
  }

  private static Set<String> words(String name) {
    Set<String> words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(HashSet::new));
    words.removeAll(
        Set.of("the", "a", "an", "of", "in", "for", "and", "s", "al", "el", "his", "its"));
    return words;
  }
}
