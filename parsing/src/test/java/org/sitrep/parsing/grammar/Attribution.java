package org.sitrep.parsing.grammar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Stance;

/** Who says it, and how the clause hangs on that. */
final class Attribution {

  private final Scene scene;
  private final Table.Row row;
  private final Notation pronoun;
  private final @Nullable Node speaker;
  private final Optional<List<Node>> words;
  private @Nullable Node culprit;

  Attribution(Scene scene) {
    this.scene = scene;
    Choices choices = scene.choices();
    row =
        Grammar.SPEECH.pick(
            scene.random(), choices.get(Choice.Position.class), choices.get(Choice.Standing.class));
    Table.Row who = Grammar.SPEAKERS.pick(scene.random(), choices.get(Choice.Speaker.class));
    pronoun = Notation.of(who.cell(1));
    speaker = choices.has(Choice.Position.NOBODY) ? null : scene.fill(who, slot -> null);
    words =
        Optional.ofNullable(speaker)
            .map(node -> node.words().stream().filter(word -> !word.form().equals(",")).toList());
  }

  /** The speaker; null if nobody speaks. */
  @Nullable Node speaker() {
    return speaker;
  }

  /** The pronoun of the speaker; null if nobody speaks. */
  @Nullable Notation pronoun() {
    return speaker == null ? null : pronoun;
  }

  /** The pronoun by which the speaker speaks of what the speaker did; null if nobody speaks. */
  @Nullable Node self() {
    return speaker == null ? null : scene.fill(pronoun);
  }

  /** Who speaks and with which stance. */
  Ledger.Circumstances said(MainClause clause) {
    return new Ledger.Circumstances(
        words, Stance.valueOf(row.cell(2)), clause.place(), clause.day());
  }

  /** The sentence in which the clause is said. */
  Node attributed(Node clause) {
    boolean isOne = !pronoun.toString().startsWith("they");
    Node root =
        scene.fill(
            row,
            isOne,
            slot ->
                switch (slot) {
                  case "clause" -> clause;
                  case "speaker" -> speaker;
                  case "pronoun" -> scene.fill(pronoun);
                  case "culprit" -> culprit();
                  default -> null;
                });
    root.take("amid").forEach(said -> root.amid(said.as("parataxis")));
    root.take("adverb").forEach(adverb -> root.closeBefore(adverb.as("advmod")));
    return root;
  }

  private Node culprit() {
    Node node = Objects.requireNonNull(scene.phrases().of("group"));
    culprit = node;
    return node;
  }

  /** Enters whom the speaker blames. */
  void enter(Ledger ledger) {
    if (culprit != null) {
      ledger.blame(ResponsibilityKind.BLAMED, Optional.of(culprit.words()), words);
    }
  }
}
