package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a file of weights, all numbers big-endian. It begins with the eight letters {@code
 * SITREPSX}, the number of the version, and the provenance; a text has its length in bytes before
 * it, a vector the count of its numbers, rows their count and width, and each row its scale before
 * its bytes.
 */
final class WeightsReader {

  private static final String MAGIC = "SITREPSX";
  private static final int VERSION = 1;
  private static final int PARTS = 5;
  private static final int WINDOW = 3;
  private static final int GATES = 3;

  private final ByteBuffer in;

  private WeightsReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  /**
   * Reads all of a stream.
   *
   * @throws IllegalArgumentException if it is not such a file, or of another version
   */
  static Weights read(InputStream stream) throws IOException {
    byte[] bytes = stream.readAllBytes();
    byte[] magic = MAGIC.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length < magic.length || !Arrays.equals(magic, Arrays.copyOf(bytes, magic.length))) {
      throw new IllegalArgumentException("No weights of a parser: they begin with " + MAGIC);
    }
    WeightsReader reader = new WeightsReader(bytes);
    reader.in.position(magic.length);
    try {
      return reader.weights();
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("The weights end too early", e);
    }
  }

  private Weights weights() {
    int version = in.getInt();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "Weights of version " + version + ", where " + VERSION + " is read");
    }
    String provenance = text();
    int layers = in.getInt();
    int arcs = in.getInt();
    int links = in.getInt();
    Relation[] relations = new Relation[in.getInt()];
    Arrays.setAll(relations, i -> Relation.of(text()));
    Upos[] tags = new Upos[in.getInt()];
    Arrays.setAll(tags, i -> Upos.of(text()));
    VectorTable[] parts = new VectorTable[PARTS];
    Arrays.setAll(parts, i -> new VectorTable(integers(), rows()));
    Weights.Lexicon lexicon = new Weights.Lexicon(parts, rows(), norm());
    Weights.Layer[] recurrent = new Weights.Layer[layers];
    Arrays.setAll(recurrent, i -> layer());
    int width = lexicon.norm().scale().length;
    return new Weights(provenance, width, tags, relations, lexicon, recurrent, heads(arcs, links));
  }

  private Weights.Layer layer() {
    float[][] window = new float[WINDOW][];
    Arrays.setAll(window, i -> vector());
    float[][] gates = rows().toFloats();
    float[] bias = vector();
    for (float[] row : gates) {
      halve(row, bias.length);
    }
    halve(bias, bias.length);
    return new Weights.Layer(window, gates, bias, norm());
  }

  /** The logistic function of a number is the tangent of its half, and candidates have no gate. */
  private static void halve(float[] gates, int length) {
    for (int i = length / GATES; i < length; i++) {
      gates[i] *= .5f;
    }
  }

  private Weights.Heads heads(int arcs, int links) {
    return new Weights.Heads(
        arcs,
        links,
        vector(),
        rows().toFloats(),
        vector(),
        rows().toFloats(),
        vector(),
        rows().toFloats(),
        vector());
  }

  private Weights.Norm norm() {
    return new Weights.Norm(vector(), vector());
  }

  private String text() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private int[] integers() {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  private float[] vector() {
    float[] numbers = new float[in.getInt()];
    in.asFloatBuffer().get(numbers);
    in.position(in.position() + numbers.length * Float.BYTES);
    return numbers;
  }

  private ByteRows rows() {
    float[] scales = new float[in.getInt()];
    int width = in.getInt();
    in.asFloatBuffer().get(scales);
    in.position(in.position() + scales.length * Float.BYTES);
    byte[] bytes = new byte[scales.length * width];
    in.get(bytes);
    return new ByteRows(width, scales, bytes);
  }
}
