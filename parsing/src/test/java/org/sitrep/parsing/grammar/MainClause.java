package org.sitrep.parsing.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;

/** The clause of the main figure: who did what to how many, where and when, and what beside. */
final class MainClause {

  private final Scene scene;
  private final Attribution attribution;
  private final Updates updates;
  private final Table.Row frame;

  private Optional<List<Node>> place = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private @Nullable Companion companion;

  /**
   * Draws the frame of the clause.
   *
   * @param attribution who speaks, for a clause with the speaker as its subject
   */
  MainClause(Scene scene, Attribution attribution, Updates updates) {
    this.scene = scene;
    this.attribution = attribution;
    this.updates = updates;
    List<Table.Row> open =
        Grammar.FRAMES.rows(choice(Choice.Predicate.class), scene.measured()).stream()
            .filter(row -> row.pattern().has("speaker") == has(Choice.Position.TELLER))
            .filter(row -> row.pattern().has("x") != has(Choice.Shape.NUMBER))
            .filter(row -> row.pattern().has("old") == has(Choice.Update.ROSE_FROM))
            .toList();
    if (open.isEmpty()) {
      throw new IllegalStateException("No frame for " + scene.choices());
    }
    frame = open.get(scene.random().nextInt(open.size()));
  }

  private <C extends Choice> C choice(Class<C> question) {
    return scene.choices().get(question);
  }

  private boolean has(Choice answer) {
    return scene.choices().has(answer);
  }

  /** True if those counted are known only by what stands before. */
  boolean needsAntecedent() {
    boolean isOpen =
        has(Choice.Shape.N_OF_THEM)
            || (has(Choice.Shape.BARE) && scene.measured().domain() == Choice.Domain.MUNITIONS);
    return isOpen && !frame.pattern().has("nouns");
  }

  /** Where it happened, if it is told. */
  Optional<List<Node>> place() {
    return place;
  }

  /** When it happened, if it is told. */
  Optional<LocalDate> day() {
    return day;
  }

  /** Composes it. */
  Node compose() {
    Node phrase = scene.counted().phrase(choice(Choice.Shape.class), choice(Choice.Binding.class));
    List<Node> fronted = phrase.take("fronted");
    aside(phrase);
    Node where = where();
    Node when = when();
    Node root = frame(phrase, where, when);
    place(root, where, has(Choice.Place.FRONTED), "where");
    place(root, when, has(Choice.Time.FRONTED), "when");
    fronted.forEach(of -> root.before(of.as("obl")));
    updates.hung("advmod").forEach(root::after);
    accompany(root, phrase);
    return root;
  }

  private Node frame(Node phrase, @Nullable Node where, @Nullable Node when) {
    Counted counted = scene.counted();
    return scene.fill(
        frame,
        counted.main().isOne(),
        slot ->
            switch (slot) {
              case "x" -> phrase;
              case "n" -> counted.main().node();
              case "nouns" -> counted.slots(counted.main()).apply(slot);
              case "old" -> updates.older();
              case "speaker" -> attribution.speaker();
              case "self" -> attribution.self();
              case "where" -> has(Choice.Place.FRONTED) ? null : where;
              case "when" -> has(Choice.Time.FRONTED) ? null : when;
              default -> null;
            });
  }

  /** Puts an adjunct to the front, or to the end unless the frame has placed it. */
  private void place(Node root, @Nullable Node adjunct, boolean isFronted, String slot) {
    if (adjunct == null) {
      return;
    }
    if (isFronted) {
      root.before(adjunct.after(Node.mark(",")));
    } else if (!frame.pattern().has(slot)) {
      root.after(adjunct);
    }
  }

  private @Nullable Node where() {
    if (has(Choice.Place.NOWHERE)) {
      return null;
    }
    Table.Row row = Grammar.PLACES.pick(scene.random(), choice(Choice.Place.class));
    return scene
        .fill(
            row,
            slot -> {
              Node node = scene.phrases().of(slot);
              if (node != null && slot.equals(row.cell(1))) {
                place = Optional.of(node.words());
              }
              return node;
            })
        .as("obl");
  }

  private @Nullable Node when() {
    if (has(Choice.Time.NEVER)) {
      return null;
    }
    Table.Row row = Grammar.TIMES.pick(scene.random(), choice(Choice.Time.class));
    Phrases phrases = scene.phrases();
    boolean isEve = row.cell(1).equals("eve");
    day = Optional.of(isEve ? phrases.published().minusDays(1) : phrases.day());
    return scene.fill(row, slot -> null).as(row.cell(2));
  }

  private void aside(Node phrase) {
    if (!has(Choice.Aside.NONE)) {
      Counted counted = scene.counted();
      Table.Row row =
          Grammar.ASIDES.pick(
              scene.random(), choice(Choice.Aside.class), scene.measured().domain());
      phrase.after(row.pattern().fill(counted.slots(counted.main())));
    }
    updates.hung("aside").forEach(phrase::after);
  }

  /** A coordinated verb takes the form of the one beside it. */
  private Table.Row company(Node governor) {
    String form = governor.xpos().equals("VBG") ? "VBG" : "VBD";
    List<Table.Row> open =
        Grammar.COMPANIES.rows(choice(Choice.Company.class), scene.measured()).stream()
            .filter(row -> !has(Choice.Company.VERB) || row.cell(3).equals(form))
            .toList();
    return open.get(scene.random().nextInt(open.size()));
  }

  private void accompany(Node root, Node phrase) {
    if (has(Choice.Company.NONE) || has(Choice.Company.RIVAL)) {
      return;
    }
    Node governor = has(Choice.Company.VERB) ? root.governor(phrase) : root;
    Table.Row row = company(governor);
    Measure second =
        Measure.valueOf(row.cell(2).equals("SAME") ? scene.measured().name() : row.cell(2));
    companion = new Companion(scene, second);
    Node node = row.pattern().fill(companion);
    if (row.cell(3).equals("aside")) {
      phrase.after(node.as("acl:relcl"));
    } else if (has(Choice.Company.VERB)) {
      governor.after(node.as("conj"));
    } else {
      root.after(node.as(row.cell(3)));
    }
  }

  /** Enters what the clause says. */
  void enter(Ledger ledger, Ledger.Circumstances said) {
    Counted counted = scene.counted();
    Measure measure = Measure.valueOf(scene.measured().name());
    for (Counted.Entry entry : counted.entries()) {
      switch (entry.role()) {
        case WHOLE -> enter(ledger, entry, counted.whole(), said);
        case MAIN -> {
          ledger.count(entry.figure(), measure, entry.subject(), said);
          enter(ledger, entry, counted.further().or(this::further), said);
        }
        default -> ledger.count(entry.figure(), measure, entry.subject(), said);
      }
    }
    if (companion != null) {
      companion.enter(ledger, said);
    }
  }

  private Optional<String> further() {
    return Optional.of(frame.cell(2)).filter(measure -> !measure.isEmpty());
  }

  private static void enter(
      Ledger ledger, Counted.Entry entry, Optional<String> measure, Ledger.Circumstances said) {
    measure.ifPresent(
        name -> ledger.count(entry.figure(), Measure.valueOf(name), entry.subject(), said));
  }
}
