package org.sitrep.parsing.internal.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the first layer makes of words. The sums of that layer have one summand for each word of the
 * window, so those of words met before are kept, as long as no other word takes their place. What
 * is kept changes no result. Shared by threads.
 */
final class WordInputs {

  /** How many words are kept, each with some 5 kB. */
  private static final int KEPT = 2048;

  /** In so many places a word may stand; a power of two. */
  private static final int PLACES = 4;

  private static final int SHORT = 3;
  private static final int LONG = 4;

  private final Weights weights;
  private final float[] nothing;
  private final AtomicReferenceArray<WordInput> kept = new AtomicReferenceArray<>(KEPT);

  WordInputs(Weights weights) {
    this.weights = weights;
    nothing = new float[weights.layers()[0].bias().length];
  }

  Weights weights() {
    return weights;
  }

  /**
   * What the first layer makes of a word. Each has some places, of which the oldest is given up.
   *
   * @param lower its form in small letters
   */
  WordInput of(String text, String lower) {
    String pad = WordShape.pad(lower);
    int shape = WordShape.of(text);
    int hash = pad.hashCode() * 31 + shape;
    int first = (hash ^ hash >>> 11) & KEPT - PLACES;
    for (int place = first; place < first + PLACES; place++) {
      WordInput input = kept.getAcquire(place);
      if (input != null && input.isOf(pad, shape)) {
        return input;
      }
    }
    WordInput made = make(pad, shape);
    for (int place = first + PLACES - 1; place > first; place--) {
      kept.setRelease(place, kept.getAcquire(place - 1));
    }
    kept.setRelease(first, made);
    return made;
  }

  private WordInput make(String pad, int shape) {
    Weights.Layer layer = weights.layers()[0];
    int width = weights.width();
    float[] vector = vector(pad, shape);
    float[][] parts = Floats.rows(layer.window().length, width);
    for (int i = 0; i < parts.length; i++) {
      Floats.product(layer.window()[i], vector, parts[i], width);
    }
    float[][] sums = Floats.rows(parts.length, nothing.length);
    Floats.multiply(parts, 0, parts.length, layer.gates(), nothing, sums, nothing.length);
    Floats.add(sums[1], layer.bias(), nothing, sums[1], nothing.length);
    return new WordInput(pad, shape, vector, sums[1], sums[0], sums[2]);
  }

  /** The sum of the vectors of a word's form, its ends and its shape. */
  private float[] vector(String pad, int shape) {
    Weights.Lexicon lexicon = weights.lexicon();
    VectorTable[] parts = lexicon.parts();
    float[] sum = new float[weights.width()];
    int length = pad.length();
    parts[0].add(sum, pad, 0, length);
    parts[1].add(sum, pad, Math.max(0, length - 2), length);
    parts[2].add(sum, pad, Math.max(0, length - SHORT), length);
    if (length > LONG) {
      parts[3].add(sum, pad, length - LONG, length);
    } else {
      parts[3].addUnknown(sum);
    }
    if (length > SHORT) {
      parts[4].add(sum, pad, 0, SHORT);
    } else {
      parts[4].addUnknown(sum);
    }
    lexicon.shapes().addTo(sum, shape);
    Floats.normalise(sum, lexicon.norm());
    return sum;
  }
}
