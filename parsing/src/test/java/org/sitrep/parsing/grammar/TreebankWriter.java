package org.sitrep.parsing.grammar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes sentences of the grammar as a treebank in CoNLL-U. */
public final class TreebankWriter {

  private final Random random;
  private final Set<String> seen = new HashSet<>();

  private TreebankWriter(long seed) {
    random = new Random(seed);
  }

  /** Arguments: how many sentences, the file to write, the seed. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("Arguments: SENTENCES FILE SEED");
    }
    TreebankWriter writer = new TreebankWriter(Long.parseLong(arguments[2]));
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      writer.write(Integer.parseInt(arguments[0]), out);
    }
  }

  private void write(int count, Appendable out) throws IOException {
    int written = 0;
    while (written < count) {
      WrittenReport report = WrittenReport.of(random.nextLong());
      for (WrittenSentence sentence : report.sentences()) {
        boolean isWanted = sentence.words().size() > 14 || random.nextInt(6) == 0;
        if (written < count && isWanted && seen.add(sentence.text())) {
          written++;
          append(variant(sentence), written, out);
        }
      }
    }
  }

  /** The sentence, or in one of eight cases the same without its full stop. */
  private WrittenSentence variant(WrittenSentence sentence) {
    return random.nextInt(8) == 0 ? unended(sentence) : sentence;
  }

  private static WrittenSentence unended(WrittenSentence sentence) {
    List<WrittenSentence.Word> words = sentence.words();
    int last = words.size() - 1;
    if (!words.get(last).form().equals(".")) {
      return sentence;
    }
    return new WrittenSentence(
        sentence.text().substring(0, sentence.text().length() - 1),
        sentence.start(),
        words.subList(0, last));
  }

  private static void append(WrittenSentence sentence, int number, Appendable out)
      throws IOException {
    out.append("# sent_id = grammar-" + number + "\n# text = " + sentence.text() + "\n");
    List<WrittenSentence.Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      WrittenSentence.Word word = words.get(i);
      boolean isGlued = i + 1 < words.size() && words.get(i + 1).start() == word.end();
      out.append(
          String.join(
              "\t",
              Integer.toString(i + 1),
              word.form(),
              "_",
              word.upos(),
              word.xpos(),
              "_",
              Integer.toString(word.head()),
              word.relation(),
              "_",
              isGlued ? "SpaceAfter=No" : "_"));
      out.append("\n");
    }
    out.append("\n");
  }
}
