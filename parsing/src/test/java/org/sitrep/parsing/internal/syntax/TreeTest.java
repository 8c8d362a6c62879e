package org.sitrep.parsing.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  /** "Gunmen from the hills shot two guards", behind ten other words. */
  private static final Tree TREE =
      Tree.of(
          10,
          new Upos[] {
            Upos.NOUN, Upos.ADP, Upos.DET, Upos.NOUN, Upos.VERB, Upos.NUM, Upos.NOUN,
          },
          new int[] {14, 13, 13, 10, Tree.NO_WORD, 16, 14},
          new Relation[] {
            Relation.NSUBJ,
            Relation.CASE,
            Relation.DET,
            Relation.NMOD,
            Relation.ROOT,
            Relation.NUMMOD,
            Relation.OBJ,
          });

  @Test
  void knowsWords() {
    assertThat(TREE.from()).isEqualTo(10);
    assertThat(TREE.to()).isEqualTo(17);
    assertThat(TREE.root()).isEqualTo(14);
    assertThat(TREE.upos(15)).isEqualTo(Upos.NUM);
    assertThat(TREE.head(10)).isEqualTo(14);
    assertThat(TREE.head(14)).isEqualTo(Tree.NO_WORD);
    assertThat(TREE.relation(16)).isEqualTo(Relation.OBJ);
  }

  @Test
  void knowsWhatHangsOnAWord() {
    assertThat(TREE.children(14)).containsExactly(10, 16);
    assertThat(TREE.childCount(13)).isEqualTo(2);
    assertThat(TREE.child(13, 1)).isEqualTo(12);
    assertThat(TREE.child(13, 2)).isEqualTo(Tree.NO_WORD);
    assertThat(TREE.child(14, Relation.OBJ)).isEqualTo(16);
    assertThat(TREE.child(14, Relation.IOBJ)).isEqualTo(Tree.NO_WORD);
    assertThat(TREE.spanFrom(10)).isEqualTo(10);
    assertThat(TREE.spanTo(10)).isEqualTo(14);
    assertThat(TREE.spanFrom(16)).isEqualTo(15);
    assertThat(TREE.spanTo(14)).isEqualTo(17);
  }

  @Test
  void knowsWaysBetweenWords() {
    assertThat(TREE.dependsOn(12, 10)).isTrue();
    assertThat(TREE.dependsOn(12, 14)).isTrue();
    assertThat(TREE.dependsOn(12, 16)).isFalse();
    assertThat(TREE.dependsOn(10, 12)).isFalse();
    assertThat(TREE.dependsOn(12, 12)).isFalse();
    assertThat(TREE.path(12, 15)).containsExactly(12, 13, 10, 14, 16, 15);
    assertThat(TREE.path(14, 12)).containsExactly(14, 10, 13, 12);
    assertThat(TREE.path(13, 13)).containsExactly(13);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, 17, Integer.MAX_VALUE})
  void hasNothingOutside(int token) {
    assertThat(TREE.contains(token)).isFalse();
    assertThat(TREE.upos(token)).isEqualTo(Upos.NONE);
    assertThat(TREE.relation(token)).isEqualTo(Relation.NONE);
    assertThat(TREE.head(token)).isEqualTo(Tree.NO_WORD);
    assertThat(TREE.children(token)).isEmpty();
    assertThat(TREE.childCount(token)).isZero();
    assertThat(TREE.child(token, 0)).isEqualTo(Tree.NO_WORD);
    assertThat(TREE.child(token, Relation.OBJ)).isEqualTo(Tree.NO_WORD);
    assertThat(TREE.spanTo(token)).isEqualTo(TREE.spanFrom(token)).isEqualTo(token);
    assertThat(TREE.path(token, 12)).isEmpty();
    assertThat(TREE.path(12, token)).isEmpty();
    assertThat(TREE.dependsOn(12, token)).isFalse();
    assertThat(TREE.dependsOn(token, 14)).isFalse();
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThatThrownBy(() -> tree(1, 0)).hasMessageContaining("circle");
    assertThatThrownBy(() -> tree(Tree.NO_WORD, 2, 1)).hasMessageContaining("circle");
    assertThatThrownBy(() -> tree(0)).hasMessageContaining("circle");
    assertThatThrownBy(() -> tree(Tree.NO_WORD, Tree.NO_WORD)).hasMessageContaining("root");
    assertThatThrownBy(() -> tree(Tree.NO_WORD, 2)).hasMessageContaining("outside");
    assertThatThrownBy(() -> Tree.of(0, new Upos[1], new int[2], new Relation[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Tree tree(int... heads) {
    return new Tree(0, new byte[heads.length], heads, new byte[heads.length]);
  }

  @Test
  void namesAreThoseOfTreebanks() {
    assertThat(Relation.of("nsubj:pass")).isEqualTo(Relation.NSUBJ_PASS);
    assertThat(Relation.NSUBJ_PASS.base()).isEqualTo(Relation.NSUBJ);
    assertThat(Relation.OBJ.base()).isEqualTo(Relation.OBJ);
    assertThat(Relation.of("obl:unheard")).isEqualTo(Relation.OBL);
    assertThat(Relation.of("unheard:of")).isEqualTo(Relation.DEP);
    assertThat(Relation.NUMMOD_GOV.label()).isEqualTo("nummod:gov");
    assertThat(Relation.NONE.base()).isEqualTo(Relation.NONE);
    assertThat(Upos.of("PROPN")).isEqualTo(Upos.PROPN);
    assertThat(Upos.of("unheard")).isEqualTo(Upos.X);
  }
}
