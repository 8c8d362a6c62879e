package org.sitrep.parsing.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.Stance;

/** Another speaker with another figure for the same, behind the sentence of the first. */
final class Rival {

  private static final List<Choice.Speaker> KINDS =
      List.of(Choice.Speaker.INSTITUTION, Choice.Speaker.PERSON, Choice.Speaker.PLURAL);

  private final Scene scene;
  private final Figure figure;
  private final Node speaker;
  private final List<Node> words;

  private Rival(Scene scene) {
    this.scene = scene;
    this.figure = scene.numbers().exactly(scene.numbers().below(60));
    Choice.Speaker kind = KINDS.get(scene.random().nextInt(KINDS.size()));
    this.speaker = scene.fill(Grammar.SPEAKERS.pick(scene.random(), kind), slot -> null);
    this.words = speaker.words();
  }

  /** Adds it to a sentence, if the choices ask for it, and enters what it says. */
  static void speak(Scene scene, Node sentence, Ledger ledger) {
    if (scene.choices().has(Choice.Company.RIVAL)) {
      new Rival(scene).speak(sentence, ledger);
    }
  }

  private void speak(Node sentence, Ledger ledger) {
    Table.Row row = Grammar.COMPANIES.pick(scene.random(), Choice.Company.RIVAL, scene.measured());
    sentence.after(scene.fill(row, this::filling).as(row.cell(3)));
    ledger.count(
        figure,
        Measure.valueOf(scene.measured().name()),
        scene.counted().subject(),
        new Ledger.Circumstances(
            Optional.of(words), Stance.ASSERTED, Optional.empty(), Optional.empty()));
  }

  private @Nullable Node filling(String slot) {
    return switch (slot) {
      case "m" -> figure.node();
      case "rival" -> speaker;
      default -> null;
    };
  }
}
