package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.internal.DataFile;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.en.English;

/**
 * Measures the parser: on treebanks heads, relations and parts of speech, subjects and objects of
 * verbs over all of them, and, where there are such files, sentences with subjects and objects that
 * are asked for. {@code docs/measure-syntax.sh} runs it.
 */
public final class SyntaxScores {

  private static final List<String> TREEBANKS =
      List.of("ewt-test.conllu", "gum-test.conllu", "pud.conllu", "gumnews-test.conllu");

  /** Texts of which one contains the others are counted once. */
  private static final String CONTAINED = "gumnews-test.conllu";

  private final Tally all = new Tally();
  private final Tally lexical = new Tally();
  private final Map<ClauseKind, Tally> subjects = new EnumMap<>(ClauseKind.class);
  private final Map<ClauseKind, Tally> objects = new EnumMap<>(ClauseKind.class);
  private final Set<String> lemmas = new HashSet<>();
  private int verbs;
  private int right;

  private SyntaxScores() {
    for (ClauseKind kind : ClauseKind.values()) {
      subjects.put(kind, new Tally());
      objects.put(kind, new Tally());
    }
    DataFile.rows(English.class, "verbs.tsv").forEach(row -> lemmas.add(row[0].split(" ")[0]));
  }

  /** Counts of what was found and what should have been. */
  private static final class Tally {
    private int common;
    private int found;
    private int expected;

    void add(Set<Integer> found, Set<Integer> expected) {
      common += found.stream().filter(expected::contains).count();
      this.found += found.size();
      this.expected += expected.size();
    }

    String text() {
      double f1 = 200.0 * common / Math.max(1, found + expected);
      return String.format(Locale.ROOT, "%.1f of %d", f1, expected);
    }
  }

  /** Runs the program on a folder of treebanks and on files of sentences. */
  public static void main(String[] arguments) throws IOException {
    SyntaxScores scores = new SyntaxScores();
    for (String name : TREEBANKS) {
      Path file = Path.of(arguments[0], name);
      if (Files.exists(file)) {
        scores.measure(name, Treebank.read(file));
      }
    }
    scores.report();
    for (int i = 1; i < arguments.length; i++) {
      ask(Path.of(arguments[i]));
    }
  }

  private static void ask(Path file) throws IOException {
    int right = 0;
    List<AskedArguments> sentences = AskedArguments.read(file);
    for (AskedArguments sentence : sentences) {
      List<String> wrong = sentence.wrong(Stages.ENGLISH.trees());
      right += wrong.isEmpty() ? 1 : 0;
      if (!wrong.isEmpty()) {
        System.out.println("  " + sentence.text() + "\n    " + wrong);
      }
    }
    System.out.println(file.getFileName() + ": " + right + " of " + sentences.size() + " right");
  }

  private void measure(String name, List<Treebank.Sentence> sentences) {
    int[] counts = new int[5];
    for (Treebank.Sentence gold : sentences) {
      Tree tree = Stages.ENGLISH.trees().parse(gold.tokens(), 0, gold.length());
      Treebank.Sentence parsed = gold.with(tree);
      for (int i = 1; i <= gold.length(); i++) {
        Treebank.Word expected = gold.word(i);
        Treebank.Word found = parsed.word(i);
        boolean isHead = expected.head() == found.head();
        counts[0]++;
        counts[1] += isHead ? 1 : 0;
        counts[2] += isHead && expected.relation().equals(found.relation()) ? 1 : 0;
        counts[3] += isHead && base(expected).equals(base(found)) ? 1 : 0;
        counts[4] += expected.upos().equals(found.upos()) ? 1 : 0;
      }
      if (!name.equals(CONTAINED)) {
        compare(gold, parsed);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s UAS %.1f LAS %.1f (universal relations %.1f) UPOS %.1f, %d words%n",
        name,
        100.0 * counts[1] / counts[0],
        100.0 * counts[2] / counts[0],
        100.0 * counts[3] / counts[0],
        100.0 * counts[4] / counts[0],
        counts[0]);
  }

  private static String base(Treebank.Word word) {
    return word.relation().split(":")[0];
  }

  private void compare(Treebank.Sentence gold, Treebank.Sentence parsed) {
    VerbArguments tree = new VerbArguments(gold);
    Map<Integer, VerbArguments.Found> found = new VerbArguments(parsed).all();
    tree.all()
        .forEach(
            (verb, expected) -> {
              VerbArguments.Found of =
                  found.getOrDefault(verb, new VerbArguments.Found(Set.of(), Set.of()));
              Set<Integer> objectsFound = new HashSet<>(of.objects());
              Set<Integer> near = tree.nearObjects(verb);
              objectsFound.removeIf(i -> near.contains(i) && !expected.objects().contains(i));
              count(gold, tree, verb, expected, of.subjects(), objectsFound);
            });
  }

  private void count(
      Treebank.Sentence gold,
      VerbArguments tree,
      int verb,
      VerbArguments.Found expected,
      Set<Integer> subjectsFound,
      Set<Integer> objectsFound) {
    List<Tally> tallies = new ArrayList<>(List.of(all));
    if (lemmas.contains(gold.word(verb).lemma())) {
      tallies.add(lexical);
    }
    for (Tally tally : tallies) {
      tally.add(subjectsFound, expected.subjects());
      tally.add(objectsFound, expected.objects());
    }
    verbs++;
    if (subjectsFound.equals(expected.subjects()) && objectsFound.equals(expected.objects())) {
      right++;
    }
    for (ClauseKind kind : ClauseKind.of(gold, tree, verb)) {
      subjects.get(kind).add(subjectsFound, expected.subjects());
      objects.get(kind).add(objectsFound, expected.objects());
    }
  }

  private void report() {
    System.out.println("Subjects and objects, F1: " + all.text());
    System.out.println("... of verbs of the lexicon: " + lexical.text());
    System.out.printf(
        Locale.ROOT, "Verbs with all of them right: %.1f of %d%n", 100.0 * right / verbs, verbs);
    for (ClauseKind kind : ClauseKind.values()) {
      System.out.printf(
          "%-22s subjects %s, objects %s%n",
          kind, subjects.get(kind).text(), objects.get(kind).text());
    }
  }
}
