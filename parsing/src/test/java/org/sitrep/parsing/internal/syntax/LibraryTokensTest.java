package org.sitrep.parsing.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTokensTest {

  private static Treebank.Sentence sentence(String text, String... rows) {
    List<Treebank.Word> words =
        Arrays.stream(rows)
            .map(row -> row.split(" "))
            .map(
                cells ->
                    new Treebank.Word(
                        cells[0], "_", cells[1], "_", Integer.parseInt(cells[2]), cells[3]))
            .toList();
    return new Treebank.Sentence("1", text, words);
  }

  private static List<String> rows(Treebank.Sentence sentence) {
    return LibraryTokens.of(sentence).orElseThrow().words().stream()
        .map(word -> word.form() + " " + word.upos() + " " + word.head() + " " + word.relation())
        .toList();
  }

  @Test
  void drawsCompoundsTogether() {
    assertThat(
            rows(
                sentence(
                    "Anti-tank mines lay there.",
                    "Anti ADJ 3 amod",
                    "- PUNCT 3 punct",
                    "tank NOUN 4 compound",
                    "mines NOUN 5 nsubj",
                    "lay VERB 0 root",
                    "there ADV 5 advmod",
                    ". PUNCT 5 punct")))
        .containsExactly(
            "Anti-tank NOUN 2 compound",
            "mines NOUN 3 nsubj",
            "lay VERB 0 root",
            "there ADV 3 advmod",
            ". PUNCT 3 punct");
  }

  @Test
  void splitsMarks() {
    assertThat(
            rows(
                sentence(
                    "They left...", "They PRON 2 nsubj", "left VERB 0 root", "... PUNCT 2 punct")))
        .containsExactly(
            "They PRON 2 nsubj",
            "left VERB 0 root",
            ". PUNCT 2 punct",
            ". PUNCT 2 punct",
            ". PUNCT 2 punct");
  }

  @Test
  void splitsWords() {
    assertThat(rows(sentence("See a/b", "See VERB 0 root", "a/b NOUN 1 obj")))
        .containsExactly(
            "See VERB 0 root", "a NOUN 1 obj", "/ NOUN 2 goeswith", "b NOUN 2 goeswith");
  }

  @Test
  void keepsClitics() {
    assertThat(
            rows(sentence("We didn't", "We PRON 2 nsubj", "did VERB 0 root", "n't PART 2 advmod")))
        .containsExactly("We PRON 2 nsubj", "did VERB 0 root", "n't PART 2 advmod");
  }

  @Test
  void leavesWordsThatAreNotInTheText() {
    assertThat(LibraryTokens.of(sentence("It was", "It PRON 0 root", "is AUX 1 cop"))).isEmpty();
  }
}
