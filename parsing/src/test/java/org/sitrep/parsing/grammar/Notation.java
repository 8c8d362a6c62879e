package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words and their relations, in which slots stand for phrases yet to be chosen.
 *
 * <p>{@code the/DT oil/NN depot/NN!} is a phrase of three words; {@code !} marks its head, and the
 * tag of the Penn Treebank tells the usual relation. {@code were~was/VBD:aux:pass} has its relation
 * written out and takes its second form where what is counted is one. {@code fired|sent/VBN!} is
 * one word or the other; a form may have a tag of its own, as in {@code are/VBP~is/VBZ}. {@code
 * (in/IN $town!):obl} is a phrase within a phrase, {@code $town} a slot, {@code $time} a slot that
 * keeps its own relation. A tag may name the part of speech too, as in {@code one/PRON-NN!}.
 * Everything else is a mark, square brackets are round ones. A slot that stays empty is left out.
 */
final class Notation {

  private final String text;
  private final List<Item> items;
  private final Set<String> slots = new HashSet<>();

  private Notation(String text, List<Item> items) {
    this.text = text;
    this.items = items;
    collect(items);
  }

  private void collect(List<Item> found) {
    for (Item item : found) {
      if (item.isSlot()) {
        slots.add(item.form().substring(1));
      }
      collect(item.inner());
    }
  }

  /** What stands in a pattern: a word, a slot, a mark, or a phrase with its own items. */
  private record Item(String form, String tag, String relation, boolean isHead, List<Item> inner) {

    boolean isSlot() {
      return form.startsWith("$");
    }
  }

  /** Fills the slots of a pattern. */
  interface Slots {

    /** The phrase for a slot, or null to leave it out. */
    @Nullable Node apply(String name);

    /** True if verbs take the form for one. */
    boolean isOne();

    /** One of the words between which the pattern leaves the choice. */
    String choose(String[] forms);
  }

  /** Reads a pattern. */
  static Notation of(String text) {
    List<Item> items = new ArrayList<>();
    String[] parts = text.replace("(", " ( ").replace(")", " )").trim().split("\\s+");
    int end = read(parts, 0, items);
    if (end != parts.length) {
      throw new IllegalArgumentException("One bracket too many in " + text);
    }
    return new Notation(text, items);
  }

  private static int read(String[] parts, int from, List<Item> items) {
    int at = from;
    while (at < parts.length && !parts[at].startsWith(")")) {
      String part = parts[at];
      if (part.equals("(")) {
        List<Item> inner = new ArrayList<>();
        at = read(parts, at + 1, inner);
        if (at >= parts.length) {
          throw new IllegalArgumentException("A bracket is left open: " + String.join(" ", parts));
        }
        items.add(item("", parts[at].substring(1), inner));
      } else {
        items.add(item(part));
      }
      at++;
    }
    return at;
  }

  private static Item item(String part) {
    int slash = part.lastIndexOf('/');
    if (part.startsWith("$")) {
      int end = part.indexOf(part.endsWith("!") ? '!' : ':');
      return end < 0
          ? item(part, "", List.of())
          : item(part.substring(0, end), part.substring(end), List.of());
    }
    if (slash <= 0) {
      String mark = part.equals("[") ? "(" : part.equals("]") ? ")" : part;
      return new Item(mark, "", "punct", false, List.of());
    }
    String form = part.substring(0, slash).replace('_', ' ');
    String rest = part.substring(slash + 1);
    int colon = rest.indexOf(':');
    int end = rest.endsWith("!") ? rest.length() - 1 : colon < 0 ? rest.length() : colon;
    Item item = item(form, rest.substring(end), List.of());
    return new Item(form, rest.substring(0, end), item.relation(), item.isHead(), List.of());
  }

  private static Item item(String form, String end, List<Item> inner) {
    boolean isHead = end.equals("!");
    return new Item(form, "", isHead || end.isEmpty() ? "" : end.substring(1), isHead, inner);
  }

  /** True if it has this slot. */
  boolean has(String slot) {
    return slots.contains(slot);
  }

  /** The tree, with fresh words. */
  Node fill(Slots slots) {
    Node root = items.size() == 1 ? node(items.get(0), false, slots) : phrase(items, slots);
    if (root == null) {
      throw new IllegalArgumentException("The head stays empty in " + text);
    }
    return root;
  }

  private @Nullable Node phrase(List<Item> items, Slots slots) {
    int head = 0;
    while (head < items.size() && !items.get(head).isHead()) {
      head++;
    }
    if (head == items.size()) {
      throw new IllegalArgumentException("A phrase has no head in " + text);
    }
    Node root = node(items.get(head), false, slots);
    if (root == null) {
      return null;
    }
    for (int i = head - 1; i >= 0; i--) {
      Node dependent = node(items.get(i), true, slots);
      if (dependent != null) {
        root.before(dependent);
      }
    }
    for (int i = head + 1; i < items.size(); i++) {
      Node dependent = node(items.get(i), false, slots);
      if (dependent != null) {
        root.after(dependent);
      }
    }
    return root;
  }

  private @Nullable Node node(Item item, boolean isBeforeHead, Slots slots) {
    if (!item.inner().isEmpty() || item.isSlot()) {
      Node node =
          item.isSlot() ? slots.apply(item.form().substring(1)) : phrase(item.inner(), slots);
      return node == null ? null : related(node, item, isBeforeHead);
    }
    if (item.tag().isEmpty()) {
      return Node.mark(item.form());
    }
    return word(item, isBeforeHead, slots);
  }

  private static Node related(Node node, Item item, boolean isBeforeHead) {
    if (!item.relation().isEmpty()) {
      return node.as(item.relation());
    }
    return node.relation().isEmpty() && !item.isHead()
        ? node.as(Tags.relation(node.form(), node.xpos(), isBeforeHead))
        : node;
  }

  private static Node word(Item item, boolean isBeforeHead, Slots slots) {
    String form = item.form();
    if (form.length() > 1 && form.indexOf('~') >= 0) {
      int tilde = form.indexOf('~');
      form = slots.isOne() ? form.substring(tilde + 1) : form.substring(0, tilde);
    }
    if (form.indexOf('|') > 0) {
      form = slots.choose(form.split("\\|", -1));
    }
    String tag = item.tag();
    int slash = form.indexOf('/');
    if (slash > 0) {
      tag = form.substring(slash + 1);
      form = form.substring(0, slash);
    }
    int dash = tag.indexOf('-');
    String xpos = tag.substring(dash + 1);
    String relation = item.relation();
    if (relation.isEmpty() && !item.isHead()) {
      relation = Tags.relation(form, xpos, isBeforeHead);
    }
    String upos = dash < 0 ? Tags.upos(form, xpos, relation) : tag.substring(0, dash);
    return new Node(form, upos, xpos, relation);
  }

  @Override
  public String toString() {
    return text;
  }
}
