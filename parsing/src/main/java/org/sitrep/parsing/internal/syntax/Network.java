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

  private final WordInputs inputs;
  private final Weights weights;
  private final float[] zero;
  private final Decoder decoder;
  private final WordInput[] met = new WordInput[MOST_WORDS];
  private int room;
  private float[][] words = {};
  private float[][] mixed = {};
  private float[][] gates = {};
  private float[][] candidate = {};
  private float[][] forget = {};
  private float[][] output = {};
  private float[][] state = {};
  private float[][] read = {};

  Network(WordInputs inputs) {
    this.inputs = inputs;
    weights = inputs.weights();
    zero = new float[weights.layers()[0].bias().length];
    float[][] root = Floats.rowsToMultiply(1, weights.width());
    root[0] = weights.heads().root();
    float[][] row = Floats.rowsToMultiply(1, weights.heads().bias().length);
    read(root, 1, row);
    decoder = new Decoder(weights, row[0]);
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
      for (int i = window.from(); i < window.to(); i++) {
        Token token = tokens.get(i);
        met[count++] = inputs.of(token.text(), token.lower());
      }
    }
    makeRoom(count);
    meet(windows);
    for (int layer = 0; layer < weights.layers().length; layer++) {
      if (layer > 0) {
        mix(weights.layers()[layer], windows, count);
      }
      recur(weights.layers()[layer], windows, count);
    }
    read(words, count, read);
    decoder.decode(read, windows);
  }

  private void makeRoom(int count) {
    if (count <= room) {
      return;
    }
    room = Math.max(count, Math.min(MOST_WORDS, 2 * room));
    int width = weights.width();
    words = Floats.rowsToMultiply(room, width);
    mixed = Floats.rowsToMultiply(room, width);
    gates = Floats.rowsToMultiply(room, zero.length);
    candidate = Floats.rows(room, width);
    forget = Floats.rows(room, width);
    output = Floats.rows(room, width);
    state = Floats.rows(room, width);
    read = Floats.rowsToMultiply(room, weights.heads().bias().length);
  }

  /** The numbers of each word, and its gates in the first layer. */
  private void meet(List<Window> windows) {
    int from = 0;
    for (Window window : windows) {
      int to = from + window.length();
      for (int i = from; i < to; i++) {
        float[] before = i > from ? met[i - 1].toNext() : zero;
        float[] behind = i + 1 < to ? met[i + 1].toPrevious() : zero;
        Floats.add(met[i].own(), before, behind, gates[i], zero.length);
        System.arraycopy(met[i].vector(), 0, words[i], 0, weights.width());
      }
      from = to;
    }
  }

  /** The gates of each word in a further layer. */
  private void mix(Weights.Layer layer, List<Window> windows, int count) {
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
    Floats.multiply(mixed, 0, count, layer.gates(), layer.bias(), gates, zero.length);
  }

  private void recur(Weights.Layer layer, List<Window> windows, int count) {
    int width = weights.width();
    for (int i = 0; i < count; i++) {
      Floats.tanh(gates[i], zero.length);
      System.arraycopy(gates[i], 0, candidate[i], 0, width);
      System.arraycopy(gates[i], width, forget[i], 0, width);
      System.arraycopy(gates[i], 2 * width, output[i], 0, width);
    }
    int from = 0;
    for (Window window : windows) {
      pass(from, from + window.length(), width);
      from += window.length();
    }
    for (int i = 0; i < count; i++) {
      Floats.addThrough(output[i], state[i], words[i], width);
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

  /** What is read off the last layer. */
  private void read(float[][] layer, int count, float[][] rows) {
    Weights.Heads heads = weights.heads();
    Floats.multiply(layer, 0, count, heads.project(), heads.bias(), rows, heads.bias().length);
    for (int i = 0; i < count; i++) {
      Floats.rectify(rows[i], 2 * heads.arcs());
    }
  }
}
