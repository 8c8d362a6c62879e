package org.sitrep.parsing.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

  @Test
  void aTagTellsTheUsualRelation() {
    assertThat(tree("the/DT old/JJ oil/NN depot/NN!"))
        .isEqualTo("the:DET:det old:ADJ:amod oil:NOUN:compound depot:NOUN:");
  }

  @Test
  void aPhraseHangsOnTheHeadOfThePhraseAroundIt() {
    Node node = Notation.of("hit/VBD! (a/DT depot/NN! (in/IN $town!):nmod):obj").fill(slots(false));

    assertThat(node.dependents()).singleElement().extracting(Node::relation).isEqualTo("obj");
    assertThat(node.dependents().get(0).dependents())
        .extracting(Node::relation)
        .containsExactly("det", "nmod");
  }

  @ParameterizedTest
  @CsvSource({
    "were~was/VBD! hit/VBN:xcomp,false,were:VERB: hit:VERB:xcomp",
    "were~was/VBD! hit/VBN:xcomp,true,was:VERB: hit:VERB:xcomp",
    "are/VBP~is/VBZ! missing/JJ:xcomp,true,is:VERB: missing:ADJ:xcomp"
  })
  void aVerbAgreesWithWhatIsCounted(String pattern, boolean isOne, String expected) {
    assertThat(tree(pattern, isOne)).isEqualTo(expected);
  }

  @Test
  void anEmptySlotIsLeftOut() {
    assertThat(tree("fired/VBD! $nothing:obj (at/IN $nothing!):obl")).isEqualTo("fired:VERB:");
  }

  @Test
  void whatIsNoWordIsAMark() {
    assertThat(tree("police/NNS! , [ they/PRP:appos ]"))
        .isEqualTo("police:NOUN: ,:PUNCT:punct (:PUNCT:punct they:PRON:appos ):PUNCT:punct");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the/DT depot/NN", "hit/VBD! (a/DT depot/NN!", "hit/VBD! depot/NN!)"})
  void whatIsNoTreeIsRefused(String pattern) {
    assertThatThrownBy(() -> tree(pattern)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String tree(String pattern) {
    return tree(pattern, false);
  }

  private static String tree(String pattern, boolean isOne) {
    return String.join(
        " ",
        Notation.of(pattern).fill(slots(isOne)).words().stream()
            .map(word -> word.form() + ":" + word.upos() + ":" + word.relation())
            .toList());
  }

  private static Notation.Slots slots(boolean isOne) {
    return Slots.of(
        new Random(1),
        isOne,
        slot -> slot.equals("town") ? new Node("Odesa", "PROPN", "NNP", "") : null);
  }
}
