package org.sitrep.parsing.grammar;

import java.util.List;

/**
 * A sentence with its tree.
 *
 * @param text its characters
 * @param start offset of its first character in the report
 * @param words its words in order
 */
public record WrittenSentence(String text, int start, List<Word> words) {

  /** Keeps a copy of the words. */
  public WrittenSentence {
    words = List.copyOf(words);
  }

  /**
   * A word or a mark in its tree.
   *
   * @param form its characters
   * @param start offset of its first character in the report
   * @param upos its part of speech in Universal Dependencies
   * @param xpos its tag of the Penn Treebank
   * @param head number of its head in the sentence, from 1; 0 for the root
   * @param relation its relation to the head
   */
  public record Word(String form, int start, String upos, String xpos, int head, String relation) {

    /** Offset behind its last character. */
    public int end() {
      return start + form.length();
    }
  }
}
