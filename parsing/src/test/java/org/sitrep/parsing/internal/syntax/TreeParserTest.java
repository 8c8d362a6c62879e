package org.sitrep.parsing.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.parsing.internal.en.English;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;

class TreeParserTest {

  private static final English ENGLISH = new English();

  private static Document document(String text) {
    return Document.of(text, ENGLISH.lexicon().knownWords(), ENGLISH.tokenRules());
  }

  private static Tree tree(Document document) {
    return ENGLISH.trees().parse(document.tokens(), 0, document.tokens().size());
  }

  @Test
  void findsSubjectAndObject() {
    Document document = document("Air defences destroyed nine drones over the port.");
    Tree tree = tree(document);
    assertThat(tree.root()).isEqualTo(2);
    assertThat(tree.child(2, Relation.NSUBJ)).isEqualTo(1);
    assertThat(tree.child(2, Relation.OBJ)).isEqualTo(4);
    assertThat(tree.upos(2)).isEqualTo(Upos.VERB);
    assertThat(tree.head(3)).isEqualTo(4);
    assertThat(tree.relation(3)).isEqualTo(Relation.NUMMOD);
  }

  @Test
  void readsSentencesTogetherAsOneByOne() {
    Document document =
        document(
            "A missile struck a depot. Two guards were killed, the governor said. No group claimed"
                + " the attack.");
    List<Tree> together = ENGLISH.trees().parse(document.tokens(), document.sentences());
    assertThat(together).hasSize(3);
    for (int i = 0; i < together.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      Tree alone = ENGLISH.trees().parse(document.tokens(), sentence.from(), sentence.to());
      assertThat(lines(together.get(i))).isEqualTo(lines(alone));
    }
  }

  @Test
  void cutsLongSentencesAtTheirMarks() {
    Document document = document("drones over the city, ".repeat(200));
    Tree tree = tree(document);
    assertThat(tree.to()).isEqualTo(document.tokens().size());
    long beside =
        java.util.stream.IntStream.range(0, tree.to())
            .filter(i -> tree.head(i) == tree.root())
            .filter(i -> tree.relation(i) == Relation.PARATAXIS)
            .count();
    assertThat(beside).isGreaterThanOrEqualTo(6);
    for (int i = 0; i < tree.to(); i += 5) {
      assertThat(Math.abs(tree.head(i) - i) < Windows.MOST_WORDS || tree.head(i) == tree.root())
          .isTrue();
    }
  }

  @Test
  void readsNothing() {
    Tree tree = tree(document(""));
    assertThat(tree.root()).isEqualTo(Tree.NO_WORD);
    assertThat(ENGLISH.trees().parse(List.of(), List.of())).isEmpty();
  }

  @Test
  void saysWhatTheWeightsWereMadeFrom() {
    assertThat(ENGLISH.trees().provenance()).contains("CC BY-SA 4.0").contains("English-EWT");
  }

  @Test
  void weightsAreSmall() throws IOException {
    try (InputStream stream = English.class.getResourceAsStream("syntax.bin")) {
      assertThat(stream).isNotNull();
      assertThat(stream.readAllBytes()).hasSizeLessThan(6_000_000);
    }
  }

  @Test
  void refusesWhatAreNoWeights() {
    assertThatThrownBy(() -> TreeParser.of(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SITREPSX");
    byte[] old = new byte[12];
    System.arraycopy("SITREPSX".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, old, 0, 8);
    assertThatThrownBy(() -> TreeParser.of(new ByteArrayInputStream(old)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 0");
    old[11] = 1;
    assertThatThrownBy(() -> TreeParser.of(new ByteArrayInputStream(old)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("end too early");
  }

  /** A tree in the ten columns of treebanks, of which five are filled. */
  static List<String> lines(Tree tree) {
    List<String> lines = new ArrayList<>();
    for (int i = tree.from(); i < tree.to(); i++) {
      int head = tree.head(i) == Tree.NO_WORD ? 0 : tree.head(i) - tree.from() + 1;
      lines.add(
          String.join(
              "\t",
              String.valueOf(i - tree.from() + 1),
              tree.upos(i).name(),
              String.valueOf(head),
              tree.relation(i).label()));
    }
    return lines;
  }
}
