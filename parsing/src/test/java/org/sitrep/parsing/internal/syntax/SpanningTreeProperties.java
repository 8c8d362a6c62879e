package org.sitrep.parsing.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanningTreeProperties {

  /** With up to five words all trees can be tried. */
  @Property(tries = 300)
  void noTreeWithOneRootIsBetter(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[words + 1][words + 1];
    for (int word = 1; word <= words; word++) {
      for (int head = 0; head <= words; head++) {
        scores[word][head] = word == head ? -1e9f : random.nextInt(1000) / 16f;
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[words + 1];
    int count = (int) Math.pow(words + 1, words);
    for (int number = 0; number < count; number++) {
      int rest = number;
      for (int word = 1; word <= words; word++) {
        heads[word] = rest % (words + 1);
        rest /= words + 1;
      }
      if (isTree(heads)) {
        best = Math.max(best, sum(scores, heads));
      }
    }
    int[] found = SpanningTree.heads(scores, words);
    assertThat(isTree(found)).isTrue();
    if (words <= SpanningTree.TRIES) {
      assertThat(sum(scores, found)).isEqualTo(best);
    }
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int word = 1; word < heads.length; word++) {
      sum += scores[word][heads[word]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int top = word;
      for (int i = 0; i < heads.length && top != 0; i++) {
        top = heads[top];
      }
      if (top != 0) {
        return false;
      }
    }
    return roots == 1;
  }
}
