package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/**
 * A sentence with subjects and objects that are asked for. In a file each has a line: the sentence,
 * a tab, and behind it parts divided by semicolons, each of a verb, {@code S} or {@code O}, and the
 * words that must be found, of which {@code |} divides those that are as right.
 *
 * @param asked for each question what must be found
 */
record AskedArguments(String text, List<Question> asked) {

  /** A verb, whether its subjects or its objects are asked for, and each as right words. */
  record Question(String verb, boolean isSubject, List<Set<String>> expected) {}

  static List<AskedArguments> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(AskedArguments::of)
        .toList();
  }

  static AskedArguments of(String line) {
    String[] cells = line.split("\t");
    List<Question> questions = new ArrayList<>();
    for (String part : cells[1].split(";")) {
      String[] words = part.strip().split(" ");
      List<Set<String>> expected =
          Arrays.stream(words).skip(2).map(word -> Set.of(word.split("\\|"))).toList();
      questions.add(new Question(words[0], words[1].equals("S"), expected));
    }
    return new AskedArguments(cells[0], questions);
  }

  /** What a parser finds otherwise, in words; nothing if all is right. */
  List<String> wrong(TreeParser parser) {
    Document document = Stages.document(text);
    Treebank.Sentence parsed = parsed(document, parser);
    Map<Integer, VerbArguments.Found> all = new VerbArguments(parsed).all();
    List<String> wrong = new ArrayList<>();
    for (Question question : asked) {
      List<String> found = List.of();
      for (int place : all.keySet()) {
        if (parsed.word(place).form().equals(question.verb())) {
          VerbArguments.Found arguments = all.get(place);
          found =
              (question.isSubject() ? arguments.subjects() : arguments.objects())
                  .stream().map(i -> parsed.word(i).form()).toList();
        }
      }
      if (!matches(question.expected(), found)) {
        wrong.add(question.verb() + (question.isSubject() ? " S " : " O ") + found);
      }
    }
    return wrong;
  }

  /** The tokens of a document as one sentence of a treebank, in the tree a parser finds. */
  static Treebank.Sentence parsed(Document document, TreeParser parser) {
    List<Treebank.Word> words = new ArrayList<>();
    for (Token token : document.tokens()) {
      words.add(new Treebank.Word(token.text(), "_", "X", "X", 0, "root"));
    }
    Tree tree = parser.parse(document.tokens(), 0, words.size());
    return new Treebank.Sentence("", document.text(), words).with(tree);
  }

  private static boolean matches(List<Set<String>> expected, List<String> found) {
    List<String> rest = new ArrayList<>(found);
    for (Set<String> words : expected) {
      if (rest.stream().filter(words::contains).findFirst().map(rest::remove).isEmpty()) {
        return false;
      }
    }
    return rest.isEmpty();
  }
}
