package org.sitrep.parsing.grammar;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.internal.DataFile;

/** What a tag of the Penn Treebank says of a word where the notation says no more. */
final class Tags {

  private static final Map<String, Tag> TAGS =
      DataFile.rows(Tags.class, "tags.tsv").stream()
          .map(cells -> new Tag(cells[0], cells[1], cells[2], cells[3]))
          .collect(Collectors.toUnmodifiableMap(Tag::name, Function.identity()));

  private static final Set<String> ENDS = Set.of(".", "!", "?");

  private Tags() {}

  private record Tag(String name, String upos, String before, String behind) {}

  private static Tag tag(String form, String xpos) {
    Tag tag = TAGS.get(xpos);
    if (tag == null) {
      throw new IllegalArgumentException("No such tag: " + form + "/" + xpos);
    }
    return tag;
  }

  /** The part of speech by tag and relation. */
  static String upos(String form, String xpos, String relation) {
    Tag tag = tag(form, xpos);
    if (form.equals("not")) {
      return "PART";
    }
    if (xpos.equals("IN") && relation.equals("mark")) {
      return "SCONJ";
    }
    boolean isAuxiliary = relation.startsWith("aux") || relation.equals("cop");
    return tag.upos().equals("VERB") && isAuxiliary ? "AUX" : tag.upos();
  }

  /** The usual relation of a word with this tag to the head of its phrase. */
  static String relation(String form, String xpos, boolean isBeforeHead) {
    Tag tag = tag(form, xpos);
    String relation = isBeforeHead ? tag.before() : tag.behind();
    if (relation.isEmpty()) {
      throw new IllegalArgumentException("No relation for " + form + "/" + xpos);
    }
    return relation;
  }

  /** The tag of a mark. */
  static String ofMark(String form) {
    if (ENDS.contains(form)) {
      return ".";
    }
    return switch (form) {
      case "," -> ",";
      case "(" -> "-LRB-";
      case ")" -> "-RRB-";
      case "“" -> "``";
      case "”" -> "''";
      case "-" -> "HYPH";
      default -> ":";
    };
  }
}
