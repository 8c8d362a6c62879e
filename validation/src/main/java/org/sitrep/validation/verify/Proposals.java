package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads claims that somebody proposes, as JSON.
 *
 * <p>Taken are a list of claims, an object with a list {@code claims}, one with {@code attacks}
 * that have such lists, and a single claim; around them a Markdown fence may stand, as language
 * models write it. A claim has the form of the model, or the plain one that docs/verifying.md
 * describes. Offsets that do not fit the words are no reason to refuse it.
 */
public final class Proposals {

  /** More claims than these are refused. */
  public static final int MAX = 100_000;

  private Proposals() {}

  /**
   * Reads proposed claims.
   *
   * @return one proposal for each element, those that are no claims included
   * @throws IllegalArgumentException if the text is not JSON, holds no list of claims, or more than
   *     {@link #MAX}
   */
  public static List<Proposal> read(String json) {
    JsonNode root;
    try {
      root = SitrepJson.mapper().readTree(withoutFence(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "The claims are not valid JSON: " + e.getOriginalMessage(), e);
    }
    List<JsonNode> elements = elements(root);
    if (elements.size() > MAX) {
      throw new IllegalArgumentException(
          elements.size() + " claims are more than the " + MAX + " that are read; split them");
    }
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode element : elements) {
      proposals.add(ProposalReader.read(proposals.size() + 1, element));
    }
    return proposals;
  }

  private static List<JsonNode> elements(JsonNode root) {
    if (root.isArray()) {
      return list(root);
    }
    if (root.path("claims").isArray()) {
      return list(root.path("claims"));
    }
    if (root.path("attacks").isArray()) {
      List<JsonNode> all = new ArrayList<>();
      root.path("attacks").forEach(attack -> all.addAll(list(attack.path("claims"))));
      return all;
    }
    if (root.isObject() && !root.isEmpty()) {
      return List.of(root);
    }
    throw new IllegalArgumentException(
        "There are no claims; they are a list, or stand in the field \"claims\" of an object");
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private static String withoutFence(String json) {
    String text = json.strip();
    if (!text.startsWith("```")) {
      return text;
    }
    int first = text.indexOf('\n');
    int last = text.lastIndexOf("```");
    return first > 0 && last > first ? text.substring(first, last) : text;
  }
}
