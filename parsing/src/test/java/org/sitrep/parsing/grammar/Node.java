package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A word with its dependents left and right of it, while its sentence is being composed. */
final class Node {

  private final String form;
  private final String upos;
  private final String xpos;
  private String relation;
  private final List<Node> left = new ArrayList<>();
  private final List<Node> right = new ArrayList<>();

  /** A word by its tags of Universal Dependencies and of the Penn Treebank. */
  Node(String form, String upos, String xpos, String relation) {
    this.form = form;
    this.upos = upos;
    this.xpos = xpos;
    this.relation = relation;
  }

  /** A mark. */
  static Node mark(String form) {
    return new Node(form, "PUNCT", Tags.ofMark(form), "punct");
  }

  String form() {
    return form;
  }

  String upos() {
    return upos;
  }

  String xpos() {
    return xpos;
  }

  /** The relation to its head. */
  String relation() {
    return relation;
  }

  /** Gives it another relation to its head. */
  Node as(String relation) {
    this.relation = relation;
    return this;
  }

  /** Adds a dependent at the outer left. */
  Node before(Node dependent) {
    left.add(0, dependent);
    return this;
  }

  /** Adds a dependent at the outer right. */
  Node after(Node dependent) {
    right.add(dependent);
    return this;
  }

  /** Adds a dependent between the word and its dependents on the left. */
  Node closeBefore(Node dependent) {
    left.add(dependent);
    return this;
  }

  /** Adds a dependent between the word and its dependents on the right. */
  Node closeAfter(Node dependent) {
    right.add(0, dependent);
    return this;
  }

  /** Takes a direct dependent away. */
  Node take(Node dependent) {
    left.removeIf(node -> node == dependent);
    right.removeIf(node -> node == dependent);
    return dependent;
  }

  /** Takes the direct dependents with this relation away. */
  List<Node> take(String relation) {
    List<Node> taken =
        dependents().stream().filter(node -> node.relation.equals(relation)).toList();
    taken.forEach(this::take);
    return taken;
  }

  /**
   * Adds a dependent behind the first phrase on the left, or at the outer right if there is none.
   */
  Node amid(Node dependent) {
    int at = 0;
    while (at < left.size() && !left.get(at).relation.startsWith("nsubj")) {
      at++;
    }
    if (at < left.size()) {
      left.add(at + 1, dependent);
      return this;
    }
    return after(dependent);
  }

  /** The head of a word within this phrase; the word itself if it has none. */
  Node governor(Node word) {
    for (Node dependent : dependents()) {
      if (dependent == word) {
        return this;
      }
      Node found = dependent.governor(word);
      if (found != word) {
        return found;
      }
    }
    return word;
  }

  /** The dependents on both sides. */
  List<Node> dependents() {
    List<Node> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  /** Visits the word and all below it in the order of the text. */
  void inOrder(Consumer<Node> visitor) {
    left.forEach(node -> node.inOrder(visitor));
    visitor.accept(this);
    right.forEach(node -> node.inOrder(visitor));
  }

  /** The word and all below it, in the order of the text. */
  List<Node> words() {
    List<Node> words = new ArrayList<>();
    inOrder(words::add);
    return words;
  }

  boolean isMark() {
    return relation.equals("punct");
  }
}
