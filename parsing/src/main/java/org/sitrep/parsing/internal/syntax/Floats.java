package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;

/**
 * Arithmetic on rows of numbers. Each loop goes over whole arrays from their beginning, which the
 * virtual machine turns into vector instructions; sums are taken in a fixed order, so that the
 * result is the same to the bit everywhere.
 */
final class Floats {

  /** Rows that are multiplied together, so that weights stay in the nearest cache. */
  private static final int BLOCK = 16;

  /** Beyond this the approximation of the hyperbolic tangent leaves its range. */
  private static final float LIMIT = 4.97f;

  private static final float TINY = 1e-5f;

  private Floats() {}

  /** Sets each of the first rows of {@code y} to the row of {@code x} times weights, plus bias. */
  static void multiply(float[][] x, int rows, float[][] weights, float[] bias, float[][] y) {
    for (int from = 0; from < rows; from += BLOCK) {
      int to = Math.min(rows, from + BLOCK);
      for (int row = from; row < to; row++) {
        System.arraycopy(bias, 0, y[row], 0, bias.length);
      }
      for (int i = 0; i < weights.length; i += 4) {
        float[] a = weights[i];
        float[] b = weights[i + 1];
        float[] c = weights[i + 2];
        float[] d = weights[i + 3];
        for (int row = from; row < to; row++) {
          float[] v = x[row];
          addFour(y[row], a, b, c, d, bias.length, v[i], v[i + 1], v[i + 2], v[i + 3]);
        }
      }
    }
  }

  /** Sets the first {@code length} numbers of {@code y} to {@code x} times weights, plus bias. */
  static void multiply(
      float[] x, float[][] weights, int rows, float[] bias, float[] y, int length) {
    System.arraycopy(bias, 0, y, 0, length);
    for (int i = 0; i < rows; i += 4) {
      addFour(
          y,
          weights[i],
          weights[i + 1],
          weights[i + 2],
          weights[i + 3],
          length,
          x[i],
          x[i + 1],
          x[i + 2],
          x[i + 3]);
    }
  }

  private static void addFour(
      float[] y,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      int length,
      float p,
      float q,
      float r,
      float s) {
    for (int i = 0; i < length; i++) {
      y[i] += p * a[i] + q * b[i] + r * c[i] + s * d[i];
    }
  }

  /** Sets {@code y} to the weighted sum of a row and its neighbours. */
  static void window(float[] before, float[] x, float[] behind, float[][] weights, float[] y) {
    weigh(before, weights[0], x, weights[1], behind, weights[2], y, y.length);
  }

  private static void weigh(
      float[] a, float[] p, float[] b, float[] q, float[] c, float[] r, float[] y, int length) {
    for (int i = 0; i < length; i++) {
      y[i] = b[i] * q[i] + a[i] * p[i] + c[i] * r[i];
    }
  }

  /** The hyperbolic tangent of each number, as a fraction of polynomials. */
  static void tanh(float[] x, int length) {
    for (int i = 0; i < length; i++) {
      float v = Math.max(-LIMIT, Math.min(LIMIT, x[i]));
      float y = v * v;
      x[i] =
          v
              * (135135f + y * (17325f + y * (378f + y)))
              / (135135f + y * (62370f + y * (3150f + y * 28f)));
    }
  }

  /** The logistic function of each number, by the same fraction. */
  static void sigmoid(float[] x, int length) {
    for (int i = 0; i < length; i++) {
      float v = Math.max(-LIMIT, Math.min(LIMIT, .5f * x[i]));
      float y = v * v;
      x[i] =
          .5f
              + .5f
                  * (v
                      * (135135f + y * (17325f + y * (378f + y)))
                      / (135135f + y * (62370f + y * (3150f + y * 28f))));
    }
  }

  /** Keeps part of the old state, and takes the rest from the candidate; end exclusive. */
  static void gate(
      float[] state, float[] old, float[] forget, float[] candidate, int from, int to) {
    for (int i = from; i < to; i++) {
      state[i] = forget[i] * old[i] + (1 - forget[i]) * candidate[i];
    }
  }

  /** Adds the product of two rows. */
  static void addProduct(float[] sum, float[] a, float[] b, int length) {
    for (int i = 0; i < length; i++) {
      sum[i] += a[i] * b[i];
    }
  }

  /** Sets what is below zero to zero. */
  static void rectify(float[] x, int length) {
    for (int i = 0; i < length; i++) {
      x[i] = Math.max(0f, x[i]);
    }
  }

  /** Brings a row to mean 0 and variance 1, then to its learned scale; a multiple of four long. */
  static void normalise(float[] x, Weights.Norm norm) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < x.length; i += 4) {
      a += x[i];
      b += x[i + 1];
      c += x[i + 2];
      d += x[i + 3];
    }
    float mean = (a + b + c + d) / x.length;
    float variance = squares(x, mean) / x.length;
    scale(x, mean, (float) (1 / Math.sqrt(variance + TINY)), norm.scale(), norm.shift(), x.length);
  }

  private static float squares(float[] x, float mean) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < x.length; i += 4) {
      float p = x[i] - mean;
      float q = x[i + 1] - mean;
      float r = x[i + 2] - mean;
      float s = x[i + 3] - mean;
      a += p * p;
      b += q * q;
      c += r * r;
      d += s * s;
    }
    return a + b + c + d;
  }

  private static void scale(
      float[] x, float mean, float factor, float[] scale, float[] shift, int length) {
    for (int i = 0; i < length; i++) {
      x[i] = (x[i] - mean) * factor * scale[i] + shift[i];
    }
  }

  /**
   * The place of the greatest number in a range, counted from its beginning; the first of equals.
   */
  static int greatest(float[] x, int from, int length) {
    int best = 0;
    for (int i = 1; i < length; i++) {
      if (x[from + i] > x[from + best]) {
        best = i;
      }
    }
    return best;
  }

  /** Rows of zeros. */
  static float[][] rows(int count, int width) {
    float[][] rows = new float[count][];
    Arrays.setAll(rows, i -> new float[width]);
    return rows;
  }
}
