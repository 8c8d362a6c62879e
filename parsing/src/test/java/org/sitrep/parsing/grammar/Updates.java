package org.sitrep.parsing.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.Stance;

/** An older figure, and how it is told beside the main one. */
final class Updates {

  private final Scene scene;
  private final @Nullable Notation pronoun;
  private final Table.@Nullable Row row;
  private @Nullable Figure old;

  /**
   * Draws how it is told.
   *
   * @param pronoun the pronoun of who speaks; null if nobody does
   */
  Updates(Scene scene, @Nullable Notation pronoun) {
    this.scene = scene;
    this.pronoun = pronoun;
    Choice.Update update = scene.choices().get(Choice.Update.class);
    boolean isTold = update != Choice.Update.NONE && update != Choice.Update.ROSE_FROM;
    row =
        isTold
            ? Grammar.UPDATES.pick(scene.random(), update, pronoun == null ? "no" : "yes")
            : null;
  }

  /** What hangs on the verb ("advmod") or on those counted ("aside"). */
  List<Node> hung(String where) {
    if (row == null || !row.cell(2).equals(where)) {
      return List.of();
    }
    return List.of(told(row).as(where.equals("aside") ? "conj" : where));
  }

  /** The sentence that tells it, if it has one of its own. */
  Optional<Node> sentence() {
    return row != null && row.cell(2).equals("sentence")
        ? Optional.of(told(row))
        : Optional.empty();
  }

  private Node told(Table.Row row) {
    return scene.fill(
        row,
        slot ->
            switch (slot) {
              case "old" -> older();
              case "pronoun" -> pronoun == null ? null : scene.fill(pronoun);
              default -> null;
            });
  }

  /** The older figure. */
  Node older() {
    long main = scene.counted().main().size();
    old = scene.numbers().exactly(scene.numbers().below(Math.max(4, main)));
    return old.node();
  }

  /** Enters the older figure, and that the main one takes its place. */
  void enter(Ledger ledger, Ledger.Circumstances said) {
    if (old == null) {
      return;
    }
    Choice.Update update = scene.choices().get(Choice.Update.class);
    Ledger.Circumstances then = said.saidOnly();
    if (update == Choice.Update.CORRECTION || pronoun == null) {
      then = Ledger.Circumstances.NONE;
    }
    if (update == Choice.Update.NOT_BUT) {
      then = then.as(Stance.DENIED);
    }
    Counted counted = scene.counted();
    ledger.count(old, Measure.valueOf(scene.measured().name()), counted.subject(), then);
    ledger.revise(old, counted.main());
  }
}
