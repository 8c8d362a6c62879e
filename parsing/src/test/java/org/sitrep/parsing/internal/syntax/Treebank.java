package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.parsing.internal.text.Token;

/** Sentences of treebanks in the CoNLL-U format. */
final class Treebank {

  private static final int COLUMNS = 8;
  private static final String TEXT = "# text = ";
  private static final String ID = "# sent_id = ";

  private Treebank() {}

  /**
   * A word of a sentence.
   *
   * @param lemma its dictionary form
   * @param xpos its tag by the treebank's own list
   * @param head place of its head, from 1; 0 for the root
   */
  record Word(String form, String lemma, String upos, String xpos, int head, String relation) {}

  /** A sentence with its words, which have the places from 1. */
  record Sentence(String id, String text, List<Word> words) {

    Word word(int place) {
      return words.get(place - 1);
    }

    int length() {
      return words.size();
    }

    /** The words as if the library had read them so. */
    List<Token> tokens() {
      List<Token> tokens = new ArrayList<>();
      int start = 0;
      for (Word word : words) {
        tokens.add(token(word.form(), start));
        start += word.form().length() + 1;
      }
      return tokens;
    }

    /** The same words in another tree. */
    Sentence with(Tree tree) {
      List<Word> parsed = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        parsed.add(
            new Word(
                word.form(),
                word.lemma(),
                tree.upos(i).name(),
                word.xpos(),
                tree.head(i) + 1,
                tree.relation(i).label()));
      }
      return new Sentence(id, text, parsed);
    }
  }

  /** A token of these characters. */
  static Token token(String form, int start) {
    String lower =
        form.equals("US")
            ? "u.s."
            : form.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('‑', '-')
                .replace('‐', '-');
    int first = form.codePointAt(0);
    Token.Kind kind =
        Character.isDigit(first)
            ? Token.Kind.NUMBER
            : Character.isLetter(first) || form.length() > 1 ? Token.Kind.WORD : Token.Kind.MARK;
    return new Token(start, start + form.length(), form, lower, kind, 0, lower.hashCode());
  }

  /** All sentences of a file; ranges of words and empty nodes are passed over. */
  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    String id = "";
    String text = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(ID)) {
        id = line.substring(ID.length());
      } else if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (line.isEmpty()) {
        if (!words.isEmpty()) {
          sentences.add(new Sentence(id, text, List.copyOf(words)));
          words.clear();
        }
        id = "";
        text = "";
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= COLUMNS && cells[0].chars().allMatch(Character::isDigit)) {
          int head = cells[6].equals("_") ? 0 : Integer.parseInt(cells[6]);
          words.add(new Word(cells[1], cells[2], cells[3], cells[4], head, cells[7]));
        }
      }
    }
    return sentences;
  }

  /** Writes a sentence. */
  static void write(Writer out, Sentence sentence) throws IOException {
    out.write(ID + sentence.id() + "\n" + TEXT + sentence.text() + "\n");
    int place = 1;
    for (Word word : sentence.words()) {
      out.write(
          String.join(
              "\t",
              String.valueOf(place++),
              word.form(),
              word.lemma(),
              word.upos(),
              word.xpos(),
              "_",
              String.valueOf(word.head()),
              word.relation(),
              "_",
              "_\n"));
    }
    out.write("\n");
  }
}
