package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/**
 * Brings text into the tokens of the library, for training:
 *
 * <pre>
 * LibraryTokens treebank IN OUT   sentences of a treebank whose words differ from our tokens
 * LibraryTokens text IN OUT       sentences of plain text, one paragraph to a line
 * </pre>
 *
 * Words that we have as one are drawn together, with what their head is to the rest. Of a word that
 * we split the first token stands for it, and the others are its further parts.
 */
public final class LibraryTokens {

  private static final int NOWHERE = -1;

  private final Treebank.Sentence sentence;
  private final List<Token> tokens;

  /** For each word the first token in which it stands. */
  private final Map<Integer, Integer> tokenOf = new HashMap<>();

  private LibraryTokens(Treebank.Sentence sentence) {
    this.sentence = sentence;
    tokens = Stages.document(sentence.text()).tokens();
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    Path in = Path.of(arguments[1]);
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8)) {
      if (arguments[0].equals("text")) {
        tokenise(in, out);
      } else {
        convert(in, out);
      }
    }
  }

  private static void tokenise(Path in, Writer out) throws IOException {
    int number = 1;
    for (String line : Files.readAllLines(in)) {
      Document document = Stages.document(line);
      for (org.sitrep.parsing.internal.text.Sentence range : document.sentences()) {
        List<Treebank.Word> words = new ArrayList<>();
        for (Token token : document.tokens().subList(range.from(), range.to())) {
          words.add(new Treebank.Word(token.text(), "_", "X", "X", 0, "root"));
        }
        String text = document.slice(range.from(), range.to()).replaceAll("\\s+", " ");
        Treebank.write(out, new Treebank.Sentence("text-" + number++, text, words));
      }
    }
  }

  private static void convert(Path in, Writer out) throws IOException {
    for (Treebank.Sentence sentence : Treebank.read(in)) {
      Optional<Treebank.Sentence> converted = of(sentence);
      if (converted.isPresent() && !forms(converted.get()).equals(forms(sentence))) {
        Treebank.write(out, converted.get());
      }
    }
  }

  private static List<String> forms(Treebank.Sentence sentence) {
    return sentence.words().stream().map(Treebank.Word::form).toList();
  }

  /** The sentence in our tokens; nothing if its text and its words do not fit together. */
  static Optional<Treebank.Sentence> of(Treebank.Sentence sentence) {
    return new LibraryTokens(sentence).convert();
  }

  private Optional<Treebank.Sentence> convert() {
    int[] owners = owners();
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      TreeSet<Integer> group = new TreeSet<>();
      for (int at = tokens.get(i).start(); at < tokens.get(i).end() && owners.length > 0; at++) {
        if (owners[at] != NOWHERE) {
          group.add(owners[at]);
        }
      }
      if (group.isEmpty()) {
        return Optional.empty();
      }
      for (int word : group) {
        tokenOf.putIfAbsent(word, i);
      }
      groups.add(List.copyOf(group));
    }
    if (tokenOf.size() < sentence.length()) {
      return Optional.empty();
    }
    List<Treebank.Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(word(i, groups.get(i)));
    }
    return isTree(words)
        ? Optional.of(new Treebank.Sentence(sentence.id(), sentence.text(), words))
        : Optional.empty();
  }

  /** For each character the place of its word; nothing if words are not in the text. */
  private int[] owners() {
    String text = sentence.text();
    int[] owners = new int[text.length()];
    Arrays.fill(owners, NOWHERE);
    int at = 0;
    for (int place = 1; place <= sentence.length(); place++) {
      String form = sentence.word(place).form();
      int start = text.indexOf(form, at);
      if (start < 0 || !text.substring(at, start).isBlank()) {
        return new int[0];
      }
      at = start + form.length();
      Arrays.fill(owners, start, at, place);
    }
    return owners;
  }

  private Treebank.Word word(int token, List<Integer> group) {
    List<Integer> begun = group.stream().filter(word -> tokenOf.get(word) == token).toList();
    String form = tokens.get(token).text();
    if (begun.isEmpty()) {
      Treebank.Word whole = sentence.word(group.get(0));
      boolean isMark = whole.upos().equals("PUNCT") && whole.head() != 0;
      int head = isMark ? tokenOf.get(whole.head()) : tokenOf.get(group.get(0));
      String relation = whole.upos().equals("PUNCT") ? "punct" : "goeswith";
      return new Treebank.Word(form, "_", whole.upos(), whole.xpos(), head + 1, relation);
    }
    Treebank.Word best = sentence.word(begun.get(0));
    boolean found = false;
    for (int place : begun) {
      Treebank.Word word = sentence.word(place);
      boolean isHead = !group.contains(word.head()) && !word.upos().equals("PUNCT");
      if (isHead && !found) {
        best = word;
        found = true;
      }
    }
    int head = best.head() == 0 ? 0 : tokenOf.get(best.head()) + 1;
    return new Treebank.Word(form, best.lemma(), best.upos(), best.xpos(), head, best.relation());
  }

  private static boolean isTree(List<Treebank.Word> words) {
    int[] heads = words.stream().mapToInt(word -> word.head() - 1).toArray();
    try {
      new Tree(0, new byte[heads.length], heads, new byte[heads.length]);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
