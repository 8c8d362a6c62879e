package org.sitrep.parsing.internal.syntax;

import java.util.List;
import org.sitrep.parsing.internal.text.Token;

/**
 * Turns the words of windows into rows of numbers: what each looks for as a head, what it offers as
 * one, and its part of speech. It has room for {@link #MOST_WORDS} at a time and is used by one
 * thread at a time.
 */
final class Network {

  /** How many words it takes at a time. */
  static final int MOST_WORDS = 256;

  private final Weights weights;
  private final float[] zero;
  private final float[] root;
  private final Decoder decoder;
  private int room;
  private float[][] words = {};
  private float[][] mixed = {};
  private float[][] gates = {};
  private float[][] candidate = {};
  private float[][] forget = {};
  private float[][] output = {};
  private float[][] state = {};
  private float[][] read = {};

  Network(Weights weights) {
    this.weights = weights;
    int outputs = weights.heads().bias().length;
    zero = new float[weights.width()];
    root = new float[outputs];
    Weights.Heads heads = weights.heads();
    Floats.multiply(
        heads.root(), heads.project(), heads.root().length, heads.bias(), root, outputs);
    rectify(root);
    decoder = new Decoder(weights, root);
  }

  /**
   * Reads windows, and writes down in each what it found.
   *
   * @param tokens all tokens of a document
   * @param windows of at most {@link #MOST_WORDS} words together
   */
  void read(List<Token> tokens, List<Window> windows) {
    int count = 0;
    for (Window window : windows) {
      count += window.length();
    }
    makeRoom(count);
    int row = 0;
    for (Window window : windows) {
      for (int i = window.from(); i < window.to(); i++) {
        look(tokens.get(i), words[row++]);
      }
    }
    for (Weights.Layer layer : weights.layers()) {
      recur(layer, windows, count);
    }
    Weights.Heads heads = weights.heads();
    Floats.multiply(words, count, heads.project(), heads.bias(), read);
    for (int i = 0; i < count; i++) {
      rectify(read[i]);
    }
    decoder.decode(read, windows);
  }

  private void rectify(float[] row) {
    Floats.rectify(row, 2 * weights.heads().arcs());
  }

  private void makeRoom(int count) {
    if (count <= room) {
      return;
    }
    room = Math.max(count, Math.min(MOST_WORDS, 2 * room));
    int width = weights.width();
    words = Floats.rows(room, width);
    mixed = Floats.rows(room, width);
    gates = Floats.rows(room, 3 * width);
    candidate = Floats.rows(room, width);
    forget = Floats.rows(room, width);
    output = Floats.rows(room, width);
    state = Floats.rows(room, width);
    read = Floats.rows(room, root.length);
  }

  /** The sum of the vectors of a word's form, its ends and its shape. */
  private void look(Token token, float[] row) {
    Weights.Lexicon lexicon = weights.lexicon();
    VectorTable[] parts = lexicon.parts();
    String pad = WordShape.pad(token.lower());
    int length = pad.length();
    System.arraycopy(zero, 0, row, 0, row.length);
    parts[0].add(row, pad, 0, length);
    parts[1].add(row, pad, Math.max(0, length - 2), length);
    parts[2].add(row, pad, Math.max(0, length - 3), length);
    if (length > 4) {
      parts[3].add(row, pad, length - 4, length);
    } else {
      parts[3].addUnknown(row);
    }
    if (length > 3) {
      parts[4].add(row, pad, 0, 3);
    } else {
      parts[4].addUnknown(row);
    }
    lexicon.shapes().addTo(row, WordShape.of(token.text()));
    Floats.normalise(row, lexicon.norm());
  }

  private void recur(Weights.Layer layer, List<Window> windows, int count) {
    int width = weights.width();
    int from = 0;
    for (Window window : windows) {
      int to = from + window.length();
      for (int i = from; i < to; i++) {
        float[] before = i > from ? words[i - 1] : zero;
        float[] behind = i + 1 < to ? words[i + 1] : zero;
        Floats.window(before, words[i], behind, layer.window(), mixed[i]);
      }
      from = to;
    }
    Floats.multiply(mixed, count, layer.gates(), layer.bias(), gates);
    for (int i = 0; i < count; i++) {
      System.arraycopy(gates[i], 0, candidate[i], 0, width);
      System.arraycopy(gates[i], width, forget[i], 0, width);
      System.arraycopy(gates[i], 2 * width, output[i], 0, width);
      Floats.tanh(candidate[i], width);
      Floats.sigmoid(forget[i], width);
      Floats.sigmoid(output[i], width);
    }
    from = 0;
    for (Window window : windows) {
      pass(from, from + window.length(), width);
      from += window.length();
    }
    for (int i = 0; i < count; i++) {
      Floats.addProduct(words[i], state[i], output[i], width);
      Floats.normalise(words[i], layer.norm());
    }
  }

  /** Passes over a window, one half of the state forwards and the other backwards. */
  private void pass(int from, int to, int width) {
    int half = width / 2;
    for (int i = from; i < to; i++) {
      float[] old = i > from ? state[i - 1] : zero;
      Floats.gate(state[i], old, forget[i], candidate[i], 0, half);
    }
    for (int i = to - 1; i >= from; i--) {
      float[] old = i + 1 < to ? state[i + 1] : zero;
      Floats.gate(state[i], old, forget[i], candidate[i], half, width);
    }
  }
}
