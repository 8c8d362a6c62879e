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
 * models write it. Of JSON that is not whole what can be read is read, and the proposals say what
 * was cut. A claim has the form of the model, or the plain one that docs/verifying.md describes.
 * Offsets that do not fit the words are no reason to refuse it.
 */
public final class Proposals {

  /** More claims than these are refused. */
  public static final int MAX = 100_000;

  private Proposals() {}

  /**
   * Reads proposed claims.
   *
   * @return one proposal for each element, those that are no claims included
   * @throws IllegalArgumentException if the text has no JSON that can be read, holds no list of
   *     claims, or more than {@link #MAX}
   */
  public static List<Proposal> read(String json) {
    List<Salvage.Piece> pieces;
    try {
      pieces = elements(SitrepJson.mapper().readTree(withoutFence(json)));
    } catch (JacksonException e) {
      pieces = Salvage.of(json);
      if (pieces.stream().allMatch(piece -> piece.claim() == null)) {
        throw new IllegalArgumentException(
            "The claims are not valid JSON: " + e.getOriginalMessage(), e);
      }
    }
    if (pieces.size() > MAX) {
      throw new IllegalArgumentException(
          pieces.size() + " claims are more than the " + MAX + " that are read; split them");
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Salvage.Piece piece : pieces) {
      proposals.add(proposal(proposals.size() + 1, piece));
    }
    return proposals;
  }

  private static Proposal proposal(int number, Salvage.Piece piece) {
    Proposal.Builder proposal = Proposal.builder();
    JsonNode claim = piece.claim();
    if (claim == null) {
      proposal.number(number).problem(piece.problem());
    } else {
      proposal.from(ProposalReader.read(number, claim));
    }
    Proposal read = proposal.build();
    if (piece.notes().isEmpty()) {
      return read;
    }
    List<String> said = new ArrayList<>(piece.notes());
    read.problem().ifPresent(said::add);
    return proposal.problem(String.join(" ", said)).build();
  }

  private static List<Salvage.Piece> elements(JsonNode root) {
    if (root.isArray()) {
      return list(root);
    }
    if (root.path("claims").isArray()) {
      return list(root.path("claims"));
    }
    if (root.path("attacks").isArray()) {
      List<Salvage.Piece> all = new ArrayList<>();
      root.path("attacks").forEach(attack -> all.addAll(list(attack.path("claims"))));
      return all;
    }
    if (root.isObject() && !root.isEmpty()) {
      return List.of(new Salvage.Piece(root, "", List.of()));
    }
    throw new IllegalArgumentException(
        "There are no claims; they are a list, or stand in the field \"claims\" of an object");
  }

  private static List<Salvage.Piece> list(JsonNode array) {
    List<Salvage.Piece> list = new ArrayList<>();
    array.forEach(claim -> list.add(new Salvage.Piece(claim, "", List.of())));
    return list;
  }

  private static String withoutFence(String json) {
    String text = json.strip();
    if (!text.startsWith("```") || !text.endsWith("```")) {
      return text;
    }
    int first = text.indexOf('\n');
    int last = text.lastIndexOf("```");
    return first > 0 && last > first ? text.substring(first, last) : text;
  }
}
