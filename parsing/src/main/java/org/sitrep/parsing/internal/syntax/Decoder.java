package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;
import java.util.List;

/** Makes trees of what the network reads off words. */
final class Decoder {

  /** Less than any score: no word is its own head. */
  private static final float NEVER = -1e9f;

  /** The longest row of scores, one for the root and one for each word. */
  private static final int ROOM = Windows.MOST_WORDS + 2;

  private final Weights weights;
  private final Weights.Heads heads;
  private final float[] none = new float[ROOM];
  private final float[][] rows;
  private final float[][] offers;
  private final float[][] asked;
  private final float[][] scores;
  private final float[][] links;
  private final float[][] choices;

  /**
   * A decoder.
   *
   * @param root what the network reads off the root
   */
  Decoder(Weights weights, float[] root) {
    this.weights = weights;
    heads = weights.heads();
    rows = Floats.rowsToMultiply(ROOM, 0);
    Arrays.fill(rows, root);
    offers = Floats.rows(heads.arcs(), ROOM);
    asked = Floats.rowsToMultiply(ROOM, heads.arcs());
    scores = Floats.rowsToMultiply(ROOM, ROOM);
    links = Floats.rowsToMultiply(ROOM, heads.links());
    choices = Floats.rowsToMultiply(ROOM, weights.relations().length);
  }

  /** Writes down trees of windows, whose rows follow each other. */
  void decode(float[][] read, List<Window> windows) {
    int first = 0;
    for (Window window : windows) {
      System.arraycopy(read, first, rows, 1, window.length());
      decode(window);
      first += window.length();
    }
  }

  private void decode(Window window) {
    int length = window.length();
    score(length);
    int[] found = SpanningTree.heads(scores, length);
    relate(found, length);
    for (int word = 1; word <= length; word++) {
      int tag =
          Floats.greatest(rows[word], 2 * (heads.arcs() + heads.links()), weights.tags().length);
      int relation = Floats.greatest(choices[word], 0, weights.relations().length);
      window
          .draft()
          .set(
              window.from() + word - 1,
              weights.tags()[tag],
              found[word] == 0 ? Tree.NO_WORD : window.from() + found[word] - 1,
              weights.relations()[relation]);
    }
  }

  /** Scores of each word's heads; place 0 is the root. */
  private void score(int length) {
    int arcs = heads.arcs();
    for (int head = 0; head <= length; head++) {
      float[] row = rows[head];
      for (int i = 0; i < arcs; i++) {
        offers[i][head] = row[arcs + i];
      }
    }
    Floats.multiply(rows, 1, length + 1, heads.pair(), heads.head(), asked, arcs);
    Floats.multiply(asked, 1, length + 1, offers, none, scores, length + 1);
    for (int word = 1; word <= length; word++) {
      scores[word][word] = NEVER;
    }
  }

  /** Scores of each word's relations to its head. */
  private void relate(int[] found, int length) {
    int from = 2 * heads.arcs();
    int count = heads.links();
    for (int word = 1; word <= length; word++) {
      float[] dependent = rows[word];
      float[] head = rows[found[word]];
      float[] link = links[word];
      for (int i = 0; i < count; i++) {
        link[i] = Math.max(0f, dependent[from + i] + head[from + count + i]);
      }
    }
    Floats.multiply(
        links,
        1,
        length + 1,
        heads.relation(),
        heads.relationBias(),
        choices,
        weights.relations().length);
  }
}
