package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;

/**
 * Measures by processor time of its thread how long the parser takes to load and to read the texts
 * of a treebank in documents of 2 kB. {@code docs/measure-syntax.sh} runs it.
 */
public final class SyntaxSpeed {

  private static final int CHARACTERS = 2000;
  private static final int ROUNDS = 12;

  private SyntaxSpeed() {}

  /** Runs the program on the first treebank of a folder. */
  public static void main(String[] arguments) throws IOException {
    Document warmUp = Stages.document("Two.");
    long start = now();
    Stages.ENGLISH.trees().provenance();
    System.out.printf(Locale.ROOT, "load %.0f ms%n", (now() - start) / 1e6);
    Stages.ENGLISH.trees().parse(warmUp.tokens(), warmUp.sentences());
    List<Document> documents = documents(Path.of(arguments[0], "pud.conllu"));
    int words = documents.stream().mapToInt(document -> document.tokens().size()).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      start = now();
      for (Document document : documents) {
        Stages.ENGLISH.trees().parse(document.tokens(), document.sentences());
      }
      double seconds = (now() - start) / 1e9;
      if (round == 1 || round > ROUNDS - 3) {
        System.out.printf(
            Locale.ROOT,
            "round %d: %.0f words a second, %.2f ms for 2 kB%n",
            round,
            words / seconds,
            1000 * seconds / documents.size());
      }
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Document> documents(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    if (Files.exists(file)) {
      for (Treebank.Sentence sentence : Treebank.read(file)) {
        text.append(sentence.text()).append('\n').append('\n');
        if (text.length() >= CHARACTERS) {
          documents.add(Stages.document(text.toString()));
          text.setLength(0);
        }
      }
    }
    return documents;
  }
}
