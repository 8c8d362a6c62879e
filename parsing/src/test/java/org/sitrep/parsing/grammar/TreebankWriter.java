package org.sitrep.parsing.grammar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

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

  /** The sentence, or in one of six cases the same in capitals or without its full stop. */
  private WrittenSentence variant(WrittenSentence sentence) {
    int kind = random.nextInt(24);
    if (kind == 0) {
      return capitals(sentence);
    }
    if (kind == 1) {
      return bullet(sentence);
    }
    return kind < 4 ? unended(sentence) : sentence;
  }

  private static WrittenSentence capitals(WrittenSentence sentence) {
    return new WrittenSentence(
        sentence.text().toUpperCase(Locale.ROOT),
        sentence.start(),
        sentence.words().stream()
            .map(
                word ->
                    new WrittenSentence.Word(
                        word.form().toUpperCase(Locale.ROOT),
                        word.start(),
                        word.upos(),
                        word.xpos(),
                        word.head(),
                        word.relation()))
            .toList());
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

  private static WrittenSentence bullet(WrittenSentence sentence) {
    WrittenSentence body = unended(sentence);
    int root =
        1
            + IntStream.range(0, body.words().size())
                .filter(i -> body.words().get(i).head() == 0)
                .findFirst()
                .orElseThrow();
    List<WrittenSentence.Word> words = new java.util.ArrayList<>();
    int start = sentence.start();
    words.add(new WrittenSentence.Word("-", start, "PUNCT", "NFP", root + 1, "punct"));
    for (WrittenSentence.Word word : body.words()) {
      words.add(
          new WrittenSentence.Word(
              word.form(),
              word.start() + 2,
              word.upos(),
              word.xpos(),
              word.head() == 0 ? 0 : word.head() + 1,
              word.relation()));
    }
    return new WrittenSentence("- " + body.text(), start, words);
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
