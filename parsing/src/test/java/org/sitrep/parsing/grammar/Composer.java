package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sitrep.model.Measure;
import org.sitrep.model.ResponsibilityKind;

/** Composes one report: a sentence by the choices, and those around it that it needs. */
final class Composer {

  private final Scene scene;
  private final Ledger ledger = new Ledger();
  private final List<Node> sentences = new ArrayList<>();

  private Composer(Choices choices, Random random) {
    scene = Scene.of(choices, random);
  }

  /** Writes a report. */
  static WrittenReport write(Choices choices, Random random) {
    return new Composer(choices, random).write();
  }

  private WrittenReport write() {
    Attribution attribution = new Attribution(scene);
    Updates updates = new Updates(scene, attribution.pronoun());
    MainClause clause = new MainClause(scene, attribution, updates);
    Node root = clause.compose();
    if (scene.choices().has(Choice.Layout.DATELINE)) {
      sentences.add(scene.fill(Grammar.LEADS.pick(scene.random(), "dateline"), slot -> null));
    }
    if (clause.needsAntecedent()) {
      tellBefore(scene.measured().domain());
    }
    if (scene.choices().has(Choice.Position.PRONOUN)) {
      tell(
          scene.fill(
              Grammar.LEADS.pick(scene.random(), "speaker"),
              slot -> slot.equals("speaker") ? attribution.speaker() : null));
    }
    Node sentence = attribution.attributed(root);
    Ledger.Circumstances said = attribution.said(clause);
    clause.enter(ledger, said);
    Rival.speak(scene, sentence, ledger);
    tell(sentence);
    attribution.enter(ledger);
    updates.sentence().ifPresent(this::tell);
    updates.enter(ledger, said);
    distract();
    accuse();
    return set();
  }

  private void tell(Node sentence) {
    Choice.Layout layout = scene.choices().get(Choice.Layout.class);
    if (layout.isEnded()) {
      sentence.after(Node.mark("."));
    }
    if (!layout.bullet().isEmpty()) {
      sentence.before(new Node(layout.bullet(), "PUNCT", "NFP", "punct"));
    }
    sentences.add(sentence);
  }

  /** Tells of those to whom the main figure points back. */
  private void tellBefore(Choice.Domain domain) {
    Counted counted = scene.counted();
    List<Counted.Entry> entries = counted.entries();
    int before = entries.size();
    Notation.Slots slots = counted.slots(counted.main());
    tell(scene.fill(Grammar.LEADS.pick(scene.random(), domain), slots::apply));
    List<Counted.Entry> told = List.copyOf(entries.subList(before, entries.size()));
    entries.removeAll(told);
    for (Counted.Entry entry : told) {
      ledger.count(entry.figure(), Measure.FIRED, entry.subject(), Ledger.Circumstances.NONE);
    }
  }

  private void distract() {
    Choice.Distractor distractor = scene.choices().get(Choice.Distractor.class);
    if (distractor != Choice.Distractor.NONE) {
      tell(scene.fill(Grammar.DISTRACTORS.pick(scene.random(), distractor), slot -> null));
    }
  }

  private void accuse() {
    Choice.Guilt guilt = scene.choices().get(Choice.Guilt.class);
    if (guilt == Choice.Guilt.NONE) {
      return;
    }
    Table.Row row = Grammar.GUILT.pick(scene.random(), guilt);
    Node culprit = scene.phrases().of("group");
    Node accuser = scene.phrases().of("state");
    tell(
        scene.fill(
            row,
            slot ->
                switch (slot) {
                  case "culprit" -> culprit;
                  case "accuser" -> accuser;
                  default -> null;
                }));
    ledger.blame(
        ResponsibilityKind.valueOf(guilt.name()),
        row.pattern().has("culprit") ? Optional.of(culprit.words()) : Optional.empty(),
        row.pattern().has("accuser") ? Optional.of(accuser.words()) : Optional.empty());
  }

  private WrittenReport set() {
    Choice.Layout layout = scene.choices().get(Choice.Layout.class);
    Typesetter text = new Typesetter(layout == Choice.Layout.CAPITALS);
    List<WrittenSentence> written = new ArrayList<>();
    for (Node sentence : sentences) {
      written.add(text.set(sentence, layout.between()));
    }
    return new WrittenReport(
        scene.choices(),
        text.text(),
        scene.phrases().published(),
        written,
        ledger.claims(text),
        ledger.responsibilities(text));
  }
}
