package org.sitrep.parsing.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/**
 * Reads sentences into trees with the weights of a language. It gives the same trees on every
 * machine, and threads may share it. Weights are read when the first sentence comes.
 */
public final class TreeParser implements Trees {

  private final Supplier<InputStream> file;
  private final ConcurrentLinkedQueue<Network> idle = new ConcurrentLinkedQueue<>();
  private volatile @Nullable WordInputs inputs;

  private TreeParser(Supplier<InputStream> file) {
    this.file = file;
  }

  /**
   * A parser with weights that stand beside a class as a resource.
   *
   * @param name the name of the file
   */
  public static TreeParser beside(Class<?> place, String name) {
    return new TreeParser(
        () -> {
          InputStream stream = place.getResourceAsStream(name);
          if (stream == null) {
            throw new IllegalStateException("The jar lacks its weights " + name);
          }
          return stream;
        });
  }

  /**
   * A parser with the weights of a stream, which is read to its end and closed.
   *
   * @throws UncheckedIOException if the stream cannot be read
   * @throws IllegalArgumentException if it holds no weights of this version
   */
  public static TreeParser of(InputStream stream) {
    TreeParser parser = new TreeParser(() -> stream);
    parser.inputs();
    return parser;
  }

  /** What the weights were made from, by which command and when, and how well they did. */
  public String provenance() {
    return inputs().weights().provenance();
  }

  /**
   * The tree of one sentence.
   *
   * @param tokens all tokens of a document
   * @param from index of the sentence's first token
   * @param to index behind its last token
   */
  public Tree parse(List<Token> tokens, int from, int to) {
    return parse(tokens, List.of(new Sentence(from, to, 0))).get(0);
  }

  /**
   * The trees of several sentences of one document, which is faster than one by one.
   *
   * @param tokens all tokens of the document
   */
  @Override
  public List<Tree> parse(List<Token> tokens, List<Sentence> sentences) {
    Network network = borrow();
    try {
      return new Windows(network, tokens).read(sentences);
    } finally {
      idle.offer(network);
    }
  }

  private Network borrow() {
    Network network = idle.poll();
    return network != null ? network : new Network(inputs());
  }

  private WordInputs inputs() {
    WordInputs made = inputs;
    return made != null ? made : read();
  }

  private synchronized WordInputs read() {
    WordInputs made = inputs;
    if (made == null) {
      try (InputStream stream = file.get()) {
        made = new WordInputs(WeightsReader.read(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      inputs = made;
    }
    return made;
  }
}
