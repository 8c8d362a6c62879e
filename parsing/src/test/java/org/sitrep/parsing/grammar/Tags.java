package org.sitrep.parsing.grammar;

import java.util.Map;
import java.util.Set;

/** What a tag of the Penn Treebank says of a word where the notation says no more. */
final class Tags {

  private static final Map<String, String> UPOS =
      Map.ofEntries(
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("WRB", "ADV"),
          Map.entry("MD", "AUX"),
          Map.entry("CD", "NUM"),
          Map.entry("DT", "DET"),
          Map.entry("PDT", "DET"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WDT", "PRON"),
          Map.entry("EX", "PRON"),
          Map.entry("RP", "ADP"),
          Map.entry("TO", "PART"),
          Map.entry("POS", "PART"),
          Map.entry("CC", "CCONJ"),
          Map.entry("SYM", "SYM"),
          Map.entry("UH", "INTJ"));

  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("DT", "det"),
          Map.entry("PDT", "det:predet"),
          Map.entry("JJ", "amod"),
          Map.entry("JJR", "amod"),
          Map.entry("JJS", "amod"),
          Map.entry("VBN", "amod"),
          Map.entry("VBG", "amod"),
          Map.entry("NN", "compound"),
          Map.entry("NNS", "compound"),
          Map.entry("NNP", "compound"),
          Map.entry("CD", "nummod"),
          Map.entry("IN", "case"),
          Map.entry("PRP$", "nmod:poss"),
          Map.entry("RB", "advmod"),
          Map.entry("RBR", "advmod"),
          Map.entry("WRB", "advmod"),
          Map.entry("CC", "cc"),
          Map.entry("MD", "aux"),
          Map.entry("TO", "mark"),
          Map.entry("EX", "expl"),
          Map.entry("SYM", "advmod"));

  private static final Map<String, String> BEHIND =
      Map.of(
          "NNP",
          "flat",
          "RB",
          "advmod",
          "RBR",
          "advmod",
          "RP",
          "compound:prt",
          "POS",
          "case",
          "CD",
          "nummod");

  private static final Set<String> ENDS = Set.of(".", "!", "?");

  private Tags() {}

  /** The part of speech by tag and relation. */
  static String upos(String form, String xpos, String relation) {
    if (xpos.startsWith("VB")) {
      return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
    }
    if (xpos.equals("IN")) {
      return relation.equals("mark") ? "SCONJ" : "ADP";
    }
    if (form.equals("not")) {
      return "PART";
    }
    String upos = UPOS.get(xpos);
    if (upos == null) {
      throw new IllegalArgumentException("No part of speech for " + form + "/" + xpos);
    }
    return upos;
  }

  /** The usual relation of a word with this tag to the head of its phrase. */
  static String relation(String form, String xpos, boolean isBeforeHead) {
    String relation = (isBeforeHead ? BEFORE : BEHIND).get(xpos);
    if (relation == null) {
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
      case "•", "*", "➡", "✅" -> "NFP";
      default -> ":";
    };
  }
}
