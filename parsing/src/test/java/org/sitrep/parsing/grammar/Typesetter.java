package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns trees into text: order, spaces, capitals, and marks that do not stand beside each other.
 */
final class Typesetter {

  private static final Set<String> GLUED_LEFT = Set.of(",", ".", ";", ":", ")", "”", "%", "?");
  private static final Set<String> GLUED_RIGHT = Set.of("(", "“", "~", "$", "€", "#");
  private static final Set<String> ENDS = Set.of(".", ";", ":", ")", ",");

  private final boolean isCapital;
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> forms = new IdentityHashMap<>();

  /**
   * Begins a text.
   *
   * @param isCapital true for a text all in capitals
   */
  Typesetter(boolean isCapital) {
    this.isCapital = isCapital;
  }

  /** Sets a sentence behind those set before. */
  WrittenSentence set(Node root, String before) {
    if (text.length() > 0) {
      text.append(before);
    }
    int start = text.length();
    List<Node> words = kept(root.words());
    boolean isFirst = true;
    for (int i = 0; i < words.size(); i++) {
      Node word = words.get(i);
      if (i > 0 && isSpaced(words.get(i - 1), word)) {
        text.append(' ');
      }
      String form = form(word, i + 1 < words.size() ? words.get(i + 1) : word);
      boolean isQuoted = i > 0 && words.get(i - 1).form().equals("“");
      if ((isFirst || isQuoted) && !word.isMark()) {
        form = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        isFirst = false;
      }
      if (isCapital) {
        form = form.toUpperCase(Locale.ROOT);
      }
      starts.put(word, text.length());
      forms.put(word, form);
      text.append(form);
    }
    return new WrittenSentence(text.substring(start), start, words(root, words));
  }

  /** Everything set so far. */
  String text() {
    return text.toString();
  }

  /** The characters from the first of these words to the last. */
  String slice(List<Node> words) {
    return text.substring(start(words), end(words));
  }

  /** Where the first of these words begins. */
  int start(List<Node> words) {
    return words.stream().mapToInt(this::startOf).min().orElseThrow();
  }

  private int end(List<Node> words) {
    return words.stream()
        .mapToInt(word -> startOf(word) + forms.get(word).length())
        .max()
        .orElseThrow();
  }

  private int startOf(Node word) {
    Integer start = starts.get(word);
    if (start == null) {
      throw new IllegalStateException("Not in the text: " + word.form());
    }
    return start;
  }

  /** Leaves out marks that stand at the beginning, beside another mark or before the end. */
  private static List<Node> kept(List<Node> words) {
    List<Node> kept = new ArrayList<>();
    for (Node word : words) {
      Node last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (word.form().equals(",") && (last == null || isComma(last) || last.form().equals("“"))) {
        continue;
      }
      if (last != null && ENDS.contains(word.form()) && isComma(last)) {
        kept.remove(kept.size() - 1);
      }
      kept.add(word);
    }
    while (isComma(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isComma(Node word) {
    return word.isMark() && (word.form().equals(",") || word.form().equals("–"));
  }

  private static boolean isSpaced(Node left, Node right) {
    boolean isBullet = left.xpos().equals("NFP");
    boolean isJoined =
        (isJoint(left) && !isBullet)
            || isJoint(right)
            || GLUED_RIGHT.contains(left.form())
            || GLUED_LEFT.contains(right.form())
            || right.xpos().equals("POS")
            || (right.form().equals("x") && right.xpos().equals("SYM"));
    return !isJoined;
  }

  private static boolean isJoint(Node word) {
    return (word.form().equals("-") && !word.xpos().equals("NFP")) || word.form().equals("/");
  }

  private static String form(Node word, Node next) {
    return word.form().equals("a") && word.upos().equals("DET") && isVowel(next.form())
        ? "an"
        : word.form();
  }

  private static boolean isVowel(String next) {
    char first = next.charAt(0);
    return ("aeioAEIO".indexOf(first) >= 0 && !next.startsWith("one"))
        || (first == 'u' && !next.startsWith("uni") && !next.startsWith("us"))
        || first == '8'
        || next.equals("11")
        || next.equals("18");
  }

  private List<WrittenSentence.Word> words(Node root, List<Node> words) {
    IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
    for (Node word : words) {
      numbers.put(word, numbers.size() + 1);
    }
    IdentityHashMap<Node, Node> heads = new IdentityHashMap<>();
    root.inOrder(word -> word.dependents().forEach(dependent -> heads.put(dependent, word)));
    List<WrittenSentence.Word> written = new ArrayList<>();
    for (Node word : words) {
      Node head = heads.get(word);
      written.add(
          new WrittenSentence.Word(
              forms.get(word),
              startOf(word),
              word.upos(),
              word.xpos(),
              head == null ? 0 : numbers.get(head),
              head == null ? "root" : word.relation()));
    }
    return written;
  }
}
