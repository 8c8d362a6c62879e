package org.sitrep.parsing.internal.syntax;

/**
 * Vectors of small numbers, each number a byte.
 *
 * @param width numbers in a vector
 * @param scales what the bytes of each vector are multiplied by
 * @param bytes all vectors, one behind the other
 */
record ByteRows(int width, float[] scales, byte[] bytes) {

  /** Adds a vector to another. */
  void addTo(float[] sum, int row) {
    float scale = scales[row];
    int at = row * width;
    for (int i = 0; i < width; i++) {
      sum[i] += bytes[at + i] * scale;
    }
  }

  /** All vectors as numbers. */
  float[][] toFloats() {
    float[][] rows = Floats.rows(scales.length, width);
    for (int row = 0; row < rows.length; row++) {
      addTo(rows[row], row);
    }
    return rows;
  }
}
