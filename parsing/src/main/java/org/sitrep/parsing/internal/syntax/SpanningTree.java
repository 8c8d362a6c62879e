package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;

/**
 * The tree whose arcs have the greatest sum of scores, with one word below the root, found as Chu
 * and Liu (1965) and Edmonds (1967) do: each word takes its best head, and a circle of words is
 * drawn together into one until there is none. Noise that has more than {@value #CIRCLES} circles
 * gets a tree that grows greedily, so that the time stays within the square of the length.
 */
final class SpanningTree {

  private static final double NEVER = -1e15;

  /** What an arc from the root costs or is paid where another word is to have it, or this one. */
  private static final double FORCE = 1e9;

  /** How many words are tried as the only one below the root. */
  static final int TRIES = 4;

  /** How many circles are drawn together; what is left after these grows from the root. */
  static final int CIRCLES = 12;

  private SpanningTree() {}

  /**
   * The best heads.
   *
   * @param scores of each word, in rows from 1, with each head, 0 being the root
   * @param length how many words there are
   * @return for each word from 1 its head
   */
  static int[] heads(float[][] scores, int length) {
    int[] heads = new int[length + 1];
    int roots = 0;
    for (int word = 1; word <= length; word++) {
      heads[word] = Floats.greatest(scores[word], 0, length + 1);
      if (heads[word] == 0) {
        roots++;
      }
    }
    if (roots == 1 && circle(heads) == 0) {
      return heads;
    }
    double[][] exact = new double[length + 1][length + 1];
    for (int word = 1; word <= length; word++) {
      float best = scores[word][heads[word]];
      for (int head = 0; head <= length; head++) {
        exact[word][head] = (double) scores[word][head] - best;
      }
      exact[word][word] = NEVER;
    }
    heads = best(exact, CIRCLES);
    return roots(heads) == 1 ? heads : withOneRoot(exact);
  }

  /** Tries the words that like the root best, one after the other, as the only one below it. */
  private static int[] withOneRoot(double[][] scores) {
    int[] best = {};
    double most = Double.NEGATIVE_INFINITY;
    boolean[] tried = new boolean[scores.length];
    for (int i = 0; i < Math.min(TRIES, scores.length - 1); i++) {
      int root = 0;
      for (int word = 1; word < scores.length; word++) {
        if (!tried[word] && (root == 0 || scores[word][0] > scores[root][0])) {
          root = word;
        }
      }
      tried[root] = true;
      int[] heads = best(below(scores, root), CIRCLES);
      double sum = 0;
      for (int word = 1; word < scores.length; word++) {
        sum += scores[word][heads[word]];
      }
      if (sum > most) {
        most = sum;
        best = heads;
      }
    }
    return best;
  }

  /** The same scores where only one word may stand below the root. */
  private static double[][] below(double[][] scores, int root) {
    double[][] forced = new double[scores.length][];
    for (int word = 0; word < scores.length; word++) {
      forced[word] = scores[word].clone();
      forced[word][0] = word == root ? FORCE : -FORCE;
    }
    return forced;
  }

  private static int roots(int[] heads) {
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      if (heads[word] == 0) {
        roots++;
      }
    }
    return roots;
  }

  /** A word of a circle, 0 if there is none. */
  private static int circle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int word = start;
      while (word != 0 && seenFrom[word] == 0) {
        seenFrom[word] = start;
        word = heads[word];
      }
      if (word != 0 && seenFrom[word] == start) {
        return word;
      }
    }
    return 0;
  }

  private static int[] best(double[][] scores, int circles) {
    if (circles == 0) {
      return grown(scores);
    }
    int[] heads = new int[scores.length];
    for (int word = 1; word < heads.length; word++) {
      heads[word] = word == 1 ? 0 : 1;
      for (int head = 0; head < heads.length; head++) {
        if (head != word && scores[word][head] > scores[word][heads[word]]) {
          heads[word] = head;
        }
      }
    }
    int circle = circle(heads);
    return circle == 0 ? heads : new Contraction(scores, heads, circle).solve(circles - 1);
  }

  /** A tree, not always the best, that grows from the root by the best arc to a word outside it. */
  private static int[] grown(double[][] scores) {
    int[] heads = new int[scores.length];
    boolean[] inside = new boolean[scores.length];
    int last = 0;
    for (int n = 1; n < scores.length; n++) {
      inside[last] = true;
      int next = 0;
      for (int word = 1; word < scores.length; word++) {
        if (!inside[word]) {
          if (scores[word][last] > scores[word][heads[word]]) {
            heads[word] = last;
          }
          if (next == 0 || scores[word][heads[word]] > scores[next][heads[next]]) {
            next = word;
          }
        }
      }
      last = next;
    }
    return heads;
  }

  /** Scores in which the words of a circle are one. */
  private static final class Contraction {

    private final double[][] scores;
    private final int[] heads;
    private final boolean[] inside;
    private final int[] outside;
    private double sum;

    /** For each word outside the word of the circle that is its best head. */
    private final int[] bestHead;

    /** For each word outside the word of the circle that it is the best head of. */
    private final int[] bestEntry;

    Contraction(double[][] scores, int[] heads, int circle) {
      this.scores = scores;
      this.heads = heads;
      inside = new boolean[heads.length];
      bestHead = new int[heads.length];
      bestEntry = new int[heads.length];
      int word = circle;
      do {
        inside[word] = true;
        sum += scores[word][heads[word]];
        word = heads[word];
      } while (word != circle);
      int[] rest = new int[heads.length];
      int count = 0;
      for (int i = 0; i < heads.length; i++) {
        if (!inside[i]) {
          rest[count++] = i;
        }
      }
      outside = Arrays.copyOf(rest, count);
    }

    int[] solve(int circles) {
      int joint = outside.length;
      double[][] smaller = new double[joint + 1][joint + 1];
      for (int i = 0; i < joint; i++) {
        int word = outside[i];
        for (int j = 0; j < joint; j++) {
          smaller[i][j] = scores[word][outside[j]];
        }
        chooseEnds(word);
        int entry = bestEntry[word];
        smaller[i][joint] = scores[word][bestHead[word]];
        smaller[joint][i] = gain(entry, word) + sum;
      }
      int[] found = best(smaller, circles);
      int[] result = heads.clone();
      for (int i = 1; i < joint; i++) {
        int word = outside[i];
        result[word] = found[i] == joint ? bestHead[word] : outside[found[i]];
      }
      int above = outside[found[joint]];
      result[bestEntry[above]] = above;
      return result;
    }

    private void chooseEnds(int word) {
      int head = -1;
      int entry = -1;
      for (int i = 0; i < inside.length; i++) {
        if (inside[i]) {
          if (head < 0 || scores[word][i] > scores[word][head]) {
            head = i;
          }
          if (entry < 0 || gain(i, word) > gain(entry, word)) {
            entry = i;
          }
        }
      }
      bestHead[word] = head;
      bestEntry[word] = entry;
    }

    /** What the circle gains when one of its words takes a head outside. */
    private double gain(int word, int head) {
      return scores[word][head] - scores[word][heads[word]];
    }
  }
}
