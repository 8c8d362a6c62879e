package org.sitrep.parsing.internal.syntax;

import java.util.List;

/** Makes trees of what the network reads off words. */
final class Decoder {

  /** Less than any score: no word is its own head. */
  private static final float NEVER = -1e9f;

  /** The longest row of scores, one for the root and one for each word. */
  private static final int ROOM = Windows.MOST_WORDS + 2;

  private final Weights weights;
  private final Weights.Heads heads;
  private final float[] root;
  private final float[] none;
  private final float[][] offers;
  private final float[] common = new float[ROOM];
  private final float[] asked;
  private final float[][] scores = Floats.rows(ROOM, ROOM);
  private final float[] link;
  private final float[] choice;

  /**
   * A decoder.
   *
   * @param root what the network reads off the root
   */
  Decoder(Weights weights, float[] root) {
    this.weights = weights;
    this.root = root;
    heads = weights.heads();
    none = new float[ROOM];
    offers = Floats.rows(heads.arcs(), ROOM);
    asked = new float[heads.arcs()];
    link = new float[heads.links()];
    choice = new float[weights.relations().length];
  }

  /** Writes down trees of windows, whose rows follow each other. */
  void decode(float[][] rows, List<Window> windows) {
    int first = 0;
    for (Window window : windows) {
      int length = window.length();
      score(rows, first, length);
      int[] found = SpanningTree.heads(scores, length);
      for (int i = 0; i < length; i++) {
        float[] row = rows[first + i];
        int head = found[i + 1];
        int tag = Floats.greatest(row, 2 * (heads.arcs() + heads.links()), weights.tags().length);
        window
            .draft()
            .set(
                window.from() + i,
                weights.tags()[tag],
                head == 0 ? Tree.NO_WORD : window.from() + head - 1,
                relation(row, head == 0 ? root : rows[first + head - 1]));
      }
      first += length;
    }
  }

  /** Scores of each word's heads; place 0 is the root. */
  private void score(float[][] rows, int first, int length) {
    int arcs = heads.arcs();
    for (int head = 0; head <= length; head++) {
      float[] row = head == 0 ? root : rows[first + head - 1];
      for (int i = 0; i < arcs; i++) {
        offers[i][head] = row[arcs + i];
      }
    }
    int count = length + 1;
    Floats.multiply(heads.head(), offers, arcs, none, common, count);
    for (int word = 1; word <= length; word++) {
      Floats.multiply(rows[first + word - 1], heads.pair(), arcs, none, asked, arcs);
      Floats.multiply(asked, offers, arcs, common, scores[word], count);
      scores[word][word] = NEVER;
    }
  }

  private Relation relation(float[] dependent, float[] head) {
    int from = 2 * heads.arcs();
    int links = heads.links();
    for (int i = 0; i < links; i++) {
      link[i] = Math.max(0f, dependent[from + i] + head[from + links + i]);
    }
    Floats.multiply(link, heads.relation(), links, heads.relationBias(), choice, choice.length);
    return weights.relations()[Floats.greatest(choice, 0, choice.length)];
  }
}
