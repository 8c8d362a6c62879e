package org.sitrep.parsing.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/**
 * Hands the sentences of a document to a network in portions. A sentence of more than {@link
 * #MOST_WORDS} words is cut at its marks, so that time and memory are linear in its length.
 */
final class Windows {

  /** The longest part of a sentence that is read as one. */
  static final int MOST_WORDS = 150;

  /** Marks in the order in which a sentence is cut behind them. */
  private static final List<String> CUTS = List.of(";:", ".!?•|", ",–—-()");

  private final Network network;
  private final List<Token> tokens;
  private final List<Window> waiting = new ArrayList<>();
  private int words;

  Windows(Network network, List<Token> tokens) {
    this.network = network;
    this.tokens = tokens;
  }

  /** The trees of sentences, in their order. */
  List<Tree> read(List<Sentence> sentences) {
    List<Draft> drafts = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Draft draft = new Draft(sentence);
      drafts.add(draft);
      for (int from = sentence.from(); from < sentence.to(); ) {
        int to = cut(from, sentence.to());
        add(new Window(draft, from, to));
        from = to;
      }
    }
    flush();
    List<Tree> trees = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      trees.add(draft.tree());
    }
    return trees;
  }

  private void add(Window window) {
    if (words + window.length() > Network.MOST_WORDS) {
      flush();
    }
    waiting.add(window);
    words += window.length();
  }

  private void flush() {
    network.read(tokens, waiting);
    waiting.clear();
    words = 0;
  }

  /** The end of the window that begins here: behind a mark in its second half, if there is one. */
  private int cut(int from, int end) {
    if (end - from <= MOST_WORDS) {
      return end;
    }
    for (String marks : CUTS) {
      for (int to = from + MOST_WORDS; to > from + MOST_WORDS / 2; to--) {
        Token token = tokens.get(to - 1);
        if (token.isMark() && marks.indexOf(token.text().charAt(0)) >= 0) {
          return to;
        }
      }
    }
    return from + MOST_WORDS;
  }
}
