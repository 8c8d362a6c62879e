package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;

/**
 * Arithmetic on rows of numbers. Each loop goes over whole arrays from their beginning, which the
 * virtual machine turns into vector instructions; sums are taken in a fixed order, so that the
 * result is the same to the bit everywhere.
 */
final class Floats {

  /**
   * Rows that are multiplied together: three by three, so that a weight is fetched once for three
   * of them, and in blocks, so that they stay in the nearest cache.
   */
  private static final int TOGETHER = 3;

  private static final int BLOCK = 4 * TOGETHER;

  /** Numbers in a line of the cache, and how many of them a row's header takes the place of. */
  private static final int LINE = 16;

  private static final int HEADER = 4;

  /** Beyond this the approximation of the hyperbolic tangent leaves its range. */
  private static final float LIMIT = 4.97f;

  private static final float TINY = 1e-5f;

  private Floats() {}

  /**
   * Sets rows of {@code y} to the same rows of {@code x} times weights, plus bias. Up to two rows
   * behind the last are set as well, to nothing of meaning.
   *
   * @param from the first row
   * @param to behind the last row
   * @param weights an even number of rows
   * @param length how many numbers of each row of {@code y} are set
   */
  static void multiply(
      float[][] x, int from, int to, float[][] weights, float[] bias, float[][] y, int length) {
    for (int first = from; first < to; first += BLOCK) {
      int last = Math.min(to, first + BLOCK);
      for (int row = first; row < last; row++) {
        System.arraycopy(bias, 0, y[row], 0, length);
      }
      for (int i = 0; i < weights.length; i += 2) {
        float[] a = weights[i];
        float[] b = weights[i + 1];
        for (int row = first; row < last; row += TOGETHER) {
          float[] p = x[row];
          float[] q = x[row + 1];
          float[] r = x[row + 2];
          addTwo(
              y[row],
              y[row + 1],
              y[row + 2],
              a,
              b,
              length,
              p[i],
              p[i + 1],
              q[i],
              q[i + 1],
              r[i],
              r[i + 1]);
        }
      }
    }
  }

  /**
   * Written so that the virtual machine finds its vectors: look at the speed before you change it.
   */
  private static void addTwo(
      float[] x,
      float[] y,
      float[] z,
      float[] a,
      float[] b,
      int length,
      float xa,
      float xb,
      float ya,
      float yb,
      float za,
      float zb) {
    for (int i = 0; i < length; i++) {
      float p = a[i];
      float q = b[i];
      x[i] = x[i] + xa * p + xb * q;
      y[i] = y[i] + ya * p + yb * q;
      z[i] = z[i] + za * p + zb * q;
    }
  }

  /** Sets {@code y} to the sum of three rows. */
  static void add(float[] a, float[] b, float[] c, float[] y, int length) {
    for (int i = 0; i < length; i++) {
      y[i] = a[i] + b[i] + c[i];
    }
  }

  /** Sets {@code y} to the product of two rows, number by number. */
  static void product(float[] a, float[] b, float[] y, int length) {
    for (int i = 0; i < length; i++) {
      y[i] = a[i] * b[i];
    }
  }

  /** Sets {@code y} to the weighted sum of a row and its neighbours. */
  static void window(float[] before, float[] x, float[] behind, float[][] weights, float[] y) {
    weigh(before, weights[0], x, weights[1], behind, weights[2], y, weights[1].length);
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

  /**
   * Keeps part of the old state, and takes the rest from the candidate; end exclusive. Gates are
   * open at 1 and shut at -1.
   */
  static void gate(
      float[] state, float[] old, float[] forget, float[] candidate, int from, int to) {
    for (int i = from; i < to; i++) {
      float kept = .5f + .5f * forget[i];
      state[i] = kept * old[i] + (1 - kept) * candidate[i];
    }
  }

  /** Adds what a gate lets through, which is open at 1 and shut at -1. */
  static void addThrough(float[] gate, float[] x, float[] sum, int length) {
    for (int i = 0; i < length; i++) {
      sum[i] += x[i] * (.5f + .5f * gate[i]);
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
    int length = norm.scale().length;
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < length; i += 4) {
      a += x[i];
      b += x[i + 1];
      c += x[i + 2];
      d += x[i + 3];
    }
    float mean = (a + b + c + d) / length;
    float variance = squares(x, mean, length) / length;
    scale(x, mean, (float) (1 / Math.sqrt(variance + TINY)), norm.scale(), norm.shift(), length);
  }

  private static float squares(float[] x, float mean, int length) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < length; i += 4) {
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

  /**
   * Rows of zeros with room for some numbers each. They are as long as whole lines of the cache, so
   * that rows made one after the other begin at the same place of a line.
   */
  static float[][] rows(int count, int width) {
    int lines = (width + HEADER + LINE - 1) / LINE;
    float[][] rows = new float[count][];
    Arrays.setAll(rows, i -> new float[lines * LINE - HEADER]);
    return rows;
  }

  /** Rows as many are multiplied at once beside those asked for. */
  static float[][] rowsToMultiply(int count, int width) {
    return rows(count + TOGETHER - 1, width);
  }
}
